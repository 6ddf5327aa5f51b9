#include "ui/backups/reveal.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace bt2c {

using namespace Qt::StringLiterals;

QString revealWords()
{
#ifdef Q_OS_MACOS
    return QCoreApplication::translate("bt2c::Reveal", "Reveal in Finder");
#else
    return QCoreApplication::translate("bt2c::Reveal", "Show in File Manager");
#endif
}

bool selectInFileManager(const QString &path)
{
#ifdef Q_OS_MACOS
    return QProcess::startDetached(u"/usr/bin/open"_s, {u"-R"_s, path});
#else
    const QString dbus = QStandardPaths::findExecutable(u"dbus-send"_s);
    if (!dbus.isEmpty() && qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        const QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).replace(u',', "%2C"_L1);
        if (QProcess::execute(dbus,
                              {u"--session"_s, u"--print-reply"_s, u"--reply-timeout=1000"_s,
                               u"--dest=org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                               u"org.freedesktop.FileManager1.ShowItems"_s, u"array:string:"_s + uri, u"string:"_s})
            == 0)
            return true;
    }
    return false;
#endif
}

bool openFolderOf(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace bt2c
