#pragma once

#include <QByteArrayView>

namespace bt2c {

// How texts that hold names and values are built, for core/bundle/namedsecrets.cpp alone.
namespace secrettext {

using Text = QByteArrayView;

inline constexpr qsizetype maxName = 96;

[[nodiscard]] inline bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] inline bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] inline bool isNameChar(char c)
{
    return isAlpha(c) || isDigit(c) || c == '_' || c == '-' || c == '.';
}
[[nodiscard]] inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
[[nodiscard]] inline bool isSpace(char c)
{
    return isBlank(c) || c == '\n' || c == '\r' || c == '\0' || c == '\f' || c == '\v';
}
[[nodiscard]] inline bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}
[[nodiscard]] inline char lower(char c)
{
    return isUpper(c) ? char(c + ('a' - 'A')) : c;
}

[[nodiscard]] inline bool isKeyChar(char c)
{
    return isAlpha(c) || isDigit(c) || c == '+' || c == '/' || c == '=' || c == '_' || c == '-';
}

/// Long, hexadecimal or base64, and no words.
[[nodiscard]] bool looksLikeKey(Text value);
/// Says nothing: empty, a switch, a name of a variable, or what we put there.
[[nodiscard]] bool isIdle(Text value);

[[nodiscard]] qsizetype lineEnd(Text text, qsizetype at);
/// Looks only so far back as an indented line with its marks can reach.
[[nodiscard]] qsizetype lineBegin(Text text, qsizetype at);
/// Where the quote is that ends the string which begins at @p begin; -1 where it does not end soon.
[[nodiscard]] qsizetype quotedEnd(Text text, qsizetype begin, char quote, bool escaped);
/// Behind the bracket that closes the one at @p begin.
[[nodiscard]] qsizetype nestedEnd(Text text, qsizetype begin);
/// The end of the lines after @p at that are indented deeper than @p indent, or are a list's items at the same depth.
[[nodiscard]] qsizetype blockEnd(Text text, qsizetype at, qsizetype indent);
/// Whether nothing but indentation, a list's dash, "export" or an opening quote stands between @p begin and @p name.
[[nodiscard]] bool beginsLine(Text text, qsizetype begin, qsizetype name);

} // namespace secrettext
} // namespace bt2c
