"""The Debian packages, made from this build: what they hold, need and say."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

BUILD = os.environ["BT2C_BUILD"]
VERSION = os.environ["BT2C_VERSION"]
APP_ID = os.environ["BT2C_APP_ID"]
TOOLS = ("cpack", "dpkg-deb", "dpkg-shlibdeps", "file")

COMMAND_LINE = {
    "usr/bin/bt2c-recovery",
    "usr/share/bash-completion/completions/bt2c-recovery",
    "usr/share/bt2c-recovery/prometheus/bt2c-recovery.grafana.json",
    "usr/share/bt2c-recovery/prometheus/bt2c-recovery.rules.yml",
    "usr/share/fish/vendor_completions.d/bt2c-recovery.fish",
    "usr/share/man/man1/bt2c-recovery.1.gz",
    "usr/share/zsh/vendor-completions/_bt2c-recovery",
} | {"usr/share/doc/bt2c-recovery/" + name for name in (
    "README.md", "archive-format.md", "changelog.Debian.gz", "changelog.gz", "copyright", "metrics.md", "offsite.md",
    "procedures.md", "settings.md")}
WINDOW = {
    "usr/bin/bt2c-recovery-console",
    f"usr/share/applications/{APP_ID}.desktop",
    "usr/share/doc/bt2c-recovery-console/changelog.Debian.gz",
    "usr/share/doc/bt2c-recovery-console/copyright",
    f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
    "usr/share/man/man1/bt2c-recovery-console.1.gz",
    f"usr/share/metainfo/{APP_ID}.metainfo.xml",
} | {f"usr/share/icons/hicolor/{size}x{size}/apps/{APP_ID}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)}


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout.decode()


class Debian(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        for tool in TOOLS:
            if not shutil.which(tool):
                raise unittest.SkipTest(f"{tool} is not installed")
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.place = pathlib.Path(place.name)
        done = subprocess.run(["cpack", "-G", "DEB", "-B", place.name], cwd=BUILD, capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(done.stdout + done.stderr)
        cls.files = {path.name.split("_")[0]: path for path in cls.place.glob("*.deb")}

    def fields(self, package):
        text = output("dpkg-deb", "--field", self.files[package])
        return dict(re.findall(r"^(\S+): (.*(?:\n .*)*)", text, re.M))

    def contents(self, package):
        """{path: (mode, owner)} of all but folders."""
        rows = [line.split(None, 5) for line in output("dpkg-deb", "--contents", self.files[package]).splitlines()]
        return {row[5].removeprefix("./"): (row[0], row[1]) for row in rows}

    def test_there_are_two(self):
        self.assertEqual(self.files.keys(), {"bt2c-recovery", "bt2c-recovery-console"})
        for package, file in self.files.items():
            architecture = output("dpkg", "--print-architecture").strip()
            self.assertEqual(file.name, f"{package}_{VERSION}-1_{architecture}.deb")

    def test_they_hold_what_they_should(self):
        for package, expected in (("bt2c-recovery", COMMAND_LINE), ("bt2c-recovery-console", WINDOW)):
            found = self.contents(package)
            self.assertEqual({path for path in found if not path.endswith("/")}, expected)
            for path, (mode, owner) in found.items():
                program = path.endswith("/") or path.startswith("usr/bin/")
                self.assertEqual((mode[1:], owner), ("rwxr-xr-x" if program else "rw-r--r--", "root/root"), path)

    def test_they_need_what_they_load(self):
        command_line, window = self.fields("bt2c-recovery"), self.fields("bt2c-recovery-console")
        for fields in (command_line, window):
            for library in ("libc6", "libqt6core6", "libqt6sql6-sqlite", "libkf6archive6", "libqt6keychain1",
                            "libcurl4"):
                self.assertRegex(fields["Depends"], rf"\b{library}")
        # A machine without a screen needs nothing that draws.
        self.assertNotRegex(command_line["Depends"], "gui|widgets|svg")
        self.assertIn(f"bt2c-recovery (= {VERSION}-1)", window["Depends"])
        self.assertRegex(window["Depends"], r"libqt6widgets6.*qt6-svg-plugins|qt6-svg-plugins.*libqt6widgets6")
        self.assertRegex(command_line["Recommends"], r"docker\.io.*restic")
        self.assertIn("cron | cron-daemon", command_line["Suggests"])

    def test_they_run_nothing_when_installed(self):
        for package, file in self.files.items():
            names = output("dpkg-deb", "--info", file)
            self.assertNotRegex(names, r"\b(preinst|postinst|prerm|postrm|conffiles)\b", package)

    def test_the_programs_in_them_start(self):
        for package, file in self.files.items():
            subprocess.run(["dpkg-deb", "--extract", file, self.place / package], check=True)
            program = self.place / package / "usr/bin" / package
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            self.assertEqual(output(program, "--version", env=environment), f"{package} {VERSION}\n")
            self.assertNotIn("debug_info", output("file", program))

    def test_their_descriptions(self):
        for package in self.files:
            fields = self.fields(package)
            first, *lines = fields["Description"].split("\n")
            self.assertLess(len(first), 80)
            self.assertGreater(len(lines), 2)
            for line in lines:
                self.assertLess(len(line), 81)


if __name__ == "__main__":
    unittest.main()
