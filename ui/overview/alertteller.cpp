#include "ui/overview/alertteller.h"

#include "core/support/describe.h"
#include "ui/shell/workspace.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace bt2c {

namespace {

using namespace std::chrono_literals;

constexpr auto lockPatience = 60s;    // as long as a few messages that do not arrive
constexpr auto lockLook = 100ms;

/// What is in @p book of @p kind; null: nothing.
const Alert *presentOf(const AlertBook &book, ReasonKind kind)
{
    const auto found = std::ranges::find(book.present, kind, &Alert::kind);
    return found == book.present.end() ? nullptr : &*found;
}

} // namespace

QList<AlertMessage> newsBetween(const AlertBook &before, const AlertBook &after)
{
    QList<AlertMessage> news;
    for (const Alert &alert : after.present) {
        const Alert *known = presentOf(before, alert.kind);
        if (alert.isRaised() && !(known && known->isRaised() && known->raisedAt == alert.raisedAt))
            news.append({AlertChange::Raised, alert.kind, alert.words, alert.since});
    }
    for (const Alert &alert : before.present) {
        if (alert.isRaised() && !presentOf(after, alert.kind))
            news.append({AlertChange::Cleared, alert.kind, alert.words, alert.since});
    }
    return news;
}

AlertTeller::AlertTeller(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::siteChanged, this, &AlertTeller::openSite);
}

void AlertTeller::openSite()
{
    ++m_request;
    m_telling = false;
    m_waiting.reset();
    m_snoozes.clear();
    m_record.reset();
    m_trouble.clear();
    Q_EMIT changed();
}

void AlertTeller::take(const StandingLook &look, const SiteSettings &settings)
{
    m_waiting = Waiting{look.report, settings, look.facts.now, !look.facts.settingsError};
    next();
}

void AlertTeller::snooze(ReasonKind kind, const QDateTime &until)
{
    m_snoozes.append({kind, until});
    next();
}

AlertTeller::Told AlertTeller::tell(const Waiting &waiting, const Site &site, bool practice, Backend &backend,
                                    const std::shared_ptr<const AlertRecord> &before, Control &control)
{
    const SinkRequest request{site.directory, waiting.settings, QProcessEnvironment::systemEnvironment(),
                              openSecretStore(waiting.settings.secrets, secretFile(SettingsFile::defaultPath())),
                              &backend.clock};
    const QList<AlertSink> sinks = practice ? QList<AlertSink>() : alertSinks(request);
    if (!practice && (sinks.isEmpty() || !waiting.settingsKnown)) {
        AlertRecord record =
            before ? *before : readAlertRecord(backend.ledger.path(), site.directory).value_or(AlertRecord());
        record.book = judgeAlerts(record.book, waiting.report, waiting.now, waiting.settings.rules).book;
        return record;
    }
    auto file = AlertFile::open(backend.ledger.path(), site.directory, waiting.now);
    if (!file)
        return std::unexpected(file.error());
    const auto told = tellAlerts(*file, waiting.report, waiting.settings.rules, sinks, waiting.now, control);
    return told ? Told(file->record()) : std::unexpected(told.error());
}

AlertTeller::Told AlertTeller::quieten(const QList<Snooze> &snoozes, const Site &site, Backend &backend,
                                       const std::shared_ptr<const AlertRecord> &before, Control &control)
{
    const QDeadlineTimer patience(lockPatience);
    for (;;) {
        auto file = AlertFile::open(backend.ledger.path(), site.directory, backend.clock.now());
        if (!file) {
            if (file.error().code != ErrorCode::Busy || patience.hasExpired() || control.cancelled())
                return std::unexpected(file.error());
            QThread::sleep(lockLook);
            continue;
        }
        AlertRecord stored = file->record();
        AlertRecord shown = before ? *before : stored;
        for (const Snooze &each : snoozes) {
            bt2c::snooze(stored.book, each.kind, each.until);
            bt2c::snooze(shown.book, each.kind, each.until);
        }
        if (auto saved = file->save(stored); !saved)
            return std::unexpected(saved.error());
        return shown;
    }
}

void AlertTeller::next()
{
    // A sink may take its time; of the looks meanwhile the last one counts.
    if (m_telling || (!m_waiting && m_snoozes.isEmpty()) || !m_workspace.site())
        return;
    m_telling = true;
    auto telling = m_workspace.jobs().run(
        [waiting = std::exchange(m_waiting, std::nullopt), snoozes = std::exchange(m_snoozes, {}),
         site = *m_workspace.site(), backend = m_workspace.backend(), practice = m_workspace.isPractice(),
         before = m_record](Control &control) -> Told {
            if (!snoozes.isEmpty()) {
                auto quiet = quieten(snoozes, site, *backend, before, control);
                if (!quiet || !waiting)
                    return quiet;
                return tell(*waiting, site, practice, *backend, std::make_shared<const AlertRecord>(*quiet), control);
            }
            return tell(*waiting, site, practice, *backend, before, control);
        });
    telling.future.then(this, [this, number = m_request](const Told &record) {
        if (number != m_request)
            return;
        m_telling = false;
        settle(record);
        next();
    });
}

void AlertTeller::settle(const Result<AlertRecord> &record)
{
    if (!record) {
        // Where somebody else is telling just now, he knows as much.
        if (record.error().code == ErrorCode::Busy || record.error().code == ErrorCode::Cancelled)
            return;
        if (std::exchange(m_trouble, describe(record.error())) != m_trouble)
            Q_EMIT changed();
        return;
    }
    const bool mended = !std::exchange(m_trouble, {}).isEmpty();
    const auto before = std::exchange(m_record, std::make_shared<const AlertRecord>(*record));
    if (before && *before == *m_record && !mended)
        return;
    // What was the matter when the window opened is on the page; only what comes then is news.
    if (before) {
        const QList<AlertMessage> news = newsBetween(before->book, m_record->book);
        if (!news.isEmpty())
            Q_EMIT happened(news);
    }
    Q_EMIT changed();
}

} // namespace bt2c
