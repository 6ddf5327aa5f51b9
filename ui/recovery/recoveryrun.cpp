#include "ui/recovery/recoveryrun.h"

#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int tickMs = 60;
}

struct RecoveryRun::Reply
{
    Result<void> result;
    RecoveryJournal journal;
    int next = -1;
    StepNeed need = StepNeed::Nothing;
    QStringList destroyed;
    bool undoable = false;
};

struct RecoveryRun::Begun
{
    std::shared_ptr<Recovery> recovery;
    Reply reply;
};

RecoveryRun::RecoveryRun(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_feed(std::make_shared<StepFeed>())
{
    m_clock.start();
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryRun::tick);
}

RecoveryRun::~RecoveryRun()
{
    if (m_control)
        m_control->cancel();
}

RecoveryRun::Reply RecoveryRun::replyOf(const Recovery &recovery, const Result<void> &result)
{
    Reply reply{result, recovery.journal(), recovery.next(), recovery.need(), {}, false};
    if (reply.need == StepNeed::Name)
        reply.destroyed = recovery.destroyed();
    reply.undoable = canUndo(reply.journal);
    return reply;
}

void RecoveryRun::begin(const RecoveryRequest &request)
{
    start([request](const RecoveryServices &services, Control &control) {
        return Recovery::begin(request, services, control);
    });
}

void RecoveryRun::resume(const QString &id)
{
    start([id](const RecoveryServices &services, Control &control) { return Recovery::open(id, services, control); });
}

void RecoveryRun::start(std::function<Result<std::unique_ptr<Recovery>>(const RecoveryServices &, Control &)> make)
{
    if (active())
        return;
    m_starting = true;
    m_after = After::Nothing;
    m_status = {};
    m_feed = std::make_shared<StepFeed>();
    m_backend = m_workspace.backend();
    auto work = [make = std::move(make), backend = m_backend](Control &control) -> Result<Begun> {
        auto made = make(backend->recoveryServices(), control);
        if (!made)
            return std::unexpected(made.error());
        const std::shared_ptr<Recovery> recovery = std::move(*made);
        return Begun{recovery, replyOf(*recovery, {})};
    };
    auto operation = m_workspace.jobs().run(std::move(work));
    watch(operation.control);
    Q_EMIT changed();
    operation.future.then(this, [this](const Result<Begun> &begun) {
        m_starting = false;
        rest();
        if (!begun) {
            m_after = After::Nothing;
            Q_EMIT notBegun(begun.error());
            Q_EMIT changed();
            return;
        }
        m_recovery = begun->recovery;
        QList<StepLine> before;
        for (const StepRecord &record : begun->reply.journal.steps)
            before += record.output;
        if (!before.isEmpty())
            Q_EMIT lines(before, 0);
        take(begun->reply);
    });
}

void RecoveryRun::take(const Reply &reply)
{
    m_status.journal = reply.journal;
    m_status.next = reply.next;
    m_status.need = reply.need;
    m_status.destroyed = reply.destroyed;
    m_status.undoable = reply.undoable;
    m_status.error = reply.result ? std::nullopt : std::optional(reply.result.error());
    m_status.meter = {};
    m_status.progress = {};
    m_status.stopping = false;
    proceed();
}

void RecoveryRun::proceed()
{
    if (m_status.ended()) {
        const After after = std::exchange(m_after, After::Nothing);
        m_ending = false;
        // The last one that holds it: what comes next may find it free.
        m_recovery.reset();
        if (after == After::Undo) {
            undoNow(m_undoId);
            return;
        }
        if (after == After::Turn) {
            begin(m_request);
            return;
        }
        Q_EMIT changed();
        Q_EMIT ended();
        return;
    }
    const bool ending = std::exchange(m_ending, false);
    if (m_after != After::Nothing && m_after != After::Pause && !ending) {
        end();
        return;
    }
    if (std::exchange(m_after, After::Nothing) != After::Pause) {
        if (!m_status.error && m_status.next >= 0 && m_status.need == StepNeed::Nothing) {
            runNext();
            return;
        }
        if (m_status.choosesBackup() && !m_status.offersKnown) {
            loadOffers();
            return;
        }
    }
    Q_EMIT changed();
    Q_EMIT rested();
}

