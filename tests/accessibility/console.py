"""The console on its practice site, as one who hears it knows it."""
import contextlib
import os
import pathlib
import re
import subprocess

from reader import Reader
from words import Words, plain

# Each page, and something that only this page has: whose words they are, and the words.
PAGES = {
    "Overview": ("OverviewPage", "Recover…"),
    "Containers": ("ContainersPage", "More actions for the site"),
    "Backups": ("BackupsPage", "Verify all"),
    "Recovery": ("DiagnosisView", "Support bundle…"),
    "Schedule": ("SchedulePage", "Add a backup job"),
    "Activity": ("ActivityPage", "Export activity"),
    "Troubleshooting": ("TroubleshootingPage", "Back to Recovery"),
}
IN_SIDEBAR = [page for page in PAGES if page != "Troubleshooting"]


class Console:
    def __init__(self, language, program, translations):
        self.words = Words(pathlib.Path(translations), language)
        self.process = subprocess.Popen([program, "--practice", "--language", language])
        try:
            self.reader = Reader(self.process.pid)
            self.title = re.compile(".*" + re.escape(self.words("MainWindow", "BT2C Recovery Console")))
            self.window = self.reader.window(self.title)
            # The practice site is made in the background.
            self.reader.find(self.words("Sidebar", "PRACTICE"), seconds=60)
            self.wait_until_idle(60)
        except BaseException:
            self.close()
            raise

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait_until_idle(self, seconds=30):
        self.reader.vanish(self.words("StatusLine", "Running operations"), seconds=seconds)

    def page_button(self, page):
        return self.reader.find(self.words("Sidebar", page), "radio button")

    def go_to(self, page):
        if page == "Troubleshooting":
            self.go_to("Recovery")
            self.reader.press(self.words("DiagnosisView", page), "button")
        else:
            self.page_button(page).press()
        self.wait_for_page(page)

    def wait_for_page(self, page):
        self.reader.wait(lambda: self.shows(page), f"the page {page}")

    def shows(self, page):
        """Its title, what it alone has, nothing that another has alone, and its mark in the sidebar."""
        things = self.reader.things(self.window, rows=False)
        shown = {(thing.role, thing.name) for thing in things}
        names = {thing.name for thing in things}
        own = [self.words(*PAGES[other]) for other in PAGES if other != page]
        marked = self.words("Sidebar", "Recovery" if page == "Troubleshooting" else page)
        return (("label", self.words(f"{page}Page", page)) in shown and self.words(*PAGES[page]) in names
                and not names.intersection(own) - {self.words(*PAGES[page])}
                and any("checked" in thing.states for thing in things
                        if thing.role == "radio button" and thing.name == marked))

    def menu_bar(self):
        return self.reader.wait(lambda: next((thing for thing in self.reader.things(self.window)
                                              if thing.role == "menu bar"), None), "the menu bar")

    def menu_item(self, menu, *items):
        """An item of the menu bar, by the English words of the way there."""
        thing = self.reader.find(plain(self.words("MainWindow", menu)), "menu item", self.menu_bar())
        for item in items:
            thing = self.reader.find(plain(self.words("MainWindow", item)), within=thing, hidden=True)
        return thing

    def leave_dialogs(self):
        """After a failure, so that what comes next has a chance."""
        leaving = [plain(self.words("RestoreSheet", "Cancel")), plain(self.words("AlertSheet", "Close"))]
        for thing in self.reader.things(self.window):
            if thing.role == "button" and thing.name in leaving and thing.within({"dialog"}):
                thing.press()
                return

    @staticmethod
    def settings():
        file = pathlib.Path(os.environ["BT2C_CONFIG"])
        return file.read_text() if file.exists() else ""

    @contextlib.contextmanager
    def sheet(self, name, leave):
        """A sheet that has just been asked for; it is left by the button (context, words)."""
        sheet = self.reader.find(name, "dialog")
        yield sheet
        self.reader.press(self.words(*leave), within=sheet.again())
        self.reader.vanish(name, "dialog")
