"""The completion for zsh."""

HEAD = """\
#compdef bt2c-recovery
# Made by packaging/completions/generate.py; changes belong there.

_bt2c_recovery_archives() {
    _files -g '*.tar.(gz|xz|bz2|zst)(-.)'
}

_bt2c_recovery_keys() {
    local -a keys
    keys=(${(f)"$(_call_program keys $service config get 2>/dev/null)"})
    compadd -- ${keys%% *}
}

"""

ACTIONS = {
    "archive": "_bt2c_recovery_archives",
    "folder": "_files -/",
    "file": "_files",
    "archive or folder": "_files",
    "settings key": "_bt2c_recovery_keys",
    "text": "",
}


def plain(text):
    """Text inside a specification and single quotes."""
    for special in "\\[]:":
        text = text.replace(special, "\\" + special)
    return text.replace("'", "'\\''")


def action(what):
    return "(" + " ".join(what) + ")" if isinstance(what, list) else ACTIONS[what]


def option_lines(options, option_values, indent):
    lines = []
    for name, value, explained in options:
        line = f"{indent}'{name}{'=' if value else ''}[{plain(explained)}]"
        if value:
            line += f":{value.lower()}:{action(option_values[name])}"
        lines.append(line + "'")
    return lines


def operand_lines(name, rules, indent):
    """Specifications of the operands whose words before them do not matter."""
    lines = []
    for before, more, what in rules:
        if before[0] != name or any(before[1:]):
            continue
        if more:
            lines.append(f"{indent}'*:{name}:{action(what)}'")
        else:
            lines.append(f"{indent}'{len(before)}:{name}:{action(what)}'")
    return lines


def make(commands, option_values, rules):
    everywhere = set.intersection(*({name for name, _, _ in command["options"]} for command in commands))
    shared = [option for option in commands[0]["options"] if option[0] in everywhere]
    text = HEAD + "_bt2c-recovery() {\n    local curcontext=$curcontext state\n    local -a line shared\n"
    text += "    local -A opt_args\n    shared=(\n"
    text += "\n".join(option_lines(shared, option_values, " " * 8)) + "\n    )\n"
    text += "    _arguments -C -S $shared '1:command:->command' '*::operand:->operands' && return\n"
    text += "    case $state in\n        command)\n            local -a commands\n            commands=(\n"
    for command in commands:
        text += " " * 16 + f"'{command['name']}:{plain(command['summary'])}'\n"
    text += "            )\n            _describe -t commands command commands\n            return ;;\n    esac\n\n"
    text += "    case $words[1] in\n"
    for command in commands:
        own = [option for option in command["options"] if option[0] not in everywhere]
        lines = option_lines(own, option_values, " " * 16) + operand_lines(command["name"], rules, " " * 16)
        inner = [rule for rule in rules if rule[0][0] == command["name"] and any(rule[0][1:])]
        if inner:
            depths = sorted({len(before) for before, _, _ in inner})
            lines += [f"{' ' * 16}'{depth}: :->operand{depth}'" for depth in depths]
        text += f"        {command['name']})\n            _arguments -C -S $shared"
        text += "".join(" \\\n" + line for line in lines)
        if inner:
            text += " && return\n            case \"$state $line[1] $line[2]\" in\n"
            for before, _, what in inner:
                known = [f"operand{len(before)}"] + [word or "*" for word in before[1:]]
                pattern = "\\ ".join(known) + ("\\ *" if len(known) == 2 else "")
                inside = f"_values '' {' '.join(what)}" if isinstance(what, list) else action(what)
                text += f"                {pattern}) {inside} ;;\n"
            text += "            esac"
        text += " ;;\n"
    return text + "    esac\n}\n\n_bt2c-recovery \"$@\"\n"
