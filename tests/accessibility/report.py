"""What a test saw, told at its end."""
import contextlib
import sys
import time

from bus import Gone
from reader import Missing


class Report:
    def __init__(self):
        self.failures = []
        self.begun = time.monotonic()

    @contextlib.contextmanager
    def part(self, name, mend=lambda: None):
        """A part that fails does not keep the next ones from being tried, after something is mended."""
        begun = time.monotonic()
        try:
            yield
        except (Missing, KeyError, Gone) as error:
            self.failures.append(f"{name}: {error}")
            mend()
        print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)

    def take(self, findings):
        self.failures += findings

    def end(self, words):
        print(f"{words}; {time.monotonic() - self.begun:.1f} s")
        for failure in self.failures:
            print(f"FAIL: {failure}", file=sys.stderr)
        return 1 if self.failures else 0
