"""That leakwatch.py finds leaks, and nothing else: with a marker of its own, so that no other watch takes notice."""
import gzip
import io
import lzma
import os
import subprocess
import sys
import tarfile
import tempfile
import time
import unittest
import zipfile

sys.dont_write_bytecode = True
import leakfiles  # noqa: E402
import leakprocesses  # noqa: E402
import leakwatch  # noqa: E402

MARKER = b"-".join([b"sOwN", b"for", b"a", b"look", b""])
SECRET = MARKER + b"4711"
SLEEPS = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]


def tar_gz(content):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        member = tarfile.TarInfo("etc/one")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    return made.getvalue()


def zipped(content):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("logs/one.log", content)
    return made.getvalue()


class LeakWatch(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="tst_leakwatch-")
        self.addCleanup(place.cleanup)
        self.place = os.path.realpath(place.name)
        self.runner = os.getpid()
        # Tests that run beside this one go on for as long as they like.
        others, leakwatch.OTHERS = leakwatch.OTHERS, 0
        self.addCleanup(setattr, leakwatch, "OTHERS", others)

    def file(self, name, content, mode=0o600):
        path = os.path.join(self.place, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        os.chmod(path, mode)
        return path

    def process(self, arguments, **more):
        """One that stands still with these arguments, and has begun."""
        process = subprocess.Popen(SLEEPS + arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **more)
        process.stdout.readline()
        self.addCleanup(process.communicate)
        return process

    def begin(self):
        self.assertEqual(leakwatch.begin(self.place, self.runner, MARKER), [])
        self.file("Testing/Temporary/LastTest.log.tmp", b"a test passed")

    def end(self):
        return leakwatch.end(self.place, self.runner, MARKER, [self.place])

    def test_nothing_is_found_where_nothing_is(self):
        self.begin()
        self.file("a/one", b"nothing")
        wrong, told = self.end()
        self.assertEqual(wrong, [])
        self.assertRegex(told, r"[0-9]+ samples of the process list.* [1-9][0-9]* files")
        self.assertEqual(sorted(os.listdir(self.place)), ["Testing", "a"])

    def test_a_command_line_is_found(self):
        self.begin()
        process = self.process([SECRET.decode()])
        time.sleep(1)
        process.communicate()
        wrong, _ = self.end()
        self.assertEqual(len(wrong), 1)
        self.assertIn(f"process {process.pid} (", wrong[0])
        self.assertIn("[planted]4711", wrong[0])
        self.assertNotIn(MARKER.decode(), wrong[0])

    def test_the_test_it_belongs_to_is_named(self):
        shell = self.process([])  # stands for CTest, and the next one for a test of its
        needle = leakfiles.Needle(MARKER)
        look = leakprocesses.look_at_processes(needle, self.runner)
        inner = self.process([SECRET.decode()])
        look.sample()
        seen = look.seen[inner.pid, "command line"]
        self.assertTrue(seen.test.startswith("python"), seen.test)
        stranger = leakprocesses.look_at_processes(needle, shell.pid)
        stranger.sample()
        self.assertIn("none; running were none", stranger.seen[inner.pid, "command line"].test)

    def test_ps_finds_it_too(self):
        process = self.process([SECRET.decode()])
        look = leakprocesses.PsLook(leakfiles.Needle(MARKER), self.runner)
        look.sample()
        self.assertEqual([pid for pid, _ in look.seen], [process.pid])
        self.assertTrue(look.seen[process.pid, "command line"].test.startswith("python"))

    @unittest.skipUnless(sys.platform == "linux" and os.getuid() == 0, "needs another user")
    def test_an_environment_is_found_when_another_user_has_it(self):
        environment = {**os.environ, "SOME_PASSWORD": SECRET.decode()}
        mine = self.process([], env=environment)
        others = self.process([], env=environment, user=65534)
        look = leakprocesses.ProcLook(leakfiles.Needle(MARKER), self.runner)
        look.sample()
        self.assertNotIn((mine.pid, "environment"), look.seen)
        self.assertEqual(look.seen[others.pid, "environment"].text, "SOME_PASSWORD=[planted]4711")

    def test_files_are_found_however_they_hold_it(self):
        self.begin()
        text = b"x" * (leakfiles.CHUNK - 3) + SECRET + b"y" * 9
        for name, content, how in (("a", text, "in plain sight"), ("b.gz", gzip.compress(text), "gzip"),
                                   ("c.zip", zipped(text), "ZIP, logs/one.log"), ("d.tgz", tar_gz(text), "gzip"),
                                   ("e", zipped(gzip.compress(text)), "ZIP, logs/one.log, gzip"),
                                   ("f", lzma.compress(text), "xz"), (SECRET.decode(), b"", "in its name"),
                                   ("g/secrets.json", text, "in plain sight")):
            with self.subTest(name):
                path = self.file("made/" + name, content, 0o640)
                look = leakfiles.FileLook(leakfiles.Needle(MARKER))
                self.assertEqual(look.holds(path), how)
        wrong, _ = self.end()
        self.assertEqual(len(wrong), 8, wrong)
        self.assertTrue(all(MARKER.decode() not in words for words in wrong))

    def test_where_it_may_be_is_no_leak(self):
        self.begin()
        self.file("home/secrets.json", SECRET, 0o600)
        wrong, told = self.end()
        self.assertEqual(wrong, [])
        self.assertIn("1 secrets.json", told)

    def test_what_was_there_before_is_not_looked_at(self):
        self.file("old", SECRET)
        time.sleep(0.1)
        self.begin()
        self.assertEqual(self.end()[0], [])

    def test_holes_are_passed_over(self):
        path = self.file("image", b"")
        with open(path, "r+b") as file:
            file.truncate(1 << 40)
            file.seek(1 << 39)
            file.write(SECRET)
        look = leakfiles.FileLook(leakfiles.Needle(MARKER))
        self.assertEqual(look.holds(path), "in plain sight")
        self.assertLess(look.size, 64 << 20)

    def test_a_look_that_sees_nothing_fails(self):
        self.assertEqual(self.end()[0], ["the watch of processes was not begun"])
        self.begin()
        os.remove(os.path.join(self.place, "Testing/Temporary/LastTest.log.tmp"))
        wrong, _ = self.end()
        self.assertEqual(wrong, ["the look through files did not come upon the log of this run"])
        self.begin()
        wrong, _ = leakwatch.end(self.place, self.runner, MARKER, [])
        self.assertEqual(len([words for words in wrong if "misses what was planted for it" in words]), 7)

    def test_the_watch_ends_with_its_runner(self):
        runner = self.process([])
        self.assertEqual(leakwatch.begin(self.place, runner.pid, MARKER), [])
        result = os.path.join(leakwatch.own(self.place, runner.pid), "result")
        self.assertFalse(os.path.exists(result))
        runner.kill()
        self.assertTrue(leakwatch.wait_for(lambda: os.path.exists(result), 10))
        # And its books go when the next one begins.
        runner.wait()
        self.begin()
        self.assertFalse(os.path.exists(result))
        self.assertEqual(self.end()[0], [])


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # that the watch still runs when the one who started it lets go of it
