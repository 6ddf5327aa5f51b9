"""Once round a page with Tab: what can have the focus gets it, once, and nothing keeps it."""
from reader import ACCESSIBLE, Thing, look_at
from roles import BUTTONS, FIELDS, VIEWS, WHOLES

LIMIT = 150
PARTS = 3
PART_SECONDS = 0.7
STOPS = BUTTONS | FIELDS | VIEWS


class Tabs:
    def __init__(self, reader, keyboard):
        self.reader = reader
        self.keyboard = keyboard

    def once_round(self, key):
        """What has the focus one after the other until the first of them has it again, and what was met twice."""
        met = []
        for _ in range(LIMIT):
            thing = self.stop_of(self.next_focus(key, met))
            if not thing:
                return met, f"{key} leads nowhere after {met[-1].path if met else 'nothing'}"
            if met and thing == met[0]:
                return met, None
            if thing in met:
                return met, f"{key} turns back at {met[-1].path} to {thing.path}"
            met.append(thing)
        return met, f"{key} was pressed {LIMIT} times, and the beginning did not come again"

    def next_focus(self, key, met):
        """A field of hours and minutes has a stop for each, of which nothing is told."""
        if met and met[-1].role == "spin button":
            for _ in range(PARTS - 1):
                thing = self.keyboard.press_and_follow(key, PART_SECONDS)
                if thing:
                    return thing
        return self.keyboard.press_and_follow(key)

    def stop_of(self, thing):
        """A row or a part of something has the focus for the whole."""
        while thing and thing.role not in STOPS:
            _, above = self.reader.bus.get(thing.at, ACCESSIBLE, "Parent")
            thing = next(iter(look_at(self.reader.bus, [Thing(self.reader.bus, above)])), None)
        return thing

    def expected(self, window):
        """What is shown, can have the focus and is to be acted on."""
        return [thing for thing in self.reader.things(window, rows=False)
                if thing.role in STOPS and {"focusable", "sensitive"} <= thing.states and not thing.within(WHOLES)]

    def faults_of(self, window):
        """Round with Tab and back with Shift+Tab; what was left out, met twice or met in another order."""
        there, trouble = self.once_round("Tab")
        if trouble:
            return [trouble]
        faults = [f"Tab leaves out {thing.path}" for thing in self.expected(window)
                  if thing not in there and not self.beside_one_met(thing, there)]
        back, trouble = self.once_round("shift+Tab")
        if trouble:
            return faults + [trouble]
        if set(back) != set(there):
            faults.append("Shift+Tab meets other things than Tab: "
                          + ", ".join(thing.path for thing in set(back) ^ set(there)))
        elif [*reversed(back[1:]), back[0]] != self.turned(there, back[0]):
            faults.append("Shift+Tab goes another way than Tab: " + ", ".join(thing.name for thing in back))
        return faults

    @staticmethod
    def turned(things, last):
        """The same round, ending with that thing."""
        at = things.index(last) + 1
        return things[at:] + things[:at]

    @staticmethod
    def beside_one_met(thing, met):
        """Of buttons of which one is checked Tab meets one; the arrow keys lead to the others."""
        if thing.role != "radio button":
            return False
        beside = {other.at for other in thing.parent.children}
        return any(other.role == "radio button" and other.at in beside for other in met)
