#!/bin/bash
# Makes the disk image of a signed bundle.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/common.sh"
take_options "Usage: dmg.sh [--dry-run] APP DMG" "$@"
shift "$shifted"
[ $# -eq 2 ] || die "which bundle, and what is the image to be called?"
app=$1 image=$2
need_app "$app"
case $image in *.dmg) ;; *) die "$image does not end with .dmg" ;; esac

content=${image%.dmg}.content
run rm -rf "$content"
run mkdir -p "$content"
run ditto "$app" "$content/$(basename "$app")"
run ln -s /Applications "$content/Applications"
run hdiutil create -volname "$app_name" -srcfolder "$content" -fs HFS+ -format UDZO -ov "$image"
run hdiutil verify "$image"
run rm -rf "$content"
