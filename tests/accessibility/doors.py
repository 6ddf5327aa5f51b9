"""Dialogs that do nothing until their button is pressed: how each is opened, and how it is left."""
import dataclasses


@dataclasses.dataclass
class Door:
    page: str
    # One button, by the class whose words they are and the words; or the way through the menu bar.
    button: tuple = None
    menu: tuple = None
    dialog: tuple = ()
    leave: tuple = ("ConfirmSheet", "Cancel")


DOORS = [
    Door("Overview", button=("OverviewPage", "Alerts…"), dialog=("AlertSheet", "Alerts"),
         leave=("AlertSheet", "Close")),
    Door("Overview", menu=("&Help", "About BT2C Recovery Console"), dialog=("MainWindow", "BT2C Recovery Console %1")),
    Door("Containers", button=("ContainerCard", "Stop %1"), dialog=("ContainerOperations", "Stop the validator?")),
    Door("Containers", menu=("&Site", "Stop All…"), dialog=("ContainerOperations", "Stop all containers?")),
    Door("Containers", menu=("&Site", "Take Down…"), dialog=("ContainerOperations", "Take %1 down?")),
    Door("Backups", button=("DetailPane", "Restore this backup"), dialog=("RestoreSheet", "Restore %1?"),
         leave=("RestoreSheet", "Cancel")),
    Door("Backups", menu=("&Backup", "What Changed…"), dialog=("CompareSheet", "What changed from %1 to %2"),
         leave=("CompareSheet", "Close")),
    Door("Backups", menu=("&Backup", "Move to Trash…"),
         dialog=("BackupOperations", "Move the backup of %1 to the Trash?")),
    Door("Recovery", button=("DiagnosisView", "Restore drill…"), dialog=("DrillSheet", "Restore drill"),
         leave=("DrillSheet", "Cancel")),
    Door("Recovery", button=("DiagnosisView", "Support bundle…"), dialog=("SupportSheet", "Support bundle"),
         leave=("SupportSheet", "Cancel")),
]


class Doors:
    def __init__(self, console, audit):
        self.console = console
        self.audit = audit

    def go_through(self, door):
        words, reader = self.console.words, self.console.reader
        if door.button:
            reader.press(words.form(*door.button))
        else:
            self.console.menu_item(*door.menu).press()
        with self.console.sheet(words.form(*door.dialog), door.leave) as sheet:
            reader.settle()
            self.audit.look(f"dialog {door.dialog[1]}", sheet)
