"""The console on its practice site, as one who hears it knows it."""
import contextlib
import os
import pathlib
import re
import subprocess

from reader import Missing, Reader
from words import Words, plain

# The class whose words they are, the page's name, and something that only this page has.
PAGES = {
    "Overview": ("OverviewPage", "Recover…"),
    "Containers": ("ContainersPage", "More actions for the site"),
    "Backups": ("BackupsPage", "Verify all"),
    "Recovery": ("RecoveryPage", "Look again"),
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
            self.reader.press(self.words("DiagnosisView", page))
        else:
            self.page_button(page).press()
        self.wait_for_page(page)

    def wait_for_page(self, page):
        context, own = PAGES[page]
        self.reader.find(self.words(context, page), "label")
        self.reader.find(self.words(context, own))
        shown = [other for other, (context, own) in PAGES.items() if self.reader.look(self.words(context, own))]
        # Two pages look again, and one of them is reached from the other.
        if [other for other in shown if other not in (page, "Recovery")]:
            raise Missing(f"beside {page} there is {', '.join(shown)}")
        marked = "Recovery" if page == "Troubleshooting" else page
        if "checked" not in self.page_button(marked).states:
            raise Missing(f"the sidebar does not tell that {marked} is shown")

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
