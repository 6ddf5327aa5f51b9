"""What things are to somebody who hears them."""
WINDOWS = {"frame", "dialog", "window", "popup menu"}
BUTTONS = {"button", "button menu", "push button menu", "toggle button", "check box", "radio button", "link"}
FIELDS = {"combo box", "entry", "text", "password text", "spin button", "slider", "editbar"}
VIEWS = {"list", "tree", "table", "tree table", "list box", "page tab list"}
ITEMS = {"menu item", "check menu item", "radio menu item", "page tab"}
ACTED_ON = BUTTONS | FIELDS | VIEWS | ITEMS
ROWS = {"table cell", "list item", "tree item"}
OPENERS = {"combo box", "button menu", "push button menu"}
# Their parts are no stops of their own.
WHOLES = {"combo box", "spin button", "scroll bar", "text", "entry"}
