#include "ui/overview/alertteller.h"

#include "ui/shell/workspace.h"

#include <algorithm>

namespace bt2c {

namespace {

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
    m_record.reset();
    Q_EMIT changed();
}

void AlertTeller::take(const StandingLook &look, const SiteSettings &settings)
{
    m_waiting = Waiting{look.report, settings, look.facts.now};
    next();
}

void AlertTeller::next()
{
    // A sink may take its time; of the looks meanwhile the last one counts.
    if (m_telling || !m_waiting || !m_workspace.site())
        return;
    m_telling = true;
    using Told = std::shared_ptr<const AlertRecord>;
    auto telling = m_workspace.jobs().run(
        [waiting = *std::exchange(m_waiting, std::nullopt), site = *m_workspace.site(),
         backend = m_workspace.backend(), practice = m_workspace.isPractice()](Control &control) -> Told {
            auto file = AlertFile::open(backend->ledger.path(), site.directory, waiting.now);
            // Somebody else is telling just now, and knows as much.
            if (!file)
                return {};
            SinkRequest sinks{site.directory, waiting.settings, QProcessEnvironment::systemEnvironment(),
                              openSecretStore(waiting.settings.secrets, secretFile(SettingsFile::defaultPath())),
                              &backend->clock};
            const bool sends = !practice;
            (void)tellAlerts(*file, waiting.report, waiting.settings.rules,
                             sends ? alertSinks(sinks) : QList<AlertSink>(), waiting.now, control);
            return std::make_shared<const AlertRecord>(file->record());
        });
    telling.future.then(this, [this, number = m_request](const Told &record) {
        if (number != m_request)
            return;
        m_telling = false;
        if (record)
            settle(record);
        next();
    });
}

void AlertTeller::settle(std::shared_ptr<const AlertRecord> record)
{
    const std::shared_ptr<const AlertRecord> before = std::exchange(m_record, std::move(record));
    if (before && *before == *m_record)
        return;
    // What was the matter when the window opened is on the page; only what comes then is news.
    if (before) {
        const QList<AlertMessage> news = newsBetween(before->book, m_record->book);
        if (!news.isEmpty())
            Q_EMIT happened(news);
    }
    Q_EMIT changed();
}

void AlertTeller::snooze(ReasonKind kind, const QDateTime &until)
{
    if (!m_workspace.site())
        return;
    using Snoozed = std::shared_ptr<const AlertRecord>;
    auto snoozing = m_workspace.jobs().run(
        [kind, until, site = *m_workspace.site(), backend = m_workspace.backend()](Control &) -> Snoozed {
            auto file = AlertFile::open(backend->ledger.path(), site.directory, backend->clock.now());
            if (!file)
                return {};
            AlertRecord record = file->record();
            bt2c::snooze(record.book, kind, until);
            if (!file->save(record))
                return {};
            return std::make_shared<const AlertRecord>(file->record());
        });
    snoozing.future.then(this, [this, number = m_request](const Snoozed &record) {
        if (number == m_request && record)
            settle(record);
    });
}

} // namespace bt2c
