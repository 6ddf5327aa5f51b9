#pragma once

#include "core/guard/alertfile.h"
#include "core/guard/sinks.h"
#include "core/guard/standinglook.h"

#include <QObject>

namespace bt2c {

class Workspace;
struct Backend;
struct Site;

/// Tells, while the window is open, what `bt2c-recovery watch` tells when it is not: of each matter once, with the same
/// memory, so that it does not matter who saw it first. Where the settings name nobody to tell, that memory is left to
/// `watch`, which may know somebody: then only the window tells. For a practice site nothing is sent.
class AlertTeller final : public QObject
{
    Q_OBJECT

public:
    explicit AlertTeller(Workspace &workspace, QObject *parent);

    /// How the open site stands now, by its settings.
    void take(const StandingLook &look, const SiteSettings &settings);
    /// Keeps @p kind quiet until @p until; invalid: not any more. Waits for whoever is telling.
    void snooze(ReasonKind kind, const QDateTime &until);
    /// Why nothing is known or could be kept; empty: nothing is wrong.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    /// As it was when it was told last; null: not known yet.
    [[nodiscard]] std::shared_ptr<const AlertRecord> record() const { return m_record; }

Q_SIGNALS:
    void changed();
    /// What began or ended since the last look, whoever told of it elsewhere.
    void happened(const QList<bt2c::AlertMessage> &messages);

private:
    void openSite();
    void next();
    void settle(const Result<AlertRecord> &record);

    struct Waiting
    {
        StandingReport report;
        SiteSettings settings;
        QDateTime now;
        bool settingsKnown = true;
    };
    struct Snooze
    {
        ReasonKind kind = ReasonKind::NoBackups;
        QDateTime until;
    };
    using Told = Result<AlertRecord>;
    [[nodiscard]] static Told tell(const Waiting &waiting, const Site &site, bool practice, Backend &backend,
                                   const std::shared_ptr<const AlertRecord> &before, Control &control);
    [[nodiscard]] static Told quieten(const QList<Snooze> &snoozes, const Site &site, Backend &backend,
                                      const std::shared_ptr<const AlertRecord> &before, Control &control);
    Workspace &m_workspace;
    std::shared_ptr<const AlertRecord> m_record;
    std::optional<Waiting> m_waiting;
    QList<Snooze> m_snoozes;
    QString m_trouble;
    qint64 m_request = 0;
    bool m_telling = false;
};

/// What a person who saw @p before would be told at @p after. A pure function.
[[nodiscard]] QList<AlertMessage> newsBetween(const AlertBook &before, const AlertBook &after);

} // namespace bt2c
