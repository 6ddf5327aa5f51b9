#!/usr/bin/env bash
# Makes the Debian packages of this checkout: packaging/debian/build.sh [BUILD-DIR] [CMAKE ARGUMENTS...]
# To be run where the project can be built: ./dev exec packaging/debian/build.sh
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${1:-$here/build/package}
[ $# -eq 0 ] || shift
cd "$here"

# The same input gives the same packages.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git -C "$here" -c safe.directory="$here" log -1 --format=%ct)
fi
export SOURCE_DATE_EPOCH

# Debian's own flags for hardening.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS

cmake --preset package -B "$build" "$@"
cmake --build "$build" -j "$(getconf _NPROCESSORS_ONLN)"
rm -rf "$build/packages"
(cd "$build" && cpack -G DEB)
ls -l "$build/packages"
