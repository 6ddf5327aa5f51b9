"""The part of the benchmark that shows how soon the window is there, and what it costs while nobody touches it, beside
two programs that come with Qt. Each run has an X server of its own, without a window manager."""
import ctypes
import os
import shutil
import statistics
import subprocess
import tempfile
import time

PEERS = ["designer", "linguist"]        # where Debian has Qt's own programs
PEER_FOLDER = "/usr/lib/qt6/bin"
SCREEN = (1920, 1200)
BACKUPS = 10_000
COLOURS = 40                             # of a window with words in it; an empty one has fewer
PAINT_LIMIT_MS = 400
IDLE_LIMIT = 0.5                         # percent of one processor
MEMORY_LIMIT_MB = 150
SETTLE = 8                               # seconds until nothing is being read any more
IDLE = 20


class Image(ctypes.Structure):
    """The part of Xlib's XImage that is read here."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class Screen:
    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as said:
            self.name = ":" + said.readline().strip()
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                     ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XDestroyImage.argtypes = [ctypes.POINTER(Image)]
        self.x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self.display = self.x.XOpenDisplay(self.name.encode())

    def colours(self):
        """How many the screen shows, of every fourth point in every fourth row."""
        image = self.x.XGetImage(self.display, self.x.XDefaultRootWindow(self.display), 0, 0, *SCREEN, 0xFFFFFFFF, 2)
        line = image.contents.bytes_per_line
        points = memoryview(ctypes.string_at(image.contents.data, line * SCREEN[1])).cast("I")
        seen = set()
        for row in range(0, SCREEN[1], 4):
            seen.update(points[row * line // 4:(row + 1) * line // 4:4])
        self.x.XDestroyImage(image)
        return len(seen)

    def close(self):
        self.x.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid):
    """What is its own, and its part of what it shares."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    return 0.0


class Seen:
    def __init__(self, what):
        self.what = what
        self.paint_ms = []
        self.idle_percent = None
        self.memory = None


def start(command, screen, home):
    environment = dict(os.environ, DISPLAY=screen.name, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home,
                       XDG_CACHE_HOME=os.path.join(home, "cache"), QT_QPA_PLATFORM="xcb",
                       DOCKER_HOST="unix://" + os.path.join(home, "no-engine.sock"))
    begin = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while screen.colours() < COLOURS:
        if program.poll() is not None or time.monotonic() - begin > 30:
            program.kill()
            raise SystemExit(f"{command[0]} shows nothing")
    return program, (time.monotonic() - begin) * 1000


def look(what, command, runs, home):
    seen = Seen(what)
    for number in range(runs):
        screen = Screen()
        try:
            program, paint = start(command, screen, home)
            if number > 0:               # the first one warms the caches
                seen.paint_ms.append(paint)
            if number == runs - 1:
                time.sleep(SETTLE)
                before = processor_seconds(program.pid)
                time.sleep(IDLE)
                seen.idle_percent = (processor_seconds(program.pid) - before) / IDLE * 100
                seen.memory = memory_mb(program.pid)
            program.terminate()
            program.wait()
        finally:
            screen.close()
    return seen


def make_backups(program, folder):
    """@BACKUPS names of one small backup, an hour apart."""
    site = os.path.join(folder, "validator1")
    os.makedirs(os.path.join(site, "data"))
    with open(os.path.join(site, "data", "chain"), "wb") as chain:
        chain.write(b"blocks")
    archives = os.path.join(folder, "backups")
    ledger = os.path.join(folder, "made.sqlite")
    subprocess.run([program, "--ledger", ledger, "backup", "--type", "blockchain", "--quiet", "--keep-all", "--data-dir",
                    site, "--backup-dir", archives], check=True)
    made = next(name for name in os.listdir(archives) if name.endswith(".tar.gz"))
    for hour in range(BACKUPS):
        at = time.strftime("%Y%m%d_%H%M%S", time.localtime(time.time() - 3600 * (hour + 1)))
        shutil.copyfile(os.path.join(archives, made), os.path.join(archives, f"bt2c_blockchain_backup_{at}.tar.gz"))
    return site, archives


def run(program, console, runs, say):
    with tempfile.TemporaryDirectory(prefix="bt2c-window-") as home:
        site, archives = make_backups(program, home)
        programs = [(f"console, {BACKUPS:,} backups", [console, "--site", site, "--backup-dir", archives])]
        programs += [(f"Qt {peer.capitalize()}", [os.path.join(PEER_FOLDER, peer)]) for peer in PEERS
                     if os.path.exists(os.path.join(PEER_FOLDER, peer))]
        seen = []
        for what, command in programs:
            say(what)
            seen.append(look(what, command, runs + 1, home))
        return seen


def table(seen):
    lines = ["| window | first words, ms | idle, % of a processor | memory, MB |", "| --- | ---: | ---: | ---: |"]
    for one in seen:
        lines.append(f"| {one.what} | {statistics.median(one.paint_ms):.0f} | {one.idle_percent:.2f} "
                     f"| {one.memory:.0f} |")
    ours = seen[0]
    met = (statistics.median(ours.paint_ms) < PAINT_LIMIT_MS and ours.idle_percent < IDLE_LIMIT
           and ours.memory < MEMORY_LIMIT_MB)
    lines.append("")
    verdict = "pass" if met else "**not met**"
    lines.append(f"To be met: {PAINT_LIMIT_MS} ms, {IDLE_LIMIT} %, {MEMORY_LIMIT_MB} MB: {verdict}")
    return "\n".join(lines)
