#include "core/bundle/secretnames.h"
#include "core/bundle/secrettext.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace bt2c {

using namespace secrettext;

namespace {

/// One name and where it stands.
struct Name
{
    qsizetype begin = 0;
    qsizetype end = 0;
    const char *kind = nullptr;
    bool dashed = false;
    bool escaped = false;          ///< after a line's end as JSON writes it
};

class ValueFinder
{
public:
    /// @p noKeyUntil: where the last run of a key's characters that was no key ends, so that none is looked at twice.
    ValueFinder(Text text, const Name &name, qsizetype &noKeyUntil)
        : m_text(text)
        , m_name(name)
        , m_at(name.end)
        , m_noKeyUntil(noKeyUntil)
    {}

    std::optional<SecretSpan> find()
    {
        if (!separator())
            return std::nullopt;
        const bool keysOnly = m_name.kind == weakKind || m_bare;
        if (keysOnly && m_at < m_noKeyUntil)
            return std::nullopt;
        const auto span = value();
        if (!span)
            return std::nullopt;
        const Text found = m_text.sliced(span->begin, span->end - span->begin);
        if (keysOnly && !looksLikeKey(found)) {
            m_noKeyUntil = std::max(m_noKeyUntil, span->end);
            return std::nullopt;
        }
        return isIdle(found) ? std::nullopt : span;
    }

private:
    [[nodiscard]] char at(qsizetype i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    void skipBlanks()
    {
        while (isBlank(at(m_at)))
            ++m_at;
    }
    bool take(Text word)
    {
        if (!m_text.sliced(std::min(m_at, m_text.size())).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    /// Goes on to where the value begins.
    bool separator()
    {
        const bool element = m_name.begin > 0 && m_text[m_name.begin - 1] == '<';
        if (element && take(">"))
            return m_element = true;
        bool closed = take("\\");
        if (isQuote(at(m_at))) {
            ++m_at;
            closed = true;
        }
        take("]");
        const qsizetype behind = m_at;
        skipBlanks();
        if (take(":=") || take("=>") || take("=") || take(":")) {
            m_colon = m_text[m_at - 1] == ':';
            skipBlanks();
            return true;
        }
        if (m_name.dashed) {
            m_at = behind;
            return argument();
        }
        if (closed && pairedValue())
            return true;
        if (m_at == behind || closed)
            return false;
        if (take("is ") || take("was ") || take("is: ") || isQuote(at(m_at))) {
            skipBlanks();
            return true;
        }
        // "private key 5f1c…"
        return m_bare = isAlpha(at(m_at)) || isDigit(at(m_at));
    }

    /// --password x; also as items of a list.
    bool argument()
    {
        const qsizetype limit = m_at + maxName;
        const qsizetype behind = m_at;
        while (m_at < m_text.size() && m_at < limit && (isSpace(at(m_at)) || at(m_at) == ',' || at(m_at) == '\\'))
            ++m_at;
        if (take("- "))
            skipBlanks();
        return (m_at > behind || isQuote(at(m_at - 1))) && m_at < m_text.size() && at(m_at) != '-';
    }

    /// {"name": "DB_PASSWORD", "value": "x"}
    bool pairedValue()
    {
        const qsizetype limit = m_at + maxName;
        while (m_at < m_text.size() && m_at < limit && (isSpace(at(m_at)) || at(m_at) == ','))
            ++m_at;
        if (!take("\"value\"") && !take("\"Value\"") && !take("value") && !take("\\\"value\\\""))
            return false;
        skipBlanks();
        if (!take(":") && !take("="))
            return false;
        skipBlanks();
        return true;
    }

    std::optional<SecretSpan> span(qsizetype begin, qsizetype end) const
    {
        return begin < end ? std::optional(SecretSpan{begin, end, m_name.kind}) : std::nullopt;
    }

    std::optional<SecretSpan> value()
    {
        if (m_element) {
            const qsizetype end = m_text.indexOf('<', m_at);
            return span(m_at, end < 0 ? m_text.size() : end);
        }
        const char first = at(m_at);
        if (first == '\\' && isQuote(at(m_at + 1)))
            return quoted(m_at + 2, at(m_at + 1), true);
        if (isQuote(first))
            return quoted(m_at + 1, first, false);
        if ((first == '[' || first == '{') && !m_text.sliced(m_at).startsWith("[removed: "))
            return span(m_at, nestedEnd(m_text, m_at));
        const qsizetype begin = lineBegin(m_text, m_name.begin);
        const bool wholeLine = !m_name.dashed && !m_bare && (m_name.escaped || beginsLine(m_text, begin, m_name.begin));
        if (wholeLine && !m_name.escaped && m_colon && opensBlock()) {
            qsizetype indent = begin;
            while (isBlank(at(indent)))
                ++indent;
            const qsizetype line = lineEnd(m_text, m_at);
            return span(line + 1, blockEnd(m_text, line, indent - begin));
        }
        return plain(wholeLine);
    }

    /// Nothing more on the line, or YAML's sign for a text over several lines.
    [[nodiscard]] bool opensBlock() const
    {
        const Text rest = m_text.sliced(m_at, lineEnd(m_text, m_at) - m_at).trimmed();
        return rest.isEmpty() || (rest.size() <= 3 && (rest.startsWith('|') || rest.startsWith('>')));
    }

    std::optional<SecretSpan> quoted(qsizetype begin, char quote, bool escaped) const
    {
        qsizetype end = quotedEnd(m_text, begin, quote, escaped);
        if (end < 0)
            return span(begin, lineEnd(m_text, begin));
        // 'a'"b" of a shell is one word.
        if (!escaped && isQuote(at(end + 1)) && at(end + 1) != quote) {
            const qsizetype more = quotedEnd(m_text, end + 2, at(end + 1), false);
            end = more < 0 ? end : more;
        }
        return span(begin, end);
    }

    std::optional<SecretSpan> plain(bool wholeLine)
    {
        const bool query = m_name.begin > 0 && (m_text[m_name.begin - 1] == '?' || m_text[m_name.begin - 1] == '&');
        qsizetype end = m_at;
        if (m_bare || m_name.kind == weakKind) {
            while (end < m_text.size() && isKeyChar(m_text[end]))
                ++end;
            return span(m_at, end);
        }
        if (std::string_view(m_name.kind) == "credentials")
            end = schemeEnd();
        // Words of a phrase, in whatever language.
        wholeLine = wholeLine || std::string_view(m_name.kind) == "seed phrase";
        while (end < m_text.size() && !(wholeLine ? at(end) == '\n' : isSpace(at(end)))) {
            if (query && (at(end) == '&' || at(end) == '#'))
                break;
            if (isEscapedLineEnd(end) && (wholeLine ? m_name.escaped : namesSomething(end + 2)))
                break;
            const char next = at(end + 1);
            if (isQuote(at(end)) && (next == ',' || next == ':' || next == '}' || next == ']') && end > m_at)
                break;
            ++end;
        }
        const bool variable = m_text.sliced(m_at, end - m_at).contains("${");
        while (end > m_at && (isSpace(at(end - 1)) || isQuote(at(end - 1)) || Text(",;)]}").contains(at(end - 1)))) {
            // ${NAME} is one, and says nothing.
            if (at(end - 1) == '}' && variable)
                break;
            --end;
        }
        return span(m_at, end);
    }

    /// A line's end as JSON writes it.
    [[nodiscard]] bool isEscapedLineEnd(qsizetype i) const
    {
        return at(i) == '\\' && (at(i + 1) == 'n' || at(i + 1) == 'r' || at(i + 1) == 't');
    }
    /// Whether a name and its value begin here, rather than more of this value.
    [[nodiscard]] bool namesSomething(qsizetype i) const
    {
        const qsizetype limit = std::min(m_text.size(), i + maxName);
        while (i < limit && (isNameChar(at(i)) || isBlank(at(i)) || isQuote(at(i))))
            ++i;
        return at(i) == '=' || at(i) == ':';
    }

    /// Behind "Bearer ", so that what follows it is taken as well.
    [[nodiscard]] qsizetype schemeEnd() const
    {
        qsizetype end = m_at;
        while (isAlpha(at(end)))
            ++end;
        const QByteArray scheme = m_text.sliced(m_at, end - m_at).toByteArray().toLower();
        const bool known =
            scheme == "bearer" || scheme == "basic" || scheme == "token" || scheme == "digest" || scheme == "apikey";
        while (known && isBlank(at(end)))
            ++end;
        return known ? end : m_at;
    }

    Text m_text;
    Name m_name;
    qsizetype m_at;
    qsizetype &m_noKeyUntil;
    bool m_colon = false;
    bool m_element = false;
    bool m_bare = false;           ///< no separator but a space: only a long key counts
};

/// What the name at @p begin means, alone or together with the word before it: "private key".
const char *kindAt(Text text, qsizetype begin, qsizetype end, qsizetype previous)
{
    const char *kind = kindOfName(text.sliced(std::max(begin, end - maxName), std::min(end - begin, maxName)));
    const bool together = previous >= 0 && begin - previous <= maxName && text[begin - 1] == ' ';
    if ((!kind || kind == weakKind) && together) {
        if (const char *both = kindOfName(text.sliced(previous, end - previous)))
            return both;
    }
    return kind;
}

} // namespace

std::optional<SecretSpan> nextNamedSecret(QByteArrayView text, qsizetype from)
{
    qsizetype noKeyUntil = -1;
    qsizetype previous = -1;       // where the name before this one begins
    for (qsizetype i = from; i < text.size();) {
        if (!isNameChar(text[i])) {
            if (text[i] != ' ')
                previous = -1;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isNameChar(text[end]))
            ++end;
        Name name{i, end, nullptr, false, false};
        if (i > 0 && text[i - 1] == '\\' && (text[i] == 'n' || text[i] == 'r' || text[i] == 't')) {
            ++name.begin;
            name.escaped = true;
        }
        while (name.begin < end && text[name.begin] == '-') {
            ++name.begin;
            name.dashed = true;
        }
        // "- --password" and a sentence's last word
        while (name.end > name.begin && (text[name.end - 1] == '.' || text[name.end - 1] == '-'))
            --name.end;
        if (name.end > name.begin) {
            name.kind = kindAt(text, name.begin, name.end, previous);
            if (name.kind) {
                if (auto found = ValueFinder(text, name, noKeyUntil).find())
                    return found;
            }
            previous = name.begin;
        }
        i = end;
    }
    return std::nullopt;
}

} // namespace bt2c
