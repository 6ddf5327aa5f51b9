#include "core/schedule/backupjobs.h"
#include "core/schedule/collisions.h"
#include "core/schedule/cronwords.h"
#include "core/schedule/forecast.h"

#include "crontabmaker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <cstdio>
#include <cstdlib>

// Feeds mutated crontabs to all that reads them, and looks whether what has to hold holds. For a few seconds in ctest;
// for longer by hand, best in a build with AddressSanitizer:
//   fuzz_crontab SECONDS [SEED] [FOLDER WITH CRONTABS]
// The last input is left in fuzz_crontab.last when something is found.

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr CronDialect allDialects[] = {CronDialect::MacOs, CronDialect::Debian, CronDialect::Cronie};
constexpr qsizetype maxInput = 4'096;
constexpr qsizetype maxCorpus = 2'000;

void check(bool holds, const char *what, const QByteArray &input)
{
    if (holds)
        return;
    QFile file(u"fuzz_crontab.last"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
    file.close();
    std::fprintf(stderr, "does not hold: %s\n%s\n", what, input.toHex().constData());
    std::abort();
}

void checkForecast(const CronExpression &expression, const QByteArray &input)
{
    static const QTimeZone zone("Europe/Berlin");
    const QDateTime from(QDate(2026, 3, 20), QTime(1, 2, 3), zone);
    const CronForecast forecast(expression, zone);
    const std::optional<CronRun> next = forecast.next(from);
    const bool none = expression.reboot || expression.random || expression.neverRuns();
    // Where only days of the change are meant, as 29 March if a Sunday, the clock skips all of its two o'clock.
    const bool skipped = !next && expression.hours == 1U << 2U && CronForecast(expression, QTimeZone::UTC).next(from);
    check(skipped || next.has_value() != none, "a job has a next run unless it never runs", input);
    if (next) {
        check(next->at > from, "the next run lies ahead", input);
        const std::optional<CronRun> back = forecast.previous(next->at.addMSecs(1));
        check(back && back->at == next->at, "the next run is the previous one of later", input);
    }
    const CronRuns runs = forecast.between(from, from.addDays(14));
    qint64 last = 0;
    qsizetype count = 0;
    runs.forEach([&](qint64 at) {
        check(at >= last, "runs are in order", input);
        last = at;
        ++count;
    });
    check(count == runs.size(), "runs are counted", input);
    check(!describe(expression).isEmpty(), "expressions have words", input);
    check(!scheduleText(presetOf(expression)).isEmpty(), "presets can be written", input);
}

/// A number that tells inputs of a new sort from those that were seen.
size_t shapeOf(const CrontabDocument &document)
{
    size_t shape = 0;
    for (const CrontabLine &line : document.lines()) {
        shape = shape * 31 + size_t(line.kind);
        for (const CronIssue &issue : line.issues)
            shape = shape * 31 + size_t(issue.reason) * 7 + size_t(issue.field.value_or(CronField::Minute));
        if (line.expression)
            shape = shape * 31 + size_t(line.expression->dayRule());
    }
    return shape;
}

size_t checkDocument(const QByteArray &input, CronDialect dialect, CrontabMaker &maker)
{
    const CrontabDocument document = CrontabDocument::parse(input, dialect);
    check(document.bytes() == input, "printing is the identity", input);
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        const CrontabLine &line = document.lines().at(i);
        check(line.isEntry() == line.expression.has_value(), "entries have an expression", input);
        for (const CronIssue &issue : line.issues) {
            check(issue.offset >= 0 && issue.length >= 0 && issue.offset + issue.length <= line.bytes.size(),
                  "issues lie in the line", input);
            check(!describe(issue).isEmpty(), "issues have words", input);
        }
        if (!line.isEntry())
            continue;
        checkForecast(*line.expression, input);
        const QByteArray schedule = maker.schedule();
        const Result<CrontabDocument> edited = document.withSchedule(i, schedule);
        // "@daily =x" would be an assignment, whatever cron takes for blank before the sign: it is refused.
        check(edited ? edited->lines().at(i).commandBytes() == line.commandBytes()
                     : line.commandBytes().trimmed().startsWith('='),
              "schedules can be replaced", input);
        if (line.command.length > 0) {
            const Result<CrontabDocument> toggled =
                document.withEnabled(i, line.kind == CrontabLineKind::DisabledEntry);
            check(toggled.has_value(), "entries can be disabled and enabled", input);
        }
        check(document.withDuplicated(i)->lines().at(i + 1).kind == line.kind, "a copy is of the same kind", input);
    }
    check(document.environmentAt(document.lines().size()).size() <= document.lines().size(), "assignments are lines",
          input);
    const QList<CronBackup> jobs = backupJobs(document);
    for (const CronBackup &job : jobs) {
        if (const auto moved = movedToOurs(document, job.line, {"/b/bt2c-recovery", "/s", {}})) {
            const auto now = backupJobIn(moved->lines().at(job.line), job.line, dialect);
            check(now && now->program == BackupJobProgram::Ours && now->expression == job.expression,
                  "moved jobs are ours", input);
        }
    }
    if (jobs.size() <= 6 && maker.oneIn(20)) // it takes its time
        check(staggered(jobs).changes.size() < qMax(jobs.size(), qsizetype(1)), "one job stays", input);
    return shapeOf(document);
}

