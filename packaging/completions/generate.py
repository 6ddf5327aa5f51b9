#!/usr/bin/env python3
"""Makes the shell completions of bt2c-recovery, from what its help says and the table below.

generate.py PROGRAM           writes them beside this script
generate.py PROGRAM --check   says which of them do not fit PROGRAM any more, and ends with 1
"""
import re
import sys
import pathlib
import subprocess

import bashscript
import fishscript
import zshscript

# What a value or an operand is. A list are the words it may be; a dict words, each with the operands after it.
ARCHIVE = "archive"
FOLDER = "folder"
FILE = "file"
PLACE = "archive or folder"
KEY = "settings key"
TEXT = "text"               # nothing can be said of it
MANY = "more of the same"   # after an operand: any number of them
COMMANDS = "commands"

KINDS = ["hourly", "daily", "weekly"]

OPTION_VALUES = {
    "--type": ["full", "blockchain", "config"] + KINDS,
    "--data-dir": FOLDER,
    "--backup-dir": FOLDER,
    "--consistency": ["auto", "pause", "live"],
    "--only": ["data", "config"],
    "--backup": ARCHIVE,
    "--skip": TEXT,
    "--from": PLACE,
    "--to": FOLDER,
    "--program": FILE,
    "--mail": TEXT,
    "--metrics": FILE,
    "--limit": TEXT,
    "--engine": TEXT,
    "--ledger": FILE,
}

OPERANDS = {
    "config": [{"get": [KEY], "set": [KEY, TEXT], "unset": [KEY], "check": []}],
    "secret": [{"set": [["offsite.password"]], "remove": [["offsite.password"]], "list": [],
                "keep": [["keychain", "file"]]}],
    "offsite": [{"init": [FOLDER], "connect": [FOLDER], "copy": [], "list": [], "check": [], "fetch": [["latest"]],
                 "forget": [], "unlock": []}],
    "verify": [ARCHIVE, MANY],
    "restore": [ARCHIVE],
    "recover": [["unexpected-shutdown", "corrupted-data", "no-backup", "restore-drill"]],
    "undo-recovery": [TEXT],
    "recoveries": [TEXT],
    "drill": [ARCHIVE],
    "support-bundle": [FILE],
    "schedule": [{"show": [], "next": [TEXT], "set": [KINDS + ["watch"], TEXT], "remove": [KINDS + ["watch"]],
                  "check": [], "install": [FILE], "undo": [],
                  "timer": [{"list": [], "use": [KINDS], "back": [TEXT]}]}],
    "contents": [ARCHIVE],
    "extract": [ARCHIVE, TEXT, MANY],
    "compare": [ARCHIVE, ARCHIVE],
    "repair": [ARCHIVE],
    "rescue": [ARCHIVE],
    "practice": [FOLDER],
    "help": [COMMANDS],
}


def said(program, *arguments):
    environment = {"LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"}
    return subprocess.run([program, *arguments], env=environment, capture_output=True, check=True).stdout.decode()


def rows(text, heading):
    """The two columns under a heading: [("--type TYPE", "full, …")]."""
    block = re.search(rf"^{heading}\n((?:  .*\n)+)", text, re.M).group(1)
    return [re.match(r"  (\S.*?)(?:  +(.*))?$", line).groups() for line in block.splitlines()]


def read_program(program):
    """Its commands: [{name, summary, options: [(name, value or None, help)], usage}]."""
    commands = []
    for name, summary in rows(said(program, "help"), "Commands:"):
        text = said(program, "help", name)
        options = []
        for left, explained in rows(text, "Options:"):
            option, _, value = left.partition(" ")
            options.append((option, value or None, explained))
        usage = re.match(rf"Usage: bt2c-recovery {name} ?(.*)", text).group(1)
        commands.append({"name": name, "summary": summary, "options": options, "usage": usage})
    return commands


def words_of(operands):
    """Every word that the table holds for them."""
    for operand in operands:
        if isinstance(operand, dict):
            for word, after in operand.items():
                yield word
                yield from words_of(after)
        elif isinstance(operand, list):
            yield from operand


def complaints(program, commands):
    """What the table and the program say differently."""
    names = [command["name"] for command in commands]
    for name in OPERANDS.keys() - set(names):
        yield f"there is no command “{name}”"
    taking = {option: value for command in commands for option, value, _ in command["options"] if value}
    for option in sorted(taking.keys() - OPTION_VALUES.keys()):
        yield f"OPTION_VALUES does not say what {option} takes"
    for option in sorted(OPTION_VALUES.keys() - taking.keys()):
        yield f"{option} is no option with a value"
    for command in commands:
        name, usage = command["name"], command["usage"]
        # What is left of the usage without options and their values are operands.
        operands = re.sub(r"\[?--[a-z0-9-]+( [A-Za-z|]+)?\]?", "", usage).split()
        if bool(operands) != (name in OPERANDS):
            yield f"“{name}” takes “{usage}”, which OPERANDS says otherwise"
        explained = said(program, "help", name)
        for word in words_of(OPERANDS.get(name, [])):
            if not re.search(rf"\b{re.escape(word)}\b", explained):
                yield f"the help of “{name}” does not know “{word}”"
        if any(isinstance(operand, dict) for operand in OPERANDS.get(name, [])):
            known = set(words_of(OPERANDS[name]))
            for word in re.findall(r"\b[a-z]+\b", usage):
                if word not in known:
                    yield f"OPERANDS does not know “{name} {word}”"
    for option, values in OPTION_VALUES.items():
        explained = next((text for command in commands for name, _, text in command["options"] if name == option), "")
        for word in values if isinstance(values, list) else []:
            if word not in explained:
                yield f"the help of {option} does not know “{word}”"


def rules(commands):
    """Where something can be completed: [(words before, any number more?, what)]; None is any word."""
    result = []

    def follow(before, operands):
        for position, operand in enumerate(operands):
            if operand == MANY:
                result[-1] = (result[-1][0], True, result[-1][2])
                break
            what = [command["name"] for command in commands] if operand == COMMANDS else operand
            result.append((before, False, list(what) if isinstance(what, dict) else what))
            if isinstance(operand, dict):
                for word, after in operand.items():
                    follow(before + [word], after)
            before = before + [None]

    for command in commands:
        follow([command["name"]], OPERANDS.get(command["name"], []))
    return [rule for rule in result if rule[2] != TEXT]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    commands = read_program(program)
    wrong = list(complaints(program, commands))
    if wrong:
        sys.exit("generate.py: its table does not fit the program:\n  " + "\n  ".join(wrong))
    here = pathlib.Path(__file__).resolve().parent
    old = []
    for name, script in (("bt2c-recovery.bash", bashscript), ("_bt2c-recovery", zshscript),
                         ("bt2c-recovery.fish", fishscript)):
        text = script.make(commands, OPTION_VALUES, rules(commands))
        if "--check" not in sys.argv:
            (here / name).write_text(text)
        elif (here / name).read_text() != text:
            old.append(name)
    if old:
        sys.exit(f"{', '.join(old)}: not what the program takes; run packaging/completions/generate.py PROGRAM")


if __name__ == "__main__":
    main()
