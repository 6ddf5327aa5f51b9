#!/bin/sh
# withkeyring.sh HOME COMMAND…: runs COMMAND with a session bus and an unlocked keyring of its own, kept in HOME.
HOME=$1
export HOME
shift
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
XDG_RUNTIME_DIR=$HOME/run
export XDG_RUNTIME_DIR
mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
# shellcheck disable=SC2016 # for the inner shell
exec dbus-run-session -- sh -c '
    printf "keyring" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"
    ended=$?
    pkill -f "^gnome-keyring-daemon --unlock --components=secrets" -P $$ 2>/dev/null
    exit $ended' sh "$@"
