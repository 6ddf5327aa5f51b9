"""The completion for bash, also for the 3.2 of macOS."""

HEAD = """\
# bash completion for bt2c-recovery
# Made by packaging/completions/generate.py; changes belong there.

_bt2c_recovery_values() { # KIND CURRENT PROGRAM
    local suffix
    case $1 in
        archive)
            for suffix in gz xz bz2 zst; do compgen -f -X "!*.tar.$suffix" -- "$2"; done
            compgen -d -- "$2" ;;
        folder) compgen -d -- "$2" ;;
        file | 'archive or folder') compgen -f -- "$2" ;;
        'settings key') compgen -W "$("$3" config get 2>/dev/null | cut -d ' ' -f 1)" -- "$2" ;;
        *) compgen -W "$1" -- "$2" ;;
    esac
}

_bt2c_recovery() {
    local current=${COMP_WORDS[COMP_CWORD]} option='' kind='' word line i
    local operands=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        # "--to=here" arrives as three words.
        if [[ -n $option ]]; then
            [[ $word == = ]] || option=
            continue
        fi
        case $word in
"""


def quoted(words):
    return "'" + " ".join(words) + "'"


def kind_of(what):
    return quoted(what) if isinstance(what, list) else f"'{what}'"


def wrapped(words, separator, indent, end=""):
    """Words as lines of at most 116 columns, of which each but the last ends with END."""
    lines = [indent + words[0]]
    for word in words[1:]:
        if len(lines[-1]) + len(separator) + len(word) + len(end) > 114:
            lines[-1] += separator.rstrip() + end
            lines.append(indent + word)
        else:
            lines[-1] += separator + word
    return "\n".join(lines)


def word_list(words):
    indent = " " * 20
    return "'" + wrapped(words, " ", indent)[len(indent):] + "'"


def make(commands, option_values, rules):
    text = HEAD
    text += wrapped(sorted(option_values), " | ", " " * 12, " \\") + ") option=$word ;;\n"
    text += """\
            -?*) ;;
            *) operands+=("$word") ;;
        esac
    done

    if [[ -n $option ]]; then
        [[ $current != = ]] || current=
        case $option in
"""
    for option, what in option_values.items():
        if what != "text":
            text += f"            {option}) kind={kind_of(what)} ;;\n"
    text += """\
        esac
    elif [[ $current == -* ]]; then
        case ${operands[0]-} in
"""
    everywhere = set.intersection(*({name for name, _, _ in command["options"]} for command in commands))
    for command in commands:
        names = [name for name, _, _ in command["options"]]
        text += f"            {command['name']})\n                kind={word_list(names)} ;;\n"
    ordered = [name for name, _, _ in commands[0]["options"] if name in everywhere]
    text += f"            *) kind={quoted(ordered)} ;;\n"
    text += """\
        esac
    else
        case "${#operands[@]} ${operands[0]-} ${operands[1]-} ${operands[2]-} " in
"""
    names = [command["name"] for command in commands]
    text += f"            '0 '*)\n                kind={word_list(names)} ;;\n"
    for before, more, what in rules:
        count = "[1-9]*" if more else str(len(before))
        pattern = f"{count}' " + " ".join(word or "'*'" for word in before) + " '*"
        value = f"\n                kind={word_list(names)}" if what == names else f" kind={kind_of(what)}"
        text += f"            {pattern.replace(chr(39) * 2, '')}){value} ;;\n"
    text += """\
        esac
    fi
    case $kind in
        '') return ;;
        archive | folder | file | 'archive or folder') compopt -o filenames 2>/dev/null ;; # not in 3.2
    esac
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(_bt2c_recovery_values "$kind" "$current" "$1")
}

complete -F _bt2c_recovery bt2c-recovery
"""
    return text
