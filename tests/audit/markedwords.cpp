#include "markedwords.h"

#include <QRegularExpression>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr double longer = 0.4;

QChar accented(QChar letter)
{
    static const QString plain = u"aeiouycnsAEIOUYCNS"_s;
    static const QString dressed = u"áéíóúýçñšÁÉÍÓÚÝÇÑŠ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : dressed.at(at);
}

QString filling(qsizetype letters)
{
    QString words;
    while (words.size() < letters)
        words += words.size() % 7 == 0 ? u' ' : u'ö';
    return words;
}

/// Placeholders, mnemonics and tags stay what they are.
QString drawnOut(const QString &text)
{
    static const QRegularExpression kept(u"%L?\\d+|%n|&&|&\\S|<[^>]*>"_s);
    static const QRegularExpression ending(u"[^\\p{L}\\p{N}%]*$"_s);
    QString dressed;
    qsizetype from = 0;
    const auto dress = [&](qsizetype to) {
        for (; from < to; ++from)
            dressed += accented(text.at(from));
    };
    for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
        dress(match.capturedStart());
        dressed += match.captured();
        from = match.capturedEnd();
    }
    dress(text.size());
    const auto more = qsizetype(double(text.size()) * longer + 0.5);
    return dressed.insert(ending.match(dressed).capturedStart(), filling(more));
}

} // namespace

QString MarkedWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString words = m_spoken.translate(context, source, disambiguation, n);
    // Qt's own are its own matter, and some of them are parsed.
    if (!context || *context == 'Q')
        return words;
    static const QRegularExpression data(u"%L?\\d|%n"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    if (words.isNull())
        words = QString::fromUtf8(source);
    if (m_madeUp)
        words = drawnOut(words);
    words.replace(u"…"_s, u"…"_s + ellipsisMark);
    if (!words.contains(letter) || words.contains(data))
        return words;
    // Not at the very end, where Qt would not measure the words as wide as they are.
    return wordsMark + words.insert(words.size() - 1, wordsEndMark);
}

QString unmarked(QString text)
{
    return text.remove(wordsMark).remove(wordsEndMark).remove(ellipsisMark);
}

} // namespace bt2c
