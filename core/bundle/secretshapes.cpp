#include "core/bundle/secretshapes.h"

#include "core/bundle/seedwords.h"

#include <algorithm>
#include <string_view>

namespace bt2c {

namespace {

using Text = QByteArrayView;
using Found = std::optional<SecretSpan>;

constexpr qsizetype maxPem = 64 * 1024;
constexpr qsizetype maxAuthority = 512;
constexpr qsizetype maxBetweenWords = 96;
constexpr int seedLength = 12;

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlnum(char c)
{
    return isAlpha(c) || isDigit(c);
}
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isBase58(char c)
{
    return isAlnum(c) && c != '0' && c != 'O' && c != 'I' && c != 'l';
}
bool isBase64Url(char c)
{
    return isAlnum(c) || c == '-' || c == '_';
}
bool isBase64(char c)
{
    return isAlnum(c) || c == '+' || c == '/' || c == '=';
}
bool isTokenChar(char c)
{
    return isBase64Url(c) || c == '.' || c == '+' || c == '/' || c == '=' || c == '~';
}

template<typename Is>
qsizetype runEnd(Text text, qsizetype at, Is is)
{
    while (at < text.size() && is(text[at]))
        ++at;
    return at;
}

bool startsAt(Text text, qsizetype at, std::string_view word)
{
    return text.sliced(at).startsWith(Text(word.data(), qsizetype(word.size())));
}

bool startsAtAnyCase(Text text, qsizetype at, std::string_view word)
{
    return text.size() - at >= qsizetype(word.size())
           && std::equal(word.begin(), word.end(), text.data() + at,
                         [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? char(b + ('a' - 'A')) : b); });
}

Found pemAt(Text text, qsizetype at)
{
    const Text head = text.sliced(at, std::min<qsizetype>(text.size() - at, 80));
    const qsizetype headEnd = head.indexOf("-----", 11);
    if (!head.startsWith("-----BEGIN ") || headEnd < 0 || !head.first(headEnd).contains("PRIVATE KEY"))
        return {};
    const Text body = text.sliced(at, std::min(text.size() - at, maxPem));
    const qsizetype tail = body.indexOf("-----END ");
    if (tail < 0)
        return SecretSpan{at, at + body.size(), "private key"};
    const qsizetype close = body.indexOf("-----", tail + 9);
    return SecretSpan{at, at + (close < 0 ? body.size() : close + 5), "private key"};
}

/// Extended keys of any coin, and WIF: 51 or 52 characters, beginning as those of Bitcoin's networks do.
Found base58KeyAt(Text text, qsizetype at)
{
    const qsizetype end = runEnd(text, at, isBase58);
    const qsizetype length = end - at;
    if (end < text.size() && (isAlnum(text[end]) || text[end] == '_'))
        return {};
    const bool extended = length >= 90 && startsAt(text, at + 1, "prv");
    const char first = text[at];
    const bool uncompressed = length == 51 && (first == '5' || first == '9');
    const bool compressed = length == 52 && (first == 'K' || first == 'L' || first == 'c');
    if (!extended && !uncompressed && !compressed)
        return {};
    return SecretSpan{at, end, "private key"};
}

Found jwtAt(Text text, qsizetype at)
{
    const qsizetype header = runEnd(text, at, isBase64Url);
    if (header - at < 12 || header >= text.size() || text[header] != '.')
        return {};
    const qsizetype payload = runEnd(text, header + 1, isBase64Url);
    if (payload - header < 10)
        return {};
    const bool isSigned = payload < text.size() && text[payload] == '.';
    return SecretSpan{at, isSigned ? runEnd(text, payload + 1, isBase64Url) : payload, "token"};
}

struct Prefix
{
    std::string_view text;
    qsizetype least;               ///< characters that have to follow
    const char *kind;
};

constexpr Prefix prefixes[] = {
    {"ghp_", 16, "GitHub token"},   {"gho_", 16, "GitHub token"},
    {"ghu_", 16, "GitHub token"},   {"ghs_", 16, "GitHub token"},
    {"ghr_", 16, "GitHub token"},   {"github_pat_", 20, "GitHub token"},
    {"glpat-", 16, "GitLab token"}, {"xoxa-", 10, "Slack token"},
    {"xoxb-", 10, "Slack token"},   {"xoxe-", 10, "Slack token"},
    {"xoxp-", 10, "Slack token"},   {"xoxr-", 10, "Slack token"},
    {"xoxs-", 10, "Slack token"},   {"xoxe.", 10, "Slack token"},
    {"xapp-", 10, "Slack token"},   {"glsa_", 20, "Grafana token"},
    {"glc_", 20, "Grafana token"},  {"sk_live_", 16, "API key"},
    {"rk_live_", 16, "API key"},    {"sk_test_", 16, "API key"},
    {"sk-", 20, "API key"},         {"npm_", 30, "token"},
    {"dckr_pat_", 16, "token"},     {"hvs.", 20, "token"},
    {"AIza", 30, "API key"},        {"AGE-SECRET-KEY-1", 40, "private key"},
    {"SG.", 20, "API key"},
};

Found prefixedAt(Text text, qsizetype at)
{
    for (const Prefix &prefix : prefixes) {
        if (!startsAt(text, at, prefix.text))
            continue;
        const qsizetype begin = at + qsizetype(prefix.text.size());
        const qsizetype end = runEnd(text, begin, [](char c) { return isBase64Url(c) || c == '.'; });
        const Text rest = text.sliced(begin, end - begin);
        // "sk-" also begins names that people make up; those hold no digit.
        if (rest.size() >= prefix.least && std::ranges::any_of(rest, isDigit))
            return SecretSpan{at, end, prefix.kind};
    }
    return {};
}

Found awsAt(Text text, qsizetype at)
{
    for (const std::string_view prefix : {"AKIA", "ASIA", "AROA", "AIDA", "AGPA", "ANPA"}) {
        if (!startsAt(text, at, prefix))
            continue;
        const qsizetype end = runEnd(text, at, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); });
        if (end - at == 20 && (end == text.size() || !isAlnum(text[end])))
            return SecretSpan{at, end, "AWS key"};
    }
    return {};
}

