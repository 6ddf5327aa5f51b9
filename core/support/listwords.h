#pragma once

#include <QCoreApplication>

namespace bt2c {

/// What stands between the words of a list: ", ", or what the language of the moment has for it.
[[nodiscard]] inline QString listSeparator()
{
    //: Between the words of a list, with its space.
    return QCoreApplication::translate("bt2c::Lists", ", ");
}

} // namespace bt2c
