#pragma once

#include "core/recovery/diagnosisfacts.h"
#include "core/recovery/logcauses.h"

namespace bt2c {

/// What the facts come to, before it is put in words.
struct Verdict
{
    Cause cause = Cause::None;
    Confidence confidence = Confidence::Certain;
    QString service;                       ///< whose container it is about, "validator"
    int port = 0;                          ///< PortTaken
    QString holder;                        ///< PortTaken: name of a container; may be empty
    std::optional<LogFinding> line;        ///< what told it
    QString engineError;                   ///< in the engine's words, where these told it

    ChainCondition condition = ChainCondition::Unknown;
    bool alive = false;                    ///< the validator runs, answers, and its chain grows
    bool running = false;                  ///< the validator does
    bool serves = false;                   ///< it told a height, and stays
    bool looping = false;                  ///< it ends and is started again and again
    std::optional<qint64> highest;         ///< that the chain is known to have had
    QList<LogFinding> log;                 ///< of the last run

    std::optional<Backup> candidate;       ///< newest that could be restored
    qsizetype candidates = 0;
    bool backupsSeen = false;              ///< the folder could be listed: what is not in it is not there
    [[nodiscard]] bool verified() const { return candidate && isSound(candidate->integrity.state); }
};

/// Whether the validator's container ends and is started again and again.
[[nodiscard]] bool isLooping(const Container &validator, const QDateTime &now);
/// A pure function.
[[nodiscard]] Verdict judge(const DiagnosisFacts &facts);
/// The same in words. A pure function, too.
[[nodiscard]] Diagnosis conclude(const DiagnosisFacts &facts);

/// What a disk has to have free at least: less is full.
inline constexpr qint64 fullDiskBytes = 16 * 1024 * 1024;

// The parts of conclude().
[[nodiscard]] QList<Finding> findingsOf(const DiagnosisFacts &facts, const Verdict &verdict);
[[nodiscard]] QList<RecoveryWay> waysOf(const DiagnosisFacts &facts, const Verdict &verdict);
/// Statement, explanation, next step and reasons.
void say(const DiagnosisFacts &facts, const Verdict &verdict, Diagnosis &diagnosis);

/// "Today 15:00", "Thu 19 Nov 15:00".
[[nodiscard]] QString momentOf(const QDateTime &then, const QDateTime &now);
/// "8 seconds", "12 min", "3 h", "5 days"; without "ago".
[[nodiscard]] QString ageOf(qint64 seconds);
/// "18,402"
[[nodiscard]] QString countOf(qint64 number);
/// The chain's place by its exact name: the volume, or the folder.
[[nodiscard]] QString storeName(const SiteLayout &layout);

} // namespace bt2c
