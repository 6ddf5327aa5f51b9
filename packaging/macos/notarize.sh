#!/bin/bash
# Has Apple notarize a signed bundle or disk image, and staples the ticket to it.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/common.sh"
take_options "Usage: notarize.sh [--dry-run] APP|DMG
BT2C_NOTARY_KEY names the file of an App Store Connect key (.p8),
BT2C_NOTARY_KEY_ID and BT2C_NOTARY_ISSUER belong to it." "$@"
shift "$shifted"
[ $# -eq 1 ] || die "what is to be notarized?"
target=$1
key=$(wanted BT2C_NOTARY_KEY "the file of the key")
id=$(wanted BT2C_NOTARY_KEY_ID "the key's identifier")
issuer=$(wanted BT2C_NOTARY_ISSUER "the key's issuer")

sent=$target
case $target in
    *.dmg) ;;
    *)
        need_app "$target"
        sent=${target%.app}.zip
        run ditto -c -k --keepParent "$target" "$sent" ;;
esac

run xcrun notarytool submit "$sent" --key "$key" --key-id "$id" --issuer "$issuer" --wait --timeout 1h
# Fails where the notarization did: there is no ticket then. `xcrun notarytool log ID` tells why.
run xcrun stapler staple "$target"
run xcrun stapler validate "$target"
case $target in
    *.dmg) run spctl --assess --type open --context context:primary-signature --verbose=2 "$target" ;;
    *) run spctl --assess --type execute --verbose=2 "$target"; run rm -f "$sent" ;;
esac
