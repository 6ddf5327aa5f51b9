#include "app/cli/steps.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/prompt.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "core/support/describe.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr std::chrono::seconds waitingInterval(5);
constexpr qsizetype mostOffers = 10;

void sayLine(Session &session, const QString &text)
{
    if (session.quiet())
        return;
    // The progress line may stand there.
    if (session.console().errorIsTerminal())
        session.console().rawError("\r\x1b[K");
    session.console().error(text);
}

/// Carries out one recovery, and keeps what belongs to all of its steps.
class Carrier
{
public:
    Carrier(Session &session, Recovery &recovery)
        : m_session(session)
        , m_recovery(recovery)
        , m_asks(!session.has(u"--yes"_s))
    {}

    Exit run();

private:
    /// Done: the step may run. Anything else ends the program, or, where `again` is set, is looked at anew.
    Exit meetNeed();
    Exit chooseBackup();
    Exit confirmDestruction();
    Exit confirmManualWork();
    Exit afterFailure(const Error &error);
    Exit cancelled();
    void showDone(qsizetype index);
    void sayHowToGoOn();
    [[nodiscard]] QString heading(qsizetype index) const;
    [[nodiscard]] const ProcedureStep &step(qsizetype index) const
    {
        return m_recovery.journal().procedure.steps[index];
    }

    Session &m_session;
    Recovery &m_recovery;
    bool m_asks;
};

QString Carrier::heading(qsizetype index) const
{
    return u"%1/%2 %3"_s.arg(index + 1).arg(m_recovery.journal().steps.size()).arg(step(index).title);
}

Exit Carrier::run()
{
    while (m_recovery.next() >= 0) {
        const qsizetype index = m_recovery.next();
        if (stopRequested())
            return cancelled();
        if (const Exit met = meetNeed(); met != Exit::Done)
            return met;
        const auto done = m_session.run(
            [this](Control &control) { return m_recovery.runNext(stepWatcher(m_session), control); }, heading(index));
        if (done) {
            showDone(index);
            continue;
        }
        if (done.error().code == ErrorCode::Cancelled || stopRequested())
            return cancelled();
        if (const Exit exit = afterFailure(done.error()); exit != Exit::Done)
            return exit;
    }
    return Exit::Done;
}

void Carrier::showDone(qsizetype index)
{
    const StepRecord &record = m_recovery.journal().steps[index];
    if (record.state == StepState::Skipped)
        sayLine(m_session, CommandLine::tr("%1 … left out: %2").arg(heading(index), record.skipReason));
    else
        sayLine(m_session, CommandLine::tr("%1 … %2").arg(
                               heading(index), record.result.isEmpty() ? CommandLine::tr("done") : record.result));
}

Exit Carrier::cancelled()
{
    const Exit exit = m_session.fail(Error{ErrorCode::Cancelled, {}, {}, 0, -1});
    sayHowToGoOn();
    return exit;
}

void Carrier::sayHowToGoOn()
{
    m_session.warn(m_session.forThisPlace(
        CommandLine::tr("“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.")));
}

Exit Carrier::meetNeed()
{
    switch (m_recovery.need()) {
    case StepNeed::Nothing:
        return Exit::Done;
    case StepNeed::Backup:
        return chooseBackup();
    case StepNeed::Name:
        return confirmDestruction();
    case StepNeed::ManualWork:
        return confirmManualWork();
    }
    return Exit::Done;
}

QString offerWords(const BackupOffer &offer)
{
    const QLocale locale;
    QStringList parts{QFileInfo(offer.backup.path).fileName()};
    if (offer.backup.height)
        parts += CommandLine::tr("height %1").arg(locale.toString(*offer.backup.height));
    if (offer.blocksLost)
        parts += *offer.blocksLost == 0 ? CommandLine::tr("nothing is lost")
                                        : CommandLine::tr("blocks fetched again from peers, or lost: %1")
                                              .arg(locale.toString(*offer.blocksLost));
    if (offer.secondsLost && *offer.secondsLost > 0)
        parts += CommandLine::tr("about %1 of chain").arg(formatDuration(static_cast<double>(*offer.secondsLost)));
    return parts.join(", "_L1);
}

Exit Carrier::chooseBackup()
{
    const auto offers = m_session.run([this](Control &control) { return m_recovery.offers(control); });
    if (!offers)
        return m_session.fail(offers.error());
    if (offers->isEmpty()) {
        const Exit exit =
            m_session.fail(Error{ErrorCode::Missing, m_recovery.journal().site.backupDirectory, {}, 0, -1});
        m_session.warn(m_session.forThisPlace(CommandLine::tr(
            "There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover "
            "no-backup” starts a new chain.")));
        return exit;
    }
    QString chosen; // empty: the newest that proves sound
    if (m_asks) {
        const qsizetype shown = std::min(offers->size(), mostOffers);
        for (qsizetype i = 0; i < shown; ++i)
            m_session.console().error(u"%1  %2"_s.arg(i + 1, 4).arg(offerWords((*offers)[i])));
        for (bool understood = false; !understood;) {
            const auto answer =
                ask(m_session.console(),
                    CommandLine::tr("Which backup? Its number, or Enter for the newest that is sound:"));
            if (!answer)
                return cancelled();
            const int number = answer->toInt();
            understood = answer->isEmpty() || (number >= 1 && number <= shown);
            if (number >= 1 && number <= shown)
                chosen = (*offers)[number - 1].backup.path;
        }
    }
    const auto taken = m_recovery.chooseBackup(chosen);
    return taken ? Exit::Done : m_session.fail(taken.error());
}

