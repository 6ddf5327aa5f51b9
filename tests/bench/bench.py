#!/usr/bin/env python3
"""Measures bt2c-recovery beside the tools an operator would use instead.

Made-up chain data with honest entropy, a backup of it as the documented scripts make it (both kept between runs in
--dir), then each measurement interleaved with what it is compared to, and the medians. All read from warm caches; disks
are synced before each run. Ends with 0 whatever the numbers are: machines are noisy.
"""
import argparse
import base64
import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, "@CMAKE_SOURCE_DIR@/tests/bench")
import archives
import report
import scale
import volumes
import window

DOCUMENTED_BACKUP = "@CMAKE_SOURCE_DIR@/tests/cli/documented_backup.py"
PROGRAMS = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(PROGRAMS, "bt2c-recovery")
STAMP = "20260322_000003"
MEMORY_LIMIT_MB = 128
FORECAST_LIMIT_MS = 1
MB = 1_000_000


def say(text):
    print(text, file=sys.stderr, flush=True)


# --- Made-up data ---------------------------------------------------------------------------------------------------

def make_addresses(generator):
    return ["bt2c_" + base64.b32encode(generator.randbytes(20)).decode().lower() for _ in range(20_000)]


def block_line(generator, addresses, height, block_hash, previous_hash):
    """A block of JSON: hashes and signatures do not compress beyond their encoding; addresses come again and again, and
    so do the words around them."""
    transactions = []
    for _ in range(generator.randrange(4, 24)):
        transactions.append({
            "hash": generator.randbytes(32).hex(),
            "sender": generator.choice(addresses),
            "recipient": generator.choice(addresses),
            "amount": round(generator.expovariate(0.1), 4),
            "fee": 0.001,
            "type": "transfer",
            "status": "finalized",
            "nonce": generator.randrange(1000),
            "signature": base64.b64encode(generator.randbytes(64)).decode(),
            "timestamp": 1_742_000_000 + height * 300 + generator.randrange(300),
        })
    return json.dumps({
        "height": height,
        "hash": block_hash,
        "previous_hash": previous_hash,
        "merkle_root": generator.randbytes(32).hex(),
        "validator": "validator1",
        "timestamp": 1_742_000_000 + height * 300,
        "transactions": transactions,
    }) + "\n"


def write_blocks(folder, size, generator):
    """Gives the height of the newest block."""
    os.makedirs(folder)
    addresses = make_addresses(generator)
    height, written, number = 0, 0, 0
    previous_hash = "0" * 64
    while written < size:
        with open(os.path.join(folder, f"blk{number:05}.jsonl"), "w") as blocks:
            room = min(64 * MB, size - written)
            while room > 0:
                block_hash = generator.randbytes(32).hex()
                line = block_line(generator, addresses, height, block_hash, previous_hash)
                previous_hash = block_hash
                blocks.write(line)
                room -= len(line)
                written += len(line)
                height += 1
        number += 1
    return height


def write_rows(database, path, size, generator):
    """Until the file has @size bytes."""
    addresses = make_addresses(generator)
    while os.path.getsize(path) < size:
        database.executemany("INSERT INTO outputs VALUES (?, ?, ?, ?, ?)", (
            (generator.randbytes(32), n % 4, address, generator.randrange(10 ** 6), b"\x76\xa9\x14" + address.encode() + b"\x88\xac")
            for n, address in enumerate(generator.choices(addresses, k=20_000))))
        database.commit()


def write_database(path, size, generator):
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode=OFF")
    database.execute("PRAGMA synchronous=OFF")
    database.execute("CREATE TABLE outputs (hash BLOB, n INTEGER, address TEXT, amount INTEGER, script BLOB)")
    write_rows(database, path, size, generator)
    database.execute("CREATE INDEX by_address ON outputs (address)")
    database.commit()
    database.close()


