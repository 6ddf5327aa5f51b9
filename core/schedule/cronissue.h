#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bt2c {

/// The five time fields, in the order they are written.
enum class CronField { Minute, Hour, DayOfMonth, Month, DayOfWeek };

inline constexpr int cronFieldCount = 5;

/// What is to be said about a piece of a crontab.
enum class CronReason {
    // Refused: cron would not take it.
    Nothing, ///< there is no text
    MissingField, ///< fewer than five fields; field says which is the first that lacks
    NotANumber, ///< no number where one has to stand
    UnknownName, ///< "monx", "january"
    OutOfRange, ///< "60"
    ReversedRange, ///< "5-1"
    StepWithoutRange, ///< "5/15"
    BadStep, ///< "*/0", "*/x", "*/"
    TextAfterValue, ///< "5;x"
    BatteryBeforeSchedule, ///< "@AppleNotOnBattery" stands before the schedule, not before the command
    UnknownNickname, ///< "@Daily", "@every_minute"
    TextAfterSchedule, ///< more than five fields where only a schedule may stand
    MissingCommand,
    StarCommand, ///< the command begins with '*': cron takes it for a sixth field
    CommandTooLong,
    NulByte,
    EmptyValue, ///< "A=", where that is no assignment
    TooManyLines,
    MissingNewline, ///< the last line has none, and the whole crontab is refused
    // Accepted, and not what it looks like.
    NeverRuns, ///< no day or minute fits: 31 February
    EmptyRange, ///< "5-1" holds nothing
    StepTooLarge, ///< "*/90": only the first value is met
    ReadToTheEnd, ///< "5/15" is read as 5-59/15
    RestIgnored, ///< "5;x" is read as 5
    EndsWithSunday, ///< "fri-sun" is read as 5-7
    Random, ///< "6~15": chosen anew whenever the crontab is loaded
    EitherDay, ///< day of month and day of week are both set: one is enough
    BothDays, ///< a field begins with '*' and is not all days: both have to fit ("*/2 * 1")
    CommandCut, ///< what is beyond the dialect's limit is dropped in silence
    AssignmentCut, ///< the same of NAME=value
    InputAfterPercent, ///< an unescaped '%': what follows goes to standard input
    CarriageReturn, ///< the line ends with CR LF: the CR becomes a part of the command or value
    LineDropped, ///< the last line has no newline, and is dropped in silence
    NotOnBattery, ///< not started on battery power
    PlainText, ///< "@AppleNotOnBattery" where that is a part of the command
    ZoneIgnored, ///< CRON_TZ where cron does not know it
};

enum class CronSeverity {
    Error, ///< cron refuses it
    Warning, ///< cron takes it, and it does not do what it looks like
    Note, ///< worth knowing
};

/// One thing to be said, with its place: bytes from the start of the text (or line) that was read.
struct CronIssue
{
    CronSeverity severity = CronSeverity::Error;
    CronReason reason = CronReason::Nothing;
    std::optional<CronField> field;
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text; ///< what stands there, at most 80 bytes
    int number = 0; ///< the limit concerned, where there is one

    bool operator==(const CronIssue &) const = default;
};

/// "out-of-range"; stable, for JSON.
[[nodiscard]] QString cronReasonToken(CronReason reason);

} // namespace bt2c
