#include "core/schedule/croninstall.h"

#include "core/schedule/cronchild.h"
#include "core/schedule/croncopies.h"
#include "core/schedule/username.h"
#include "core/site/ledgerentry.h"
#include "core/site/sitelock.h"
#include "core/support/smallfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringBuilder>
#include <QThread>

#include <algorithm>
#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lockPatience = 10s;
constexpr auto lockLook = 100ms;

using Refused = std::unexpected<CrontabRefusal>;

/// Before anything was written.
Refused refused(Error error)
{
    CrontabRefusal refusal{.error = std::move(error), .now = {}, .words = {}};
    refusal.unchanged = true;
    return std::unexpected(std::move(refusal));
}

Result<CronChildEnd> runCrontab(const CrontabAccess &access, const QString &action, const QByteArray &input,
                                Control &control)
{
    if (access.program.isEmpty())
        return failure(ErrorCode::Missing, u"crontab"_s);
    CronChild child;
    child.program = access.program;
    if (!access.user.isEmpty())
        child.arguments = {u"-u"_s, access.user};
    child.arguments += action;
    child.environment = access.environment;
    // What it says is recognized by its words.
    child.environment.insert(u"LC_ALL"_s, u"C"_s);
    // Its editor prints what it is given and changes nothing.
    for (const QString &editor : {u"VISUAL"_s, u"EDITOR"_s})
        child.environment.insert(editor, u"cat"_s);
    child.input = input;
    child.limit = access.limit;
    child.maxOutput = maxCrontab;
    return runCronChild(child, control);
}

QString wordsOf(const CronChildEnd &end)
{
    return QString::fromUtf8(end.error.left(4000)).trimmed();
}

bool systemForbids(const QByteArray &words)
{
    return words.contains("Operation not permitted");
}

/// What a run of the program that did not end well means.
Error troubleOf(const CrontabAccess &access, const CronChildEnd &end)
{
    if (end.signal != 0)
        return {ErrorCode::External, access.program, u"ended by signal %1"_s.arg(end.signal), 0, -1};
    const bool denied = end.error.contains("not allowed to use this program") || systemForbids(end.error)
        || end.error.contains("Permission denied") || end.error.contains("must be privileged");
    return {denied ? ErrorCode::PermissionDenied : ErrorCode::External, access.program,
            end.error.trimmed().isEmpty() ? u"exit code %1"_s.arg(end.exit) : wordsOf(end), 0, -1};
}

struct Reading
{
    Result<QByteArray> bytes;
    bool forbidden = false;
};

/// Debian's `crontab -l` prints a carriage return as "\r", as if it had been a backslash and an r. Written back so,
/// other people's lines would be changed. `crontab -e` hands out the bytes themselves.
Result<QByteArray> withCarriageReturns(const CrontabAccess &access, const QByteArray &listed, Control &control)
{
    if (access.dialect != CronDialect::Debian || !listed.contains("\\r"))
        return listed;
    const auto end = runCrontab(access, u"-e"_s, {}, control);
    if (!end)
        return std::unexpected(end.error());
    if (end->signal != 0 || end->exit != 0)
        return std::unexpected(troubleOf(access, *end));
    QByteArray shown = end->output;
    if (shown.replace('\r', "\\r") != listed)
        return failure(ErrorCode::External, access.program, u"its -l and -e do not show the same"_s);
    return end->output;
}

Reading readOnce(const CrontabAccess &access, Control &control)
{
    const auto end = runCrontab(access, u"-l"_s, {}, control);
    if (!end)
        return {std::unexpected(end.error())};
    if (end->signal == 0 && end->exit == 0)
        return {withCarriageReturns(access, end->output, control)};
    if (end->signal == 0 && end->exit == 1 && end->output.isEmpty() && end->error.contains("no crontab for "))
        return {QByteArray()};
    return {std::unexpected(troubleOf(access, *end)), systemForbids(end->error)};
}

QString keeper(const CrontabAccess &access)
{
    return access.user.isEmpty() ? ownUserName() : access.user;
}

Result<DirectoryLock> lockFolder(const QString &directory, Control &control)
{
    if (!QDir(directory).exists()) {
        // Made as copies want it: for its owner alone.
        if (!QDir().mkpath(QFileInfo(directory).path())
            || !QDir().mkdir(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            if (!QDir(directory).exists())
                return failure(ErrorCode::WriteFailed, directory);
        }
    }
    const QDeadlineTimer patience(lockPatience);
    for (;;) {
        auto lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Exclusive, u"crontab"_s);
        if (lock || lock.error().code != ErrorCode::Busy || patience.hasExpired())
            return lock;
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, directory);
        QThread::sleep(lockLook);
    }
}

