#!/usr/bin/env bash
# Makes an AppImage of what packaging/debian/build.sh built: appimage/build.sh BUILD-DIR RESULT
# To be run where it was built, with patchelf, file and squashfs-tools. BT2C_APPIMAGE_RUNTIME names the program that
# mounts the image (runtime-ARCHITECTURE of github.com/AppImage/type2-runtime); without it only RESULT.AppDir is made.
set -euo pipefail
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -eq 2 ] || { echo "build.sh: which build, and what is the image to be called?" >&2; exit 2; }
build=$1 result=$2
app=$result.AppDir
usr=$app/usr
id=org.bt2c.recovery.console

# What has to fit the machine's kernel, graphics and fonts is taken from there.
theirs='ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libanl|libutil|libGL|libEGL|libGLX|libGLdispatch'
theirs="$theirs|libOpenGL|libdrm|libgbm|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libexpat|libz"
plugins='platforms/libqxcb platforms/libqwayland* platforms/libqoffscreen platforminputcontexts/*
    platformthemes/libqxdg* wayland-shell-integration/* wayland-decoration-client/*
    wayland-graphics-integration-client/* xcbglintegrations/* sqldrivers/libqsqlite
    iconengines/libqsvgicon imageformats/libqsvg imageformats/libqjpeg'

rm -rf "$app"
mkdir -p "$usr/lib" "$usr/plugins"
cmake --install "$build" --prefix "$usr" --strip >/dev/null
source_plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
for plugin in $plugins; do
    for file in "$source_plugins"/${plugin}.so; do
        [ -e "$file" ] || continue
        mkdir -p "$usr/plugins/$(dirname "$plugin")"
        cp "$file" "$usr/plugins/$(dirname "$plugin")"
    done
done
mkdir "$usr/translations"
cp "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)"/qtbase_*.qm "$usr/translations"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$usr/bin/qt.conf"

find "$usr"/bin/bt2c-* "$usr/plugins" -type f -exec ldd {} + |
    awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u |
    while IFS= read -r library; do
        [[ $(basename "$library") =~ ^($theirs)\.so ]] || cp -L "$library" "$usr/lib"
    done

# Found by where they lie, so that docker, restic and ssh are started with the machine's own libraries.
for file in "$usr"/bin/bt2c-recovery*; do patchelf --set-rpath "\$ORIGIN/../lib" "$file"; done
for file in "$usr"/lib/*; do patchelf --set-rpath "\$ORIGIN" "$file"; done
for file in "$usr"/plugins/*/*.so; do patchelf --set-rpath "\$ORIGIN/../../lib" "$file"; done
find "$usr" -type f -exec sha256sum {} + | sort -k 2 | sed "s| $usr/| |" >"$app/build"
mv "$app/build" "$usr/build"

cp "$here/AppRun" "$app/AppRun"
chmod 755 "$app/AppRun"
cp "$usr/share/applications/$id.desktop" "$app/"
cp "$usr/share/icons/hicolor/256x256/apps/$id.png" "$app/"
ln -s "$id.png" "$app/.DirIcon"

needs=$(find "$usr" -type f \( -name '*.so*' -o -path '*/bin/bt2c*' \) -exec objdump -T {} + 2>/dev/null |
    grep -o 'GLIBC_[0-9.]*' | sort -u -V | tail -n 1)
echo "$app: $(du -sh "$app" | cut -f 1), for machines with ${needs/_/ } and later"

[ -n "${BT2C_APPIMAGE_RUNTIME:-}" ] || { echo "no image without BT2C_APPIMAGE_RUNTIME"; exit; }
mksquashfs "$app" "$result.squashfs" -root-owned -noappend -quiet -comp zstd
cat "$BT2C_APPIMAGE_RUNTIME" "$result.squashfs" >"$result"
chmod 755 "$result"
rm "$result.squashfs"
