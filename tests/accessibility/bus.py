"""The bus on which programs tell what they show. Many questions are asked at once: one after the other, a look at a
page would take seconds on a machine that is busy."""
import os
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
PATIENCE_MS = 20_000


class Gone(Exception):
    """What was asked is not there any more, or does not know such a question."""


def states_of(words):
    return {Atspi.StateType(bit).value_nick for bit in range(64) if words[bit // 32] >> bit % 32 & 1}


def role_name(role):
    return Atspi.role_get_name(Atspi.Role(role))


def connect():
    address = os.environ.get("AT_SPI_BUS_ADDRESS")
    if not address:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        (address,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                       Gio.DBusCallFlags.NONE, PATIENCE_MS, None).unpack()
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags)


class Bus:
    def __init__(self):
        self.connection = connect()
        self.program = None

    def call(self, path, interface, method, arguments=None, name=None):
        try:
            reply = self.connection.call_sync(name or self.program, path, interface, method, arguments, None,
                                              Gio.DBusCallFlags.NONE, PATIENCE_MS, None).unpack()
        except GLib.GError as error:
            raise Gone(f"{method}: {error.message}") from None
        return reply[0] if len(reply) == 1 else reply

    def get(self, path, interface, name):
        return self.call(path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))

    def set(self, path, interface, name, value):
        self.call(path, "org.freedesktop.DBus.Properties", "Set", GLib.Variant("(ssv)", (interface, name, value)))

    def ask_all(self, questions):
        """Answers to (path, interface, method, arguments), in that order; nothing where there was none."""
        answers = [None] * len(questions)
        left = len(questions)

        def answered(connection, result, index):
            nonlocal left
            left -= 1
            try:
                (answers[index],) = connection.call_finish(result).unpack()
            except GLib.GError:
                pass
        for index, (path, interface, method, arguments) in enumerate(questions):
            self.connection.call(self.program, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                 PATIENCE_MS, None, answered, index)
        while left:
            GLib.MainContext.default().iteration(True)
        return answers

    def find_program(self, pid):
        """Whether the program with that process id is there by now."""
        for name, _ in self.call(ROOT, "org.a11y.atspi.Accessible", "GetChildren", name=REGISTRY):
            owner = self.call("/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                              GLib.Variant("(s)", (name,)), "org.freedesktop.DBus")
            if owner == pid:
                self.program = name
                return True
        return False

    def listen(self, event, heard):
        """Has heard(path, detail) called for each event like "object:state-changed:focused"."""
        _, kind, detail = event.split(":")
        member = "".join(part.capitalize() for part in kind.split("-"))

        def received(_connection, _sender, path, _interface, _member, parameters):
            if parameters.unpack()[0] == detail:
                heard(path, parameters.unpack()[1])
        self.connection.signal_subscribe(None, "org.a11y.atspi.Event.Object", member, None, None,
                                         Gio.DBusSignalFlags.NONE, received)
        self.call("/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", GLib.Variant("(sass)", (event, [], "")),
                  REGISTRY)

    @staticmethod
    def pump():
        """Takes in what was told meanwhile."""
        while GLib.MainContext.default().iteration(False):
            pass

    def wait(self, seconds):
        until = time.monotonic() + seconds
        self.pump()
        while time.monotonic() < until:
            time.sleep(0.005)
            self.pump()
