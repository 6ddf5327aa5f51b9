#include "core/bundle/secrettext.h"

#include <algorithm>
#include <string_view>

namespace bt2c::secrettext {

namespace {

constexpr qsizetype maxQuoted = 4 * 1024; ///< over several lines
constexpr qsizetype maxNested = 64 * 1024;
constexpr qsizetype keyLength = 32; ///< shorter values under a weak name are no keys

} // namespace

bool looksLikeKey(Text value)
{
    return value.size() >= keyLength && std::ranges::all_of(value, isKeyChar) && std::ranges::any_of(value, isDigit)
           && std::ranges::any_of(value, isAlpha);
}

bool isIdle(Text value)
{
    for (const std::string_view word :
         {"", "null", "none", "nil", "true", "false", "yes", "no", "undefined", "on", "off", "~", "\"\"", "''"}) {
        if (value.size() == qsizetype(word.size())
            && std::equal(word.begin(), word.end(), value.begin(), [](char a, char b) { return a == lower(b); }))
            return true;
    }
    if (value.startsWith("[removed: "))
        return true;
    if (!value.startsWith('$') || value.size() < 2)
        return std::ranges::all_of(value, [](char c) { return c == '*'; });
    const bool braces = value.startsWith("${") && value.endsWith('}');
    const Text name = braces ? value.sliced(2, value.size() - 3) : value.sliced(1);
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return isAlpha(c) || isDigit(c) || c == '_'; });
}

qsizetype lineEnd(Text text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end;
}

qsizetype lineBegin(Text text, qsizetype at)
{
    // Only so far back as an indented line with its marks can reach.
    qsizetype begin = at;
    while (begin > 0 && at - begin < 4 * maxName && text[begin - 1] != '\n')
        --begin;
    return begin;
}

qsizetype quotedEnd(Text text, qsizetype begin, char quote, bool escaped)
{
    const qsizetype limit = std::min(text.size(), begin + maxQuoted);
    for (qsizetype i = begin; i < limit; ++i) {
        if (text[i] == '\\' && i + 1 < limit) {
            if (escaped && text[i + 1] == quote)
                return i;
            ++i;
            continue;
        }
        if (text[i] == quote) {
            if (quote == '\'' && i + 1 < limit && text[i + 1] == '\'') {
                ++i;
                continue;
            }
            return i;
        }
    }
    return -1;
}

qsizetype nestedEnd(Text text, qsizetype begin)
{
    const qsizetype limit = std::min(text.size(), begin + maxNested);
    int depth = 0;
    bool inString = false;
    for (qsizetype i = begin; i < limit; ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return i + 1;
        }
    }
    return lineEnd(text, begin);
}

qsizetype blockEnd(Text text, qsizetype at, qsizetype indent)
{
    qsizetype end = at;
    while (end < text.size()) {
        const qsizetype begin = end + 1;
        qsizetype first = begin;
        while (first < text.size() && isBlank(text[first]))
            ++first;
        if (first >= text.size())
            break;
        const bool empty = text[first] == '\n' || text[first] == '\r';
        const bool item = text[first] == '-' && first + 1 < text.size() && text[first + 1] == ' ';
        if (!empty && first - begin <= indent && !(item && first - begin == indent))
            break;
        end = lineEnd(text, first);
    }
    return end;
}

bool beginsLine(Text text, qsizetype begin, qsizetype name)
{
    Text before = text.sliced(begin, name - begin).trimmed();
    if (before.endsWith('"') || before.endsWith('\''))
        before = before.chopped(1).trimmed();
    return before.isEmpty() || before == "-" || before == "export" || before == "set" || before == "ENV";
}

} // namespace bt2c::secrettext