Exit Carrier::confirmDestruction()
{
    const QString name = m_recovery.journal().site.name();
    const QStringList destroyed = m_session.run([this](Control &) { return m_recovery.destroyed(); });
    m_session.json[u"destroyed"_s] = QJsonArray::fromStringList(destroyed);
    for (const QString &line : destroyed)
        m_session.warn(line);
    QString answer = name;
    while (m_asks) {
        const auto typed =
            ask(m_session.console(), CommandLine::tr("To remove this, type the name of the site (%1):").arg(name));
        if (!typed)
            return cancelled();
        answer = *typed;
        if (answer == name)
            break;
        m_session.warn(CommandLine::tr("That is not its name. Nothing was removed."));
    }
    const auto confirmed = m_recovery.confirm(answer);
    return confirmed ? Exit::Done : m_session.fail(confirmed.error());
}

Exit Carrier::confirmManualWork()
{
    const qsizetype index = m_recovery.next();
    const ProcedureStep &todo = step(index);
    m_session.console().error(heading(index));
    for (const QString &line : {todo.why, filled(todo.command, m_recovery.journal().names), todo.success}) {
        if (!line.isEmpty())
            m_session.console().error(u"    "_s % line);
    }
    if (!m_asks) {
        // That a person did it is nothing that a program could say.
        m_session.json[u"error"_s] = toJson(Error{ErrorCode::Unsupported, todo.id, {}, 0, -1});
        m_session.warn(m_session.forThisPlace(
            CommandLine::tr("“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.")
                .arg(todo.title)));
        return exitFor(ErrorCode::Unsupported);
    }
    for (;;) {
        const auto answer = ask(m_session.console(), CommandLine::tr("Type “done” when it is done:"));
        if (!answer)
            return cancelled();
        if (answer->compare(CommandLine::tr("done"), Qt::CaseInsensitive) == 0
            || answer->compare("done"_L1, Qt::CaseInsensitive) == 0)
            break;
    }
    const auto confirmed = m_recovery.confirm(u"done"_s);
    return confirmed ? Exit::Done : m_session.fail(confirmed.error());
}

Exit Carrier::afterFailure(const Error &error)
{
    const qsizetype index = m_recovery.next();
    if (index < 0)
        return m_session.fail(error);
    sayLine(m_session, CommandLine::tr("%1 … failed").arg(heading(index)));
    const Exit exit = m_session.fail(error);
    m_session.warn(step(index).failure);
    while (m_asks) {
        const bool ofBackup =
            step(index).action == StepAction::VerifyBackup || step(index).action == StepAction::RestoreBackup;
        const auto answer = ask(m_session.console(),
                                ofBackup ? CommandLine::tr(
                                    "Try again (t), take another backup (b), skip this step (s), or leave it here (l)?")
                                         : CommandLine::tr("Try again (t), skip this step (s), or leave it here (l)?"));
        if (!answer)
            return cancelled();
        if (ofBackup && *answer == "b"_L1) {
            m_session.json.remove(u"error"_s);
            return chooseBackup();
        }
        if (*answer == "t"_L1) {
            m_session.json.remove(u"error"_s);
            return Exit::Done;
        }
        if (*answer == "l"_L1)
            break;
        if (*answer != "s"_L1)
            continue;
        const auto reason = ask(m_session.console(), CommandLine::tr("Why is it left out?"));
        if (!reason)
            return cancelled();
        if (const auto skipped = m_recovery.skip(*reason); !skipped) {
            m_session.warn(describe(skipped.error()));
            continue;
        }
        m_session.json.remove(u"error"_s);
        return Exit::Done;
    }
    sayHowToGoOn();
    if (const QString &other = m_recovery.journal().procedure.alternative; !other.isEmpty())
        m_session.warn(m_session.forThisPlace(
            CommandLine::tr("Where this does not help, “bt2c-recovery recover %1” is the next way.").arg(other)));
    return exit;
}

} // namespace

StepWatcher stepWatcher(Session &session)
{
    struct Waiting
    {
        QString text;
        std::chrono::steady_clock::time_point shown;
    };
    const auto last = std::make_shared<Waiting>();
    return {
        [&session](const QString &line) { sayLine(session, u"    "_s % line); },
        [&session, last](const QString &text, int secondsLeft) {
            const auto now = std::chrono::steady_clock::now();
            if (text == last->text && now - last->shown < waitingInterval)
                return;
            *last = {text, now};
            sayLine(
                session,
                CommandLine::tr("    waiting: %1 (%2 at most)").arg(text, formatDuration(std::max(secondsLeft, 0))));
        }};
}

Exit carryOut(Session &session, Recovery &recovery)
{
    const Exit exit = Carrier(session, recovery).run();
    session.json[u"recovery"_s] = toJson(recovery.journal());
    return exit;
}

} // namespace bt2c::cli
