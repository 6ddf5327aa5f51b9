#include "core/schedule/machinehistory.h"

#include "core/support/smallfile.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstring>
#ifdef Q_OS_DARWIN
#    include <sys/sysctl.h>
#    include <sys/time.h>
#endif

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxOutput = 32 * 1024 * 1024;
constexpr qint64 maxWtmp = 32 * 1024 * 1024;
constexpr int lookMs = 50;

constexpr QByteArrayView sleepBegan = "6bbd95ee977941e497c48be27c254128"; // SD_MESSAGE_SLEEP_START
constexpr QByteArrayView sleepEnded = "8811e6df2a8e40f58a94cea26f8ebf14"; // SD_MESSAGE_SLEEP_STOP

QDateTime fromMicroseconds(qint64 value)
{
    return value > 0 ? QDateTime::fromMSecsSinceEpoch(value / 1000) : QDateTime();
}

qint64 numberIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

/// What a program writes; nothing when it fails, says too much, complains or takes too long.
std::optional<QByteArray> outputOf(const QString &name, const QStringList &arguments, QDeadlineTimer deadline,
                                   Control &control)
{
    const QString program = QStandardPaths::findExecutable(name, {u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s});
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    QByteArray output;
    bool ended = false;
    while (!ended && !deadline.hasExpired() && !control.cancelled() && output.size() <= maxOutput) {
        ended = process.waitForFinished(int(qMin(qint64(lookMs), deadline.remainingTime())))
                || process.state() == QProcess::NotRunning;
        output += process.readAllStandardOutput();
    }
    if (!ended) {
        process.kill();
        process.waitForFinished(lookMs);
        return std::nullopt;
    }
    // What a user may not see it leaves out, with a hint and without an error.
    const bool hidden = process.readAllStandardError().contains("not seeing messages");
    if (process.exitStatus() != QProcess::NormalExit || hidden || (process.exitCode() != 0 && !output.isEmpty()))
        return std::nullopt;
    return output;
}

#ifdef Q_OS_DARWIN
QDateTime bootedAt()
{
    timeval boot = {};
    size_t size = sizeof boot;
    int name[] = {CTL_KERN, KERN_BOOTTIME};
    if (::sysctl(name, 2, &boot, &size, nullptr, 0) != 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(boot.tv_sec);
}
#else
QDateTime bootedAt()
{
    const Result<QByteArray> stat = readSmallFile(u"/proc/stat"_s, 4 * 1024 * 1024);
    if (!stat)
        return {};
    for (const QByteArray &line : stat->split('\n')) {
        if (line.startsWith("btime "))
            return QDateTime::fromSecsSinceEpoch(line.sliced(6).trimmed().toLongLong());
    }
    return {};
}
#endif

} // namespace

std::optional<bool> MachineHistory::was(const std::optional<Known> &known, const QDateTime &at)
{
    if (!known || !known->since.isValid() || at < known->since)
        return std::nullopt;
    return std::ranges::any_of(known->spans, [&at](const TimeSpan &span) { return span.contains(at); });
}

std::optional<MachineHistory::Known> parseBootList(const QByteArray &json)
{
    struct Boot
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    QList<Boot> boots;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const Boot boot{numberIn(value["first_entry"_L1]), numberIn(value["last_entry"_L1])};
        if (boot.first > 0 && boot.last >= boot.first)
            boots.append(boot);
    }
    if (boots.isEmpty())
        return std::nullopt;
    std::ranges::sort(boots, {}, &Boot::first);
    MachineHistory::Known known{fromMicroseconds(boots.first().first), {}};
    for (qsizetype i = 1; i < boots.size(); ++i) {
        if (boots.at(i).first > boots.at(i - 1).last)
            known.spans.append({fromMicroseconds(boots.at(i - 1).last), fromMicroseconds(boots.at(i).first)});
    }
    return known;
}

MachineHistory::Known parseSleepJournal(const QByteArray &lines, const QDateTime &since)
{
    MachineHistory::Known known{since, {}};
    QDateTime began;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QByteArray id = record.value("MESSAGE_ID"_L1).toString().toLatin1();
        const QDateTime at = fromMicroseconds(numberIn(record.value("__REALTIME_TIMESTAMP"_L1)));
        if (!at.isValid())
            continue;
        if (id == sleepBegan) {
            began = at;
        } else if (id == sleepEnded && began.isValid()) {
            if (at > began)
                known.spans.append({began, at});
            began = {};
        }
    }
    return known;
}

