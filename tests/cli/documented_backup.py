"""Makes a backup the way the documented scripts do, for tests: documented_backup.py SITE BACKUP_DIR TYPE YYYYmmdd_HHMMSS

Writes bt2c_TYPE_backup_STAMP.tar.gz (Python's tarfile: pax headers, gzip level 9), its .sha256 (64 hex digits, no
newline) and its .json (indented by 2), and prints the archive's path.
"""
import datetime
import hashlib
import json
import os
import sys
import tarfile


def main(site, backup_dir, kind, stamp):
    name = f"bt2c_{kind}_backup_{stamp}.tar.gz"
    path = os.path.join(backup_dir, name)
    parts = {"full": ["data", "config"], "blockchain": ["data"], "config": ["config"]}[kind]
    with tarfile.open(path, "w:gz") as archive:
        for part in parts:
            if os.path.exists(os.path.join(site, part)):
                archive.add(os.path.join(site, part), arcname=part)
    digest = hashlib.sha256()
    with open(path, "rb") as archive:
        for block in iter(lambda: archive.read(1 << 20), b""):
            digest.update(block)
    with open(path + ".sha256", "w") as checksum:
        checksum.write(digest.hexdigest())
    made = datetime.datetime.strptime(stamp, "%Y%m%d_%H%M%S")
    with open(path + ".json", "w") as metadata:
        json.dump({
            "backup_type": kind,
            "timestamp": made.isoformat(),
            "filename": name,
            "checksum": digest.hexdigest(),
            "size_bytes": os.path.getsize(path),
            "blockchain_height": 0,
        }, metadata, indent=2)
    print(path)


main(*sys.argv[1:])
