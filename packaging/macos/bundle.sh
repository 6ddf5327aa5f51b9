#!/bin/bash
# Builds the bundle, with all it needs to run elsewhere in it.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/common.sh"
usage="Usage: bundle.sh [--dry-run] [PRESET]
Builds the CMake preset (macos; or macos-universal) and leaves $app_name.app in build/PRESET/bundle.
BT2C_MACDEPLOYQT names Qt's macdeployqt where it is not on the PATH.
BT2C_LIBRARIES names the folder of the other libraries (default: Homebrew's)."
take_options "$usage" "$@"
shift "$shifted"
preset=${1:-macos}
[ $# -le 1 ] || die "one preset at most"

root=$(cd -P "$here/../.." && pwd)
build=$root/build/$preset
stage=$build/bundle
app="$stage/$app_name.app"
deploy=${BT2C_MACDEPLOYQT:-macdeployqt}
libraries=${BT2C_LIBRARIES:-}
if [ -z "$libraries" ]; then
    libraries=$(brew --prefix 2>/dev/null || echo /opt/homebrew)/lib
fi

# Libraries of the system, or beside the program.
check_references() { # FILE
    local outside
    shown otool -L "$1"
    [ -z "$dry_run" ] || return 0
    outside=$(otool -L "$1" | tail -n +2 | awk '{ print $1 }' |
        grep -v -e '^@' -e '^/usr/lib/' -e '^/System/' -e ':$' || true)
    [ -z "$outside" ] || die "$1 needs what lies outside of the bundle: $outside"
}

least_system() { # FILE: the version of macOS that it was built for, a line for each processor
    otool -l "$1" | awk '
        $1 == "cmd" { old = $2 == "LC_VERSION_MIN_MACOSX" }
        $1 == "minos" || (old && $1 == "version") { print $2 }'
}

newest() { # the greatest of the versions on standard input
    sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1
}

cd "$root"
run cmake --preset "$preset"
run cmake --build "build/$preset" --parallel
run rm -rf "$stage"
run cmake --install "build/$preset" --prefix "$stage" --component console
run mv "$stage/bt2c-recovery-console.app" "$app"
run "$deploy" "$app" "-executable=$app/Contents/MacOS/bt2c-recovery" "-libpath=$libraries" -verbose=1

# Loaded at run time, so that nothing above would miss them.
for plugin in platforms/libqcocoa sqldrivers/libqsqlite iconengines/libqsvgicon imageformats/libqsvg \
    styles/libqmacstyle; do
    run test -f "$app/Contents/PlugIns/$plugin.dylib" || die "the bundle lacks the plugin $plugin"
done

if [ -n "$dry_run" ]; then
    check_references "$app/Contents/MacOS/bt2c-recovery-console"
    least=VERSION
else
    versions=
    while IFS= read -r binary; do
        check_references "$app/Contents/$binary"
        versions="$versions$(least_system "$app/Contents/$binary")
"
    done < <(binaries "$app")
    least=$(printf '%s' "$versions" | newest)
    [ -n "$least" ] || die "the libraries do not say which macOS they need"
fi
# What the libraries were built for is what the program runs on, whatever it was meant for.
run /usr/libexec/PlistBuddy -c "Set :LSMinimumSystemVersion $least" "$app/Contents/Info.plist"
run plutil -lint "$app/Contents/Info.plist"
run "$app/Contents/MacOS/bt2c-recovery" --version