std::optional<MachineHistory::Known> parseWtmp(const QByteArray &bytes)
{
    // struct utmp of glibc on 64 bits: type, pid, line[32], id[4], user[32], host[256], exit, session, tv (32 bit), …
    constexpr qsizetype recordBytes = 384;
    constexpr qsizetype userAt = 44;
    constexpr qsizetype userBytes = 32;
    constexpr qsizetype timeAt = 340;
    constexpr qint16 runLevel = 1;
    constexpr qint16 bootTime = 2;
    std::optional<MachineHistory::Known> known;
    QDateTime down;
    for (qsizetype at = 0; at + recordBytes <= bytes.size(); at += recordBytes) {
        qint16 type = 0;
        quint32 seconds = 0;
        std::memcpy(&type, bytes.constData() + at, sizeof type);
        std::memcpy(&seconds, bytes.constData() + at + timeAt, sizeof seconds);
        const QByteArrayView user = QByteArrayView(bytes).sliced(at + userAt, userBytes);
        const QDateTime when = QDateTime::fromSecsSinceEpoch(seconds);
        if (seconds == 0)
            continue;
        if (type == runLevel && user.startsWith("shutdown"))
            down = when;
        if (type != bootTime)
            continue;
        if (!known)
            known = MachineHistory::Known{when, {}};
        else if (down.isValid() && when > down)
            known->spans.append({down, when});
        else
            known->since = when; // it went down without a word: when is not known, and so nothing before
        down = {};
    }
    return known;
}

std::optional<MachineHistory::Known> parsePmsetLog(const QByteArray &text)
{
    constexpr qsizetype timeLength = 25; // "2026-03-22 01:00:02 +0100"
    std::optional<MachineHistory::Known> known;
    QDateTime began;
    for (const QByteArray &line : text.split('\n')) {
        if (line.size() <= timeLength + 1)
            continue;
        QByteArray stamp = line.first(timeLength);
        if (stamp.at(10) != ' ' || stamp.at(19) != ' ')
            continue;
        stamp[10] = 'T';
        stamp.remove(19, 1);
        stamp.insert(22, ':');
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(stamp), Qt::ISODate).toLocalTime();
        if (!at.isValid())
            continue;
        if (!known)
            known = MachineHistory::Known{at, {}};
        const QByteArray rest = line.sliced(timeLength + 1);
        const QByteArray word =
            rest.first(qMin(rest.size(), rest.indexOf('\t') < 0 ? rest.size() : rest.indexOf('\t'))).trimmed();
        if (word == "Sleep") {
            if (!began.isValid())
                began = at;
        } else if ((word == "Wake" || word == "Start") && began.isValid()) {
            // A DarkWake runs no cron worth the name.
            if (at > began)
                known->spans.append({began, at});
            began = {};
        }
    }
    return known;
}

MachineHistory readMachineHistory(std::chrono::milliseconds limit, Control &control)
{
    const QDeadlineTimer deadline(limit);
    MachineHistory history;
#ifdef Q_OS_DARWIN
    if (const auto log = outputOf(u"pmset"_s, {u"-g"_s, u"log"_s}, deadline, control))
        history.asleep = parsePmsetLog(*log);
#else
    if (const auto boots =
            outputOf(u"journalctl"_s, {u"--list-boots"_s, u"-o"_s, u"json"_s, u"--no-pager"_s}, deadline, control))
        history.off = parseBootList(*boots);
    if (history.off) {
        const auto sleeps =
            outputOf(u"journalctl"_s,
                     {u"-o"_s, u"json"_s, u"--no-pager"_s, u"MESSAGE_ID="_s + QLatin1StringView(sleepBegan),
                      u"MESSAGE_ID="_s + QLatin1StringView(sleepEnded)},
                     deadline, control);
        if (sleeps)
            history.asleep = parseSleepJournal(*sleeps, history.off->since);
    } else if (const auto wtmp = readSmallFile(u"/var/log/wtmp"_s, maxWtmp)) {
        history.off = parseWtmp(*wtmp);
    }
#endif
    if (!history.off) {
        if (const QDateTime boot = bootedAt(); boot.isValid())
            history.off = MachineHistory::Known{boot, {}};
    }
    return history;
}

} // namespace bt2c
