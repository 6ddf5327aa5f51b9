#include "tests/schedulerun/faketimers.h"

#include <QFile>

using namespace Qt::StringLiterals;

QString writeFakeSystemctl(const QString &folder, const QString &units)
{
    const QByteArray script =
        "#!/bin/sh\ncd '" + QFile::encodeName(folder) + "' || exit 9\nunits='" + QFile::encodeName(units)
        + "'\necho \"$*\" >> calls\nmkdir -p active\n"
          "[ -e nobus ] && { echo 'Failed to connect to bus: No such file or directory' >&2; exit 1; }\n"
          "case $2 in\n"
          "daemon-reload) ;;\n"
          "enable) [ -e \"$units/$4\" ] || exit 5; [ -e fail ] && { echo 'Job failed' >&2; exit 1; }\n"
          "   crontab -l 2>/dev/null | grep -q '^[^#].*bt2c-recovery backup --type hourly' && touch both; touch "
          "\"active/$4\";;\n"
          "disable) [ -e \"$units/$4\" ] || exit 1; rm -f \"active/$4\";;\n"
          "is-active) if [ -e \"active/$3\" ]; then echo active; else echo inactive; exit 3; fi;;\n"
          "*) exit 64;;\nesac\n";
    const QString path = folder + u"/systemctl"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

bt2c::TimerAccess fakeTimers(const QString &folder)
{
    bt2c::TimerAccess access;
    access.folder = folder + u"/units"_s;
    access.program = writeFakeSystemctl(folder, access.folder);
    access.environment = QProcessEnvironment::systemEnvironment();
    access.lingerMark = folder + u"/linger"_s;
    return access;
}
