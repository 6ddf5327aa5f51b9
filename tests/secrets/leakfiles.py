"""Planted secrets in files: in what forms they are looked for, and how files are looked through."""
import base64
import bz2
import errno
import gzip
import io
import lzma
import os
import stat
import zipfile
import zlib

CHUNK = 1 << 20
MOST_UNPACKED = 512 << 20  # of one file; more would be a bomb
DEEPEST = 3                # what is packed within what is packed
UNREADABLE = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, RuntimeError, NotImplementedError,
              ValueError)


class Needle:
    """The marker as it is, and as it looks in UTF-16, in hexadecimal, and within base64 wherever it begins there."""

    def __init__(self, marker):
        self.marker = marker
        forms = [marker, marker.decode().encode("utf-16-le")[:-1], marker.hex().encode(), marker.hex().upper().encode()]
        for lead in range(3):
            coded = base64.b64encode(bytes(lead) + marker)
            forms.append(coded[(lead * 8 + 5) // 6:(lead + len(marker)) * 8 // 6])
        self.forms = forms
        self.overlap = max(map(len, forms)) - 1

    def is_in(self, data):
        return any(form in data for form in self.forms)

    def masked(self, data):
        """As text for a report, which is a file itself."""
        for form in self.forms:
            data = data.replace(form, b"[planted]")
        return data.decode("utf-8", "replace")


class FileLook:
    """Looks through files, and counts them."""

    def __init__(self, needle):
        self.needle = needle
        self.files = self.size = self.packed = 0
        self.unreadable = []

    def holds(self, path):
        """How @p path holds the marker: None, in its name, in plain sight, or within what it is packed as."""
        if self.needle.is_in(os.fsencode(path)):
            return "in its name"
        try:
            with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    return None
                self.files += 1
                if self._in_chunks(parts_of(file)):
                    return "in plain sight"
                file.seek(0)
                return self._in_packed(file, 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            self.unreadable.append(f"{path}: {error.strerror}")
            return None

    def _in_chunks(self, chunks):
        tail = b""
        for chunk in chunks:
            self.size += len(chunk)
            data = tail + chunk
            if self.needle.is_in(data):
                return True
            tail = data[-self.needle.overlap:]
        return False

    def _in_packed(self, file, depth):
        if depth > DEEPEST:
            return None
        head = file.read(6)
        file.seek(0)
        if head.startswith(b"PK\3\4"):
            return self._in_zip(file, depth)
        for magic, kind, opener in ((b"\x1f\x8b", "gzip", gzip.open), (b"BZh", "bzip2", bz2.open),
                                    (b"\xfd7zXZ\0", "xz", lzma.open)):
            if head.startswith(magic):
                try:
                    return self._in_stream(opener(file), kind, depth)
                except UNREADABLE:
                    return None  # cut off or forged: what could be unpacked was looked through
        return None

    def _in_zip(self, file, depth):
        try:
            with zipfile.ZipFile(file) as archive:
                for member in archive.infolist():
                    with archive.open(member) as stream:
                        found = self._in_stream(stream, f"ZIP, {member.filename}", depth)
                    if found:
                        return found
        except UNREADABLE:
            pass
        return None

    def _in_stream(self, stream, kind, depth):
        self.packed += 1
        if self._in_chunks(up_to(stream, MOST_UNPACKED)):
            return kind
        stream.seek(0)
        within = self._in_packed(stream, depth + 1)
        return f"{kind}, {within}" if within else None


def up_to(stream, most):
    while most > 0:
        chunk = stream.read(CHUNK)
        if not chunk:
            return
        most -= len(chunk)
        yield chunk


def parts_of(file):
    """All that is written in a file, without its holes: images of disks have gigabytes of them."""
    fd, at, end = file.fileno(), 0, os.fstat(file.fileno()).st_size
    while at < end:
        try:
            at = os.lseek(fd, at, os.SEEK_DATA)
            hole = min(os.lseek(fd, at, os.SEEK_HOLE), end)
        except OSError as error:
            if error.errno == errno.ENXIO:  # nothing but a hole from here on
                return
            hole = end  # this file system does not tell
        while at < hole:
            chunk = os.pread(fd, min(CHUNK, hole - at), at)
            if not chunk:
                return
            at += len(chunk)
            yield chunk
    if end == 0:  # what says nothing of its size, as in /proc
        yield from up_to(file, MOST_UNPACKED)


def changed_since(start, places, left_out):
    """Regular files below @p places that were made or changed from @p start on, each once; links are not followed."""
    seen = set()
    for place in places:
        place = os.path.realpath(place)
        try:
            device = os.stat(place).st_dev
        except OSError:
            continue
        folders = [place]
        while folders:
            folder = folders.pop()
            if folder in seen or any(folder.startswith(out) for out in left_out):
                continue
            seen.add(folder)
            try:
                entries = list(os.scandir(folder))
            except OSError:
                continue
            for entry in entries:
                try:
                    info = entry.stat(follow_symlinks=False)
                except OSError:
                    continue
                if stat.S_ISDIR(info.st_mode) and info.st_dev == device:
                    folders.append(entry.path)
                elif stat.S_ISREG(info.st_mode) and max(info.st_mtime, info.st_ctime) >= start:
                    yield entry.path


def may_hold_it(path):
    """The file for secrets that somebody chose, which only he can read."""
    try:
        info = os.lstat(path)
    except OSError:
        return False
    return (os.path.basename(path) == "secrets.json" and info.st_uid == os.getuid()
            and stat.S_IMODE(info.st_mode) == 0o600)


def plant(folder, secret):
    """Files that have to be found, one for each way of looking; their paths."""
    made = []
    for name, content in (("plain", b"a " + secret), ("utf16", secret.decode().encode("utf-16-be")),
                          ("base64", base64.b64encode(b"me:" + secret)), ("hexadecimal", secret.hex().encode()),
                          ("log.gz", gzip.compress(b"log " + secret)), ("log.xz", lzma.compress(secret))):
        made.append(os.path.join(folder, name))
        with open(made[-1], "wb") as file:
            file.write(content)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("logs/one.log", b"sound")
        bundle.writestr("logs/two.log.gz", gzip.compress(secret))
    made.append(os.path.join(folder, "bundle.zip"))
    with open(made[-1], "wb") as file:
        file.write(archive.getvalue())
    return made
