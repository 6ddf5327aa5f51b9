#pragma once

#include <QTranslator>

namespace bt2c {

/// Has the program speak the language of @p locale, as far as there is one, else English with its plurals. To be called
/// once there is a QCoreApplication; @p translator has to live as long as that.
void installLanguage(QTranslator &translator, const QLocale &locale);

} // namespace bt2c
