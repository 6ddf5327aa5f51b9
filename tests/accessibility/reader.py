"""What a screen reader knows of a program: a tree of things with roles, names and states."""
import re
import time

from bus import ROOT, Bus, GLib, Gone, role_name, states_of
from roles import VIEWS

WAIT = 20
STEP = 0.1
# Of a long log the beginning is enough.
MOST_CHILDREN = 400
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TABLE = "org.a11y.atspi.Table"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"


class Missing(AssertionError):
    pass


def fits(name, wanted):
    return bool(wanted.fullmatch(name)) if isinstance(wanted, re.Pattern) else name == wanted


def words_of(wanted):
    return wanted.pattern if isinstance(wanted, re.Pattern) else wanted


def property_of(name):
    return "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, name))


QUESTIONS = ((ACCESSIBLE, "GetRole", None), property_of("Name"), (ACCESSIBLE, "GetState", None),
             property_of("Description"), (ACCESSIBLE, "GetChildren", None))


class Thing:
    """One thing as it was when it was looked at."""

    def __init__(self, bus, path, parent=None):
        self.bus = bus
        self.at = path
        self.parent = parent
        self.children = []

    def take(self, role, name, states, description, below):
        self.role = role_name(role)
        self.name = name
        self.states = states_of(states)
        self.description = description
        self.below = [path for _, path in below[:MOST_CHILDREN]]

    def __eq__(self, other):
        return isinstance(other, Thing) and self.at == other.at

    def __hash__(self):
        return hash(self.at)

    @property
    def showing(self):
        return "showing" in self.states

    @property
    def path(self):
        above = f"{self.parent.path} / " if self.parent and self.parent.parent else ""
        return f"{above}{self.role} “{self.name}”"

    def within(self, roles):
        return self.parent is not None and (self.parent.role in roles or self.parent.within(roles))

    def ask(self, interface, method, kinds="", *values):
        return self.bus.call(self.at, interface, method, GLib.Variant(f"({kinds})", values) if kinds else None)

    def has(self, interface):
        return f"org.a11y.atspi.{interface}" in self.ask(ACCESSIBLE, "GetInterfaces")

    def size(self):
        return self.ask(COMPONENT, "GetExtents", "u", 0)[2:]

    def text(self):
        return self.ask(TEXT, "GetText", "ii", 0, -1)

    def set_text(self, text):
        self.ask("org.a11y.atspi.EditableText", "SetTextContents", "s", text)

    def value(self, which="CurrentValue"):
        return self.bus.get(self.at, VALUE, which)

    def set_value(self, value):
        self.bus.set(self.at, VALUE, "CurrentValue", GLib.Variant("d", value))

    def rows(self):
        return self.bus.get(self.at, TABLE, "NRows")

    def cell(self, row, column):
        _, path = self.ask(TABLE, "GetAccessibleAt", "ii", row, column)
        return self.bus.get(path, ACCESSIBLE, "Name")

    def label(self):
        """The words of what is related to it as its label."""
        labelled_by = 2
        for relation, targets in self.ask(ACCESSIBLE, "GetRelationSet"):
            if relation == labelled_by and targets:
                return self.bus.get(targets[0][1], ACCESSIBLE, "Name")
        return ""

    def actions(self):
        return [name for name, _, _ in self.ask(ACTION, "GetActions")] if self.has("Action") else []

    def press(self):
        """Does what screen readers do when they are asked to act: the first of its actions."""
        actions = self.actions()
        if "sensitive" not in self.again().states or not actions or actions[0] == "SetFocus":
            raise Missing(f"{self.path} cannot be pressed")
        self.ask(ACTION, "DoAction", "i", 0)

    def take_focus(self):
        if not self.ask(COMPONENT, "GrabFocus"):
            raise Missing(f"{self.path} does not take the focus")

    def again(self):
        """As it is now."""
        return look_at(self.bus, [Thing(self.bus, self.at, self.parent)])[0]


def look_at(bus, things):
    """Those of the things that are there, with what they say of themselves."""
    answers = bus.ask_all([(thing.at, *question) for thing in things for question in QUESTIONS])
    there = []
    for index, thing in enumerate(things):
        said = answers[index * len(QUESTIONS):][:len(QUESTIONS)]
        if all(answer is not None for answer in said):
            thing.take(*said)
            there.append(thing)
    return there


class Reader:
    """Follows the program with this process id."""

    def __init__(self, pid):
        self.bus = Bus()
        self.wait(lambda: self.bus.find_program(pid), "the program on the accessibility bus")
        self.root = look_at(self.bus, [Thing(self.bus, ROOT)])[0]

    def things(self, root=None, hidden=False, rows=True):
        """All things below, depth first; without what is not shown unless asked for, and without rows if wished."""
        top = look_at(self.bus, [Thing(self.bus, (root or self.root).at, root.parent if root else None)])
        level = top
        while level:
            below = [Thing(self.bus, path, thing) for thing in level if rows or thing.role not in VIEWS
                     for path in thing.below]
            level = [thing for thing in look_at(self.bus, below) if hidden or thing.showing]
            for thing in level:
                thing.parent.children.append(thing)
        return list(self.depth_first(top[0]))[1:] if top else []

    def depth_first(self, thing):
        yield thing
        for child in thing.children:
            yield from self.depth_first(child)

    def wait(self, look, what, seconds=WAIT):
        """Looks until there is something to be seen."""
        until = time.monotonic() + seconds
        while True:
            try:
                seen = look()
            except Gone:
                seen = None
            if seen:
                return seen
            if time.monotonic() > until:
                raise Missing(f"{what} did not come in {seconds} s")
            self.bus.wait(STEP)

    def look(self, name, role=None, within=None, hidden=False):
        """The first thing of that name, or nothing. No rows, of which there are many."""
        return next((thing for thing in self.things(within, hidden, rows=False)
                     if fits(thing.name, name) and role in (None, thing.role)), None)

    def find(self, name, role=None, within=None, hidden=False, seconds=WAIT):
        return self.wait(lambda: self.look(name, role, within, hidden), f"{role or 'something'} “{words_of(name)}”",
                         seconds)

    def vanish(self, name, role=None, seconds=WAIT):
        self.wait(lambda: not self.look(name, role), f"the end of {role or 'something'} “{words_of(name)}”",
                  seconds)

    def press(self, name, role=None, within=None):
        """Presses what bears that name as soon as it can be pressed."""
        def ready():
            thing = self.look(name, role, within)
            return thing if thing and "sensitive" in thing.states else None
        thing = self.wait(ready, f"{role or 'something'} “{words_of(name)}” that can be pressed")
        thing.press()
        return thing

    def settle(self, root=None):
        """Waits until what is shown stays the same for a moment."""
        before = None
        for _ in range(40):
            now = [(thing.role, thing.name) for thing in self.things(root, rows=False)]
            if now == before:
                return
            before = now
            self.bus.wait(0.1)

    def windows(self):
        self.root = self.root.again()
        windows = look_at(self.bus, [Thing(self.bus, path, self.root) for path in self.root.below])
        return [window for window in windows if window.showing]

    def window(self, name):
        return self.wait(lambda: next((w for w in self.windows() if fits(w.name, name)), None),
                         f"the window “{words_of(name)}”")
