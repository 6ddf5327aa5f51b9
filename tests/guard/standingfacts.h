#pragma once

#include "core/guard/standing.h"

#include <QTimeZone>

/// Facts to judge, made up: when everything is looked at, and what is there then.
namespace madeup {

inline const QDateTime now(QDate(2026, 11, 22), QTime(15, 43), QTimeZone::UTC);
inline constexpr qint64 gigabyte = 1'000'000'000;

[[nodiscard]] bt2c::Backup backupOf(bt2c::BackupType type, std::chrono::seconds age, bt2c::IntegrityState state,
                                    qint64 height = 18'000);
[[nodiscard]] bt2c::Backup full(std::chrono::seconds age,
                                bt2c::IntegrityState state = bt2c::IntegrityState::Verified, qint64 height = 18'000);
[[nodiscard]] bt2c::JudgedRun runOf(bt2c::ScheduledKind kind, std::chrono::seconds age, bt2c::RunState state);
[[nodiscard]] bt2c::RunFinding findingOf(bt2c::RunFindingKind kind, std::chrono::seconds age);
/// A site with nothing to say against it.
[[nodiscard]] bt2c::StandingFacts good();

} // namespace madeup
