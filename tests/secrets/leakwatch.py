"""Looks for the secrets that tests plant (planted.h) while and after all tests run.

leakwatch.py begin FOLDER         before the first test: starts the watch of process lists, whose books are in FOLDER
leakwatch.py end FOLDER PLACE...  after the last test: ends it, and looks through every file made or changed meanwhile
                                  in the PLACEs and wherever else a program may leave one

CTest starts both, as the setup and the cleanup of a fixture that every test requires. The watch ends by itself when the
program that started `begin` ends.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import leakfiles  # noqa: E402
import leakprocesses  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 30             # seconds that the watch may take to begin and to end
OTHERS = 300              # seconds that files of another run, beside this one, may take to go
FEWEST = 0.2              # samples a second; it makes many more
LOG = r"/Testing/Temporary/LastTest[^/]*\.log"  # CTest's own of this run, which is always there


def marker():
    with open(os.path.join(HERE, "planted.h"), encoding="utf-8") as header:
        return "".join(re.search(r'plantedHalves\[\] = \{"([^"]+)", "([^"]+)"\}', header.read()).groups()).encode()


def own(folder, runner):
    """Where one run keeps its books: runs beside each other do not share them."""
    return os.path.join(folder, f"leakwatch-{runner}")


def wait_for(condition, seconds, pause=0.02):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(pause)
    return condition()


def write(path, values):
    with open(path + ".part", "w", encoding="utf-8") as file:
        json.dump(values, file)
    os.replace(path + ".part", path)


def watch(books, runner):
    """The process that runs beside the tests. The marker comes by standard input, being looked for in command lines."""
    needle = leakfiles.Needle(sys.stdin.buffer.readline().strip())
    look = leakprocesses.look_at_processes(needle, runner)
    began, told, last = time.monotonic(), False, False
    while True:
        # One more after the last test has ended, and then no more.
        last = os.path.exists(os.path.join(books, "stop")) or not leakprocesses.is_alive(runner)
        busy = time.monotonic()
        look.sample()
        busy = time.monotonic() - busy
        if look.self_checked and not told:
            told = True
            write(os.path.join(books, "checked"), True)
        if last or not os.path.isdir(books):
            break
        # A twentieth of a processor at most, unless that were too seldom to see anything.
        time.sleep(min(max(look.least, 20 * busy), look.most))
    if os.path.isdir(books):
        write(os.path.join(books, "result"), {
            "seconds": time.monotonic() - began, "processor": time.process_time(), "samples": look.samples,
            "looks": look.looks, "processes": len(look.pids), "seen": [seen.words() for seen in look.seen.values()]})


def begin(folder, runner, secret):
    """What is wrong with the watch; nothing if it runs."""
    os.makedirs(folder, exist_ok=True)
    for old in glob.glob(own(glob.escape(folder), "*")):
        if not leakprocesses.is_alive(int(old.rpartition("-")[2])):
            shutil.rmtree(old, ignore_errors=True)
    books = own(folder, runner)
    if os.path.isdir(books):  # of this very run, where tests are repeated
        stop(books)
    os.mkdir(books, 0o700)
    planted = leakfiles.plant(books, secret + leakprocesses.SELF_CHECK)
    # By the clock of files, which lags behind the other.
    write(os.path.join(books, "start"), [os.stat(planted[0]).st_mtime, planted])
    with open(os.path.join(books, "errors"), "wb") as errors:
        watcher = subprocess.Popen([sys.executable, "-B", os.path.abspath(__file__), "watch", books, str(runner)],
                                   stdin=subprocess.PIPE, stdout=errors, stderr=errors, start_new_session=True, cwd="/")
    watcher.stdin.write(secret + b"\n")
    watcher.stdin.close()
    # A leak on purpose, which ends with this process at the latest.
    leak = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()",
                             (secret + leakprocesses.SELF_CHECK).decode()], stdin=subprocess.PIPE)
    seen = wait_for(lambda: os.path.exists(os.path.join(books, "checked")) or watcher.poll() is not None, PATIENCE)
    leak.stdin.close()
    leak.wait()
    if seen and watcher.poll() is None:
        return []
    with open(os.path.join(books, "errors"), encoding="utf-8", errors="replace") as errors:
        said = errors.read()
    shutil.rmtree(books, ignore_errors=True)
    return [f"the watch of processes does not see what it has to see. {said}"]


def stop(books):
    """What the watch has to say; None when it is gone. Its books are closed."""
    write(os.path.join(books, "stop"), True)
    result = os.path.join(books, "result")
    try:
        if wait_for(lambda: os.path.exists(result), PATIENCE):
            with open(result, encoding="utf-8") as file:
                return json.load(file)
        return None
    finally:
        shutil.rmtree(books, ignore_errors=True)


def usual_places():
    """Wherever a program may leave a file: this user's folders, those for all, and the system's logs and queues."""
    home = os.path.expanduser("~")
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    return [home, *(os.path.join(home, name) for name in (".config", ".local", ".cache")),
            *(os.environ[name] for name in names if os.environ.get(name)), tempfile.gettempdir(), "/tmp", "/var/tmp",
            "/dev/shm", f"/run/user/{os.getuid()}", "/run/lock", "/run/log", "/var/log", "/var/spool", "/var/mail",
            "/var/cron", "/var/crash", "/var/lib/systemd/coredump"]


def left_out():
    """Beginnings of folders: the Debian root of ./dev, whose logs and queues are looked at where they are used, what
    compilers keep, and what is installed below tools' own folders, which are large."""
    home = os.path.realpath(os.path.expanduser("~"))
    cache = os.path.realpath(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"))
    kept = [os.path.realpath(os.environ["CCACHE_DIR"])] if os.environ.get("CCACHE_DIR") else []
    return [*(os.path.join(cache, "bt2c-recovery", kind) for kind in ("root-", "making-")),
            *(os.path.join(folder, "") for folder in (*kept, os.path.join(cache, "ccache"))),
            *(os.path.join(home, tool, "") for tool in (".ccache", ".pyenv", ".rustup", ".cargo", ".npm", ".nvm"))]


def other_run_goes_on(runner):
    """Whether tests run that are not this run's, whose own have all ended."""
    look = leakprocesses.look_at_processes(leakfiles.Needle(b"no such"), runner)
    look.sample()
    return any(look.name_of(pid).startswith("tst_") for pid in look.pids)


def look_at_files(books, runner, secret, places):
    """The look itself, what is wrong, and how many files there are that may hold a secret."""
    look = leakfiles.FileLook(leakfiles.Needle(secret))
    with open(os.path.join(books, "start"), encoding="utf-8") as file:
        start, planted = json.load(file)
    found, kept, logs = {}, 0, 0
    for path in leakfiles.changed_since(start, places, left_out()):
        # What runs beside this one plant to check themselves.
        if os.path.basename(os.path.dirname(path)).startswith("leakwatch-") and path not in planted:
            continue
        logs += re.search(LOG, path) is not None
        how = look.holds(path)
        if how and leakfiles.may_hold_it(path):
            kept += 1
        elif how:
            found[path] = how
    leaks = {path: how for path, how in found.items() if path not in planted}
    # A test that runs beside has its secrets in folders that go with it.
    if leaks and other_run_goes_on(runner):
        wait_for(lambda: not any(map(os.path.exists, leaks)) or not other_run_goes_on(runner), OTHERS, 1)
        time.sleep(1)
    wrong = [f"file {look.needle.masked(os.fsencode(path))}, {how}" for path, how in sorted(leaks.items())
             if os.path.exists(path)]
    wrong += [f"the look through files misses what was planted for it: {path}" for path in planted if path not in found]
    if not logs:
        wrong.append("the look through files did not come upon the log of this run")
    return look, wrong, kept


def end(folder, runner, secret, places):
    """What is wrong, and how much was looked at."""
    books = own(folder, runner)
    if not os.path.isdir(books):
        return ["the watch of processes was not begun"], "nothing was looked at"
    began = time.monotonic()
    look, wrong, kept = look_at_files(books, runner, secret, places)
    took = time.monotonic() - began
    watched = stop(books)
    if watched is None:
        return [*wrong, "the watch of processes ended before the tests did"], "processes were not looked at"
    wrong = watched["seen"] + wrong
    if watched["samples"] < max(2, FEWEST * watched["seconds"]):
        wrong.append("processes were looked at too seldom to have seen anything")
    told = (f"{watched['samples']} samples of the process list in {watched['seconds']:.0f} s ({watched['processes']} "
            f"processes, {watched['looks']} looks, {watched['processor']:.1f} s of a processor); {look.files} files, "
            f"{look.size / 1e6:.0f} MB, {look.packed} unpacked, in {took:.1f} s")
    if kept:
        told += f"; {kept} secrets.json, which only their owner can read, may hold them"
    if look.unreadable:
        told += f"; could not be read: {len(look.unreadable)}, as {look.unreadable[0]}"
    return wrong, told


def main(arguments):
    if arguments[0] == "watch":
        watch(arguments[1], int(arguments[2]))
        return 0
    folder, runner = os.path.realpath(arguments[1]), os.getppid()
    if arguments[0] == "begin":
        wrong = begin(folder, runner, marker())
        told = "watching process lists" if not wrong else "not watching"
    else:
        wrong, told = end(folder, runner, marker(), [*arguments[2:], *usual_places()])
    for words in wrong:
        print("leakwatch: " + words)
    print("leakwatch: " + told)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
