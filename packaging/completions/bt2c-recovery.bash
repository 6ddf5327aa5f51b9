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
            --backup | --backup-dir | --consistency | --data-dir | --engine | --from | --ledger | --limit | \
            --mail | --metrics | --only | --program | --skip | --to | --type) option=$word ;;
            -?*) ;;
            *) operands+=("$word") ;;
        esac
    done

    if [[ -n $option ]]; then
        [[ $current != = ]] || current=
        case $option in
            --type) kind='full blockchain config hourly daily weekly' ;;
            --data-dir) kind='folder' ;;
            --backup-dir) kind='folder' ;;
            --consistency) kind='auto pause live' ;;
            --only) kind='data config' ;;
            --backup) kind='archive' ;;
            --from) kind='archive or folder' ;;
            --to) kind='folder' ;;
            --program) kind='file' ;;
            --metrics) kind='file' ;;
            --ledger) kind='file' ;;
        esac
    elif [[ $current == -* ]]; then
        case ${operands[0]-} in
            status)
                kind='--data-dir --backup-dir --sizes --engine --ledger --json --quiet --help --version' ;;
            watch)
                kind='--data-dir --backup-dir --mail --metrics --test --engine --ledger --json --quiet --help
                    --version' ;;
            config)
                kind='--data-dir --engine --ledger --json --quiet --help --version' ;;
            secret)
                kind='--data-dir --engine --ledger --json --quiet --help --version' ;;
            offsite)
                kind='--data-dir --backup-dir --dry-run --engine --ledger --json --quiet --help --version' ;;
            engine)
                kind='--engine --ledger --json --quiet --help --version' ;;
            list)
                kind='--data-dir --backup-dir --engine --ledger --json --quiet --help --version' ;;
            verify)
                kind='--data-dir --quick --engine --ledger --json --quiet --help --version' ;;
            restore)
                kind='--data-dir --only --force --dry-run --engine --ledger --json --quiet --help --version' ;;
            rollback)
                kind='--data-dir --force --engine --ledger --json --quiet --help --version' ;;
            diagnose)
                kind='--data-dir --backup-dir --engine --ledger --json --quiet --help --version' ;;
            recover)
                kind='--data-dir --backup-dir --yes --backup --engine --ledger --json --quiet --help --version' ;;
            resume)
                kind='--data-dir --backup-dir --yes --backup --skip --stop --engine --ledger --json --quiet --help
                    --version' ;;
            undo-recovery)
                kind='--data-dir --backup-dir --engine --ledger --json --quiet --help --version' ;;
            recoveries)
                kind='--data-dir --engine --ledger --json --quiet --help --version' ;;
            drill)
                kind='--data-dir --backup-dir --no-boot --engine --ledger --json --quiet --help --version' ;;
            support-bundle)
                kind='--data-dir --backup-dir --force --engine --ledger --json --quiet --help --version' ;;
            backup)
                kind='--type --data-dir --backup-dir --consistency --keep-all --engine --ledger --json --quiet
                    --help --version' ;;
            schedule)
                kind='--data-dir --backup-dir --dry-run --program --engine --ledger --json --quiet --help --version' ;;
            contents)
                kind='--data-dir --sha256 --engine --ledger --json --quiet --help --version' ;;
            extract)
                kind='--data-dir --to --engine --ledger --json --quiet --help --version' ;;
            compare)
                kind='--data-dir --engine --ledger --json --quiet --help --version' ;;
            repair)
                kind='--data-dir --dry-run --from --engine --ledger --json --quiet --help --version' ;;
            rescue)
                kind='--data-dir --to --engine --ledger --json --quiet --help --version' ;;
            prune)
                kind='--data-dir --backup-dir --delete --dry-run --engine --ledger --json --quiet --help --version' ;;
            history)
                kind='--limit --engine --ledger --json --quiet --help --version' ;;
            practice)
                kind='--engine --ledger --json --quiet --help --version' ;;
            help)
                kind='--engine --ledger --json --quiet --help --version' ;;
            *) kind='--engine --ledger --json --quiet --help --version' ;;
        esac
    else
        case "${#operands[@]} ${operands[0]-} ${operands[1]-} ${operands[2]-} " in
            '0 '*)
                kind='status watch config secret offsite engine list verify restore rollback diagnose recover resume
                    undo-recovery recoveries drill support-bundle backup schedule contents extract compare repair
                    rescue prune history practice help' ;;
            1' config '*) kind='get set unset check' ;;
            2' config get '*) kind='settings key' ;;
            2' config set '*) kind='settings key' ;;
            2' config unset '*) kind='settings key' ;;
            1' secret '*) kind='set remove list keep' ;;
            2' secret set '*) kind='offsite.password' ;;
            2' secret remove '*) kind='offsite.password' ;;
            2' secret keep '*) kind='keychain file' ;;
            1' offsite '*) kind='init connect copy list check fetch forget unlock' ;;
            2' offsite init '*) kind='folder' ;;
            2' offsite connect '*) kind='folder' ;;
            2' offsite fetch '*) kind='latest' ;;
            [1-9]*' verify '*) kind='archive' ;;
            1' restore '*) kind='archive' ;;
            1' recover '*) kind='unexpected-shutdown corrupted-data no-backup restore-drill' ;;
            1' drill '*) kind='archive' ;;
            1' support-bundle '*) kind='file' ;;
            1' schedule '*) kind='show next set remove check install undo timer' ;;
            2' schedule set '*) kind='hourly daily weekly watch' ;;
            2' schedule remove '*) kind='hourly daily weekly watch' ;;
            2' schedule install '*) kind='file' ;;
            2' schedule timer '*) kind='list use back' ;;
            3' schedule timer use '*) kind='hourly daily weekly' ;;
            1' contents '*) kind='archive' ;;
            1' extract '*) kind='archive' ;;
            1' compare '*) kind='archive' ;;
            2' compare '*' '*) kind='archive' ;;
            1' repair '*) kind='archive' ;;
            1' rescue '*) kind='archive' ;;
            1' practice '*) kind='folder' ;;
            1' help '*)
                kind='status watch config secret offsite engine list verify restore rollback diagnose recover resume
                    undo-recovery recoveries drill support-bundle backup schedule contents extract compare repair
                    rescue prune history practice help' ;;
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
