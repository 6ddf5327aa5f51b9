#include "core/schedule/crontab.h"
#include "core/schedule/forecast.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

// What Debian's own cron does while the clock changes, a month or a year ends, and with rules for days; against the
// forecast. faketime gives cron a clock that starts shortly before and runs faster. All windows run at the same time.

namespace {

/// Minutes that the test lets cron be late by: what a busy machine does to a fast clock.
constexpr qint64 patience = 8 * 60;
/// A gap between two beats that says the machine did not keep up with the fast clock.
constexpr qint64 stalled = 3 * 60;
constexpr int attempts = 3;

struct Window
{
    const char *name;
    const char *start; ///< the clock's first second
    const char *end; ///< runs before this are compared; none lies in the eight minutes before it
    int speed;
    QList<QByteArray> schedules;
};

const QTimeZone zone("Europe/Berlin");

QList<Window> windows()
{
    return {
        {"spring",
         "2026-03-29 00:55:30",
         "2026-03-29 04:28:00",
         150,
         {"30 1 * * *", "30 2 * * *", "0 3 * * *", "0,45 2 * * *", "0 * * * *", "*/20 * * * *", "15 */2 * * *",
          "15 1-4 * * *", "@hourly", "10 2 29 3 *", "10 2 * * 1", "*/30 2 * * *", "5 3 * * 7",
          "0-50/25 1,2 * mar sun"}},
        {"autumn",
         "2026-10-25 01:25:30",
         "2026-10-25 03:28:00",
         200,
         {"30 1 * * *", "30 2 * * *", "0 3 * * *", "0,45 2 * * *", "0 * * * *", "*/20 * * * *", "15 */2 * * *",
          "15 1-4 * * *", "@hourly", "10 2 25 10 *", "10 2 * * 1", "*/15 2 * * *", "59 2 * * 0"}},
        {"month",
         "2026-02-28 23:56:30",
         "2026-03-01 00:14:00",
         60,
         {"59 23 28 feb *", "0 0 1 * *",       "0 0 */2 * 1", "0 0 */2 * 0",  "0 0 1 * 1",   "0 0 2 * 0",  "0 0 2 * 1",
          "0 0 31 2 *",     "0 0 * * 7",       "1 0 * * sun", "@daily",       "@midnight",   "@weekly",    "@monthly",
          "@yearly",        "0 0 1-31 * 1",    "0 0 * * 5-0", "2 0 * 3 *",    "2 0 * feb *", "0 0 29 2 *", "0 0 30 2 0",
          "1-5/2 0 * * *",  "3 0 * * fri-sun", "4;x 0 * * *", "5 0 2,1 * 2-4"}},
        {"year",
         "2027-12-31 23:56:30",
         "2028-01-01 00:11:00",
         60,
         {"@yearly", "@annually", "0 0 1 1 *", "59 23 31 12 *", "58 23 * dec fri", "0 0 * jan sat", "0 0 * * 5",
          "2 0 1 */3 *", "0 0 1 2-12 *", "*/6 0 * * *", "*/90 0 * * *", "3 0 */31 * *"}},
    };
}

QDateTime timeOf(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeZone(zone);
    return time;
}

/// One run of cron; its jobs write "NUMBER SECONDS" into one file.
class Daemon
{
public:
    Daemon(const Window &window, int slower)
        : m_window(window)
    {
        const QString out = m_folder.filePath(u"out"_s);
        QByteArray text = "* * * * * echo beat $(date +\\%s) >>" + out.toLatin1() + '\n';
        int number = 0;
        for (const QByteArray &schedule : window.schedules)
            text += schedule + "\techo " + QByteArray::number(number++) + " $(date +\\%s) >>" + out.toLatin1() + '\n';
        QFile file(m_folder.filePath(u"crontab"_s));
        if (!CrontabDocument::parse(text, CronDialect::Debian).isAccepted() || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            qFatal("no crontab");
        file.close();
        const int speed = window.speed / slower;
        const qint64 seconds = (timeOf(window.start).secsTo(timeOf(window.end)) + patience) / speed + 2;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"unshare"_s,
                        {u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--mount-proc"_s, u"--kill-child"_s, u"bash"_s,
                         QStringLiteral(BT2C_REALCRON), QString::fromLatin1(window.start), QString::number(speed),
                         QString::number(seconds), QString::fromLatin1(zone.id()), file.fileName(), m_folder.path()});
    }

