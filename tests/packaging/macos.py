"""The scripts that make the macOS packages, as far as they can be seen without a Mac: by what they would run."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["BT2C_SOURCE"])
SCRIPTS = SOURCE / "packaging/macos"
SECRETS = {"BT2C_CERTIFICATE": "Y2VydA==", "BT2C_CERTIFICATE_PASSWORD": "pass-of-it",
           "BT2C_KEYCHAIN_PASSWORD": "chain-1", "BT2C_NOTARY_KEY_ID": "KEY77", "BT2C_NOTARY_ISSUER": "issuer-9"}
FRAMEWORK = "Frameworks/QtCore.framework/Versions/A/"


def make_bundle(app):
    for name in ("MacOS/bt2c-recovery", "MacOS/bt2c-recovery-console", FRAMEWORK + "QtCore",
                 FRAMEWORK + "Resources/Info.plist", "Frameworks/libKF6Archive.6.dylib",
                 "PlugIns/platforms/libqcocoa.dylib"):
        path = app / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    shutil.copy(pathlib.Path(os.environ["BT2C_BUILD"]) / "packaging/Info.plist", app / "Contents/Info.plist")


class Scripts(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = pathlib.Path(place.name)
        self.app = self.place / "BT2C Recovery Console.app"
        if os.environ.get("BT2C_CONSOLE"):
            make_bundle(self.app)

    def run_script(self, *arguments, environment=None, status=0):
        """The commands that a script says it would run."""
        plain = {name: value for name, value in os.environ.items() if not name.startswith("BT2C_")}
        done = subprocess.run(["bash", SCRIPTS / arguments[0], *arguments[1:]], capture_output=True, text=True,
                              cwd=self.place, env={**plain, **(environment or {})})
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return [line.removeprefix("+ ") for line in done.stdout.splitlines()]

    def dry(self, script, *arguments, environment=None):
        before = sorted(self.place.rglob("*"))
        lines = self.run_script(script, "--dry-run", *arguments, environment=environment)
        self.assertEqual(sorted(self.place.rglob("*")), before)
        return lines

    def test_every_script_is_sound_shell(self):
        for script in sorted(SCRIPTS.glob("*.sh")) + [SOURCE / "packaging/homebrew/fill.sh"]:
            subprocess.run(["bash", "-n", script], check=True)
            # Newer than the bash 3.2 of macOS.
            text = script.read_text()
            newer = r"declare -A|local -A|mapfile|readarray|\$\{\w+(\^|,)|&>>|\|&|local -n|coproc"
            self.assertNotRegex(text, newer, script)
            if script.name != "common.sh":
                self.assertIn("set -euo pipefail", text)
                self.assertTrue(os.access(script, os.X_OK), script)

    def test_bundle(self):
        lines = "\n".join(self.dry("bundle.sh"))
        for wanted in ("cmake --preset macos\n", "cmake --install build/macos", "macdeployqt", "-executable=",
                       "sqldrivers/libqsqlite.dylib", "otool -L", "plutil -lint"):
            self.assertIn(wanted, lines)
        self.assertIn("cmake --preset macos-universal\n", "\n".join(self.dry("bundle.sh", "macos-universal")))

    def signed(self, identity):
        lines = self.dry("sign.sh", str(self.app), environment={"BT2C_SIGN_IDENTITY": identity})
        self.assertIn("--verify --deep --strict", lines[-1])
        signatures = [line for line in lines if "--force" in line]
        ends = ["platforms/libqcocoa.dylib'", "libKF6Archive.6.dylib'", "QtCore.framework'", "MacOS/bt2c-recovery'",
                "Console.app'"]
        self.assertEqual(len(signatures), len(ends))
        # Inner ones first; the bundle last.
        self.assertEqual({next(end for end in ends if line.endswith(end)) for line in signatures}, set(ends))
        self.assertTrue(signatures[-1].endswith("Console.app'"))
        self.assertTrue(signatures[-2].endswith("MacOS/bt2c-recovery'"))
        return signatures

    @unittest.skipUnless(os.environ.get("BT2C_CONSOLE"), "there is no window")
    def test_sign(self):
        for line in self.signed("Developer ID Application: Somebody (TEAM)"):
            self.assertIn("--options runtime", line)
            self.assertIn("--timestamp", line)
            self.assertNotIn("--deep", line)
        for line in self.signed("-"):
            self.assertNotIn("runtime", line)

    @unittest.skipUnless(os.environ.get("BT2C_CONSOLE"), "there is no window")
    def test_notarize_and_dmg(self):
        lines = self.dry("notarize.sh", str(self.app), environment=SECRETS)
        self.assertTrue(lines[0].startswith("ditto -c -k --keepParent"))
        self.assertRegex(lines[1], r'notarytool submit .*\.zip.* --key-id "\$BT2C_NOTARY_KEY_ID" --issuer')
        self.assertIn("stapler staple", lines[2])
        lines = self.dry("dmg.sh", str(self.app), "x.dmg")
        self.assertIn("ln -s /Applications x.content/Applications", lines)
        self.assertTrue(any(line.startswith("hdiutil create") and line.endswith("x.dmg") for line in lines))
        lines = self.dry("notarize.sh", "x.dmg", environment=SECRETS)
        self.assertIn("notarytool submit x.dmg", lines[0])

    @unittest.skipUnless(os.environ.get("BT2C_CONSOLE"), "there is no window")
    def test_universal(self):
        other = self.place / "other.app"
        make_bundle(other)
        lines = self.dry("universal.sh", str(self.app), str(other), "both.app")
        self.assertEqual(len([line for line in lines if line.startswith("lipo -create")]), 5)
        self.assertIn("LSMinimumSystemVersion", lines[-1])
        (other / "Contents/Frameworks/libKF6Archive.6.dylib").unlink()
        self.run_script("universal.sh", "--dry-run", str(self.app), str(other), "both.app", status=1)

    def test_no_secret_is_shown(self):
        lines = "\n".join(self.dry("keychain.sh", "add", environment=SECRETS))
        self.assertIn('-P "$BT2C_CERTIFICATE_PASSWORD"', lines)
        lines += "\n".join(self.dry("notarize.sh", "x.dmg", environment=SECRETS))
        for secret in SECRETS.values():
            self.assertNotIn(secret, lines)

    def test_without_its_secrets_nothing_begins(self):
        for arguments in (("sign.sh", "x.dmg"), ("notarize.sh", "x.dmg"), ("keychain.sh", "add")):
            self.assertEqual(self.run_script(*arguments, status=1), [])

    def test_homebrew_templates_are_filled(self):
        values = {"BT2C_VERSION": "1.2.3", "BT2C_URL": "https://example.org/x", "BT2C_SHA256": "0" * 64,
                  "BT2C_HOMEPAGE": "https://example.org", "BT2C_MACOS": "sequoia"}
        for template in (SOURCE / "packaging/homebrew").glob("*.in"):
            text = "\n".join(self.run_script("../homebrew/fill.sh", template, environment=values))
            self.assertIn('version "1.2.3"', text)
            self.assertIsNone(re.search(r"@[A-Z_0-9]+@", text))
            if shutil.which("ruby"):
                subprocess.run(["ruby", "-c"], input=text, text=True, check=True, capture_output=True)
        self.run_script("../homebrew/fill.sh", SOURCE / "packaging/homebrew/bt2c-recovery.rb.in", status=1)


if __name__ == "__main__":
    unittest.main()
