#include "core/bundle/redact.h"

#include "core/bundle/secretshapes.h"

#include <QList>

#include <algorithm>

namespace bt2c {

namespace {

constexpr qsizetype maxPem = 64 * 1024;

/// The end of a private key at the begin of a log that was cut.
std::optional<SecretSpan> keyWithoutBegin(QByteArrayView text)
{
    const QByteArrayView head = text.first(std::min(text.size(), maxPem));
    const qsizetype end = head.indexOf("-----END ");
    const qsizetype begin = head.indexOf("-----BEGIN ");
    if (end < 0 || (begin >= 0 && begin < end))
        return std::nullopt;
    const QByteArrayView tail = head.sliced(end, std::min<qsizetype>(head.size() - end, 80));
    const qsizetype close = tail.indexOf("-----", 9);
    if (close < 0 || !tail.first(close).contains("PRIVATE KEY"))
        return std::nullopt;
    return SecretSpan{0, end + close + 5, "private key"};
}

QList<SecretSpan> secretsIn(QByteArrayView text)
{
    QList<SecretSpan> spans;
    if (const auto cut = keyWithoutBegin(text))
        spans.append(*cut);
    for (qsizetype at = 0; at < text.size();) {
        const auto found = secretAt(text, at);
        if (found)
            spans.append(*found);
        at = found ? std::max(found->end, at + 1) : at + 1;
    }
    for (qsizetype at = 0; at < text.size();) {
        const auto found = nextNamedSecret(text, at);
        if (!found)
            break;
        spans.append(*found);
        at = std::max(found->end, at + 1);
    }
    std::ranges::stable_sort(spans, {}, &SecretSpan::begin);
    return spans;
}

} // namespace

Redacted redact(const QByteArray &text)
{
    Redacted result;
    QList<SecretSpan> merged;
    const QList<SecretSpan> spans = secretsIn(text);
    for (const SecretSpan &span : spans) {
        if (!merged.isEmpty() && span.begin < merged.last().end)
            merged.last().end = std::max(merged.last().end, span.end);
        else
            merged.append(span);
    }
    if (merged.isEmpty())
        return {text, 0};
    qsizetype done = 0;
    for (const SecretSpan &span : std::as_const(merged)) {
        result.text += QByteArrayView(text).sliced(done, span.begin - done);
        result.text += "[removed: ";
        result.text += span.kind;
        result.text += ']';
        done = span.end;
    }
    result.text += QByteArrayView(text).sliced(done);
    result.count = int(merged.size());
    return result;
}

bool isSecretFile(const QString &name)
{
    const QString lower = name.sliced(name.lastIndexOf(u'/') + 1).toLower();
    for (const QLatin1StringView ending :
         {QLatin1StringView(".pem"), QLatin1StringView(".key"), QLatin1StringView(".p12"), QLatin1StringView(".pfx"),
          QLatin1StringView(".jks"), QLatin1StringView(".ppk"), QLatin1StringView(".kdbx"),
          QLatin1StringView(".wallet"), QLatin1StringView(".keystore"), QLatin1StringView(".gpg"),
          QLatin1StringView("_key.json"), QLatin1StringView("-key.json")}) {
        if (lower.endsWith(ending))
            return true;
    }
    for (const QLatin1StringView beginning :
         {QLatin1StringView("id_rsa"), QLatin1StringView("id_dsa"), QLatin1StringView("id_ecdsa"),
          QLatin1StringView("id_ed25519"), QLatin1StringView("utc--"), QLatin1StringView(".env"),
          QLatin1StringView(".netrc"), QLatin1StringView(".pgpass")}) {
        if (lower.startsWith(beginning))
            return true;
    }
    for (const QLatin1StringView part :
         {QLatin1StringView("wallet"), QLatin1StringView("keystore"), QLatin1StringView("credential"),
          QLatin1StringView("secret"), QLatin1StringView("mnemonic"), QLatin1StringView("seedphrase"),
          QLatin1StringView("private")}) {
        if (lower.contains(part))
            return true;
    }
    return false;
}

} // namespace bt2c
