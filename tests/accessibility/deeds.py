"""What people do on the pages, done by the names and the actions of things."""
import re

from reader import TABLE, Missing

STATE, MADE = 0, 1


class Deeds:
    def __init__(self, console, audit):
        self.console = console
        self.reader = console.reader
        self.words = console.words
        self.audit = audit

    def press(self, context, words, **where):
        return self.reader.press(self.words(context, words), **where)

    def backups(self):
        return self.reader.find(self.words("BackupListView", "Backups"), "table")

    def cell(self, row, column):
        return self.backups().cell(row, column)

    def select(self, row):
        """Selects a backup as a screen reader does it, and waits until it is the one that is told of."""
        if not self.backups().ask(TABLE, "AddRowSelection", "i", row):
            raise Missing(f"row {row} of the backups cannot be selected")
        made = self.cell(row, MADE)
        self.reader.wait(lambda: self.tells_of(made), f"“{made}” as selected, and its details")

    def tells_of(self, made):
        things = self.reader.things()
        selected = [thing.name for thing in things if thing.role == "table cell" and "selected" in thing.states]
        return made in selected and any(thing.role == "label" and thing.name and made.startswith(thing.name)
                                        for thing in things)

    def row_of(self, state):
        wanted = self.words("integrity", state)
        table = self.backups()
        rows = table.rows()
        for row in range(rows):
            if table.cell(row, STATE) == wanted:
                return row
        raise Missing(f"none of {rows} backups is “{wanted}”")

    def search(self):
        self.console.go_to("Backups")
        name = self.words("BackupListView", "Search backups")
        self.reader.find(name, "text").set_text("no such thing")
        self.reader.find(self.words("BackupListView", "Nothing matches"))
        self.audit.look("nothing matches")
        if self.reader.find(name, "text").text() != "no such thing":
            raise Missing("what is searched for is not told")
        self.press("BackupListView", "Show all backups")
        self.backups()

    def verify(self):
        self.console.go_to("Backups")
        self.select(0)
        self.press("DetailPane", "Verify this backup")
        verified = self.words("integrity", "Verified")
        self.reader.wait(lambda: self.cell(0, STATE) == verified, f"the state “{verified}”")
        self.press("BackupsPage", "Verify all")
        self.reader.find(self.words("Banner", "Dismiss"), seconds=60)
        self.console.wait_until_idle(60)
        self.audit.look("verified")

    def restore_and_undo(self):
        self.console.go_to("Backups")
        self.dismiss()
        self.select(self.row_of("Verified"))
        self.press("DetailPane", "Restore this backup")
        sheet = self.reader.find(self.words.form("RestoreSheet", "Restore %1?"), "dialog")
        self.press("RestoreSheet", "Restore", within=sheet)
        self.reader.find(self.words.form("RestoreFlow", "Restored %1"), seconds=60)
        self.audit.look("restored")
        self.press("RestoreFlow", "Undo…")
        sheet = self.reader.find(self.words.form("RestoreFlow", "Undo the restore of %1?"), "dialog")
        self.audit.look("undo", sheet)
        self.press("RestoreFlow", "Undo Restore", within=sheet)
        self.reader.find(self.words("RestoreFlow", "The restore was undone"), seconds=60)
        self.dismiss()

    def dismiss(self):
        dismiss = self.words("Banner", "Dismiss")
        if self.reader.look(dismiss):
            self.reader.press(dismiss)
            self.reader.vanish(dismiss)

    def look_at_damage(self):
        """What is damaged may not be restored without a word, and repair is offered."""
        self.console.go_to("Backups")
        self.select(self.row_of("Corrupt"))
        self.press("DetailPane", "Restore this backup")
        with self.console.sheet(self.words.form("RestoreSheet", "Restore %1?"), ("RestoreSheet", "Cancel")) as sheet:
            box = self.reader.wait(lambda: self.reader.look(re.compile(".+"), "check box", sheet.again()),
                                   "a box to tick before damage is restored")
            restore = self.reader.find(self.words("RestoreSheet", "Restore"), within=sheet)
            if "sensitive" in restore.states:
                raise Missing("damage can be restored without a tick")
            box.press()
            self.reader.wait(lambda: "checked" in box.again().states and "sensitive" in restore.again().states,
                             "the end of the refusal")
            self.audit.look("restore of damage", sheet)
        self.press("DetailPane", "Repair this backup")
        with self.console.sheet(self.words.form("RepairSheet", "Repair %1"), ("RepairSheet", "Cancel")) as sheet:
            self.reader.settle()
            self.audit.look("repair", sheet)

    def look_at_what_was_done(self):
        self.console.go_to("Activity")
        table = self.reader.find(self.words("ActivityListView", "What was done"), "table")
        if table.rows() < 3:
            raise Missing("a check, a restore and its undoing are not told as done")
        self.reader.settle()
        self.audit.look("what was done")

    def change_the_schedule(self):
        self.console.go_to("Schedule")
        self.press("SchedulePage", "Move Apart")
        self.press("SchedulePage", "Review and Install…")
        with self.console.sheet(self.words("InstallSheet", "Install this crontab?"),
                                ("InstallSheet", "Cancel")) as sheet:
            self.audit.look("install", sheet)
        self.press("SchedulePage", "Discard changes")

    def look_at_runs(self):
        self.console.go_to("Schedule")
        for part in ("Runs", "Log", "Crontab"):
            self.press("SchedulePage", part, role="radio button")
            self.reader.settle()
            self.audit.look(f"schedule, {part}")
            if part == "Runs":
                self.tells_its_parts(self.words("RunCalendarGrid", "Runs of the last four weeks"))
        self.press("SchedulePage", "Show one day, minute by minute")
        self.tells_its_parts(self.words("WeekGrid", "Day"))
        self.press("SchedulePage", "Show a week")
        self.tells_its_parts(self.words("WeekGrid", "Week"))

    def tells_its_parts(self, name):
        view = self.reader.find(name, "list")
        parts = [thing for thing in self.reader.things(view) if thing.parent == view]
        dumb = [part.path for part in parts if not part.name.strip()]
        if not parts or dumb or not view.description:
            raise Missing(f"{view.path} has {len(parts)} parts, without a name: {', '.join(dumb) or 'none'}")

    def read_the_graphs(self):
        self.console.go_to("Overview")
        for context, name in (("OverviewPage", "Trend of the height"), ("HeightCard", "Height of the chain over time")):
            graph = self.reader.find(self.words(context, name))
            if not graph.description.strip():
                raise Missing(f"{graph.path} does not tell what it shows")
        self.tells_its_parts(self.words("Timeline", "Backups in time"))
        self.console.go_to("Containers")
        for name in ("Processor of %1", "Memory of %1"):
            graph = self.reader.find(self.words.form("ContainerCard", name))
            if not graph.description.strip():
                raise Missing(f"{graph.path} does not tell what it shows")

    def recover(self):
        """To the first question of a recovery, and out of it."""
        self.console.go_to("Recovery")
        title = self.words("Procedure", "Data corrupted or missing")
        self.reader.press(re.compile(f".*{re.escape(title)}"), "button")
        self.reader.find(self.words("StepListView", "Steps"), "list")
        self.reader.find(self.words("OfferList", "Sound backups, newest first"), "list", seconds=60)
        self.reader.settle()
        self.audit.look("recovery")
        self.press("RecoveryPage", "Stop here")
        self.reader.vanish(self.words("RecoveryPage", "Stop here"))
        self.audit.look("recovery, ended")
        self.press("ReportPane", "Done")
        self.console.wait_for_page("Recovery")

    def change_settings(self):
        """Through all parts of the settings; a number and a choice are changed and kept."""
        self.console.menu_item("&File", "Settings…").press()
        window = self.reader.window(self.words("SettingsWindow", "Settings"))
        for part in ("General", "Limits", "Retention", "Alerts", "Messages", "Off-Site"):
            self.press("SettingsWindow", part, role="radio button", within=window.again())
            self.reader.settle()
            self.audit.look(f"settings, {part}", window.again())
            if part == "Limits":
                self.change_number(window)
        self.press("SettingsWindow", "General", role="radio button", within=window.again())

    def change_number(self, window):
        name = self.words("SettingsWindow", "Restore drill")
        box = self.reader.find(name, "spin button", within=window.again())
        box.set_value(45)
        self.reader.wait(lambda: box.value() == 45, f"45 in {box.path}")
        self.reader.wait(lambda: "45" in self.console.settings(), "the changed number in the settings' file")

    def read_the_menus(self):
        """Of the menu bar; all of them, as long as they are closed."""
        items = [thing for thing in self.reader.things(self.console.menu_bar(), hidden=True)
                 if "menu item" in thing.role]
        for item in items:
            for fault in self.audit.faults_in(item):
                self.audit.note("menus", item, fault)
        if len(items) < 40:
            raise Missing(f"there are {len(items)} items in the menus")
