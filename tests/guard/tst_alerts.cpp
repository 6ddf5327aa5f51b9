#include "core/guard/alerts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(15, 0), QTimeZone::UTC);

ChainCondition conditionIn(const QList<ReasonKind> &kinds)
{
    using enum ReasonKind;
    if (kinds.contains(ChainUnknown))
        return ChainCondition::Unknown;
    if (kinds.contains(ChainDown) || kinds.contains(RestartLoop))
        return ChainCondition::NoAnswer;
    if (kinds.contains(ChainBehind))
        return ChainCondition::Behind;
    return kinds.contains(ChainStalled) ? ChainCondition::Stalled : ChainCondition::Alive;
}

StandingReport reportOf(const QList<ReasonKind> &kinds)
{
    StandingReport report;
    report.condition = conditionIn(kinds);
    report.standing = kinds.isEmpty() ? Standing::Protected : Standing::AtRisk;
    for (const ReasonKind kind : kinds)
        report.reasons.append({.kind = kind, .subject = u"/b"_s, .count = 2, .at = start});
    return report;
}

/// A site that is looked at again and again.
class Watched
{
public:
    /// What was told at @p minutes after the start: "raised chain-down, cleared disk-full".
    QString look(qint64 minutes, const QList<ReasonKind> &kinds, const AlertRules &rules = {})
    {
        return take(minutes, reportOf(kinds), rules);
    }
    /// The same where the node says that it starts.
    QString starting(qint64 minutes, const AlertRules &rules)
    {
        StandingReport report = reportOf({});
        report.condition = ChainCondition::Starting;
        return take(minutes, report, rules);
    }

    AlertBook book;

private:
    QString take(qint64 minutes, const StandingReport &report, const AlertRules &rules)
    {
        const AlertOutcome outcome = judgeAlerts(book, report, start.addSecs(60 * minutes), rules);
        book = outcome.book;
        QStringList told;
        for (const AlertMessage &message : outcome.messages)
            told.append(changeToken(message.change) + u' ' + reasonToken(message.kind));
        return told.join(u", "_s);
    }
};

} // namespace

class TestAlerts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNobodyCanBeAskedNothingOfTheChainIsOver();
    void whatNoNodeTellsOfItsChainIsNotOver();
    void toldOnceAndClearedOnce();
    void whatComesAndGoesIsNotTold();
    void toldAgainSparingly();
    void snoozedIsNotToldAgain();
    void aClockSetBackRepeatsNothing();
    void aLookThatKnowsNothingChangesNothing();
    void rulesOfItsOwn();
    void twoOfAKindAreOneMatter();
    void theHistoryIsBounded();
    void atMostOneMessageForEachChange();
};

void TestAlerts::toldOnceAndClearedOnce()
{
    Watched site;
    QCOMPARE(site.look(0, {}), u""_s);
    QCOMPARE(site.look(1, {ReasonKind::DiskFull}), u"raised disk-full"_s);
    QCOMPARE(site.look(2, {ReasonKind::DiskFull}), u""_s);
    QCOMPARE(site.look(3, {ReasonKind::DiskFull, ReasonKind::NoSchedule}), u"raised no-schedule"_s);
    QCOMPARE(site.look(4, {ReasonKind::NoSchedule}), u"cleared disk-full"_s);
    QCOMPARE(site.look(5, {}), u"cleared no-schedule"_s);
    QCOMPARE(site.look(6, {}), u""_s);
    QCOMPARE(site.book.past.size(), 2);
    QVERIFY(site.book.past.first().clearedAt.isValid());
    QVERIFY(!site.book.past.first().words.isEmpty());
    // And anew where it comes again.
    QCOMPARE(site.look(7, {ReasonKind::DiskFull}), u"raised disk-full"_s);
}

