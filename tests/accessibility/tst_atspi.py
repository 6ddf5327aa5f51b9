#!/usr/bin/env python3
"""tst_atspi.py LANGUAGE CONSOLE TRANSLATIONS: a way through the whole window by what a screen reader knows of it; and
on each page and in each dialog a look for what would leave its user at a loss."""
import sys

from audit import Audit
from console import IN_SIDEBAR, PAGES, Console
from deeds import Deeds
from doors import DOORS, Doors
from report import Report


def walk(console, audit, report):
    doors = Doors(console, audit)
    deeds = Deeds(console, audit)
    for page in PAGES:
        with report.part(f"page {page}", console.leave_dialogs):
            console.go_to(page)
            console.wait_until_idle()
            audit.look(page)
            for door in [door for door in DOORS if door.page == page]:
                doors.go_through(door)
    for deed in (deeds.read_the_graphs, deeds.read_the_menus, deeds.search, deeds.verify, deeds.restore_and_undo,
                 deeds.look_at_damage, deeds.look_at_what_was_done, deeds.change_the_schedule,
                 deeds.look_at_runs, deeds.recover, deeds.change_settings):
        with report.part(deed.__name__.replace("_", " "), console.leave_dialogs):
            deed()
    with report.part("back to where it began"):
        for page in IN_SIDEBAR:
            console.go_to(page)


def main():
    report = Report()
    console = Console(*sys.argv[1:])
    try:
        audit = Audit(console.reader, console.words)
        walk(console, audit, report)
        report.take(audit.findings)
    finally:
        console.close()
    return report.end(f"{audit.looked_at} things were looked at in {console.words.language}")


sys.exit(main())
