#pragma once

#include "core/support/control.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace bt2c {

/// From one instant to another.
struct TimeSpan
{
    QDateTime from;
    QDateTime to;

    [[nodiscard]] bool contains(const QDateTime &at) const { return from <= at && at < to; }
    bool operator==(const TimeSpan &) const = default;
};

/// When the machine could not have run anything. What is not known stays empty, and is not taken for "was on".
struct MachineHistory
{
    /// Spans of one kind, and since when they are all of them.
    struct Known
    {
        QDateTime since;
        QList<TimeSpan> spans;
        bool operator==(const Known &) const = default;
    };
    std::optional<Known> off;
    std::optional<Known> asleep;

    /// Whether it was so at @p at; empty: not known.
    [[nodiscard]] static std::optional<bool> was(const std::optional<Known> &known, const QDateTime &at);
    bool operator==(const MachineHistory &) const = default;
};

/// Asks the system: Linux: the journal's list of boots and its records of sleep, else wtmp; macOS: `pmset -g log`.
/// Since the boot that lasts, a machine was at least not off. Ends within @p limit, whatever the programs do.
[[nodiscard]] MachineHistory readMachineHistory(std::chrono::milliseconds limit, Control &control);

/// What `journalctl --list-boots -o json` says. Nothing when it says nothing.
[[nodiscard]] std::optional<MachineHistory::Known> parseBootList(const QByteArray &json);
/// Records of systemd's beginning and end of sleep, as `journalctl -o json` writes them, one a line. @p since: of the
/// oldest boot that the journal knows.
[[nodiscard]] MachineHistory::Known parseSleepJournal(const QByteArray &lines, const QDateTime &since);
/// Linux's wtmp, records of 384 bytes.
[[nodiscard]] std::optional<MachineHistory::Known> parseWtmp(const QByteArray &bytes);
/// What `pmset -g log` says of sleep.
[[nodiscard]] std::optional<MachineHistory::Known> parsePmsetLog(const QByteArray &text);

} // namespace bt2c
