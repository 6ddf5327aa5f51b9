#!/bin/bash
# Brings the certificate into a keychain of its own, on a build machine; `keychain.sh remove` takes it away.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/common.sh"
take_options "Usage: keychain.sh [--dry-run] add | remove
BT2C_CERTIFICATE is the certificate and its key (PKCS #12, as base64), BT2C_CERTIFICATE_PASSWORD its password,
BT2C_KEYCHAIN_PASSWORD any password for the keychain." "$@"
shift "$shifted"
[ $# -eq 1 ] || die "add or remove?"
keychain=${TMPDIR:-/tmp}/bt2c-signing.keychain-db

case $1 in
    remove) run security delete-keychain "$keychain" ;;
    add)
        certificate=$(wanted BT2C_CERTIFICATE "the certificate")
        password=$(wanted BT2C_CERTIFICATE_PASSWORD "the certificate's password")
        lock=$(wanted BT2C_KEYCHAIN_PASSWORD "a password for the keychain")
        file=$(mktemp "${TMPDIR:-/tmp}/bt2c-certificate.XXXXXX")
        trap 'rm -f "$file"' EXIT
        if [ -z "$dry_run" ]; then
            printf '%s' "$certificate" | base64 --decode >"$file"
        fi
        run security create-keychain -p "$lock" "$keychain"
        run security set-keychain-settings -lut 7200 "$keychain"
        run security unlock-keychain -p "$lock" "$keychain"
        run security import "$file" -f pkcs12 -P "$password" -k "$keychain" -T /usr/bin/codesign
        run security set-key-partition-list -S apple-tool:,apple: -s -k "$lock" "$keychain"
        run security list-keychains -d user -s "$keychain" login.keychain-db ;;
    *) die "add or remove?" ;;
esac
