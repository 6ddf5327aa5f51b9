#!/bin/bash
# Joins the bundles of the two processors, since Homebrew's libraries are of one processor each.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/common.sh"
take_options "Usage: universal.sh [--dry-run] ARM64.app X86_64.app RESULT.app" "$@"
shift "$shifted"
[ $# -eq 3 ] || die "two bundles, and the name of the third"
one=$1 other=$2 result=$3
need_app "$one"
need_app "$other"
[ ! -e "$result" ] || die "$result is there already"
[ "$(binaries "$one")" = "$(binaries "$other")" ] || die "the two do not hold the same libraries"

run ditto "$one" "$result"
while IFS= read -r binary; do
    binary=${binary#./}
    run lipo -create "$one/Contents/$binary" "$other/Contents/$binary" -output "$result/Contents/$binary"
    run lipo "$result/Contents/$binary" -verify_arch arm64 x86_64
done < <(binaries "$one")

least() { # APP
    python3 -c 'import plistlib, sys; print(plistlib.load(open(sys.argv[1], "rb"))["LSMinimumSystemVersion"])' \
        "$1/Contents/Info.plist"
}
version=$(printf '%s\n' "$(least "$one")" "$(least "$other")" | sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1)
run /usr/libexec/PlistBuddy -c "Set :LSMinimumSystemVersion $version" "$result/Contents/Info.plist"
