"""The part of the benchmark that shows how time and memory grow: with the size of a chain, and with the number of its files."""
import glob
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

MB = 1_000_000
PARTS = [1, 10, 100]                    # of the base chain
FILES = [1, 10_000, 1_000_000]
FILE_BYTES = 300
MARK = "mark.bin"
FOUND_LIMIT_MS = 50


def make_parts(base, target, parts):
    """@parts copies of a chain beside each other, a file of 1 MB of noise in each."""
    generator = random.Random(7)
    for number in range(parts):
        part = os.path.join(target, "data", f"part{number:03}")
        shutil.copytree(os.path.join(base, "data"), part)
        with open(os.path.join(part, MARK), "wb") as mark:
            mark.write(generator.randbytes(MB))
    shutil.copytree(os.path.join(base, "config"), os.path.join(target, "config"))


def make_files(target, count):
    """@count files, and so much content in each that a chain of one file has some, too."""
    generator = random.Random(8)
    size = FILE_BYTES if count > 1 else 100 * MB
    for number in range(count):
        folder = os.path.join(target, "data", f"{number // 1000:04}")
        if number % 1000 == 0:
            os.makedirs(folder)
        with open(os.path.join(folder, f"{number:07}"), "wb") as file:
            file.write(generator.randbytes(size))
    os.makedirs(os.path.join(target, "config"))


def in_child(make, *arguments):
    """In a process of its own: what this one holds would count into the peak memory of the programs it starts."""
    child = os.fork()
    if child == 0:
        make(*arguments)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit("the data could not be made")


class Row:
    def __init__(self, what):
        self.what = what
        self.seconds = {}
        self.peak_mb = 0.0


def steps(program, site, scratch):
    archives = os.path.join(scratch, "backups")

    def backup():
        return [program, "backup", "--type", "full", "--quiet", "--keep-all", "--data-dir", site, "--backup-dir", archives]

    def newest():
        return sorted(glob.glob(os.path.join(archives, "*.tar.gz")))[-1]

    live = os.path.join(scratch, "live", "validator1")
    return [("create", backup), ("again", backup), ("verify", lambda: [program, "verify", "--quiet", newest()]),
            ("restore", lambda: [program, "restore", "--quiet", newest(), "--data-dir", live])], live, newest


def measure(measurement, program, what, site, scratch):
    row = Row(what)
    all_steps, live, newest = steps(program, site, scratch)
    for name in ("data", "config"):
        os.makedirs(os.path.join(live, name))
    for name, command in all_steps:
        # The second backup takes over from the first, which the ledger has to know.
        one = measurement(name, command(), None, {"BT2C_LEDGER": os.path.join(scratch, "ledger.sqlite")})
        one.run(scratch)
        row.seconds[name] = one.seconds[0]
        row.peak_mb = max(row.peak_mb, one.peak_mb)
    return row, newest()


def find_marks(program, archive, parts, scratch):
    """Milliseconds that it takes to get one file of 1 MB out, by its place in the archive; and those of the program's start."""
    environment = dict(os.environ, HOME=scratch, BT2C_LEDGER=os.path.join(scratch, "ledger.sqlite"))

    def run(arguments):
        seconds = []
        for number in range(7):
            target = os.path.join(scratch, f"out{number}")
            os.mkdir(target)
            started = time.monotonic()
            subprocess.run([program] + [word.replace("{TO}", target) for word in arguments], check=True, env=environment,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            seconds.append(time.monotonic() - started)
            shutil.rmtree(target)
        return 1000 * statistics.median(seconds)

    found = {"the program's start": run(["--version"])}
    for place, number in (("first", 0), ("middle", parts // 2), ("last", parts - 1)):
        found[place] = run(["extract", archive, f"data/part{number:03}/{MARK}", "--to", "{TO}", "--quiet"])
    return found


def run(measurement, program, base, folder, say):
    """Rows, and where a file of 1 MB was found in the largest archive. Needs room for four times the largest chain."""
    rows = []
    found = {}
    base_mb = sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(base) for name in names) / MB
    for parts in PARTS:
        say(f"a chain of {parts * base_mb / 1000:.1f} GB")
        scratch = os.path.join(folder, "scale")
        shutil.rmtree(scratch, ignore_errors=True)
        site = os.path.join(scratch, "site", "validator1")
        in_child(make_parts, base, site, parts)
        row, archive = measure(measurement, program, f"{parts * base_mb / 1000:.1f} GB", site, scratch)
        rows.append(row)
        if parts == PARTS[-1]:
            found = find_marks(program, archive, parts, scratch)
        shutil.rmtree(scratch)
    for count in FILES:
        say(f"a chain of {count} files")
        scratch = os.path.join(folder, "scale")
        site = os.path.join(scratch, "site", "validator1")
        in_child(make_files, site, count)
        rows.append(measure(measurement, program, f"{count:,} files" if count > 1 else "1 file", site, scratch)[0])
        shutil.rmtree(scratch)
    return rows, found


def tables(rows, found):
    lines = ["| chain | create | again, nothing new | deep verify | restore | peak memory |",
             "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for row in rows:
        seconds = " | ".join(f"{row.seconds[name]:.2f} s" for name in ("create", "again", "verify", "restore"))
        lines.append(f"| {row.what} | {seconds} | {row.peak_mb:.0f} MB |")
    lines += ["", "| one file of 1 MB out of the largest | ms | target |", "| --- | ---: | --- |"]
    for place, milliseconds in found.items():
        target = "" if "start" in place else f"< {FOUND_LIMIT_MS}"
        lines.append(f"| {place} | {milliseconds:.0f} | {target} |")
    return "\n".join(lines)
