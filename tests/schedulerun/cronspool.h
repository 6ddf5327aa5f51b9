#pragma once

#include <QStringList>

/// Gives this process, before it has threads, crontabs, /etc and /run of its own, so that the real `crontab` and `cron`
/// can be used without touching anybody's. Needs root; false without it.
[[nodiscard]] bool enterPrivateSpool();

/// Writes @p text to the private /etc/NAME.
void writePrivateEtc(const QString &name, const QByteArray &text);

/// Writes a shell script that can be started at @p path.
void writeScript(const QString &path, const QByteArray &body);

/// Whether it was given. The tests that need it skip otherwise.
extern bool hasPrivateSpool;

#define BT2C_CRON_TEST_MAIN(Class)                                                                                     \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        hasPrivateSpool = enterPrivateSpool();                                                                         \
        QCoreApplication application(argc, argv);                                                                      \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