void TestAlerts::whatComesAndGoesIsNotTold()
{
    Watched site;
    QCOMPARE(site.look(0, {ReasonKind::ChainDown}), u""_s);
    QCOMPARE(site.look(2, {}), u""_s);
    QCOMPARE(site.look(3, {ReasonKind::ChainDown}), u""_s);
    QCOMPARE(site.look(7, {ReasonKind::ChainDown}), u""_s);
    QCOMPARE(site.look(8, {ReasonKind::ChainDown}), u"raised chain-down"_s);
    QVERIFY(site.book.past.isEmpty());
}

void TestAlerts::toldAgainSparingly()
{
    Watched site;
    QCOMPARE(site.look(0, {ReasonKind::NoBackups}), u"raised no-backups"_s);
    int told = 0;
    for (int minute = 1; minute <= 3 * 24 * 60; ++minute)
        told += site.look(minute, {ReasonKind::NoBackups}).isEmpty() ? 0 : 1;
    QCOMPARE(told, 3);
}

void TestAlerts::snoozedIsNotToldAgain()
{
    Watched site;
    QCOMPARE(site.look(0, {ReasonKind::NoBackups}), u"raised no-backups"_s);
    snooze(site.book, ReasonKind::NoBackups, start.addDays(5));
    snooze(site.book, ReasonKind::DiskFull, start.addDays(5));   // not the case: nothing
    QCOMPARE(site.look(2 * 24 * 60, {ReasonKind::NoBackups}), u""_s);
    QCOMPARE(site.look(5 * 24 * 60 + 1, {ReasonKind::NoBackups}), u"again no-backups"_s);
    // That it is over is told all the same.
    snooze(site.book, ReasonKind::NoBackups, start.addDays(50));
    QCOMPARE(site.look(6 * 24 * 60, {}), u"cleared no-backups"_s);
}

