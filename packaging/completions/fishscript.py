"""The completion for fish."""

HEAD = """\
# fish completion for bt2c-recovery
# Made by packaging/completions/generate.py; changes belong there.

set -g __bt2c_recovery_taking @OPTIONS@

# The words before the cursor that are neither options nor their values.
function __bt2c_recovery_operands
    set -l tokens (commandline -opc)
    set -l value_of ''
    for token in $tokens[2..-1]
        if test -n "$value_of"
            set value_of ''
        else if contains -- $token $__bt2c_recovery_taking
            set value_of $token
        else if not string match -qr -- '^-.' $token
            echo $token
        end
    end
end

# Whether they are these; '*' is any word, and '...' at the end any number of any.
function __bt2c_recovery_at
    set -l operands (__bt2c_recovery_operands)
    set -l comparison -eq
    if test "$argv[-1]" = ...
        set -e argv[-1]
        set comparison -ge
    end
    test (count $operands) $comparison (count $argv)
    or return
    for i in (seq (count $argv))
        test $argv[$i] = '*' -o $argv[$i] = $operands[$i]
        or return
    end
end

# Whether the command is one of these.
function __bt2c_recovery_in
    set -l operands (__bt2c_recovery_operands)
    contains -- "$operands[1]" $argv
end

function __bt2c_recovery_archives
    set -l token (commandline -ct | string replace -r '^--[^=]*=' '')
    complete -C "'' $token" | string match -er '^[^\\t]*(?:/|\\.tar\\.(?:gz|xz|bz2|zst))(?:\\t|$)'
end

# The program as it was called: it need not be on the PATH.
function __bt2c_recovery_keys
    set -l tokens (commandline -opc)
    $tokens[1] config get 2>/dev/null | string replace -r ' .*' ''
end

complete -c bt2c-recovery -f
"""

ACTIONS = {
    "archive": "(__bt2c_recovery_archives)",
    "folder": "(__fish_complete_directories)",
    "file": "",
    "archive or folder": "",
    "settings key": "(__bt2c_recovery_keys)",
    "text": "",
}


def quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def offered(what):
    """The part of a line that says what is offered."""
    if isinstance(what, list):
        return f" -a {quoted(' '.join(what))}"
    if what in ("file", "archive or folder"):
        return " -F"
    return f" -a {quoted(ACTIONS[what])}" if ACTIONS[what] else ""


def option_line(condition, option, option_values):
    name, value, explained = option
    line = f"complete -c bt2c-recovery{condition} -l {name[2:]}"
    if value:
        line += " -x" if option_values[name] not in ("file", "archive or folder") else " -r"
        line += offered(option_values[name])
    return line + f" -d {quoted(explained)}\n"


def make(commands, option_values, rules):
    text = HEAD.replace("@OPTIONS@", " ".join(sorted(option_values)))
    takers = {}
    for command in commands:
        text += "complete -c bt2c-recovery -n __bt2c_recovery_at"
        text += f" -a {command['name']} -d {quoted(command['summary'])}\n"
        for option in command["options"]:
            takers.setdefault(option, []).append(command["name"])
    text += "\n"
    for option, names in takers.items():
        condition = "" if len(names) == len(commands) else f" -n '__bt2c_recovery_in {' '.join(names)}'"
        text += option_line(condition, option, option_values)
    text += "\n"
    for before, more, what in rules:
        words = " ".join(word or '"*"' for word in before) + (" ..." if more else "")
        text += f"complete -c bt2c-recovery -n '__bt2c_recovery_at {words}'{offered(what)}\n"
    return text
