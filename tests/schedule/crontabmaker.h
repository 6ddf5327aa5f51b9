#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// Random crontabs and their pieces; the same for the same seed.
class CrontabMaker
{
public:
    explicit CrontabMaker(quint32 seed);

    [[nodiscard]] int below(int limit) { return int(generator.bounded(limit)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }

    /// Five fields that every dialect reads, or a nickname.
    [[nodiscard]] QByteArray schedule();
    /// Five fields in a random mix of all that @p macOs or the others read.
    [[nodiscard]] QByteArray fields(bool macOs);
    [[nodiscard]] QByteArray command();
    /// A line of any kind, with an ending; perhaps nonsense.
    [[nodiscard]] QByteArray line();
    [[nodiscard]] QByteArray document();
    /// Bytes of no sense at all.
    [[nodiscard]] QByteArray garbage(int longest);

private:
    [[nodiscard]] QByteArray field(int low, int high, bool macOs);
    [[nodiscard]] QByteArray oneOf(std::initializer_list<const char *> choices);

    QRandomGenerator generator;
};
