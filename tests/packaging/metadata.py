"""What desktops read of the program: desktop file, AppStream data, Info.plist, icons; and its version."""
import os
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

SOURCE = pathlib.Path(os.environ["BT2C_SOURCE"])
MADE = pathlib.Path(os.environ["BT2C_BUILD"]) / "packaging"
VERSION = os.environ["BT2C_VERSION"]
APP_ID = os.environ["BT2C_APP_ID"]


def said(*command):
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return done.returncode, done.stdout + done.stderr


class Linux(unittest.TestCase):
    def setUp(self):
        self.desktop = MADE / f"{APP_ID}.desktop"
        self.metainfo = MADE / f"{APP_ID}.metainfo.xml"
        if not self.desktop.exists():
            self.skipTest("this is not Linux")

    def needs(self, tool):
        if not shutil.which(tool):
            self.skipTest(f"{tool} is not installed")

    def test_desktop_file_is_valid(self):
        self.needs("desktop-file-validate")
        self.assertEqual(said("desktop-file-validate", "--warn-kde", self.desktop), (0, ""))

    def test_appstream_data_are_valid(self):
        self.needs("appstreamcli")
        # Which repository it comes from is said when a release is made.
        status, words = said("appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info",
                             self.metainfo)
        self.assertEqual(status, 0, words)

    def test_appstream_data_of_a_release_are_valid(self):
        self.needs("appstreamcli")
        links = (SOURCE / "packaging/linux/links.xml.in").read_text()
        text = (SOURCE / "packaging/linux/metainfo.xml.in").read_text().replace("@BT2C_LINKS@", links)
        releases = '  <releases><release version="1.2.3" date="2026-11-30"/></releases>\n'
        for name, value in (("BT2C_RELEASES", releases), ("BT2C_HOMEPAGE", "https://example.org/bt2c"),
                            ("PROJECT_VERSION", "1.2.3"), ("BT2C_APP_ID", APP_ID)):
            text = text.replace(f"@{name}@", value)
        self.assertNotIn("@", text)
        with tempfile.TemporaryDirectory() as place:
            file = pathlib.Path(place) / f"{APP_ID}.metainfo.xml"
            file.write_text(text)
            status, words = said("appstreamcli", "validate", "--no-net", file)
        self.assertEqual(status, 0, words)

    def test_all_go_by_the_same_name(self):
        tree = xml.parse(self.metainfo)
        self.assertEqual(tree.findtext("id"), APP_ID)
        self.assertEqual(tree.findtext("launchable"), self.desktop.name)
        self.assertIn(f"\nIcon={APP_ID}\n", self.desktop.read_text())
        # Wayland finds icon and desktop file by this.
        main = (SOURCE / "app/console/main.cpp").read_text()
        self.assertIn("setDesktopFileName(QStringLiteral(BT2C_APP_ID))", main)
        for icon in (MADE / "icons").glob("*.png"):
            width, height = struct.unpack(">II", icon.read_bytes()[16:24])
            self.assertEqual((f"{width}.png", width), (icon.name, height))

    def test_man_pages_are_clean(self):
        self.needs("mandoc")
        for page in sorted((SOURCE / "packaging/man").iterdir()):
            self.assertEqual(said("mandoc", "-Tlint", "-Wwarning", page), (0, ""))

    def test_the_man_page_of_the_window_knows_its_options(self):
        status, words = said(os.environ["BT2C_CONSOLE"], "--help")
        self.assertEqual(status, 0, words)
        options = set(re.findall(r"--([a-z-]+)", words.split("Arguments:")[0])) - {"help-all"}
        page = (SOURCE / "packaging/man/bt2c-recovery-console.1").read_text()
        for option in options:
            self.assertRegex(page, rf"Fl (h , |v , )?-{option}\b")


class Mac(unittest.TestCase):
    def test_info_plist(self):
        with open(MADE / "Info.plist", "rb") as file:
            info = plistlib.load(file)
        self.assertEqual(info["CFBundleIdentifier"], APP_ID)
        self.assertEqual(info["CFBundleShortVersionString"], VERSION)
        self.assertEqual(info["CFBundleExecutable"], "bt2c-recovery-console")
        self.assertIs(info["NSHighResolutionCapable"], True)
        self.assertRegex(info["LSMinimumSystemVersion"], r"^1[3-9]|^[2-9][0-9]")
        for key, value in info.items():
            self.assertNotIn("@", str(value), key)
            if key.endswith("UsageDescription"):
                self.assertTrue(value.endswith("."), key)

    def test_entitlements_ask_for_nothing(self):
        with open(SOURCE / "packaging/macos/entitlements.plist", "rb") as file:
            self.assertEqual(plistlib.load(file), {})


class Version(unittest.TestCase):
    def test_stands_in_one_place(self):
        places = [SOURCE / name for name in ("CMakePresets.json", "README.md", "docs/releasing.md")]
        for folder in ("app", "core", "ui", "packaging", "resources", ".github"):
            places += [path for path in (SOURCE / folder).rglob("*") if path.is_file()]
        stated = re.compile(rb"(?<![0-9.])" + re.escape(VERSION.encode()) + rb"(?![0-9.])")
        self.assertEqual([str(path) for path in places if stated.search(path.read_bytes())], [])
        self.assertIn(f"VERSION {VERSION} ", (SOURCE / "CMakeLists.txt").read_text())

    def test_is_what_the_programs_say(self):
        self.assertEqual(said(os.environ["BT2C_CLI"], "--version"), (0, f"bt2c-recovery {VERSION}\n"))
        self.assertEqual(said(os.environ["BT2C_CONSOLE"], "--version"), (0, f"bt2c-recovery-console {VERSION}\n"))


if __name__ == "__main__":
    unittest.main()
