#pragma once

#include "core/bundle/secretnames.h"

namespace bt2c {

/// The secret that begins exactly at @p at, known by its shape alone: PEM blocks, extended and WIF keys, JWT, tokens of
/// GitHub, Slack and AWS, the credentials of an address or of an Authorization header, a seed phrase.
[[nodiscard]] std::optional<SecretSpan> secretAt(QByteArrayView text, qsizetype at);

} // namespace bt2c
