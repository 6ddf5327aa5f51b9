# zsh -f zshcomplete.zsh FOLDER LINE...: what zsh offers at the end of each LINE with the completions in FOLDER, one a
# line, and an empty line after each LINE's.
folder=$1
shift
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; unsetopt zle_bracketed_paste; fpath=(${(q)folder} \$fpath); autoload -Uz compinit; compinit -u -D"
# Some calls of compadd only ask which words would match.
zpty -w shell 'compadd() {
    if [[ " ${@[1,(i)(-|--)]} " == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi
    local -a matches
    builtin compadd -A matches "$@"
    local match
    for match in $matches; do print -r -- "match=$match"; done
    builtin compadd "$@"
}
probe() { print; _main_complete; compstate[insert]=; compstate[list]=; print -r -- "end=of-matches" }
zle -C probe complete-word probe
bindkey "^I" probe
bindkey "^U" kill-whole-line'
zpty -w shell 'print "rea""dy"'
zpty -r -m shell output '*ready*' || exit 1
for asked; do
    zpty -n -w shell "$asked"$'\t'
    zpty -r -m shell output '*end=of-matches*' || exit 1
    for line in ${(f)output}; do
        line=${line%$'\r'}
        [[ $line == match=* ]] && print -r -- ${line#match=}
    done
    print
    zpty -n -w shell $'\C-U'
done
zpty -d shell
