"""Writes a chain as node.py reads it: makechain.py FOLDER HEIGHT BYTES-PER-BLOCK SEED

All content, owners and times follow from the seed. Owners and an extended attribute are left out where rights are missing.
"""
import hashlib
import json
import os
import random
import sys

folder, height, size, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
source = random.Random(seed)
BASE = 1_770_000_000
blocks = os.path.join(folder, "blocks")
os.makedirs(blocks, exist_ok=True)
entries = []


def finish(path, number):
    if os.geteuid() == 0:
        os.chown(path, 1000 + number % 3, 1000 + number % 2)
    at = (BASE + 300 * number) * 1_000_000_000 + 123_456_789
    os.utime(path, ns=(at, at))


for number in range(1, height + 1):
    name = f"{number:08d}.dat"
    path = os.path.join(blocks, name)
    digest = hashlib.sha256()
    left = size
    with open(path, "wb") as file:
        while left > 0:
            # Half of it compresses, as real chain data does.
            chunk = source.randbytes(min(left, 1 << 20) // 2 + 1)
            chunk = (chunk + bytes(len(chunk)))[:min(left, 1 << 20)]
            digest.update(chunk)
            file.write(chunk)
            left -= len(chunk)
    entries.append({"file": name, "sha256": digest.hexdigest()})
    os.chmod(path, 0o640 if number % 2 else 0o600)
    finish(path, number)

state = os.path.join(folder, "state.json")
with open(state, "w") as file:
    json.dump({"network": "mainnet", "height": height, "last_block_time": BASE + 300 * height, "blocks": entries}, file)
try:
    os.setxattr(state, "user.bt2c", b"seed %d" % seed)
except OSError:
    pass
finish(state, height)
finish(blocks, height)
