# shellcheck shell=bash
# Shared by the scripts beside it, which source it. Has to run with bash 3.2, which is what macOS ships.

# shellcheck disable=SC2034
app_name="BT2C Recovery Console"
# Environment variables whose values no log may show.
secrets="BT2C_CERTIFICATE BT2C_CERTIFICATE_PASSWORD BT2C_KEYCHAIN_PASSWORD BT2C_NOTARY_KEY_ID BT2C_NOTARY_ISSUER"
dry_run=

die() { printf '%s\n' "$(basename "$0"): $*" >&2; exit 1; }

# What the command line begins with: --help and --dry-run. Sets `shifted`, how many words were taken.
take_options() { # USAGE ARGUMENTS...
    local usage=$1
    shift
    shifted=0
    while [ $# -gt 0 ]; do
        case $1 in
            --dry-run) dry_run=1 ;;
            -h | --help) printf '%s\n' "$usage"; exit ;;
            -*) die "there is no option $1" ;;
            *) return 0 ;;
        esac
        shifted=$((shifted + 1))
        shift
    done
}

shown() { # WORD...: as it could be typed, secrets by their names
    local word name line=
    for word; do
        for name in $secrets; do
            if [ -n "${!name:-}" ] && [ "$word" = "${!name}" ]; then word="\$$name"; fi
        done
        case $word in
            \$BT2C_*) word="\"$word\"" ;;
            '' | *[!A-Za-z0-9_./:=@%+,-]*) word="'$(printf '%s' "$word" | sed "s/'/'\\\\''/g")'" ;;
        esac
        line="$line${line:+ }$word"
    done
    printf '+ %s\n' "$line"
}

run() { # COMMAND...: says what it runs, and runs it unless this is a dry run
    shown "$@"
    [ -n "$dry_run" ] || "$@"
}

# The value of an environment variable that has to be set; in a dry run its name will do.
wanted() { # NAME MEANING
    local value=${!1:-}
    if [ -z "$value" ]; then
        [ -n "$dry_run" ] || die "$1 is not set: $2"
        value="\$$1"
    fi
    printf '%s' "$value"
}

need_app() { # APP
    [ -d "$1/Contents/MacOS" ] || die "$1 is no bundle"
}

# Every library and program in a bundle, below its Contents, those that others load first.
binaries() { # APP
    (
        cd "$1/Contents" || exit
        find . -type f -name '*.dylib' | sort
        find . -type f -path '*.framework/Versions/A/*' ! -path '*/Versions/A/*/*' | sort
        find ./MacOS -type f ! -name bt2c-recovery-console | sort
        echo ./MacOS/bt2c-recovery-console
    )
}
