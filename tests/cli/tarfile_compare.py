"""Reads an archive with Python's tarfile, entry by entry, and compares it with the folder it was made of:
tarfile_compare.py ARCHIVE SITE

Paths, kinds, modes, owners, mtimes to the nanosecond, link targets, content (holes of sparse files are skipped over)
and extended attributes in SCHILY.xattr. Ends with 1 and the first difference.
"""
import decimal
import hashlib
import os
import stat
import sys
import tarfile

sys.setrecursionlimit(10000)


def fail(reason):
    print(reason, file=sys.stderr)
    sys.exit(1)


def walk(site, relative):
    path = os.path.join(os.fsencode(site), relative)
    yield relative
    if stat.S_ISDIR(os.lstat(path).st_mode):
        for name in os.listdir(path):
            yield from walk(site, relative + b"/" + name)


def digest(stream, size):
    result = hashlib.sha256()
    left = size
    while left:
        block = stream.read(min(left, 1 << 20))
        if not block:
            fail("content ends early")
        result.update(block)
        left -= len(block)
    return result.hexdigest()


def compare(archive, member, site):
    name = os.fsencode(member.name)
    path = os.path.join(os.fsencode(site), name)
    found = os.lstat(path)
    what = repr(name[-80:])
    if member.isdir() != stat.S_ISDIR(found.st_mode) or member.issym() != stat.S_ISLNK(found.st_mode):
        fail(f"{what}: kind")
    if not member.issym() and member.mode & 0o7777 != stat.S_IMODE(found.st_mode):
        fail(f"{what}: mode {member.mode:o}")
    if (member.uid, member.gid) != (found.st_uid, found.st_gid):
        fail(f"{what}: owner {member.uid}:{member.gid}")
    stored = decimal.Decimal(member.pax_headers.get("mtime", str(member.mtime)))
    if int(stored.scaleb(9)) != found.st_mtime_ns:
        fail(f"{what}: mtime {stored} instead of {found.st_mtime_ns}")
    if member.issym() and os.fsencode(member.linkname) != os.readlink(path):
        fail(f"{what}: link target")
    if member.islnk():
        other = os.lstat(os.path.join(os.fsencode(site), os.fsencode(member.linkname)))
        if other.st_ino != found.st_ino:
            fail(f"{what}: hard link")
    elif member.isreg():
        if member.size != found.st_size:
            fail(f"{what}: size {member.size}")
        # Gigabytes of hole are GNU tar's to compare, which can seek over them.
        if member.size < 1 << 30:
            with open(path, "rb") as original:
                if digest(archive.extractfile(member), member.size) != digest(original, found.st_size):
                    fail(f"{what}: content")
    for key in [] if member.issym() else os.listxattr(path):
        if key.startswith("user.") and not member.islnk():
            text = member.pax_headers.get("SCHILY.xattr." + key)
            if text is None or text.encode("utf-8", "surrogateescape") != os.getxattr(path, key):
                fail(f"{what}: attribute {key} is {text!r}")


def main(path, site):
    expected = set()
    for part in (b"data", b"config"):
        if os.path.exists(os.path.join(os.fsencode(site), part)):
            expected.update(walk(site, part))
    seen = set()
    with tarfile.open(path, "r:gz") as archive:
        for member in archive:
            seen.add(os.fsencode(member.name).rstrip(b"/"))
            compare(archive, member, site)
    if seen != expected:
        fail(f"missing {sorted(expected - seen)[:3]}, too many {sorted(seen - expected)[:3]}")


main(*sys.argv[1:])