void RecoveryRun::watch(const std::shared_ptr<Control> &control)
{
    m_control = control;
    m_timer.start();
    list();
}

void RecoveryRun::rest()
{
    tick();
    m_timer.stop();
    m_control.reset();
    m_status.waiting.clear();
    m_status.secondsLeft = -1;
    m_feed->wait({}, -1);
    m_status.busy = false;
    m_status.running = false;
    list();
}

void RecoveryRun::call(Work work)
{
    m_status.busy = true;
    auto operation = m_workspace.jobs().run(
        [backend = m_backend, recovery = m_recovery, work = std::move(work)](Control &control) mutable {
            const Result<void> result = work(*recovery, control);
            const Reply reply = replyOf(*recovery, result);
            recovery.reset();
            return reply;
        });
    watch(operation.control);
    Q_EMIT changed();
    operation.future.then(this, [this](const Reply &reply) {
        const bool ran = m_status.running;
        rest();
        if (ran)
            Q_EMIT siteTouched();
        take(reply);
    });
}

StepWatcher RecoveryRun::watcher() const
{
    return {[feed = m_feed](const QString &text) { feed->add(QDateTime::currentDateTime(), text); },
            [feed = m_feed](const QString &what, int secondsLeft) { feed->wait(what, secondsLeft); }};
}

void RecoveryRun::runNext()
{
    m_status.running = true;
    m_status.error.reset();
    m_status.offersKnown = false;
    m_status.since = QDateTime::currentDateTime();
    call([watcher = watcher()](Recovery &recovery, Control &control) { return recovery.runNext(watcher, control); });
}

void RecoveryRun::loadOffers()
{
    m_status.busy = true;
    auto operation = m_workspace.jobs().run([backend = m_backend, recovery = m_recovery](Control &control) mutable {
        auto offers = recovery->offers(control);
        recovery.reset();
        return offers;
    });
    watch(operation.control);
    Q_EMIT changed();
    operation.future.then(this, [this](const Result<QList<BackupOffer>> &offers) {
        rest();
        m_status.offersKnown = true;
        m_status.offers = offers.value_or(QList<BackupOffer>());
        m_status.offersError = offers ? std::nullopt : std::optional(offers.error());
        m_status.stopping = false;
        proceed();
    });
}

void RecoveryRun::chooseBackup(const QString &archive)
{
    if (!m_status.busy && m_recovery)
        call([archive](Recovery &recovery, Control &) { return recovery.chooseBackup(archive); });
}

void RecoveryRun::confirm(const QString &text)
{
    if (!m_status.busy && m_recovery)
        call([text](Recovery &recovery, Control &) { return recovery.confirm(text); });
}

void RecoveryRun::tryAgain()
{
    if (m_status.busy || !m_recovery)
        return;
    m_status.error.reset();
    m_status.offersKnown = false;
    proceed();
}

void RecoveryRun::skip(const QString &reason)
{
    if (!m_status.busy && m_recovery)
        call([reason](Recovery &recovery, Control &) { return recovery.skip(reason); });
}

void RecoveryRun::stop()
{
    if (!active() || m_undoing)
        return;
    if (m_after == After::Nothing || m_after == After::Pause)
        m_after = After::Stop;
    if (m_control) {
        m_status.stopping = true;
        m_control->cancel();
        Q_EMIT changed();
        return;
    }
    end();
}

void RecoveryRun::end()
{
    m_ending = true;
    call([](Recovery &recovery, Control &) { return recovery.stop(); });
}

