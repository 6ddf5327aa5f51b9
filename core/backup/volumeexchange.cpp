#include "core/backup/volumeexchange.h"

#include "core/engine/helpercontainer.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

// $1 root of the volume, $2 the folder, $3 in, $4 out, $5 final name, $6 "forward", "back" or "discard".
// Written for busybox and dash alike. Each rename stays within the volume; `sync` puts it on the disk before the next
// phase begins. Exit codes: 65 neither folder is there, 66 something else wrote to the volume meanwhile.
constexpr char exchangeScript[] = R"sh(
set -eu
cd "$1"
w=$2 in=$3 out=$4 k=$5
case "$w" in .bt2c_*) ;; *) exit 64 ;; esac
case "$k" in .bt2c_*) ;; *) exit 64 ;; esac

present() { [ -e "$1" ] || [ -L "$1" ]; }

# All of the present folder but ours and the file system's own, into $1.
outward() {
    for f in .[!.]* ..?* *; do
        present "$f" || continue
        case "$f" in .bt2c_*|lost+found) continue ;; esac
        if present "$1/$f"; then
            echo "$f is in the volume and in $1"
            exit 66
        fi
        mv -- "$f" "$1/"
    done
}

# All of $1 into the present folder.
inward() {
    for f in "$1"/.[!.]* "$1"/..?* "$1"/*; do
        present "$f" || continue
        n=${f##*/}
        if present "$n"; then
            echo "$n is in the volume and in $1"
            exit 66
        fi
        mv -- "$f" ./
    done
}

phase() {
    echo "$1" >"$w/.phase.new"
    sync
    mv -f -- "$w/.phase.new" "$w/.phase"
    sync
}

# Owner and mode of the volume's root come and go with its content.
dress() {
    if [ -d "$1" ] && command -v stat >/dev/null 2>&1; then
        chown "$(stat -c %u:%g -- "$1")" . && chmod "$(stat -c %a -- "$1")" .
    fi
    touch -r "$1" . 2>/dev/null || true
}

if [ "$6" = discard ]; then
    case "$w" in .bt2c_restore_*) ;; *) exit 64 ;; esac
    [ -d "$w" ] || exit 0
    [ ! -e "$w/.phase" ] || exit 66
    touch -r "$w/.root-time" /bt2c-time 2>/dev/null || true
    rm -rf -- "$w"
    [ ! -e /bt2c-time ] || touch -r /bt2c-time . 2>/dev/null || true
    sync
    exit 0
fi

if [ ! -d "$w" ]; then
    if [ ! -d "$k" ]; then
        echo "neither $w nor $k is in the volume"
        exit 65
    fi
    [ "$6" = back ] || exit 0
    mv -- "$k" "$w"
fi

now=begin
[ ! -f "$w/.phase" ] || now=$(cat "$w/.phase")
case "$now" in
    begin|"out $in $out"|"in $in $out"|"done $in $out") ;;
    "done "*) now=begin ;;
    *) echo "unknown phase: $now"; exit 66 ;;
esac

if [ "$6" = forward ]; then
    if [ "$now" = begin ]; then
        if [ ! -d "$w/$in" ]; then
            echo "$w/$in is not in the volume"
            exit 65
        fi
        mkdir -p -- "$w/$out"
        if command -v stat >/dev/null 2>&1; then
            chown "$(stat -c %u:%g .)" "$w/$out"
            chmod "$(stat -c %a .)" "$w/$out"
        fi
        # Making our folder changed the root's time; it was noted before.
        if [ -e "$w/.root-time" ]; then
            touch -r "$w/.root-time" "$w/$out" 2>/dev/null || true
            rm -f -- "$w/.root-time"
        else
            touch -r . "$w/$out" 2>/dev/null || true
        fi
        phase "out $in $out"
        now="out $in $out"
    fi
    if [ "$now" = "out $in $out" ]; then
        touch -r "$w/$out" "$w/.out-time" 2>/dev/null || true
        outward "$w/$out"
        touch -r "$w/.out-time" "$w/$out" 2>/dev/null || true
        phase "in $in $out"
        now="in $in $out"
    fi
    if [ "$now" = "in $in $out" ]; then
        [ -e "$w/.in-time" ] || touch -r "$w/$in" "$w/.in-time" 2>/dev/null || true
        inward "$w/$in"
        touch -r "$w/.in-time" "$w/$in" 2>/dev/null || true
        phase "done $in $out"
    fi
    rm -f -- "$w/.in-time" "$w/.out-time"
    mv -- "$w" "$k"
    dress "$k/$in"
    sync
    exit 0