/// Reads back after the program ended badly or was stopped: what stands there decides, not what it said.
CrontabRefusal afterFailure(const CrontabAccess &access, CrontabRefusal refusal, const QByteArray &former)
{
    Control control;
    if (auto reading = readOnce(access, control); reading.bytes) {
        refusal.unchanged = *reading.bytes == former;
        refusal.now = std::move(*reading.bytes);
    }
    return refusal;
}

/// Writes @p bytes over @p former and reads them back.
std::expected<QByteArray, CrontabRefusal> write(const CrontabAccess &access, const QByteArray &former,
                                                const QByteArray &bytes)
{
    // From here on nothing breaks it off: one that was stopped half way would not know what it did.
    Control control;
    const auto end = runCrontab(access, u"-"_s, bytes, control);
    if (!end || end->signal != 0 || end->exit != 0) {
        CrontabRefusal refusal{.error = end ? troubleOf(access, *end) : end.error(), .now = {}, .words = {}};
        if (end) {
            refusal.words = wordsOf(*end);
            refusal.line = refusedLine(end->error, CrontabDocument::parse(bytes, access.dialect));
            refusal.fullDiskAccess = systemForbids(end->error);
        }
        refusal = afterFailure(access, std::move(refusal), former);
        // Slow to end, and done all the same.
        if (refusal.now == bytes && !refusal.unchanged)
            return bytes;
        return std::unexpected(std::move(refusal));
    }
    auto back = readOnce(access, control);
    if (!back.bytes)
        return std::unexpected(CrontabRefusal{.error = back.bytes.error(), .now = {}, .words = {}});
    if (*back.bytes == bytes)
        return bytes;
    CrontabRefusal refusal{.error = {ErrorCode::WriteFailed, access.program, u"reads back differently"_s, 0, -1},
                           .now = *back.bytes,
                           .words = {}};
    refusal.unchanged = *back.bytes == former;
    return std::unexpected(std::move(refusal));
}

std::expected<QByteArray, CrontabRefusal> readExpecting(const CrontabAccess &access, const QByteArray &expected,
                                                        Control &control)
{
    Reading reading = readOnce(access, control);
    if (!reading.bytes) {
        CrontabRefusal refusal{.error = reading.bytes.error(), .now = {}, .words = {}};
        refusal.fullDiskAccess = reading.forbidden;
        refusal.unchanged = true;
        return std::unexpected(std::move(refusal));
    }
    if (*reading.bytes == expected)
        return *reading.bytes;
    CrontabRefusal refusal{.error = {ErrorCode::Outdated, u"crontab"_s, {}, 0, -1}, .now = *reading.bytes, .words = {}};
    refusal.unchanged = true;
    return std::unexpected(std::move(refusal));
}

std::optional<CrontabRefusal> unacceptable(const CrontabDocument &document)
{
    const auto isError = [](const CronIssue &issue) { return issue.severity == CronSeverity::Error; };
    const auto refusal = [](const CronIssue &issue, qsizetype line) {
        CrontabRefusal result{.error = {ErrorCode::InvalidArgument, u"crontab"_s, cronReasonToken(issue.reason), 0, -1},
                              .now = {},
                              .words = {}};
        result.line = line;
        result.issue = issue;
        result.unchanged = true;
        return result;
    };
    for (qsizetype line = 0; line < document.lines().size(); ++line) {
        const QList<CronIssue> &issues = document.lines().at(line).issues;
        if (const auto found = std::ranges::find_if(issues, isError); found != issues.end())
            return refusal(*found, line);
    }
    const QList<CronIssue> whole = document.issues();
    if (const auto found = std::ranges::find_if(whole, isError); found != whole.end())
        return refusal(*found, -1);
    return std::nullopt;
}

std::expected<CrontabInstalled, CrontabRefusal> recorded(const LedgerEntry &entry,
                                                         std::expected<CrontabInstalled, CrontabRefusal> result)
{
    if (result) {
        entry.done({{u"kept"_s, result->kept}, {u"size_bytes"_s, result->bytes.size()}});
        return result;
    }
    Error error = result.error().error;
    if (!result.error().words.isEmpty())
        error.detail = result.error().words;
    entry.fail(error);
    return result;
}

