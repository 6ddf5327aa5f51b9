#!/bin/bash
# The steps of try.sh within the clean root: tryinside.sh STEP
set -euo pipefail

say() { printf '%s\n' "try: $*" >&2; }
die() { say "$*"; exit 1; }

as_tester() { # COMMAND...
    (
        cd /home/tester
        exec setpriv --reuid tester --regid tester --init-groups env -i HOME=/home/tester USER=tester \
            PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/home/tester/run "$@"
    )
}

libraries_found() { # PROGRAM
    if ldd "$1" | grep 'not found'; then die "$1 lacks libraries"; fi
}

package() { # NAME: its file
    echo /packages/"$1"_*.deb
}

case $1 in
    # What the packages need, and nothing that they merely recommend; the packages themselves go again.
    dependencies)
        apt-get update -q >/dev/null
        useradd --create-home tester
        mkdir -m 0700 /home/tester/run
        chown tester: /home/tester/run
        say "installing what the command line needs"
        apt-get install -q -y --no-install-recommends "$(package bt2c-recovery)" >/dev/null
        if dpkg-query -W -f '${Package}\n' | grep -e libqt6gui6 -e libqt6widgets6; then
            die "the command line brought a window's libraries with it"
        fi
        say "$(dpkg-query -W -f '${Package}\n' | wc -l) packages with it"
        say "installing what the window needs"
        apt-get install -q -y --no-install-recommends "$(package bt2c-recovery-console)" >/dev/null
        say "$(dpkg-query -W -f '${Package}\n' | wc -l) packages with it"
        dpkg --purge bt2c-recovery-console bt2c-recovery >/dev/null ;;

    command-line)
        dpkg --install "$(package bt2c-recovery)" >/dev/null
        dpkg --verify bt2c-recovery
        libraries_found /usr/bin/bt2c-recovery
        as_tester bt2c-recovery --version
        as_tester bt2c-recovery practice practice >/dev/null
        as_tester bt2c-recovery status --data-dir practice/validator1
        newest=$(as_tester sh -c 'ls practice/backups/bt2c_full_backup_*.tar.gz | tail -n 1')
        as_tester bt2c-recovery verify "$newest" --data-dir practice/validator1
        as_tester bt2c-recovery restore "$newest" --data-dir practice/validator1 --dry-run
        as_tester bt2c-recovery backup --type full --data-dir practice/validator1
        as_tester bt2c-recovery history | head -n 5
        # shellcheck disable=SC2016
        as_tester bash -c '. /usr/share/bash-completion/completions/bt2c-recovery
            COMP_WORDS=(bt2c-recovery resto) COMP_CWORD=1
            _bt2c_recovery bt2c-recovery
            [ "${COMPREPLY[*]}" = restore ]' ;;

    window)
        dpkg --install "$(package bt2c-recovery-console)" >/dev/null
        dpkg --verify bt2c-recovery-console
        libraries_found /usr/bin/bt2c-recovery-console
        as_tester bt2c-recovery-console --version
        as_tester bt2c-recovery-console --help | head -n 4
        as_tester mkdir pictures
        tour=(--tour pictures)
        [ -n "$BT2C_TRY_PICTURES" ] || tour+=(--tour-of overview)
        as_tester bt2c-recovery-console "${tour[@]}" >/dev/null 2>/packages/tour ||
            { cat /packages/tour >&2; die "the window could not be looked at"; }
        say "$(find /home/tester/pictures -name '*.png' | wc -l) pictures of the window" ;;

    purge) dpkg --purge bt2c-recovery-console bt2c-recovery >/dev/null ;;
    *) die "there is no step $1" ;;
esac
