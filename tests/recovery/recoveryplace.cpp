#include "tests/recovery/recoveryplace.h"

#include "core/support/describe.h"

using namespace bt2c;
using namespace Qt::StringLiterals;

static EngineSurroundings surroundingsWith(const QString &engine)
{
    EngineSurroundings surroundings = EngineSurroundings::ofThisProcess();
    surroundings.setting = engine;
    return surroundings;
}

RecoveryPlace::RecoveryPlace(const QString &folder, const QString &engine)
    : m_folder(folder)
    , m_ledger(folder + u"/ledger.sqlite"_s)
    , m_surroundings(surroundingsWith(engine))
    , m_engines(m_surroundings)
    , m_guard(m_engines)
{}

RecoveryServices RecoveryPlace::services()
{
    return {{&m_clock, &m_ledger, &m_guard, &m_engines}, &m_engines, m_surroundings, journals()};
}

StepWatcher Told::watcher()
{
    return {[this](const QString &line) { lines += line; },
            [this](const QString &what, int) {
                if (waits.isEmpty() || waits.last() != what)
                    waits += what;
            }};
}

Result<void> runAll(Recovery &recovery, const StepWatcher &watcher)
{
    while (recovery.next() >= 0) {
        if (recovery.need() == StepNeed::Name || recovery.need() == StepNeed::ManualWork) {
            if (auto said = recovery.confirm(recovery.journal().site.name()); !said)
                return said;
        }
        Control control;
        if (auto done = recovery.runNext(watcher, control); !done)
            return done;
    }
    return {};
}

int stepOf(const RecoveryJournal &journal, StepAction action)
{
    for (qsizetype i = 0; i < journal.procedure.steps.size(); ++i) {
        if (journal.procedure.steps[i].action == action)
            return static_cast<int>(i);
    }
    return -1;
}

QByteArray textOf(const RecoveryJournal &journal)
{
    QStringList lines{outcomeToken(journal.outcome)};
    for (const StepRecord &record : journal.steps) {
        lines += record.step + u": "_s + stepStateToken(record.state) + u' ' + record.result
                 + (record.error ? u" ["_s + describe(*record.error) + u']' : QString());
    }
    return lines.join(u'\n').toUtf8();
}
