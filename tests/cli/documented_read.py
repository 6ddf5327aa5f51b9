"""Reads a folder of backups as the documented scripts do: documented_read.py BACKUP_DIR

list loads every .json beside an archive and sorts by timestamp; verify compares the SHA-256 of the file with the
.sha256. Ends with 1 and a reason when either would fail.
"""
import datetime
import hashlib
import json
import os
import re
import sys

DOCUMENTED = ["backup_type", "timestamp", "filename", "checksum", "size_bytes", "blockchain_height"]


def fail(reason):
    print(reason, file=sys.stderr)
    sys.exit(1)


def main(folder):
    archives = sorted(name for name in os.listdir(folder) if name.endswith(".tar.gz"))
    if not archives:
        fail("no archives")
    for name in archives:
        path = os.path.join(folder, name)
        if not re.fullmatch(r"bt2c_(full|blockchain|config|weekly)_backup_\d{8}_\d{6}\.tar\.gz", name):
            fail(f"{name}: not a documented name")
        with open(path + ".json") as metadata:
            text = metadata.read()
        loaded = json.loads(text)
        if list(loaded)[:6] != DOCUMENTED:
            fail(f"{name}: keys {list(loaded)}")
        if not text.startswith('{\n  "backup_type"') or text.endswith("\n"):
            fail(f"{name}: not indented by 2 without a final newline")
        datetime.datetime.fromisoformat(loaded["timestamp"])
        if loaded["timestamp"].endswith("Z") or "+" in loaded["timestamp"]:
            fail(f"{name}: the timestamp has a zone")
        if not isinstance(loaded["blockchain_height"], int) or loaded["size_bytes"] != os.path.getsize(path):
            fail(f"{name}: height or size")
        digest = hashlib.sha256()
        with open(path, "rb") as archive:
            for block in iter(lambda: archive.read(1 << 20), b""):
                digest.update(block)
        with open(path + ".sha256") as checksum:
            stored = checksum.read()
        if stored != digest.hexdigest() or loaded["checksum"] != stored or loaded["filename"] != name:
            fail(f"{name}: checksum {stored} instead of {digest.hexdigest()}")


main(*sys.argv[1:])
