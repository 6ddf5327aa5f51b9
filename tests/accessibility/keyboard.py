"""Keys that are pressed, and where the focus goes."""
import subprocess
import time

from reader import Missing, Thing, fits, look_at


class Keyboard:
    """Keys go to the window that has the focus of the X server. There is no window manager, so it is given by hand."""

    def __init__(self, reader):
        self.reader = reader
        self.bus = reader.bus
        self.heard = []
        self.bus.listen("object:state-changed:focused", self.hear)

    def hear(self, path, came):
        if came:
            self.heard.append(path)

    @staticmethod
    def run(*arguments):
        done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True)
        if done.returncode:
            raise Missing(f"xdotool {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout.splitlines()

    def give_focus(self, title):
        """What a window manager does of itself."""
        def given():
            for window in self.run("search", "--onlyvisible", "--name", "."):
                if fits(" ".join(self.run("getwindowname", window)), title):
                    self.run("windowfocus", "--sync", window)
                    return True
            return False
        self.reader.wait(given, "a window to give the focus to")

    def press(self, *keys):
        self.run("key", "--clearmodifiers", *keys)

    def press_and_follow(self, key, seconds=5.0):
        """Where the focus is after that key, or nothing where it stayed for so long."""
        self.bus.pump()
        self.heard.clear()
        self.press(key)
        until = time.monotonic() + seconds
        while not self.heard and time.monotonic() < until:
            self.bus.wait(0.005)
        # A view tells first of itself, then of its row.
        self.bus.wait(0.02)
        return self.last_heard()

    def last_heard(self):
        """Where the focus went last, as far as it was told of."""
        there = look_at(self.bus, [Thing(self.bus, path) for path in self.heard[-1:]])
        return there[0] if there else None

    def hears_of(self, name, seconds=3.0):
        """The same once it fits @name, or after so long: what came before the key may be told of after it."""
        until = time.monotonic() + seconds
        while True:
            there = self.last_heard()
            if (there and fits(there.name, name)) or time.monotonic() > until:
                return there
            self.bus.wait(0.05)

    def focus(self):
        """What has the focus now. Of rows Qt says so as long as they are the current ones of their views."""
        return next((thing for thing in self.reader.things(rows=False) if "focused" in thing.states), None)

    def wait_for_focus(self, name, seconds=10):
        def there():
            thing = self.focus()
            return thing if thing and fits(thing.name, name) else None
        try:
            return self.reader.wait(there, "the focus", seconds)
        except Missing:
            now = self.focus()
            raise Missing(f"the focus is on {now.path if now else 'nothing'}, not on “{name}”") from None
