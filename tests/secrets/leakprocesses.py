"""Planted secrets in process lists: what every user of the machine could have seen while the tests ran."""
import os
import subprocess
import time

SELF_CHECK = b"self-check"  # how the secret goes on that is put into a command line on purpose
YOUNG = 1.0                 # seconds; what is older is looked at once in as many


class Seen:
    """One process whose command line, or environment, held the marker."""

    def __init__(self, pid, name, test, where, text):
        self.pid, self.name, self.test, self.where, self.text = pid, name, test, where, text

    def words(self):
        return f"process {self.pid} ({self.name}), of {self.test}, in its {self.where}: {self.text}"


class ProcessLook:
    """What both ways of listing processes have in common."""

    def __init__(self, needle, runner):
        self.needle, self.runner = needle, runner
        self.samples = self.looks = 0
        self.pids = set()
        self.seen = {}
        self.self_checked = False

    def judge(self, pid, line, where):
        """@p line is a command line or an environment, its parts ended by NULs."""
        if not self.needle.is_in(line):
            return
        rest = line.replace(self.needle.marker + SELF_CHECK, b"")
        self.self_checked = self.self_checked or rest != line
        if self.needle.is_in(rest) and (pid, where) not in self.seen:
            text = self.needle.masked(line.replace(b"\0", b" ").strip())
            # Of an environment no more than where it is.
            words = [word for word in text.split(" ") if "[planted]" in word] if where == "environment" else [text]
            self.seen[pid, where] = Seen(pid, self.name_of(pid), self.test_of(pid), where, " ".join(words)[:400])

    def test_of(self, pid):
        """The test that a process belongs to: the ancestor that the runner of the tests started."""
        running = [self.name_of(child) for child in self.children_of(self.runner)]
        for _ in range(64):
            parent = self.parent_of(pid)
            if parent == self.runner:
                return self.name_of(pid)
            if parent is None or parent <= 1:
                break
            pid = parent
        return "none; running were " + (", ".join(sorted(running)) or "none")


def read(path):
    try:
        with open(path, "rb", 0) as file:
            return file.readall()
    except OSError:
        return b""


class ProcLook(ProcessLook):
    """By /proc: cheap enough to be done fifty times a second, as only young processes change what they are."""

    least, most = 0.02, 0.2

    def __init__(self, needle, runner):
        super().__init__(needle, runner)
        self.first = {}
        self.lines = {}
        self.swept = 0.0

    def sample(self):
        now = time.monotonic()
        sweep = now - self.swept >= YOUNG
        if sweep:
            self.swept = now
        pids = {int(name) for name in os.listdir("/proc") if name.isdigit()}
        for pid in self.first.keys() - pids:
            del self.first[pid]
            self.lines.pop(pid, None)
        for pid in pids:
            if sweep or now - self.first.setdefault(pid, now) < YOUNG:
                self._look(pid)
        self.pids |= pids
        self.samples += 1

    def _look(self, pid):
        line = read(f"/proc/{pid}/cmdline")
        self.looks += 1
        if self.lines.get(pid) == line:
            return
        self.lines[pid] = line
        self.judge(pid, line, "command line")
        # Only its own user and root can read it, so only another user must not have it.
        surroundings = read(f"/proc/{pid}/environ")
        if self.needle.is_in(surroundings) and self.user_of(pid) not in (None, os.getuid()):
            self.judge(pid, surroundings, "environment")

    @staticmethod
    def user_of(pid):
        for line in read(f"/proc/{pid}/status").splitlines():
            if line.startswith(b"Uid:"):
                return int(line.split()[1])
        return None

    @staticmethod
    def name_of(pid):
        return read(f"/proc/{pid}/comm").decode("utf-8", "replace").strip() or "gone"

    @staticmethod
    def parent_of(pid):
        fields = read(f"/proc/{pid}/stat").rpartition(b")")[2].split()
        return int(fields[1]) if len(fields) > 1 else None

    def children_of(self, parent):
        return [pid for pid in self.first if self.parent_of(pid) == parent]


class PsLook(ProcessLook):
    """By ps, as on macOS. Environments, which ps shows of one's own processes only, are not looked at."""

    least, most = 0.5, 2.0

    def __init__(self, needle, runner):
        super().__init__(needle, runner)
        self.table = {}

    def sample(self):
        listed = subprocess.run(["ps", "-axww", "-o", "pid=", "-o", "ppid=", "-o", "command="], capture_output=True,
                                check=False).stdout
        self.table = {}
        for row in listed.splitlines():
            fields = row.split(None, 2)
            if len(fields) == 3:
                self.table[int(fields[0])] = (int(fields[1]), fields[2])
        for pid, (_, line) in self.table.items():
            self.judge(pid, line, "command line")
        self.looks += len(self.table)
        self.pids |= self.table.keys()
        self.samples += 1

    def name_of(self, pid):
        line = self.table.get(pid, (0, b"gone"))[1]
        return os.path.basename(self.needle.masked(line).split(" ")[0])

    def parent_of(self, pid):
        return self.table.get(pid, (None,))[0]

    def children_of(self, parent):
        return [pid for pid, (of, _) in self.table.items() if of == parent]


def look_at_processes(needle, runner):
    return (ProcLook if os.path.exists("/proc/self/cmdline") else PsLook)(needle, runner)


def is_alive(pid):
    """Whether there is a process of that number that has not ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return b") Z" not in read(f"/proc/{pid}/stat")
