#!/bin/bash
# Fills a template in, from the variables BT2C_VERSION, BT2C_URL, BT2C_SHA256, BT2C_HOMEPAGE and, for the cask,
# BT2C_MACOS (sequoia, ...): fill.sh TEMPLATE.rb.in >RESULT.rb
set -euo pipefail
[ $# -eq 1 ] || { echo "fill.sh: which template?" >&2; exit 2; }
template=$(cat "$1")
for name in VERSION URL SHA256 HOMEPAGE MACOS APP_ID; do
    variable=BT2C_$name
    case $template in
        *"@$name@"*) ;;
        *) continue ;;
    esac
    value=${!variable:-}
    if [ "$name" = APP_ID ] && [ -z "$value" ]; then
        value=$(sed -n 's/^set(BT2C_APP_ID \(.*\))$/\1/p' "$(dirname "$0")/../../CMakeLists.txt")
    fi
    [ -n "$value" ] || { echo "fill.sh: $variable is not set" >&2; exit 1; }
    template=${template//@$name@/$value}
done
printf '%s\n' "$template"
