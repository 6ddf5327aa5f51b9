#include "core/schedule/shellwords.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isOperator(char c)
{
    return QByteArrayView("&|;()<>\n").contains(c);
}

bool isDigits(const QByteArray &text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.isEmpty();
}

class Splitter
{
public:
    explicit Splitter(const QByteArray &command)
        : text(command)
    {}

    QList<ShellWord> split()
    {
        for (;;) {
            while (at < text.size() && isBlank(text.at(at)))
                ++at;
            if (at >= text.size())
                return words;
            const char c = text.at(at);
            if (c == '#')
                take(ShellWord::Kind::Comment, text.size() - at);
            else if (c == '<' || c == '>')
                takeRedirection(at);
            else if (c == '&' && at + 1 < text.size() && text.at(at + 1) == '>')
                takeRedirection(at);
            else if (isOperator(c))
                take(ShellWord::Kind::Separator, at + 1 < text.size() && text.at(at + 1) == c && c != '\n' ? 2 : 1);
            else
                takeWord();
        }
    }

private:
    void take(ShellWord::Kind kind, qsizetype length)
    {
        words.append({kind, at, length, text.sliced(at, length), false});
        at += length;
    }

    void takeWord()
    {
        const ShellWord word = readWord();
        // "2>&1": the number belongs to the redirection.
        if (at < text.size() && (text.at(at) == '>' || text.at(at) == '<')
            && isDigits(text.sliced(word.offset, word.length)))
            takeRedirection(word.offset);
        else
            words.append(word);
    }

    void takeRedirection(qsizetype start)
    {
        while (at < text.size() && QByteArrayView("<>&|").contains(text.at(at)))
            ++at;
        while (at < text.size() && isBlank(text.at(at)))
            ++at;
        const ShellWord target = at < text.size() && !isOperator(text.at(at)) ? readWord() : ShellWord{};
        words.append({ShellWord::Kind::Redirection, start, at - start, target.text, target.dynamic});
    }

    ShellWord readWord()
    {
        ShellWord word;
        word.offset = at;
        word.dynamic = text.at(at) == '~';
        char quote = '\0';
        for (; at < text.size(); ++at) {
            const char c = text.at(at);
            const bool more = at + 1 < text.size();
            if (quote == '\'') {
                if (c == '\'')
                    quote = '\0';
                else
                    word.text += c;
            } else if (c == '\\' && more && (quote == '\0' || QByteArrayView("$`\"\\\n").contains(text.at(at + 1)))) {
                word.text += text.at(++at);
            } else if (c == '$' || c == '`') {
                word.dynamic = true;
                word.text += c;
            } else if (quote == '"') {
                if (c == '"')
                    quote = '\0';
                else
                    word.text += c;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (isBlank(c) || isOperator(c)) {
                break;
            } else {
                word.dynamic = word.dynamic || QByteArrayView("*?[{").contains(c);
                word.text += c;
            }
        }
        word.length = at - word.offset;
        word.dynamic = word.dynamic || quote != '\0';
        return word;
    }

    const QByteArray &text;
    qsizetype at = 0;
    QList<ShellWord> words;
};

} // namespace

QList<ShellWord> shellWords(const QByteArray &command)
{
    return Splitter(command).split();
}

} // namespace bt2c
