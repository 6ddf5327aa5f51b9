"""What would leave somebody at a loss who hears the window instead of seeing it."""
from bus import Gone
from roles import ACTED_ON, BUTTONS, FIELDS, OPENERS, ROWS, VIEWS, WHOLES, WINDOWS

# Smaller than this is a sign beside words.
DRAWN = 66, 24


class Audit:
    """Looks at everything that is shown and keeps what it finds."""

    def __init__(self, reader, words):
        self.reader = reader
        self.words = words
        self.findings = []
        self.looked_at = 0
        self.looks = (self.nameless, self.silent, self.unspoken, self.in_english, self.stateless, self.valueless,
                      self.without_focus, self.dumb_rows)

    def look(self, where, root=None):
        """At what lies below the root, or at all windows."""
        things = self.reader.things(root)
        self.looked_at += len(things)
        for thing in things:
            for fault in self.faults_of(thing):
                self.note(where, thing, fault)
        self.look_for_twins(where, things)

    def note(self, where, thing, fault):
        finding = f"{thing.path}: {fault}"
        if not any(known.endswith(finding) for known in self.findings):
            self.findings.append(f"{where}: {finding}")

    def faults_of(self, thing):
        try:
            faults = self.faults_in(thing)
            # What is just going away may be half gone.
            return faults if faults and thing.again().showing else []
        except (Gone, IndexError):
            return []

    def faults_in(self, thing):
        return [fault for fault in (look(thing) for look in self.looks) if fault]

    @staticmethod
    def nameless(thing):
        # The list that a combo box drops down is its own.
        if thing.role in ACTED_ON | WINDOWS - {"popup menu"} and not thing.name.strip() and not thing.within(OPENERS):
            return "has no name"
        # Its name is what is chosen.
        if thing.role == "combo box" and not thing.label().strip():
            return "does not tell what it is a choice of"
        return None

    @staticmethod
    def unspoken(thing):
        return "is said to be filler, which nobody reads out" if thing.role == "filler" and thing.name.strip() else None

    @staticmethod
    def silent(thing):
        """Something drawn that says nothing."""
        if thing.role not in {"filler", "panel", "unknown", "image", "canvas", "drawing area"}:
            return None
        if thing.name.strip() or thing.description.strip() or thing.below or thing.within(WHOLES):
            return None
        width, height = thing.size()
        if width < DRAWN[0] or height < DRAWN[1]:
            return None
        return f"says nothing of what it shows on {width} × {height}"

    def in_english(self, thing):
        for text in (thing.name, thing.description):
            if text.strip() in self.words.left_in_english:
                return f"says “{text}”, which is English"
        return None

    @staticmethod
    def stateless(thing):
        if thing.role in {"check box", "radio button", "toggle button", "check menu item"}:
            if "checkable" not in thing.states:
                return "does not tell that it can be checked"
        if thing.role in OPENERS and not {"expandable", "has-popup"} & thing.states:
            return "does not tell that it opens something"
        if thing.role in ROWS and not {"selectable", "read-only"} & thing.states and "sensitive" in thing.states:
            return "does not tell whether it can be selected"
        return None

    def valueless(self, thing):
        if thing.role in {"spin button", "slider", "progress bar"}:
            if not thing.has("Value"):
                return "tells no value"
            least, value, most = (thing.value(which) for which in ("MinimumValue", "CurrentValue", "MaximumValue"))
            if not least <= value <= most:
                return f"tells the value {value}, which is not between {least} and {most}"
        if thing.role in {"text", "entry", "password text"} and not thing.has("Text"):
            return "does not give its text"
        if thing.role == "combo box" and "sensitive" in thing.states and not self.choice_of(thing):
            return "does not tell what is chosen"
        return None

    def choice_of(self, combo):
        """What is chosen in a combo box, by the list that it drops down."""
        for thing in self.reader.things(combo, hidden=True):
            if "selected" in thing.states and thing.name.strip():
                return thing.name
        return None

    @staticmethod
    def without_focus(thing):
        """What can be pressed with the mouse can be reached with the keyboard."""
        if thing.role in BUTTONS | FIELDS | VIEWS and "sensitive" in thing.states and "focusable" not in thing.states:
            if not thing.within(WHOLES):
                return "cannot have the focus"
        return None

    @staticmethod
    def dumb_rows(thing):
        rows = [row for row in thing.children if row.role in ROWS] if thing.role in VIEWS else []
        return "has rows that say nothing" if rows and not any(row.name.strip() for row in rows) else None

    def look_for_twins(self, where, things):
        """Of two things that are called the same nobody knows which is which."""
        seen = {}
        for thing in things:
            if thing.role in BUTTONS | FIELDS and thing.name.strip() and not thing.within(WHOLES | {"dialog"}):
                seen.setdefault((thing.role, thing.name), []).append(thing)
        for twins in seen.values():
            if len(twins) > 1 and twins[0].role != "combo box":
                self.note(where, twins[1], f"is one of {len(twins)} of that name")