std::expected<CrontabInstalled, CrontabRefusal> install(const CrontabAccess &access, const QByteArray &former,
                                                        const QByteArray &bytes, const CronServices &services,
                                                        Control &control)
{
    const auto lock = lockFolder(access.keepDirectory, control);
    if (!lock)
        return refused(lock.error());
    if (auto there = readExpecting(access, former, control); !there)
        return std::unexpected(std::move(there.error()));
    if (bytes == former)
        return CrontabInstalled{bytes, {}};
    auto copy = keepCrontab(access.keepDirectory, keeper(access), former, services.clock->now());
    if (!copy)
        return refused(copy.error());
    auto written = write(access, former, bytes);
    if (!written)
        return std::unexpected(std::move(written.error()));
    // Without this copy only undoing lacks; the crontab is what was wanted.
    if (auto kept = keepInstalled(*copy, bytes); !kept)
        return CrontabInstalled{*written, {}};
    return CrontabInstalled{*written, copy->formerPath};
}

Result<CrontabCopy> newestInstallation(const CrontabAccess &access)
{
    for (const CrontabCopy &copy : crontabCopies(access.keepDirectory, keeper(access))) {
        if (!copy.installedPath.isEmpty() && !copy.undone)
            return copy;
    }
    return failure(ErrorCode::NothingToUndo, u"crontab"_s);
}

std::expected<CrontabInstalled, CrontabRefusal> undo(const CrontabAccess &access, Control &control)
{
    const auto lock = lockFolder(access.keepDirectory, control);
    if (!lock)
        return refused(lock.error());
    const auto newest = newestInstallation(access);
    if (!newest)
        return refused(newest.error());
    const auto former = readSmallFile(newest->formerPath, maxCrontab);
    const auto installed = readSmallFile(newest->installedPath, maxCrontab);
    if (!former || !installed)
        return refused(former ? installed.error() : former.error());
    if (auto there = readExpecting(access, *installed, control); !there)
        return std::unexpected(std::move(there.error()));
    auto written = write(access, *installed, *former);
    if (!written)
        return std::unexpected(std::move(written.error()));
    QString kept = newest->installedPath;
    if (const auto marked = markUndone(*newest))
        kept = *marked;
    return CrontabInstalled{*written, kept};
}

} // namespace

QString crontabProgram(const QString &path)
{
    const QStringList folders = path.split(u':', Qt::SkipEmptyParts);
    const QString found = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"crontab"_s, folders);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(u"crontab"_s, {u"/usr/bin"_s, u"/bin"_s, u"/usr/local/bin"_s})
               : found;
}

CrontabAccess localCrontab(const QString &ledgerPath)
{
    return {.program = crontabProgram(qEnvironmentVariable("PATH")),
            .user = {},
            .environment = QProcessEnvironment::systemEnvironment(),
            .keepDirectory = QFileInfo(ledgerPath).path() % u"/crontabs"_s,
            .dialect = localCronDialect()};
}

Result<QByteArray> readCrontab(const CrontabAccess &access, Control &control)
{
    return readOnce(access, control).bytes;
}

Result<QByteArray> formerCrontab(const CrontabAccess &access)
{
    const auto newest = newestInstallation(access);
    return newest ? readSmallFile(newest->formerPath, maxCrontab) : std::unexpected(newest.error());
}

std::expected<CrontabInstalled, CrontabRefusal> installCrontab(const CrontabAccess &access, const QByteArray &former,
                                                               const CrontabDocument &document,
                                                               const CronServices &services, Control &control)
{
    const LedgerEntry entry(services.ledger, u"crontab"_s, {}, keeper(access));
    const CrontabDocument whole = document.withFinalNewline();
    if (auto refusal = unacceptable(whole))
        return recorded(entry, std::unexpected(std::move(*refusal)));
    return recorded(entry, install(access, former, whole.bytes(), services, control));
}

std::expected<CrontabInstalled, CrontabRefusal> undoCrontab(const CrontabAccess &access, const CronServices &services,
                                                            Control &control)
{
    const LedgerEntry entry(services.ledger, u"crontab-undo"_s, {}, keeper(access));
    return recorded(entry, undo(access, control));
}

} // namespace bt2c