/// After "Bearer " and "Basic ".
Found headerAt(Text text, qsizetype at)
{
    const bool bearer = startsAtAnyCase(text, at, "bearer ");
    if (!bearer && !startsAtAnyCase(text, at, "basic "))
        return {};
    const qsizetype begin = runEnd(text, at + (bearer ? 7 : 6), [](char c) { return c == ' '; });
    const qsizetype end = bearer ? runEnd(text, begin, isTokenChar) : runEnd(text, begin, isBase64);
    const Text value = text.sliced(begin, end - begin);
    // "basic authentication" is none.
    const bool mixed = std::ranges::any_of(value, [](char c) { return isDigit(c) || c == '='; })
                       || std::ranges::any_of(value.sliced(std::min<qsizetype>(1, value.size())),
                                              [](char c) { return c >= 'A' && c <= 'Z'; });
    if (value.size() < 8 || !mixed)
        return {};
    return SecretSpan{begin, end, bearer ? "token" : "credentials"};
}

/// At the "://" of an address: what stands before the '@' of its host, without the user's name.
Found credentialsAt(Text text, qsizetype at)
{
    const qsizetype begin = at + 3;
    const qsizetype limit = std::min(text.size(), begin + maxAuthority);
    qsizetype end = begin;
    qsizetype slash = -1;
    while (end < limit && !isSpace(text[end]) && text[end] != '"' && text[end] != '\'' && text[end] != '<'
           && text[end] != '>') {
        if (slash < 0 && (text[end] == '/' || text[end] == '?' || text[end] == '#'))
            slash = end;
        ++end;
    }
    const Text token = text.sliced(begin, end - begin);
    const Text authority = slash < 0 ? token : token.first(slash - begin);
    qsizetype mark = authority.lastIndexOf('@');
    const qsizetype colon = authority.indexOf(':');
    if (mark < 0 && colon >= 0) {
        // A password that holds a slash; after a host stands a port and nothing else.
        const Text port = authority.sliced(colon + 1);
        mark = std::ranges::all_of(port, isDigit) ? -1 : token.indexOf('@');
    }
    if (mark < 0)
        return {};
    if (colon >= 0 && colon < mark)
        return colon + 1 < mark ? Found(SecretSpan{begin + colon + 1, begin + mark, "password"}) : Found();
    // Names of users are short; tokens stand in their place.
    return mark >= 16 ? Found(SecretSpan{begin, begin + mark, "token"}) : Found();
}