    /// Seconds since the epoch by job; -1: the beats. Empty where cron did not run.
    [[nodiscard]] QMap<int, QList<qint64>> finish()
    {
        QMap<int, QList<qint64>> runs;
        if (!m_process.waitForFinished(240'000) || m_process.exitCode() != 0) {
            qWarning("%s", m_process.readAll().constData());
            return runs;
        }
        QFile file(m_folder.filePath(u"out"_s));
        if (!file.open(QIODevice::ReadOnly))
            return runs;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2)
                runs[words.first() == "beat" ? -1 : words.first().toInt()].append(words.last().toLongLong());
        }
        for (QList<qint64> &times : runs)
            std::sort(times.begin(), times.end());
        return runs;
    }

    [[nodiscard]] const Window &window() const { return m_window; }

private:
    Window m_window;
    QTemporaryDir m_folder;
    QProcess m_process;
};

bool keptUp(const Window &window, const QList<qint64> &beats)
{
    qint64 last = timeOf(window.start).toSecsSinceEpoch();
    const qint64 end = timeOf(window.end).toSecsSinceEpoch();
    for (const qint64 beat : beats) {
        if (beat - last > stalled)
            return false;
        last = beat;
    }
    return last >= end;
}

QByteArray spoken(const QList<qint64> &times)
{
    QByteArray text;
    for (const qint64 time : times)
        text += QDateTime::fromSecsSinceEpoch(time, zone).toString(u"dd. HH:mm:ss t, "_s).toLatin1();
    return text.isEmpty() ? "never"_ba : text;
}

} // namespace

class TestRealCron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForecastIsWhatCronDoes();
};

void TestRealCron::theForecastIsWhatCronDoes()
{
    if (::geteuid() != 0)
        QSKIP("only root may start a cron");
    for (const QString &program : {u"cron"_s, u"faketime"_s, u"unshare"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()
            && QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}).isEmpty())
            QSKIP("no cron, faketime or unshare here");
    }
    QList<Window> open = windows();
    int entries = 0;
    int runs = 0;
    for (int attempt = 1; attempt <= attempts && !open.isEmpty(); ++attempt) {
        std::vector<std::unique_ptr<Daemon>> daemons;
        for (const Window &window : std::as_const(open))
            daemons.push_back(std::make_unique<Daemon>(window, attempt));
        open.clear();
        for (const auto &daemon : daemons) {
            const Window &window = daemon->window();
            const auto found = daemon->finish();
            if (!keptUp(window, found.value(-1))) {
                qInfo("%s: the machine did not keep up with the clock (%lld beats)", window.name,
                      static_cast<long long>(found.value(-1).size()));
                open.append(window);
                continue;
            }
            for (int i = 0; i < window.schedules.size(); ++i) {
                const CronExpression expression =
                    *parseCronExpression(window.schedules.at(i), CronDialect::Debian).expression;
                QList<qint64> expected;
                CronForecast(expression, zone)
                    .between(timeOf(window.start), timeOf(window.end))
                    .forEach([&](qint64 at) { expected.append(at); });
                QList<qint64> seen = found.value(i);
                seen.removeIf([&](qint64 at) { return at >= timeOf(window.end).toSecsSinceEpoch(); });
                bool same = seen.size() == expected.size();
                for (qsizetype n = 0; same && n < seen.size(); ++n)
                    same = seen.at(n) >= expected.at(n) && seen.at(n) < expected.at(n) + patience;
                const QByteArray context = QByteArray(window.name) + ": " + window.schedules.at(i)
                                           + "\n  cron: " + spoken(seen) + "\n  forecast: " + spoken(expected);
                QVERIFY2(same, context.constData());
                runs += int(seen.size());
                ++entries;
            }
        }
    }
    QVERIFY2(open.isEmpty(), "the machine was too busy for a fast clock");
    qInfo("%d entries, %d runs", entries, runs);
    QVERIFY(entries >= 20);
}

QTEST_GUILESS_MAIN(TestRealCron)

#include "tst_realcron.moc"
