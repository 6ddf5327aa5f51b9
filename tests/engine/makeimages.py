"""Writes the tars that the tests import as images: makeimages.py FOLDER

validator.tar: Python as far as node.py needs it, the node, and busybox. service.tar: busybox alone.
"""
import io
import os
import subprocess
import sys
import tarfile

here = os.path.dirname(os.path.abspath(__file__))
target = sys.argv[1]
APPLETS = "sh mv cp rm mkdir rmdir stat find sync cat ls ln chmod chown touch dd echo sleep true false test sha256sum head id httpd kill".split()
PYTHON = os.path.realpath("/usr/bin/python3")
PROBE = ("import hashlib,json,os,signal,socket,sys,threading,time,encodings.idna,encodings.latin_1,encodings.ascii;"
         "print('\\n'.join({m.__file__ for m in list(sys.modules.values()) if getattr(m, '__file__', None)}))")


def add_bytes(tar, name, content, mode=0o755):
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), mode
    tar.addfile(entry, io.BytesIO(content))


def add_folder(tar, name, mode=0o755):
    entry = tarfile.TarInfo(name)
    entry.type, entry.mode = tarfile.DIRTYPE, mode
    tar.addfile(entry)


def add_file(tar, path):
    with open(path, "rb") as file:
        add_bytes(tar, path.lstrip("/"), file.read())


def add_link(tar, name, to):
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname = tarfile.SYMTYPE, to
    tar.addfile(entry)


def libraries(path):
    text = subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout
    return {word for word in text.split() if word.startswith("/") and os.path.exists(word)}


def base(tar):
    for folder in "app app/config app/data bin etc proc sys dev usr www".split():
        add_folder(tar, folder)
    add_folder(tar, "tmp", 0o1777)
    add_bytes(tar, "etc/passwd", b"root:x:0:0:root:/:/bin/sh\nbt2c:x:1000:1000:bt2c:/app:/bin/sh\n", 0o644)
    add_bytes(tar, "etc/group", b"root:x:0:\nbt2c:x:1000:\n", 0o644)
    with open("/usr/bin/busybox", "rb") as file:
        add_bytes(tar, "bin/busybox", file.read())
    for applet in APPLETS:
        add_link(tar, "bin/" + applet, "busybox")


with tarfile.open(os.path.join(target, "validator.tar"), "w") as tar:
    base(tar)
    modules = subprocess.run([PYTHON, "-I", "-S", "-c", PROBE], capture_output=True, text=True, check=True).stdout.split()
    needed = {PYTHON} | libraries(PYTHON)
    for module in modules:
        needed.add(module)
        if module.endswith(".so"):
            needed |= libraries(module)
    for path in sorted(needed):
        add_file(tar, path)
    add_link(tar, "usr/bin/python3", os.path.basename(PYTHON))
    with open(os.path.join(here, "node.py"), "rb") as file:
        add_bytes(tar, "app/node.py", file.read())

with tarfile.open(os.path.join(target, "service.tar"), "w") as tar:
    base(tar)
    with open(os.path.join(here, "service.sh"), "rb") as file:
        add_bytes(tar, "service.sh", file.read())
    add_bytes(tar, "www/index.html", b"ok\n", 0o644)
