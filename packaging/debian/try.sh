#!/usr/bin/env bash
# Installs the packages on a clean Debian 13, uses what is in them as an ordinary user, and removes them again without a
# trace: packaging/debian/try.sh [--keep] FOLDER-OF-PACKAGES. Needs root rights, mmdebstrap and a Debian mirror.
# With BT2C_TRY_PICTURES=FOLDER every page of the window is looked at, and the pictures are left there.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
suite=trixie
keep=
[ "${1:-}" != --keep ] || { keep=1; shift; }
[ $# -eq 1 ] || { echo "try.sh: where are the packages?" >&2; exit 2; }
packages=$(cd "$1" && pwd)

say() { printf '%s\n' "try: $*" >&2; }
die() { say "$*"; exit 1; }

[ "$(id -u)" -eq 0 ] || die "this needs root rights"
one=$(echo "$packages"/bt2c-recovery_*.deb)
window=$(echo "$packages"/bt2c-recovery-console_*.deb)
if [ ! -f "$one" ] || [ ! -f "$window" ]; then die "$packages does not hold one of each package"; fi

# The machine's own mirror, as ./dev takes it.
uri=${BT2C_DEV_MIRROR:-}
if [ -z "$uri" ]; then
    uri=$(sed -n 's/^URIs:[[:space:]]*//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | tr ' ' '\n' |
        grep -v -e security -e '^$' | head -n 1 || true)
fi
[ -n "$uri" ] || die "no Debian mirror found; name one in BT2C_DEV_MIRROR"

root=$(mktemp -d "${TMPDIR:-/tmp}/bt2c-try.XXXXXX")
finish() {
    umount -l "$root/clean/proc" "$root/clean/dev/pts" "$root/clean/dev" 2>/dev/null || true
    [ -n "$keep" ] || rm -rf --one-file-system "$root"
}
trap finish EXIT

say "making a clean Debian ($suite)"
proxy=()
while IFS= read -r line; do
    proxy+=("--aptopt=$line")
done < <(apt-config dump | grep -i '^Acquire::.*proxy.*"."' || true)
mmdebstrap --mode=root --variant=minbase --quiet --aptopt='Acquire::Retries "3"' ${proxy[@]+"${proxy[@]}"} \
    --skip=cleanup/apt/lists "$suite" "$root/clean" \
    "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $suite main"
clean=$root/clean
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$clean/etc/resolv.conf"
mount -t proc proc "$clean/proc"
mount --bind /dev "$clean/dev"
mount --bind /dev/pts "$clean/dev/pts"
mkdir "$clean/packages"
cp "$one" "$window" "$clean/packages"
cp "$here/tryinside.sh" "$clean/packages"

inside() { # STEP: of tryinside.sh
    chroot "$clean" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "BT2C_TRY_PICTURES=${BT2C_TRY_PICTURES:-}" \
        bash /packages/tryinside.sh "$1"
}

# Every file, with its mode and content, but for what packages' own tools keep as they go.
snapshot() {
    (
        cd "$clean"
        find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./run -o -path ./tmp -o -path ./packages \
            -o -path ./home -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/apt \
            -o -path './var/lib/dpkg/status*' -o -path './var/lib/dpkg/lock*' -o -path './var/lib/dpkg/triggers' \
            -o -path './var/lib/dpkg/updates' \) -prune \
            -o -type f -exec sha256sum {} + -o -printf '%M %p %l\n' | sort -k 2
    )
}

traces() { # BEFORE AFTER WHAT
    diff "$root/$1" "$root/$2" >"$root/traces" || { cat "$root/traces" >&2; die "$3"; }
}

inside dependencies
snapshot >"$root/with-dependencies"
inside command-line
inside window
if [ -n "${BT2C_TRY_PICTURES:-}" ]; then
    mkdir -p "$BT2C_TRY_PICTURES"
    cp -r "$clean/home/tester/pictures/." "$BT2C_TRY_PICTURES"
fi
say "removing the packages"
inside purge
snapshot >"$root/after-purge"
traces with-dependencies after-purge "these files differ from before"
backups=$(find "$clean/home/tester" -path '*/backups/*.tar.gz' | wc -l)
[ "$backups" -gt 0 ] || die "the user's backups are gone"
say "removed without a trace; $backups backups of the user are still there"
[ -z "$keep" ] || say "kept in $root"
