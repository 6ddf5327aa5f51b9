#pragma once

#include <QByteArrayView>

#include <optional>

namespace bt2c {

/// A stretch of a text that is a secret, and what kind.
struct SecretSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    const char *kind = nullptr;    ///< "password"
};

/// Of a name such as "key", whose value is a secret only if it looks like one. To be compared by its address.
inline constexpr char weakKind[] = "key";

/// What a name says that its value is: "password", "token", "private key", …; null: nothing.
/// @p name in any writing: dbPassword, DB_PASSWORD, db-password.
[[nodiscard]] const char *kindOfName(QByteArrayView name);

/// The next value at or after @p from that stands under a telling name in @p text, in JSON, YAML, INI, an environment,
/// a command line or an XML-like text. Linear in what is read.
[[nodiscard]] std::optional<SecretSpan> nextNamedSecret(QByteArrayView text, qsizetype from);

} // namespace bt2c
