"""Process 1 of a private PID namespace in which a Docker daemon runs: dockerhost.py FOLDER CONTROL-GROUP DOCKERD ARGUMENT...

Commands come as lines on standard input, one answer line each: start, kill (SIGKILL, its shims stay, as when it crashes),
stop (SIGTERM, waits), alive. When standard input ends everything in the namespace ends, and FOLDER and the daemon's control
groups are removed, whatever became of the one who asked.
"""
import glob
import os
import select
import shutil
import signal
import subprocess
import sys
import time

folder, group, command = sys.argv[1], sys.argv[2], sys.argv[3:]
log = open(os.path.join(folder, "dockerd.log"), "ab")
daemon = None
# Sockets of containerd's shims have a fixed place, which must be neither shared nor left behind.
os.makedirs("/run/containerd", exist_ok=True)
subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run/containerd"], check=False)


def reap():
    global daemon
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        if pid == daemon:
            daemon = None


def await_end(seconds):
    end = time.monotonic() + seconds
    while daemon is not None and time.monotonic() < end:
        reap()
        time.sleep(0.02)
    return daemon is None


def handle(word):
    global daemon
    if word == "start" and daemon is None:
        daemon = os.fork()
        if daemon == 0:
            os.setsid()
            os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
            os.dup2(log.fileno(), 1)
            os.dup2(log.fileno(), 2)
            os.execvp(command[0], command)
        return "started"
    if word == "kill" and daemon is not None:
        os.kill(daemon, signal.SIGKILL)
        return "ended" if await_end(10) else "stays"
    if word == "stop" and daemon is not None:
        os.kill(daemon, signal.SIGTERM)
        return "ended" if await_end(30) else "stays"
    if word in ("kill", "stop"):
        return "ended"
    return "running" if daemon is not None else "ended"


def finish():
    handle("stop")
    try:
        os.kill(-1, signal.SIGKILL)
        while True:
            os.wait()
    except (ChildProcessError, ProcessLookupError):
        pass
    with open("/proc/self/mounts") as mounts:
        mounted = [line.split()[1] for line in mounts if line.split()[1].startswith(folder + "/")]
    for place in reversed(mounted):
        subprocess.run(["umount", "-l", place], check=False)
    for _ in range(20):
        left = glob.glob(f"/sys/fs/cgroup/{group}/*/") + glob.glob(f"/sys/fs/cgroup/*/{group}/*/")
        for place in left + glob.glob(f"/sys/fs/cgroup/{group}") + glob.glob(f"/sys/fs/cgroup/*/{group}"):
            try:
                os.rmdir(place)
            except OSError:
                pass
        if not glob.glob(f"/sys/fs/cgroup/*/{group}"):
            break
        time.sleep(0.1)
    shutil.rmtree(folder, ignore_errors=True)


signal.signal(signal.SIGINT, signal.SIG_IGN)   # of a terminal: the one who asked ends first
pending = b""
while True:
    ready, _, _ = select.select([0], [], [], 0.1)
    reap()
    if not ready:
        continue
    chunk = os.read(0, 4096)
    if not chunk:
        finish()
        break
    pending += chunk
    while b"\n" in pending:
        line, pending = pending.split(b"\n", 1)
        print(handle(line.decode().strip()), flush=True)
