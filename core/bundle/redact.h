#pragma once

#include <QByteArray>
#include <QString>

namespace bt2c {

struct Redacted
{
    QByteArray text;
    int count = 0;                 ///< how many secrets were taken out
};

/// @p text without what looks like a secret: each is replaced by "[removed: password]" and the like. Known shapes:
/// private keys (PEM, WIF, extended, 64 hex digits under a telling name), seed phrases (12 to 24 words of the BIP-39
/// list), tokens (JWT, bearer, GitHub, Slack, AWS), credentials in addresses (https://user:pass@host), and values under
/// telling names (password, secret, token, api_key, mnemonic, …) in JSON, YAML, INI, environment lines and command
/// lines. Total: any bytes.
[[nodiscard]] Redacted redact(const QByteArray &text);

/// Whether a file of that name is never put into a bundle: wallets, key stores, private keys.
[[nodiscard]] bool isSecretFile(const QString &name);

} // namespace bt2c