QByteArray mutated(const QList<QByteArray> &corpus, CrontabMaker &maker)
{
    QByteArray input = corpus.at(maker.below(int(corpus.size())));
    for (int changes = 1 + maker.below(6); changes > 0; --changes) {
        const qsizetype at = maker.below(int(input.size()) + 1);
        const qsizetype length = qMin(qsizetype(1 + maker.below(8)), input.size() - at);
        switch (maker.below(9)) {
        case 0:
            input.remove(at, length);
            break;
        case 1:
            input.insert(at, maker.garbage(6));
            break;
        case 2:
            input.replace(at, length, maker.garbage(4));
            break;
        case 3:
            input.insert(at, input.mid(maker.below(int(input.size()) + 1), maker.below(40)));
            break;
        case 4:
            input.insert(at, maker.line());
            break;
        case 5:
            input.insert(at, maker.schedule());
            break;
        case 6:
            if (at < input.size())
                input[at] = char(input.at(at) ^ (1 << maker.below(8)));
            break;
        case 7:
            input.insert(at, maker.oneIn(2) ? "\n" : " ");
            break;
        default:
            input.append(corpus.at(maker.below(int(corpus.size()))));
        }
    }
    return input.first(qMin(input.size(), maxInput));
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 seconds = argc > 1 ? std::atoll(argv[1]) : 5;
    const quint32 seed =
        argc > 2 && std::atoll(argv[2]) > 0 ? quint32(std::atoll(argv[2])) : QRandomGenerator::global()->generate();
    const QDir folder(argc > 3 ? QFile::decodeName(argv[3]) : QStringLiteral(BT2C_TEST_DATA "/crontabs"));
    QList<QByteArray> corpus{""};
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus.append(file.read(maxInput));
    }
    const qsizetype seeds = corpus.size();
    std::printf("seed %u, %lld crontabs, %lld s\n", seed, static_cast<long long>(seeds - 1),
                static_cast<long long>(seconds));
    std::fflush(stdout);
    CrontabMaker maker(seed);
    QSet<size_t> seen;
    QElapsedTimer timer;
    timer.start();
    qint64 inputs = 0;
    while (timer.elapsed() < seconds * 1000) {
        const QByteArray input = mutated(corpus, maker);
        bool isNew = false;
        for (const CronDialect dialect : allDialects) {
            const size_t shape = checkDocument(input, dialect, maker);
            isNew = isNew || !seen.contains(shape);
            seen.insert(shape);
        }
        ++inputs;
        if (isNew && input.size() < 1'024) {
            if (corpus.size() < maxCorpus)
                corpus.append(input);
            else
                corpus[seeds + maker.below(int(corpus.size() - seeds))] = input;
        }
    }
    std::printf("%lld inputs, %lld shapes, nothing found\n", static_cast<long long>(inputs),
                static_cast<long long>(seen.size()));
    return seeds > 1 && inputs > 0 ? 0 : 1;
}
