#include "tests/cli/faults.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

QList<Moment> recordMoments(const Place &place, const QStringList &arguments, const QStringList &calls)
{
    const QString log = place.path(u"strace.log"_s);
    const Run run = runProcess(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-s"_s, u"4096"_s, u"-o"_s, log, u"-e"_s,
                                                        u"trace=openat,"_s + calls.join(u','), cliPath()} + arguments,
                               place.environment());
    if (run.exit != 0 || run.killed)
        qWarning("strace: %s", run.text().constData());

    static const QRegularExpression entered(u"^(\\d+)\\s+(\\w+)\\("_s);
    QHash<QString, int> counts;    // strace counts by thread and call
    QSet<QString> reached;         // the first thread that comes to a number is the one it happens to
    QList<Moment> moments;
    bool begun = false;
    const QList<QByteArray> lines = readFile(log).split('\n');
    for (const QByteArray &line : lines) {
        const auto match = entered.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const Moment moment{match.captured(2), ++counts[match.captured(1) + match.captured(2)]};
        begun = begun || line.contains(place.root().toUtf8());
        const QString key = moment.call + QString::number(moment.ordinal);
        if (!reached.contains(key) && begun && calls.contains(moment.call))
            moments += moment;
        reached.insert(key);
    }
    QFile::remove(log);
    return moments;
}

QList<Moment> spread(const QList<Moment> &moments, qsizetype count)
{
    if (moments.size() <= count || count < 2)
        return moments;
    QList<Moment> chosen;
    for (qsizetype i = 0; i < count; ++i)
        chosen += moments[i * (moments.size() - 1) / (count - 1)];
    return chosen;
}

namespace {

// Without --seccomp-bpf, fast as it is: with it strace 6.13 loses count before it sends a signal.
Run inject(const Place &place, const QStringList &arguments, const Moment &moment, const QString &what)
{
    return runProcess(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                            u"trace="_s + moment.call, u"-e"_s,
                                            u"inject=%1:%2"_s.arg(moment.call, what), cliPath()} + arguments,
                      place.environment());
}

} // namespace

Run runKilled(const Place &place, const QStringList &arguments, const Moment &moment)
{
    return inject(place, arguments, moment, u"signal=KILL:when=%1"_s.arg(moment.ordinal));
}

Run runFailing(const Place &place, const QStringList &arguments, const Moment &moment, const QString &error,
               bool forever)
{
    return inject(place, arguments, moment,
                  u"error=%1:when=%2%3"_s.arg(error).arg(moment.ordinal).arg(forever ? u"+"_s : QString()));
}

QStringList inParallel(qsizetype count, const std::function<QString(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    std::mutex mutex;
    QStringList said;
    const auto worker = [&] {
        for (qsizetype i = next++; i < count; i = next++) {
            const QString text = work(i);
            const std::lock_guard lock(mutex);
            if (!text.isEmpty())
                said += text;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i)
        threads.emplace_back(worker);
    for (std::thread &thread : threads)
        thread.join();
    return said;
}
