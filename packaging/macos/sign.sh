#!/bin/bash
# Signs a bundle or a disk image, for the hardened runtime.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/common.sh"
take_options "Usage: sign.sh [--dry-run] APP|DMG
BT2C_SIGN_IDENTITY names the certificate (Developer ID Application: ...), - signs for this machine only." "$@"
shift "$shifted"
[ $# -eq 1 ] || die "what is to be signed?"
target=$1
identity=$(wanted BT2C_SIGN_IDENTITY "the certificate to sign with")

# An identity of this machine only has no team, without which the hardened runtime loads none of the libraries.
hardened() { # FILE [OPTIONS...]
    local file=$1
    shift
    if [ "$identity" = - ]; then
        run codesign --force --sign - "$@" "$file"
    else
        run codesign --force --timestamp --options runtime --sign "$identity" "$@" "$file"
    fi
}

case $target in
    *.dmg)
        run codesign --force --timestamp --sign "$identity" "$target"
        run codesign --verify --strict --verbose=2 "$target"
        exit ;;
esac

need_app "$target"
# From the inside out: each signature covers those within it.
while IFS= read -r binary; do
    file="$target/Contents/${binary#./}"
    case $binary in
        */bt2c-recovery-console) ;; # the bundle's own signature
        */MacOS/bt2c-recovery)
            hardened "$file" --identifier org.bt2c.recovery --entitlements "$here/entitlements.plist" ;;
        *.framework/*) hardened "${file%%.framework/*}.framework" ;;
        *) hardened "$file" ;;
    esac
done < <(binaries "$target")
hardened "$target" --entitlements "$here/entitlements.plist"
run codesign --verify --deep --strict --verbose=2 "$target"