void TestAlerts::aClockSetBackRepeatsNothing()
{
    Watched site;
    QCOMPARE(site.look(0, {ReasonKind::NoBackups}), u"raised no-backups"_s);
    for (int minute = 0; minute < 60; ++minute)
        QCOMPARE(site.look(-100'000 + minute, {ReasonKind::NoBackups}), u""_s);
    // From there on a day passes as ever.
    QCOMPARE(site.look(-100'000 + 24 * 60, {ReasonKind::NoBackups}), u"again no-backups"_s);
}

void TestAlerts::aLookThatKnowsNothingChangesNothing()
{
    Watched site;
    QCOMPARE(site.look(0, {ReasonKind::DiskFull}), u"raised disk-full"_s);
    const AlertOutcome outcome = judgeAlerts(site.book, {}, start.addDays(9));
    QVERIFY(outcome.messages.isEmpty());
    QCOMPARE(outcome.book, site.book);
}

void TestAlerts::rulesOfItsOwn()
{
    Watched site;
    const AlertRules rules{{ReasonKind::DiskFull, {false, 0s, 0s}}, {ReasonKind::NoBackups, {true, 10min, 0s}}};
    QCOMPARE(site.look(0, {ReasonKind::DiskFull, ReasonKind::NoBackups}, rules), u""_s);
    QCOMPARE(site.look(10, {ReasonKind::DiskFull, ReasonKind::NoBackups}, rules), u"raised no-backups"_s);
    QCOMPARE(site.look(100'000, {ReasonKind::DiskFull, ReasonKind::NoBackups}, rules), u""_s);
    QCOMPARE(site.look(100'001, {}, rules), u"cleared no-backups"_s);
}

void TestAlerts::twoOfAKindAreOneMatter()
{
    Watched site;
    QCOMPARE(site.look(0, {ReasonKind::BackupFailed, ReasonKind::BackupFailed}), u"raised backup-failed"_s);
    QCOMPARE(site.look(1, {ReasonKind::BackupFailed}), u""_s);
    QCOMPARE(site.look(2, {}), u"cleared backup-failed"_s);
}

void TestAlerts::theHistoryIsBounded()
{
    Watched site;
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(site.look(2 * i, {ReasonKind::DiskFull}), u"raised disk-full"_s);
        QCOMPARE(site.look(2 * i + 1, {}), u"cleared disk-full"_s);
    }
    QCOMPARE(site.book.past.size(), AlertBook::mostPast);
    QVERIFY(site.book.past.first().clearedAt > site.book.past.last().clearedAt);
}

/// Whatever happens: never raised twice in a row, never over without having been raised, and a single message a look.
void TestAlerts::atMostOneMessageForEachChange()
{
    QRandomGenerator random(3);
    AlertBook book;
    QHash<ReasonKind, bool> raised;
    QDateTime now = start;
    for (int round = 0; round < 20'000; ++round) {
        now = now.addSecs(random.bounded(20) == 0 ? -random.bounded(1'000'000) : random.bounded(4'000));
        QList<ReasonKind> kinds;
        for (int kind = 0; kind <= int(ReasonKind::ChainUnknown); ++kind) {
            if (random.bounded(6) == 0)
                kinds.append(ReasonKind(kind));
        }
        const AlertOutcome outcome = judgeAlerts(book, reportOf(kinds), now);
        QSet<ReasonKind> told;
        for (const AlertMessage &message : outcome.messages) {
            QVERIFY(!told.contains(message.kind));
            told.insert(message.kind);
            QVERIFY(!describe(message).isEmpty());
            QCOMPARE(raised.value(message.kind), message.change != AlertChange::Raised);
            raised[message.kind] = message.change != AlertChange::Cleared;
        }
        for (const Alert &alert : outcome.book.present)
            QCOMPARE(alert.isRaised(), raised.value(alert.kind));
        book = outcome.book;
    }
}

void TestAlerts::whereNobodyCanBeAskedNothingOfTheChainIsOver()
{
    AlertRules rules;
    rules[ReasonKind::ChainDown] = {true, 0s, 0s};
    const auto look = [&rules](const AlertBook &before, const QList<ReasonKind> &kinds, int minutes) {
        return judgeAlerts(before, reportOf(kinds), start.addSecs(60 * minutes), rules);
    };
    const AlertOutcome down = look({}, {ReasonKind::ChainDown}, 0);
    QCOMPARE(down.messages.size(), 1);
    const AlertOutcome unknown = look(down.book, {ReasonKind::ChainUnknown}, 5);
    QVERIFY(unknown.messages.isEmpty());
    const AlertOutcome still = look(unknown.book, {ReasonKind::ChainDown}, 10);
    QVERIFY(still.messages.isEmpty());
    const AlertOutcome over = look(still.book, {}, 15);
    QCOMPARE(over.messages.size(), 1);
    QCOMPARE(over.messages.first().change, AlertChange::Cleared);
}

void TestAlerts::whatNoNodeTellsOfItsChainIsNotOver()
{
    using enum ReasonKind;
    AlertRules rules;
    for (const ReasonKind kind : {ChainDown, ChainStalled, ChainBehind, RestartLoop})
        rules[kind] = {true, 0s, 0s};
    Watched site;
    QCOMPARE(site.look(0, {ChainStalled}, rules), u"raised chain-stalled"_s);
    // It is started anew: silent, then it starts, then it is where it was.
    QCOMPARE(site.look(1, {ChainDown}, rules), u"raised chain-down"_s);
    QCOMPARE(site.starting(2, rules), u""_s);
    QCOMPARE(site.look(3, {ChainStalled}, rules), u"cleared chain-down"_s);
    QCOMPARE(site.starting(4, rules), u""_s);
    QCOMPARE(site.look(5, {}, rules), u"cleared chain-stalled"_s);
    QCOMPARE(site.look(6, {ChainBehind}, rules), u"raised chain-behind"_s);
    QCOMPARE(site.look(7, {RestartLoop}, rules), u"raised restart-loop"_s);
    QCOMPARE(site.look(8, {ChainBehind}, rules), u"cleared restart-loop"_s);
    // It is as high as it was, and makes no more.
    QCOMPARE(site.look(9, {ChainStalled}, rules), u"raised chain-stalled, cleared chain-behind"_s);
    QCOMPARE(site.look(10, {}, rules), u"cleared chain-stalled"_s);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