def make_site(site, size):
    generator = random.Random(20260322)
    height = write_blocks(os.path.join(site, "data", "blocks"), size * 3 // 4, generator)
    write_database(os.path.join(site, "data", "outputs.db"), size // 4, generator)
    os.makedirs(os.path.join(site, "data", "snapshots"))
    for number in range(500):
        with open(os.path.join(site, "data", "snapshots", f"{number:04}.json"), "w") as snapshot:
            json.dump({"height": number * 100, "root": generator.randbytes(32).hex(),
                       "stakes": [generator.random() for _ in range(100)]}, snapshot)
    with open(os.path.join(site, "data", "state.json"), "w") as state:
        json.dump({"block_height": height}, state)
    os.makedirs(os.path.join(site, "config"))
    with open(os.path.join(site, "config", "validator.json"), "w") as config:
        json.dump({"network": "mainnet", "stake": 1001.0}, config)


def prepare(folder, size):
    """The archive, made when it is not there yet. In a process of its own, so that this one stays small: what it holds
    counts into the peak memory of the programs it starts."""
    place = os.path.join(folder, f"chain-2-{size // MB}MB")
    archive = os.path.join(place, "backups", f"bt2c_full_backup_{STAMP}.tar.gz")
    if os.path.exists(os.path.join(place, "complete")):
        return archive
    say(f"making {size // MB} MB of chain data and the documented backup of it in {place}; this takes a minute")
    shutil.rmtree(place, ignore_errors=True)
    os.makedirs(os.path.join(place, "backups"))
    child = os.fork()
    if child == 0:
        make_site(os.path.join(place, "site"), size)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit("the data could not be made")
    subprocess.run([sys.executable, DOCUMENTED_BACKUP, os.path.join(place, "site"), os.path.join(place, "backups"), "full",
                    STAMP], check=True, stdout=subprocess.DEVNULL)
    open(os.path.join(place, "complete"), "w").close()
    return archive


def prepare_own(folder, size):
    """The site after 5 % of new blocks, and an archive that the program made of it before."""
    place = os.path.join(folder, f"chain-2-{size // MB}MB")
    grown = os.path.join(place, "grown")
    if not os.path.exists(os.path.join(place, "grown-complete")):
        shutil.rmtree(grown, ignore_errors=True)
        child = os.fork()
        if child == 0:
            generator = random.Random(20260401)
            database = os.path.join(grown, "data", "outputs.db")
            archives.grow(os.path.join(place, "site"), grown, size, lambda to, n: write_blocks(to, n, generator),
                          lambda opened, n: write_rows(opened, database, os.path.getsize(database) + n, generator))
            os._exit(0)
        if os.waitpid(child, 0)[1] != 0:
            sys.exit("the data could not be made")
        open(os.path.join(place, "grown-complete"), "w").close()
    # Always by the present program: its format may have changed.
    own = os.path.join(place, "own")
    shutil.rmtree(own, ignore_errors=True)
    subprocess.run([PROGRAM, "backup", "--type", "full", "--quiet", "--keep-all", "--data-dir", os.path.join(place, "site"),
                    "--backup-dir", own], check=True, env=dict(os.environ, BT2C_LEDGER=os.path.join(place, "ledger.sqlite")))
    made = [name for name in os.listdir(own) if name.endswith(".tar.gz")]
    return archives.Archives(Measurement, PROGRAM, DOCUMENTED_BACKUP, os.path.join(place, "site"), grown,
                             os.path.join(own, made[0]))


# --- Measuring ------------------------------------------------------------------------------------------------------

class Measurement:
    def __init__(self, name, command, before=None, variables=None):
        self.name = name
        self.command = command
        self.before = before
        self.variables = variables or {}
        self.seconds = []
        self.peak_mb = 0.0

    def run(self, folder):
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            command = [word.replace("{SCRATCH}", scratch) for word in self.command]
            if self.before:
                self.before(scratch)
            os.sync()
            environment = dict(os.environ, HOME=scratch, BT2C_LEDGER=os.path.join(scratch, "ledger.sqlite")) | self.variables
            started = time.monotonic()
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment)
            _, status, usage = os.wait4(child.pid, 0)
            self.seconds.append(time.monotonic() - started)
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                sys.exit(f"{' '.join(command)} ended with {child.returncode}")
            unit = 1 if sys.platform == "darwin" else 1024
            self.peak_mb = max(self.peak_mb, usage.ru_maxrss * unit / MB)

    def median(self):
        return statistics.median(self.seconds)


def live_site(scratch):
    for name in ("data", "config"):
        os.makedirs(os.path.join(scratch, "site", "validator1", name))
        with open(os.path.join(scratch, "site", "validator1", name, "live"), "w") as live:
            live.write("what was there before")


def measurements(archive):
    found = [
        Measurement("quick", [PROGRAM, "verify", "--quick", "--quiet", archive]),
        Measurement("openssl sha256", ["openssl", "dgst", "-sha256", archive]),
        Measurement("deep", [PROGRAM, "verify", "--quiet", archive]),
        Measurement("igzip -t", ["igzip", "-t", archive]),
        Measurement("gzip -t", ["gzip", "-t", archive]),
        Measurement("restore", [PROGRAM, "restore", "--quiet", archive, "--data-dir", "{SCRATCH}/site/validator1"], live_site),
        Measurement("tar xzf", ["tar", "xzf", archive, "-C", "{SCRATCH}"]),
    ]
    return {one.name: one for one in found if os.path.exists(one.command[0]) or shutil.which(one.command[0])}


def compare(done):
    """Rows: what, ours, theirs, target in words, whether it is met."""
    rows = []

    def row(what, ours, theirs, target, met):
        if ours in done and theirs in done:
            rows.append((what, done[ours], done[theirs], target,
                         met(done[ours].median(), done[theirs].median()) if met else None))

    row("quick verify", "quick", "openssl sha256", "≤ 1.15 ×", lambda a, b: a <= 1.15 * b)
    row("deep verify", "deep", "igzip -t", "≤ 1.05 ×", lambda a, b: a <= 1.05 * b)
    row("deep verify", "deep", "gzip -t", "≥ 3 × faster", lambda a, b: 3 * a <= b)
    row("restore, checks and fsync included", "restore", "tar xzf", "faster", lambda a, b: a < b)
    row("backup of a volume, hashes and fsync included", "volume backup", "docker cp, igzip -1", "≤ 1.5 ×",
        lambda a, b: a <= 1.5 * b)
    row("restore into a volume, checks, fsync and reading back included", "volume restore", "igzip -dc, docker cp",
        "≤ 1.5 ×", lambda a, b: a <= 1.5 * b)
    for line in archives.rows():
        row(*line)
    return rows


def print_table(rows, done, runs, size, archive):
    print(f"{size // MB} MB of chain data, {os.path.getsize(archive) // MB} MB compressed; medians of {runs}, "
          f"{os.cpu_count()} processors\n")
    print("| what | ours | beside | theirs | ratio | target | |")
    print("| --- | ---: | --- | ---: | ---: | --- | --- |")
    for what, ours, theirs, target, met in rows:
        print(f"| {what} | {ours.median():.2f} s | {theirs.name} | {theirs.median():.2f} s "
              f"| {ours.median() / theirs.median():.2f} × | {target} | {'' if met is None else 'pass' if met else 'FAIL'} |")
    if "docker cp, igzip -1" in done:
        print("\ndocker cp and igzip neither check nor sync what they write; each run begins with synced disks.")
    print(f"\n| peak memory | MB | target | |\n| --- | ---: | --- | --- |")
    for one in done.values():
        ours = one.command[0] == PROGRAM
        verdict = "pass" if one.peak_mb < MEMORY_LIMIT_MB else "FAIL"
        print(f"| {one.name} | {one.peak_mb:.0f} | {f'< {MEMORY_LIMIT_MB}' if ours else ''} | {verdict if ours else ''} |")


def volume_measurements(folder, data):
    """With the site they need, which is to be closed; empty where there is no daemon to be had."""
    site = volumes.VolumeSite(os.path.join(PROGRAMS, "docker-site"))
    if site.problem:
        say("no Docker daemon of our own here, so volumes are not compared: " + site.problem)
        return {}, site
    say("making a volume of the chain")
    site.fill(data)
    archive = volumes.first_backup(PROGRAM, site, os.path.join(folder, "volume"))
    return {one.name: one for one in volumes.measurements(Measurement, PROGRAM, site, archive)}, site


def forecasts():
    """Of a year's runs: what, how many, milliseconds."""
    done = subprocess.run([os.path.join(PROGRAMS, "forecast-speed")], check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def print_forecasts(seen):
    print("\n| a year's runs of | runs | ms | target | |\n| --- | ---: | ---: | --- | --- |")
    for one in seen:
        verdict = "pass" if one["ms"] < FORECAST_LIMIT_MS else "FAIL"
        print(f"| `{one['what']}` | {one['runs']} | {one['ms']:.3f} | < {FORECAST_LIMIT_MS} | {verdict} |")


def measure(done, runs, folder):
    for number in range(runs):
        say(f"run {number + 1} of {runs}")
        for one in done.values():
            one.run(folder)


def main():
    parser = argparse.ArgumentParser(
        prog="bench", description="Measure bt2c-recovery beside openssl, igzip, gzip, tar and docker cp.")
    parser.add_argument("--dir", default=os.path.join(tempfile.gettempdir(), f"bt2c-bench-{os.getuid()}"),
                        help="where the data is kept between runs (%(default)s)")
    parser.add_argument("--size", type=int, default=1000, metavar="MB", help="of made-up chain data (%(default)s)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="of each measurement (%(default)s)")
    parser.add_argument("--only", choices=["archives", "own", "volumes", "forecasts", "scale", "window"],
                        help="one part; scale, which needs 50 GB and half an hour, and window, which needs Xvfb, are "
                             "measured only when they are named")
    parser.add_argument("--report", metavar="FILE", help="write the numbers as Markdown, and a plot beside it")
    parser.add_argument("--json", action="store_true", help="the numbers as JSON")
    options = parser.parse_args()
    if options.only == "window":
        seen = window.run(PROGRAM, os.path.join(PROGRAMS, "bt2c-recovery-console"), options.runs, say)
        if options.report:
            report.add_window(options.report, window.table(seen))
        else:
            print(window.table(seen))
        return
    seen = forecasts() if options.only in (None, "forecasts") else []
    if options.only == "forecasts":
        if options.json:
            print(json.dumps({"forecasts": seen}, indent=2))
        else:
            print_forecasts(seen)
        return
    os.makedirs(options.dir, mode=0o700, exist_ok=True)
    if options.only == "scale":
        base = os.path.dirname(os.path.dirname(prepare(options.dir, 100 * MB)))
        grown = scale.tables(*scale.run(Measurement, PROGRAM, os.path.join(base, "site"), options.dir, say))
        if options.report:
            report.add_scale(options.report, grown)
        else:
            print(grown)
        return
    size = options.size * MB
    archive = prepare(options.dir, size)
    done = {}
    own = None
    if options.only in (None, "own"):
        own = prepare_own(options.dir, size)
        done = own.measurements()
    if options.only in (None, "archives"):
        done |= measurements(archive)
    if done:
        with open(archive, "rb") as warm:
            while warm.read(1 << 22):
                pass
        measure(done, options.runs, options.dir)
    if options.only in (None, "volumes"):
        place = os.path.dirname(os.path.dirname(archive))
        in_volumes, site = volume_measurements(place, os.path.join(place, "site", "data"))
        try:
            measure(in_volumes, options.runs if in_volumes else 0, options.dir)
        finally:
            site.close()
        done |= in_volumes
    missing = {name for name in ("openssl", "igzip", "gzip", "tar") if not shutil.which(name)}
    if missing:
        say("not here, so not compared: " + ", ".join(sorted(missing)))
    rows = compare(done)
    if options.report:
        ratio = os.path.getsize(own.ours) / os.path.getsize(archive) if own else None
        report.write(options.report, rows, done, PROGRAM, options.size, options.runs, ratio)
    if options.json:
        print(json.dumps({
            "size_mb": options.size, "compressed_bytes": os.path.getsize(archive), "runs": options.runs,
            "seconds": {one.name: one.seconds for one in done.values()},
            "peak_mb": {one.name: round(one.peak_mb, 1) for one in done.values()},
            "comparisons": [{"what": what, "beside": theirs.name, "ratio": ours.median() / theirs.median(),
                             "target": target, "met": met} for what, ours, theirs, target, met in rows],
            "forecasts": seen,
        }, indent=2))
    else:
        print_table(rows, done, options.runs, size, archive)
        if own:
            print(f"\n{os.path.getsize(own.ours) / os.path.getsize(archive):.3f} × the size of the documented archive (gzip -9)")
        if seen:
            print_forecasts(seen)


main()