/// mysql -p'x', curl -u user:x
Found optionAt(Text text, qsizetype at)
{
    const bool quotedPassword = startsAt(text, at, "-p'") || startsAt(text, at, "-p\"");
    if (quotedPassword) {
        const char quote = text[at + 2];
        const qsizetype limit = std::min(text.size(), at + 3 + maxAuthority);
        const qsizetype end = runEnd(text.first(limit), at + 3, [quote](char c) { return c != quote && c != '\n'; });
        return end > at + 3 ? Found(SecretSpan{at + 3, end, "password"}) : Found();
    }
    qsizetype begin = at;
    for (const std::string_view option : {"-u ", "--user ", "--user=", "--proxy-user ", "-U "}) {
        if (startsAt(text, at, option))
            begin = at + qsizetype(option.size());
    }
    if (begin == at)
        return {};
    const bool quoted = begin < text.size() && (text[begin] == '\'' || text[begin] == '"');
    const qsizetype end = runEnd(text, begin, [](char c) { return !isSpace(c); });
    const Text value = text.sliced(begin, end - begin);
    const qsizetype colon = value.indexOf(':');
    if (colon < 0 || colon + 1 >= value.size())
        return {};
    // docker run -u 1000:1000
    if (std::ranges::all_of(value.sliced(colon + 1), isDigit) && std::ranges::all_of(value.first(colon), isDigit))
        return {};
    return SecretSpan{begin + colon + 1, quoted && value.size() > colon + 2 ? end - 1 : end, "password"};
}

bool mayStandBetweenWords(char c)
{
    return isSpace(c) || isDigit(c) || Text(",;:.\"'`()[]|\\-#").contains(c);
}

/// Twelve or more words of the list, one of them perhaps mistyped, however they are listed.
Found seedPhraseAt(Text text, qsizetype at)
{
    int hits = 0;
    int misses = 0;
    qsizetype end = at;
    for (qsizetype begin = at; begin < text.size();) {
        const qsizetype wordEnd = runEnd(text, begin, isAlpha);
        const Text word = text.sliced(begin, wordEnd - begin);
        if (isSeedWord(word)) {
            ++hits;
            end = wordEnd;
        } else if (hits == 0 || word.size() < 3 || word.size() > 8 || ++misses > 1 + hits / seedLength) {
            break;
        }
        const qsizetype limit = std::min(text.size(), wordEnd + maxBetweenWords);
        begin = wordEnd;
        // "\n" written out, as in JSON
        while (begin < limit && mayStandBetweenWords(text[begin]))
            begin += text[begin] == '\\' && begin + 1 < limit
                             && (text[begin + 1] == 'n' || text[begin + 1] == 'r' || text[begin + 1] == 't')
                         ? 2
                         : 1;
        if (begin == wordEnd || begin >= text.size() || !isAlpha(text[begin]))
            break;
    }
    // Eleven: one of twelve may be mistyped at either end.
    if (hits < seedLength - 1)
        return {};
    return SecretSpan{at, end, "seed phrase"};
}

} // namespace

std::optional<SecretSpan> secretAt(QByteArrayView text, qsizetype at)
{
    const char first = text[at];
    const char before = at > 0 ? text[at - 1] : ' ';
    if (first == '-')
        return startsAt(text, at, "-----BEGIN ")                      ? pemAt(text, at)
               : (isSpace(before) || before == '"' || before == '\'') ? optionAt(text, at)
                                                                      : Found();
    if (first == ':')
        return startsAt(text, at, "://") ? credentialsAt(text, at) : Found();
    // Everything else begins a word. "\nword" in JSON is a line's begin.
    const bool escape = at > 1 && text[at - 2] == '\\' && (before == 'n' || before == 't' || before == 'r');
    if (!isAlnum(first) || ((isAlnum(before) || before == '_') && !escape))
        return {};
    if (startsAt(text, at, "eyJ")) {
        if (auto found = jwtAt(text, at))
            return found;
    }
    if (auto found = base58KeyAt(text, at))
        return found;
    if (auto found = prefixedAt(text, at))
        return found;
    if (first == 'A') {
        if (auto found = awsAt(text, at))
            return found;
    }
    if (first == 'h' && startsAt(text, at, "hooks.slack.com/")) {
        const qsizetype begin = at + 16;
        const qsizetype end = runEnd(text, begin, [](char c) { return isTokenChar(c); });
        if (end - begin > 20)
            return SecretSpan{begin, end, "Slack token"};
    }
    if (first == 'b' || first == 'B') {
        if (auto found = headerAt(text, at))
            return found;
    }
    return isAlpha(first) ? seedPhraseAt(text, at) : Found();
}

} // namespace bt2c