void RecoveryRun::pause()
{
    if (!m_control) {
        Q_EMIT rested();
        return;
    }
    m_after = After::Pause;
    m_status.stopping = true;
    m_control->cancel();
    Q_EMIT changed();
}

void RecoveryRun::turnTo(const QString &procedure)
{
    if (!m_recovery || m_status.busy)
        return;
    const RecoveryJournal &journal = m_status.journal;
    m_request = {journal.site, procedure, journal.startedBy, {}, journal.cause, journal.reasons, journal.liveHeight};
    m_after = After::Turn;
    stop();
}

void RecoveryRun::undo(const QString &id)
{
    if (m_starting || m_undoing)
        return;
    m_undoId = id;
    if (!m_recovery) {
        undoNow(id);
        return;
    }
    m_after = After::Undo;
    stop();
}

void RecoveryRun::undoNow(const QString &id)
{
    m_undoing = true;
    m_backend = m_workspace.backend();
    m_feed = std::make_shared<StepFeed>();
    struct Undone
    {
        Result<void> result;
        Result<RecoveryJournal> journal;
    };
    auto operation = m_workspace.jobs().run([id, backend = m_backend, watcher = watcher()](Control &control) {
        const RecoveryServices services = backend->recoveryServices();
        const Result<void> result = undoRecovery(id, services, watcher, control);
        return Undone{result, readRecoveryJournal(services.folder, id)};
    });
    watch(operation.control);
    Q_EMIT changed();
    operation.future.then(this, [this, id](const Undone &undone) {
        m_undoing = false;
        m_after = After::Nothing;
        rest();
        if (undone.journal)
            m_status.journal = *undone.journal;
        m_status.error.reset();
        const bool back = undone.journal && undone.journal->outcome == RecoveryOutcome::Undone;
        m_status.undoable = undone.journal && !undone.result && !back && m_status.undoable;
        Q_EMIT siteTouched();
        Q_EMIT changed();
        Q_EMIT this->undone(id, undone.result);
    });
}

void RecoveryRun::present(const RecoveryJournal &journal)
{
    if (active())
        return;
    m_status = {};
    m_status.journal = journal;
    m_status.undoable = true;
    Q_EMIT changed();
}

void RecoveryRun::release()
{
    if (busy())
        return;
    letGo();
    m_status = {};
    Q_EMIT changed();
}

void RecoveryRun::letGo()
{
    if (!m_recovery)
        return;
    // Letting go writes to the disk, which is nothing for the window's thread.
    m_lettingGo = true;
    m_workspace.jobs()
        .run([backend = m_backend, recovery = std::exchange(m_recovery, {})](Control &) mutable {
            recovery.reset();
            return true;
        })
        .future.then(this, [this](bool) {
            m_lettingGo = false;
            Q_EMIT changed();
            Q_EMIT released();
        });
}

void RecoveryRun::setShown(bool shown)
{
    m_shown = shown;
    list();
}

void RecoveryRun::list()
{
    const bool wanted = !m_shown && m_control;
    if (wanted && m_job == 0) {
        const QString name = m_status.journal.site.name();
        m_job = m_workspace.jobs().add(
            name.isEmpty() ? tr("Recovering") : tr("Recovering %1").arg(name),
            [this] { return m_control ? m_control->progress() : Progress(); }, [this] { pause(); });
    } else if (!wanted && m_job != 0) {
        m_workspace.jobs().remove(std::exchange(m_job, 0));
    }
}

void RecoveryRun::tick()
{
    const StepFeed::Batch batch = m_feed->take();
    if (!batch.lines.isEmpty())
        Q_EMIT lines(batch.lines, batch.leftOut);
    m_status.waiting = batch.waiting;
    m_status.secondsLeft = batch.secondsLeft;
    if (m_control) {
        m_status.progress = m_control->progress();
        m_status.meter.update(m_status.progress, double(m_clock.nsecsElapsed()) / 1e9);
    }
    Q_EMIT changed();
}

} // namespace bt2c
