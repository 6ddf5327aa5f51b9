#include "core/schedule/username.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace bt2c {

namespace {

constexpr std::size_t entryBytes = 16 * 1024;

} // namespace

QString ownUserName()
{
    std::array<char, entryBytes> text;
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, text.data(), text.size(), &found) == 0 && found && *found->pw_name)
        return QFile::decodeName(found->pw_name);
    return QString::number(::geteuid());
}

QString homeOfUser(const QString &user)
{
    std::array<char, entryBytes> text;
    passwd entry = {};
    passwd *found = nullptr;
    const QByteArray name = QFile::encodeName(user);
    if (::getpwnam_r(name.constData(), &entry, text.data(), text.size(), &found) == 0 && found)
        return QFile::decodeName(found->pw_dir);
    return {};
}

} // namespace bt2c
