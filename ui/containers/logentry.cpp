#include "ui/containers/logentry.h"

#include <QCoreApplication>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct LogTexts
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::LogTexts)
};

/// A level stands near the beginning of a line; further on the words are prose.
constexpr qsizetype levelWithin = 200;
constexpr char16_t escape = 0x1b;

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

LogEntry::Severity severityOfWord(QStringView word)
{
    const auto is = [&](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    if (is("warn"_L1) || is("warning"_L1))
        return LogEntry::Severity::Warning;
    if (is("error"_L1) || is("err"_L1) || is("critical"_L1) || is("crit"_L1) || is("fatal"_L1) || is("panic"_L1)
        || is("emerg"_L1) || is("alert"_L1))
        return LogEntry::Severity::Error;
    return LogEntry::Severity::Plain;
}

/// Whether the word at @p from … @p to is a level and not prose: in capitals, before a colon, or the value of a key.
bool standsAsLevel(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView word = text.sliced(from, to - from);
    bool capitals = true;
    for (const QChar c : word)
        capitals = capitals && !c.isLower();
    if (capitals || (to < text.size() && text.at(to) == u':' && from == 0))
        return true;
    QStringView before = text.first(from);
    while (!before.isEmpty() && (before.back() == u'"' || before.back() == u' '))
        before.chop(1);
    if (before.isEmpty() || (before.back() != u'=' && before.back() != u':'))
        return false;
    before.chop(1);
    while (!before.isEmpty() && before.back() == u'"')
        before.chop(1);
    for (const QLatin1StringView key : {"level"_L1, "lvl"_L1, "severity"_L1}) {
        if (before.endsWith(key, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

LogEntry::Severity severityOf(QStringView text)
{
    if (text.startsWith("Traceback (most recent call last)"_L1))
        return LogEntry::Severity::Error;
    const QStringView head = text.first(qMin(text.size(), levelWithin));
    for (qsizetype at = 0; at < head.size();) {
        if (!isWordChar(head.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < head.size() && isWordChar(head.at(end)))
            ++end;
        // The words that count are three to eight letters long.
        if (end - at >= 3 && end - at <= 8) {
            const LogEntry::Severity severity = severityOfWord(head.sliced(at, end - at));
            if (severity != LogEntry::Severity::Plain && standsAsLevel(head, at, end))
                return severity;
        }
        at = end;
    }
    return LogEntry::Severity::Plain;
}

QString logText(const QByteArray &raw, qint64 whole)
{
    // A character takes four bytes at most.
    const bool longer = raw.size() > maxShownChars * 4;
    QString text = QString::fromUtf8(longer ? QByteArrayView(raw).first(maxShownChars * 4) : QByteArrayView(raw));
    bool plain = true;
    for (const QChar c : std::as_const(text))
        plain = plain && c >= u' ' && c != QChar(0x7f) && (c < QChar(0x2028) || c > QChar(0x2069));
    if (!plain) {
        QString clean;
        clean.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == QChar(escape) && i + 1 < text.size() && text.at(i + 1) == u'[') {
                // ESC [ parameters letter
                i += 2;
                while (i < text.size() && !(text.at(i) >= QChar(0x40) && text.at(i) <= QChar(0x7e)))
                    ++i;
            } else if (c == u'\t') {
                clean += u"    "_s;
            } else if (c < u' ' || c == QChar(0x7f)) {
                if (c != u'\r')
                    clean += u"\\x"_s % QString::number(c.unicode(), 16).rightJustified(2, u'0');
            } else if ((c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
                       || c == QChar(0x2028) || c == QChar(0x2029)) {
                // Would make a line look like another one.
                clean += u"\\u"_s % QString::number(c.unicode(), 16);
            } else {
                clean += c;
            }
        }
        text = clean;
    }
    if (longer || text.size() > maxShownChars || whole > raw.size()) {
        text.truncate(maxShownChars);
        text += LogTexts::tr(" … (%1 bytes in all)").arg(qMax(whole, qint64(raw.size())));
    }
    return text;
}

} // namespace bt2c
