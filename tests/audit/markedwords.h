#pragma once

#include <QTranslator>

namespace bt2c {

/// How words are told from data once they are painted: nobody sees these, and they take no room. Two stand around words
/// of the program that hold no data, the second before the last letter, and one after an ellipsis that was written, and
/// not put for lack of room.
inline constexpr QChar wordsMark = QChar(0x2063);
inline constexpr QChar wordsEndMark = QChar(0x2062);
inline constexpr QChar ellipsisMark = QChar(0x2060);

/// Speaks as another translator does, with marks in it; or in a made-up language with longer words.
class MarkedWords final : public QTranslator
{
public:
    /// @p spoken has to live as long; @p madeUp: what it says is drawn out and gets accents.
    MarkedWords(const QTranslator &spoken, bool madeUp) : m_spoken(spoken), m_madeUp(madeUp) {}

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    const QTranslator &m_spoken;
    bool m_madeUp;
};

/// @p text as it was before it was marked.
[[nodiscard]] QString unmarked(QString text);

} // namespace bt2c
