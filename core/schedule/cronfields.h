#pragma once

#include "core/schedule/cronexpression.h"

namespace bt2c {

/// Reads fields as cron's own get_list() and get_range() do.
class CronFieldReader
{
public:
    CronFieldReader(QByteArrayView line, CronDialect dialect, QList<CronIssue> &found);

    [[nodiscard]] qsizetype position() const { return at; }
    [[nodiscard]] bool metRandom() const { return random; }
    void skipBlanks();

    /// The values of the next field; nothing after an Error.
    std::optional<quint64> read(CronField which);

private:
    struct Number
    {
        int value = 0;
        bool isName = false;
    };

    [[nodiscard]] char current() const { return at < text.size() ? text[at] : '\n'; }
    bool take(char c);
    void note(CronSeverity severity, CronReason reason, qsizetype offset, qsizetype length, int number = 0);
    std::nullopt_t fail(CronReason reason, qsizetype offset, qsizetype length, int number = 0);
    qsizetype tokenEnd(qsizetype from) const;
    std::optional<Number> readNumber();
    std::optional<int> readStep();
    bool readRandom(qsizetype start, int first);
    bool readRange();

    /// A range that ends before it begins.
    bool endsRange(qsizetype start, int first, int &last, bool isName);

    QByteArrayView text;
    const CronTraits &traits;
    QList<CronIssue> &issues;
    qsizetype at = 0;
    CronField field = CronField::Minute;
    int low = 0;
    int high = 0;
    quint64 values = 0;
    bool afterStar = false;
    bool random = false;
};

} // namespace bt2c
