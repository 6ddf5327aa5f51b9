#!/usr/bin/env python3
"""stage.py LANGUAGE CONSOLE TRANSLATIONS SCRIPT: runs the script with a screen and a session bus of its own, and with
nothing of the user's: a new home, no crontab, no settings, no container engine."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SCREEN = "-screen 0 1280x900x24 -noreset"


def environment(place):
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(("BT2C_", "XDG_", "QT_", "AT_SPI_", "DBUS_", "DOCKER_", "LC_"))}
    places = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
              "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp", "HOME": "home"}
    for name, folder in places.items():
        (place / folder).mkdir(mode=0o700)
        kept[name] = str(place / folder)
    return kept | {
        "LANG": "C.UTF-8",
        "BT2C_LEDGER": str(place / "ledger.sqlite"),
        "BT2C_CONFIG": str(place / "config.json"),
        "DOCKER_HOST": f"unix://{place}/no-engine.sock",
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        # Things that vanish while they are looked at are nothing to be told of.
        "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def main():
    language, console, translations, script = sys.argv[1:]
    place = pathlib.Path(tempfile.mkdtemp(prefix="tst_accessibility-"))
    try:
        command = ["xvfb-run", "-a", "-s", SCREEN, "dbus-run-session", "--",
                   sys.executable, "-B", script, language, console, translations]
        return subprocess.run(command, env=environment(place)).returncode
    finally:
        shutil.rmtree(place, ignore_errors=True)


sys.exit(main())
