#pragma once

#include <QByteArray>
#include <QString>

/// What every secret that a test plants begins with, in two halves. The run of all tests ends with a look for it in
/// every file, process list and log (leakwatch.py, which reads it from here). They are put together only while a test
/// runs, so no source, program, or history of an editor or a shell holds it, and none of them has to be left out.
inline constexpr const char *plantedHalves[] = {"pLaNtEd", "-by-a-test-"};

/// A secret of the test's own: the marker, and then @p name. Secrets whose form leaves no room for it, as keys with
/// a checksum, are looked for by the tests that plant them, and only there.
[[nodiscard]] inline QByteArray plantedSecret(const char *name)
{
    QByteArray secret(plantedHalves[0]);
    secret += plantedHalves[1];
    secret += name;
    return secret;
}

[[nodiscard]] inline QString plantedText(const char *name)
{
    return QString::fromLatin1(plantedSecret(name));
}
