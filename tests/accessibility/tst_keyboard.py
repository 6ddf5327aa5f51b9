#!/usr/bin/env python3
"""tst_keyboard.py LANGUAGE CONSOLE TRANSLATIONS: the window by keys alone. What comes of them is seen over AT-SPI."""
import re
import sys

from console import IN_SIDEBAR, Console
from keyboard import Keyboard
from reader import Missing, fits, words_of
from report import Report
from tabs import Tabs
from words import plain


class Walk:
    def __init__(self, console, keyboard, report):
        self.console = console
        self.reader = console.reader
        self.words = console.words
        self.keyboard = keyboard
        self.report = report
        self.tabs = Tabs(self.reader, keyboard)
        keyboard.give_focus(console.title)

    def pages(self):
        for number, page in enumerate(IN_SIDEBAR, 1):
            with self.report.part(f"page {page}"):
                self.keyboard.press(f"ctrl+{number}")
                self.console.wait_for_page(page)
                self.console.wait_until_idle()
                self.go_round(page)

    def go_round(self, where):
        self.reader.settle()
        self.report.take(f"{where}: {fault}" for fault in self.tabs.faults_of(self.console.window))

    def use(self, context, words):
        """A button that one has come to with Tab."""
        name = self.words(context, words)
        self.reader.find(name).take_focus()
        self.keyboard.wait_for_focus(name)
        self.keyboard.press("space")

    def troubleshooting(self):
        self.keyboard.press("ctrl+4")
        self.console.wait_for_page("Recovery")
        self.use("DiagnosisView", "Troubleshooting")
        self.console.wait_for_page("Troubleshooting")
        self.console.wait_until_idle()
        self.go_round("Troubleshooting")
        self.use("TroubleshootingPage", "Back to Recovery")
        self.console.wait_for_page("Recovery")

    def parts_of_the_schedule(self):
        self.keyboard.press("ctrl+5")
        self.console.wait_for_page("Schedule")
        for part in ("Runs", "Log"):
            self.use("SchedulePage", part)
            self.go_round(f"Schedule, {part}")

    def recovery(self):
        """To its first question; Tab goes round its steps, what it asks and what it says."""
        self.keyboard.press("ctrl+4")
        self.console.wait_for_page("Recovery")
        way = re.compile(".*" + re.escape(self.words("Procedure", "Data corrupted or missing")))
        self.reader.find(way, "button").take_focus()
        self.keyboard.wait_for_focus(way)
        self.keyboard.press("space")
        self.reader.find(self.words("OfferList", "Sound backups, newest first"), "list", seconds=60)
        self.go_round("a recovery")

    def sidebar(self):
        """Arrow keys go from page to page."""
        self.keyboard.press("ctrl+1")
        self.console.wait_for_page("Overview")
        self.console.page_button("Overview").take_focus()
        self.keyboard.wait_for_focus(self.words("Sidebar", "Overview"))
        for page in IN_SIDEBAR[1:]:
            self.keyboard.press("Down")
            self.console.wait_for_page(page)
            self.keyboard.wait_for_focus(self.words("Sidebar", page))

    def choose(self):
        """From the field to search with to the boxes beside it, and a choice in one of them."""
        self.keyboard.press("ctrl+3")
        self.console.wait_for_page("Backups")
        self.keyboard.press("ctrl+f")
        self.keyboard.wait_for_focus(self.words("BackupListView", "Search backups"))
        for label in ("Type of backup", "State of backup"):
            box = self.keyboard.press_and_follow("Tab")
            if not box or box.label() != self.words("BackupListView", label):
                raise Missing(f"Tab leads to {box.path if box else 'nothing'}, not to “{label}”")
        table = self.reader.find(self.words("BackupListView", "Backups"), "table")
        every = table.rows()
        for key, choice in (("End", "Could not check"), ("Home", "All states"), ("Down", "Can be restored")):
            self.keyboard.press(key)
            wanted = self.words("BackupListView", choice)
            self.reader.wait(lambda: box.again().name == wanted, f"“{wanted}” after {key}")
        self.reader.wait(lambda: table.rows() < every, "a list without what cannot be restored")
        self.keyboard.press("Home")
        self.reader.wait(lambda: table.rows() == every, f"the list of all {every} backups")

    def restore_sheet(self):
        """Opened by its button, left by Escape; the focus comes back."""
        self.keyboard.press("ctrl+3")
        self.console.wait_for_page("Backups")
        button = self.words("DetailPane", "Restore this backup")
        self.reader.find(button, "button").take_focus()
        self.keyboard.wait_for_focus(button)
        sheet = self.words.form("RestoreSheet", "Restore %1?")
        for key in ("space", "Return"):
            self.keyboard.press(key)
            self.reader.find(sheet, "dialog")
            # The button of what is proposed has the focus as soon as it can be pressed.
            self.keyboard.wait_for_focus(self.words("RestoreSheet", "Restore"))
            met, trouble = self.tabs.once_round("Tab")
            inside = {self.words("RestoreSheet", "Restore"), self.words("RestoreSheet", "Cancel")}
            if trouble or not inside <= {thing.name for thing in met}:
                raise Missing(trouble or f"in the sheet Tab meets {', '.join(thing.path for thing in met)}")
            self.keyboard.press("Escape")
            self.reader.vanish(sheet, "dialog")
            self.keyboard.wait_for_focus(button)

    def verify(self):
        self.keyboard.press("ctrl+3")
        self.console.wait_for_page("Backups")
        table = self.reader.find(self.words("BackupListView", "Backups"), "table")
        if table.cell(0, 0) != self.words("integrity", "Not checked"):
            raise Missing(f"a backup that nobody checked is “{table.cell(0, 0)}”")
        self.keyboard.press("ctrl+t")
        verified = self.words("integrity", "Verified")
        self.reader.wait(lambda: table.cell(0, 0) == verified,
                         f"the state “{verified}” after its key")

    def settings(self):
        self.keyboard.press("ctrl+comma")
        name = self.words("SettingsWindow", "Settings")
        window = self.reader.window(name)
        self.keyboard.give_focus(name)
        self.reader.settle(window)
        for part in ("General", "Limits", "Retention", "Alerts", "Messages", "Off-Site"):
            button = self.reader.find(self.words("SettingsWindow", part), "radio button", within=window.again())
            if part != "General":
                self.keyboard.press("Right")
            self.reader.wait(lambda: "checked" in button.again().states, f"the part {part}")
            self.reader.settle(window.again())
            self.report.take(f"settings, {part}: {fault}" for fault in self.tabs.faults_of(window.again()))
            button.take_focus()
        self.keyboard.press("Escape")
        self.reader.wait(lambda: not any(shown.name == name for shown in self.reader.windows()), "the end of Settings")
        self.keyboard.give_focus(self.console.title)

    def menus(self):
        """Alt leads to the menu bar, a letter with it into a menu at once; Escape leads back to where one was."""
        self.keyboard.press("ctrl+1")
        self.console.wait_for_page("Overview")
        recover = self.words("OverviewPage", "Recover…")
        self.reader.find(recover, "button").take_focus()
        self.keyboard.wait_for_focus(recover)
        file = self.words("MainWindow", "&File")
        letter = file[file.index("&") + 1].lower()
        open_site = plain(self.words("MainWindow", "Open Site…"))
        self.follow(("Alt_L", plain(file)), ("Down", open_site), ("Escape", plain(file)), ("Escape", recover),
                    (f"alt+{letter}", open_site), ("Escape", plain(file)), ("Escape", recover))

    def menu_of_a_button(self):
        self.keyboard.press("ctrl+3")
        self.console.wait_for_page("Backups")
        more = self.words("DetailPane", "More actions")
        self.reader.find(more).take_focus()
        self.keyboard.wait_for_focus(more)
        self.keyboard.press("space")
        self.follow(("Down", re.compile(".+")), ("Down", re.compile(".+")), ("Escape", more))

    def follow(self, *steps):
        for key, name in steps:
            there = self.keyboard.press_and_follow(key)
            if there and not fits(there.name, name):
                there = self.keyboard.hears_of(name)
            if not there or not fits(there.name, name):
                raise Missing(f"{key} leads to {there.path if there else 'nothing'}, not to “{words_of(name)}”")


def main():
    report = Report()
    console = Console(*sys.argv[1:])
    try:
        walk = Walk(console, Keyboard(console.reader), report)
        walk.pages()
        for part in (walk.sidebar, walk.verify, walk.choose, walk.restore_sheet, walk.settings, walk.menus,
                     walk.menu_of_a_button, walk.troubleshooting, walk.parts_of_the_schedule, walk.recovery):
            with report.part(part.__name__.replace("_", " "), console.leave_dialogs):
                part()
    finally:
        console.close()
    return report.end(f"the window by keys, in {console.words.language}")


sys.exit(main())
