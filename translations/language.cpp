#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

void installLanguage(QTranslator &translator, const QLocale &locale)
{
    if (translator.load(locale, u"bt2c"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/bt2c_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace bt2c
