#!/usr/bin/env python3
"""complete.py LUPDATE SOURCES PROCEDURES: collects the words of both programs as they are now, and looks whether every
language has all of them, with the same placeholders, line breaks and ellipses, and with a mnemonic where there is one."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?\d+")


def collect(lupdate, sources, procedures, file):
    language = file.stem.removeprefix("bt2c_")
    command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(sources)]
    if language == "en":
        command.append("-pluralonly")
    command += [str(sources / "core"), str(sources / "ui"), str(sources / "app"), str(procedures), "-ts", str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def faults_of(source, text, plural):
    if not text.strip():
        yield "is not translated"
        return
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
        yield f"has other placeholders: {text}"
    if not plural and source.count("%n") != text.count("%n"):
        yield f"has lost %n: {text}"
    if source.count("\n") != text.count("\n"):
        yield "has other line breaks"
    if source.endswith("…") != text.endswith("…"):
        yield f"has an ellipsis too many or too few: {text}"


def check(file):
    count = 0
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            forms = translation.findall("numerusform")
            plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in forms] if plural else [translation.text or ""]
            count += 1
            if translation.get("type"):
                yield f"{file.name}: {context.findtext('name')}: “{source}” is {translation.get('type')}"
                continue
            for text in texts:
                for fault in faults_of(source, text, plural):
                    yield f"{file.name}: {context.findtext('name')}: “{source}” {fault}"
    if count == 0:
        yield f"{file.name} holds nothing"


def main():
    lupdate, sources, procedures = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    files = sorted((sources / "translations").glob("bt2c_*.ts"))
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for original in files:
            file = pathlib.Path(folder) / original.name
            shutil.copyfile(original, file)
            collect(lupdate, sources, procedures, file)
            faults += check(file)
    for fault in faults:
        print(fault)
    print(f"{len(files)} languages, {len(faults)} faults")
    return 1 if faults or len(files) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