fi

# back
if [ "$now" = "in $in $out" ] || [ "$now" = "done $in $out" ]; then
    touch -r "$w/$in" "$w/.in-time" 2>/dev/null || true
    outward "$w/$in"
    touch -r "$w/.in-time" "$w/$in" 2>/dev/null || true
    phase "out $in $out"
    now="out $in $out"
fi
if [ "$now" = "out $in $out" ]; then
    touch -r "$w/$out" "$w/.out-time" 2>/dev/null || true
    inward "$w/$out"
    touch -r "$w/.out-time" "$w/$out" 2>/dev/null || true
    dress "$w/$out"
fi
rm -f -- "$w/.in-time" "$w/.out-time" "$w/.phase"
rmdir -- "$w/$out" 2>/dev/null || true
sync
)sh";

Result<void> run(Engine &engine, const VolumeExchange &exchange, const QString &operation, const QString &direction)
{
    Control control;   // nobody cancels it: an exchange ends where it ends
    const HelperScript script{
        exchangeScript,
        {HelperContainer::dataPath, exchange.folder, exchange.in, exchange.out, exchange.keepAs, direction},
        {},
        {}};
    const auto ran = runScript(engine, {exchange.images, exchange.volume, operation}, script, control);
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->exitCode == 0)
        return {};
    const QString said = QString::fromUtf8(ran->output).trimmed();
    return failure(ErrorCode::Unfinished, exchange.volume, u"exit code %1: %2"_s.arg(ran->exitCode).arg(said));
}

} // namespace

Result<void> finishVolumeExchange(Engine &engine, const VolumeExchange &exchange, const QString &operation)
{
    return run(engine, exchange, operation, u"forward"_s);
}

Result<void> undoVolumeExchange(Engine &engine, const VolumeExchange &exchange, const QString &operation)
{
    return run(engine, exchange, operation, u"back"_s);
}

Result<void> discardVolumeFolder(Engine &engine, const VolumeExchange &exchange, const QString &operation)
{
    return run(engine, exchange, operation, u"discard"_s);
}

Result<void> noteRestartPolicy(Engine &engine, VolumeExchange &exchange)
{
    exchange.restartPolicy.clear();
    if (exchange.validator.isEmpty())
        return {};
    Control control;
    const auto container = engine.container(exchange.validator, control);
    if (!container)
        return container.error().code == ErrorCode::Missing ? Result<void>{} : std::unexpected(container.error());
    if (!container->restartPolicy.isEmpty() && container->restartPolicy != "no"_L1) {
        exchange.restartPolicy = container->restartPolicy;
        exchange.restartRetries = container->restartRetries;
    }
    return {};
}

static Result<void> setPolicy(Engine &engine, const VolumeExchange &exchange, const QString &policy, int retries)
{
    if (exchange.validator.isEmpty() || exchange.restartPolicy.isEmpty())
        return {};
    Control control;
    auto set = engine.setRestartPolicy(exchange.validator, policy, retries, control);
    return !set && set.error().code == ErrorCode::Missing ? Result<void>{} : set;
}

Result<void> holdValidator(Engine &engine, const VolumeExchange &exchange)
{
    return setPolicy(engine, exchange, u"no"_s, 0);
}

Result<void> releaseValidator(Engine &engine, const VolumeExchange &exchange)
{
    return setPolicy(engine, exchange, exchange.restartPolicy, exchange.restartRetries);
}

} // namespace bt2c
