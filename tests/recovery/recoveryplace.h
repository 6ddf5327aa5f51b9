#pragma once

#include "core/engine/engineguard.h"
#include "core/recovery/recovery.h"
#include "core/site/ledger.h"
#include "core/support/clock.h"

#include <QJsonObject>

/// What a program brings to a recovery, with a ledger and journals of its own in @p folder. With no @p engine that of
/// the environment.
class RecoveryPlace
{
public:
    explicit RecoveryPlace(const QString &folder, const QString &engine = {});

    [[nodiscard]] bt2c::RecoveryServices services();
    [[nodiscard]] QString journals() const { return m_folder + QStringLiteral("/recoveries"); }
    [[nodiscard]] bt2c::Ledger &ledger() { return m_ledger; }
    [[nodiscard]] const bt2c::SystemClock &clock() const { return m_clock; }
    [[nodiscard]] bt2c::ChosenEngine &engines() { return m_engines; }

private:
    QString m_folder;
    bt2c::SystemClock m_clock;
    bt2c::Ledger m_ledger;
    bt2c::EngineSurroundings m_surroundings;
    bt2c::ChosenEngine m_engines;
    bt2c::EngineGuard m_guard;
};

/// Collects what steps say.
struct Told
{
    QStringList lines;
    QStringList waits;
    [[nodiscard]] bt2c::StepWatcher watcher();
};

/// Runs all steps that are left, with what a person would say. Gives the first error.
[[nodiscard]] bt2c::Result<void> runAll(bt2c::Recovery &recovery, const bt2c::StepWatcher &watcher = {});
/// Index of the step with that action; -1: there is none.
[[nodiscard]] int stepOf(const bt2c::RecoveryJournal &journal, bt2c::StepAction action);
/// Every step with its state, result and error, for the message of a failed check.
[[nodiscard]] QByteArray textOf(const bt2c::RecoveryJournal &journal);
