"""The completions of bash, zsh and fish fit the program, and offer what they should."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ["BT2C_CLI"]
FOLDER = pathlib.Path(os.environ["BT2C_SOURCE"]) / "packaging/completions"
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))
import generate  # noqa: E402

COMMANDS = generate.read_program(PROGRAM)
EVERYWHERE = {"--engine", "--ledger", "--json", "--quiet", "--help", "--version"}
ARCHIVES = {"a.tar.gz", "b c.tar.zst", "folder"}

# (what stands on the line, the word to complete, what is offered)
CASES = [
    ((), "", {command["name"] for command in COMMANDS}),
    ((), "re", {"restore", "recover", "resume", "recoveries", "repair", "rescue"}),
    ((), "--", EVERYWHERE),
    (("restore",), "", ARCHIVES),
    (("restore", "--only"), "", {"data", "config"}),
    (("restore", "--force"), "a.", {"a.tar.gz"}),
    (("restore", "a.tar.gz"), "", set()),
    (("verify", "a.tar.gz", "x.tar.gz"), "", ARCHIVES),
    (("compare", "a.tar.gz"), "", ARCHIVES),
    (("compare", "a.tar.gz", "a.tar.gz"), "", set()),
    (("extract", "a.tar.gz"), "", set()),
    (("extract", "a.tar.gz", "config", "--to"), "", {"folder"}),
    (("practice",), "", {"folder"}),
    (("support-bundle",), "n", {"notes.txt"}),
    (("backup", "--type"), "", {"full", "blockchain", "config", "hourly", "daily", "weekly"}),
    (("backup", "--type"), "f", {"full"}),
    (("recover",), "", {"unexpected-shutdown", "corrupted-data", "no-backup", "restore-drill"}),
    (("config",), "", {"get", "set", "unset", "check"}),
    (("config", "check"), "", set()),
    (("config", "set"), "limits.d", {"limits.drill_days", "limits.disk_days"}),
    (("secret", "keep"), "", {"keychain", "file"}),
    (("offsite", "fetch"), "", {"latest"}),
    (("schedule", "set"), "", {"hourly", "daily", "weekly", "watch"}),
    (("schedule", "set", "hourly"), "", set()),
    (("schedule", "timer"), "", {"list", "use", "back"}),
    (("--ledger", "notes.txt", "schedule", "timer", "use"), "", {"hourly", "daily", "weekly"}),
    (("help",), "co", {"config", "contents", "compare"}),
    (("status",), "", set()),
]


class Completions(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.place = pathlib.Path(place.name)
        for name in ("a.tar.gz", "a.tar.gz.sha256", "b c.tar.zst", "notes.txt"):
            (cls.place / name).touch()
        (cls.place / "folder").mkdir()
        # The programs' own name is what completions go by.
        programs = tempfile.TemporaryDirectory()
        cls.addClassCleanup(programs.cleanup)
        os.symlink(PROGRAM, programs.name + "/bt2c-recovery")
        cls.environment = {"PATH": programs.name + ":/usr/bin:/bin", "HOME": str(cls.place), "TERM": "xterm",
                           "LC_ALL": "C.UTF-8", "BT2C_CONFIG": str(cls.place / "none.json")}

    def run_in(self, *command):
        done = subprocess.run(command, cwd=self.place, env=self.environment, capture_output=True, text=True,
                              timeout=250)
        self.assertEqual((done.returncode, done.stderr), (0, ""), command)
        return done.stdout.splitlines()

    def needs(self, shell):
        if not shutil.which(shell, path="/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"):
            self.skipTest(f"{shell} is not installed")

    def compare(self, offered):
        """offered([(words, current)]) against the cases, and against each command's own help."""
        cases = CASES + [((command["name"],), "--", {name for name, _, _ in command["options"]})
                         for command in COMMANDS]
        for case, found in zip(cases, offered([case[:2] for case in cases]), strict=True):
            with self.subTest(line=" ".join(case[0] + (case[1],))):
                self.assertEqual(found, case[2])

    @staticmethod
    def line(words, current):
        return " ".join(("bt2c-recovery",) + words + (current,))

    @staticmethod
    def groups(lines):
        """Lines, of which an empty one ends each group."""
        found = [set()]
        for line in lines:
            if line:
                found[-1].add(line)
            else:
                found.append(set())
        return found[:-1]

    def test_they_are_what_the_program_takes_now(self):
        done = subprocess.run([sys.executable, "-B", str(FOLDER / "generate.py"), PROGRAM, "--check"],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_bash(self):
        script = """
            source "$1"; shift
            COMP_WORDS=(bt2c-recovery "$@"); COMP_CWORD=$#
            _bt2c_recovery bt2c-recovery
            [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
        """

        def offered(words, current):
            lines = self.run_in("bash", "--norc", "-uc", script, "bash", FOLDER / "bt2c-recovery.bash", *words, current)
            return set(lines)
        self.compare(lambda cases: [offered(*case) for case in cases])
        self.assertEqual(offered(("restore", "--only", "="), "d"), {"data"})
        self.assertEqual(offered(("restore", "--only"), "="), {"data", "config"})
        self.assertEqual(offered(("restore",), "~/a"), {"~/a.tar.gz"})

    def test_fish(self):
        self.needs("fish")
        script = 'source $argv[1]; for line in $argv[2..-1]; complete -C "$line"; echo; end'

        def offered(cases):
            lines = self.run_in("fish", "--no-config", "-c", script, FOLDER / "bt2c-recovery.fish",
                                *(self.line(*case) for case in cases))
            return self.groups(found.split("\t")[0].rstrip("/") for found in lines)
        self.compare(offered)
        self.assertEqual(offered([(("restore",), "--only=d")]), [{"--only=data"}])

    def test_zsh(self):
        self.needs("zsh")

        def offered(cases):
            lines = self.run_in("zsh", "-f", HERE / "zshcomplete.zsh", FOLDER, *(self.line(*case) for case in cases))
            groups = self.groups(match.replace("\\ ", " ") for match in lines)
            # Where nothing else fits, zsh offers the options.
            return [{match for match in found if current.startswith("-") or not match.startswith("--")}
                    for found, (_, current) in zip(groups, cases, strict=True)]
        self.compare(offered)
        self.assertEqual(offered([(("restore",), "--only=d")]), [{"data"}])


if __name__ == "__main__":
    unittest.main()
