#pragma once

#include <QByteArrayView>

namespace bt2c {

/// Whether @p word, in any case, is of the English list of BIP-39.
/// Source: bitcoin/bips, bip-0039/english.txt, SHA-256
/// 2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda.
[[nodiscard]] bool isSeedWord(QByteArrayView word);

} // namespace bt2c
