#pragma once

#include "core/support/durable.h"

#include <QString>

namespace bt2c {

/// Keeps those who read a practice site's chain from meeting a block that is half written: its three files belong
/// together. Held by whoever reads or writes, also in another program, as a lock of the data folder itself. Nobody
/// waits longer than two seconds; who had to goes on all the same.
class PracticeTurn
{
public:
    enum class Use { Read, Write };
    PracticeTurn(const QString &dataDirectory, Use use);

private:
    Result<Descriptor> m_folder;   // closing it lets go
};

} // namespace bt2c
