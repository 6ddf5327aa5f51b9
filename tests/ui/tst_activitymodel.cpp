#include "ui/activity/activityexport.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitywords.h"
#include "ui/activity/madeupactivity.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(15, 53, 0));

ActivityPointer find(const QList<ActivityPointer> &rows, const QString &what)
{
    const auto found = std::ranges::find_if(rows, [&what](const ActivityPointer &row) { return row->what == what; });
    return found == rows.cend() ? nullptr : *found;
}

LedgerOperation operation(const QString &kind, const QString &outcome, const QJsonObject &evidence)
{
    LedgerOperation made;
    made.id = 1;
    made.kind = kind;
    made.startedBy = u"command line, process 12"_s;
    made.startedAt = now;
    if (!outcome.isEmpty())
        made.endedAt = now.addSecs(2);
    made.outcome = outcome;
    made.evidence = evidence;
    return made;
}

ActivityRow rowOf(const LedgerOperation &one, bool alive = false)
{
    return bt2c::rowOf(
        one, [alive](qint64, const QDateTime &) { return alive; }, [](const QString &) { return QString(); });
}

} // namespace

class TestActivityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhatWasDoneInAnOperatorsWords();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void whatARecoveryDidIsDoneByTheRecovery();
    void filtersByKindFailureAndWords();
    void theChosenRowSurvivesWhatComesInOnTop();
    void survivesRandomChanges();
    void tenThousandRowsAreTakenAndSearchedAtOnce();
    void evidenceIsToldWithoutKeysOrTokens();
    void momentsAreToldFromNow();
    void csvCellsAreNeverFormulas_data();
    void csvCellsAreNeverFormulas();
    void exportsAreCompleteAndPrivate();
    void aDeadProcessRunsNothing();
};

void TestActivityModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestActivityModel::namesWhatWasDoneInAnOperatorsWords()
{
    const QList<ActivityPointer> rows = madeup::activity(now).rows;
    for (const QString &what :
         {u"Recovery 2.2"_s, u"Verify hourly 15:00"_s, u"Hourly backup"_s, u"Drill of daily 19 Nov"_s,
          u"Restore daily 19 Nov"_s, u"Undo restore daily 19 Nov"_s, u"Verify hourly 13:00"_s, u"Prune"_s})
        QVERIFY2(find(rows, what), qPrintable(what));
    QCOMPARE(find(rows, u"Hourly backup"_s)->by, u"cron"_s);
    QCOMPARE(find(rows, u"Recovery 2.2"_s)->by, u"you"_s);
    QCOMPARE(find(rows, u"Drill of daily 19 Nov"_s)->outcome, u"Restored, node answered"_s);
    QCOMPARE(find(rows, u"Prune"_s)->outcome, u"3 removed, 1.0 GB"_s);
    QCOMPARE(rows.constFirst()->what, u"Recovery 2.2"_s);
}

void TestActivityModel::tellsHowItEnded_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QJsonObject>("evidence");
    QTest::addColumn<bool>("alive");
    QTest::addColumn<ActivitySign>("sign");
    QTest::addColumn<bool>("failed");
    const QJsonObject none;
    QTest::newRow("made") << u"backup"_s << u"done"_s << QJsonObject{{u"size_bytes"_s, 5}} << false
                          << ActivitySign::Done << false;
    QTest::newRow("holds nothing") << u"backup"_s << u"done"_s << QJsonObject{{u"holds_nothing"_s, true}} << false
                                   << ActivitySign::Warning << false;
    QTest::newRow("full disk") << u"backup"_s << u"failed"_s << QJsonObject{{u"code"_s, u"no-space"_s}} << false
                               << ActivitySign::Failed << true;
    QTest::newRow("stopped") << u"restore"_s << u"cancelled"_s << none << false << ActivitySign::Stopped << false;
    QTest::newRow("interrupted") << u"restore"_s << u"interrupted"_s << none << false << ActivitySign::BrokenOff
                                 << true;
    QTest::newRow("running") << u"backup"_s << QString() << none << true << ActivitySign::Running << false;
    QTest::newRow("killed") << u"backup"_s << QString() << none << false << ActivitySign::BrokenOff << true;
    QTest::newRow("proven") << u"drill"_s << u"done"_s << QJsonObject{{u"booted"_s, true}} << false
                            << ActivitySign::Proven << false;
    QTest::newRow("unknown kind") << u"off-site-copy"_s << u"done"_s << none << false << ActivitySign::Done << false;
    QTest::newRow("unknown outcome") << u"backup"_s << u"postponed"_s << none << false << ActivitySign::Unknown
                                     << false;
}

void TestActivityModel::tellsHowItEnded()
{
    QFETCH(QString, kind);
    QFETCH(QString, outcome);
    QFETCH(QJsonObject, evidence);
    QFETCH(bool, alive);
    const ActivityRow row = rowOf(operation(kind, outcome, evidence), alive);
    QTEST(row.sign, "sign");
    QTEST(row.failed, "failed");
    QVERIFY(!row.outcome.isEmpty());
    QVERIFY(!row.what.isEmpty());
    // What did not end took no time that is known.
    QCOMPARE(row.seconds < 0, outcome.isEmpty() || outcome == "interrupted"_L1);
}

void TestActivityModel::whatARecoveryDidIsDoneByTheRecovery()
{
    RecoveryJournal journal = madeup::pastRecovery(now);
    LedgerOperation within = operation(u"restore"_s, u"done"_s, {});
    within.startedAt = journal.startedAt.addSecs(10);
    within.startedBy = journal.startedBy;
    LedgerOperation other = within;
    other.id = 2;
    other.startedBy = u"command line, process 4"_s;
    LedgerOperation later = within;
    later.id = 3;
    later.startedAt = journal.endedAt.addSecs(60);
    QList<ActivityPointer> rows;
    for (const LedgerOperation &one : {within, other, later})
        rows.append(std::make_shared<ActivityRow>(rowOf(one)));
    rows.append(std::make_shared<ActivityRow>(bt2c::rowOf(journal, [](qint64, const QDateTime &) { return false; })));
    arrange(rows);
    QStringList told;
    for (const ActivityPointer &row : std::as_const(rows))
        told << row->key.section(u' ', 0, 1) + u": "_s + row->by;
    QCOMPARE(told, (QStringList{u"operation 3: you"_s, u"recovery 20261122_154300_3f2a: you"_s,
                                u"operation 2: command line"_s, u"operation 1: recovery"_s}));
}

void TestActivityModel::filtersByKindFailureAndWords()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(madeup::activity(now).rows);
    using Show = ActivityModel::Show;
    const auto count = [&model](const QString &text, Show show) {
        model.setFilter({text, show});
        return int(model.shown().size());
    };
    const int all = model.totalCount();
    QCOMPARE(count({}, Show::Recoveries), 1);
    QCOMPARE(count({}, Show::Drills), 1);
    QCOMPARE(count({}, Show::Checks), 2);
    QCOMPARE(count({}, Show::Restores), 3);
    QCOMPARE(count({}, Show::Backups), 5);
    QCOMPARE(count({}, Show::Failed), 3);
    QCOMPARE(count(u"  CRON hourly "_s, Show::Everything), 3);
    QCOMPARE(count(u"2026-11-18"_s, Show::Checks), 1);
    QCOMPARE(count(u"no such thing"_s, Show::Everything), 0);
    QCOMPARE(count({}, Show::Everything), all);
}

void TestActivityModel::theChosenRowSurvivesWhatComesInOnTop()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model);
    const ActivityListing many = madeup::manyOperations(now, 50);
    model.setRows(many.rows.sliced(5));
    const QString key = many.rows.at(20)->key;
    const QPersistentModelIndex chosen = model.indexOf(key);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows(many.rows);
    QCOMPARE(chosen.data(ActivityModel::KeyRole).toString(), key);
    QCOMPARE(reset.size() + removed.size(), 0);
    QCOMPARE(inserted.size(), 1);

    // What ran has ended: one row is told, none moves.
    QList<ActivityPointer> rows = many.rows;
    auto ended = std::make_shared<ActivityRow>(*rows.at(3));
    ended->outcome = u"Made"_s;
    rows[3] = ended;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
}

void TestActivityModel::survivesRandomChanges()
{
    ActivityModel model;
    QAbstractItemModelTester tester(&model);
    const QList<ActivityPointer> all = madeup::manyOperations(now, 200).rows;
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QList<ActivityPointer> rows;
        for (const ActivityPointer &row : all) {
            if (random.bounded(100) < 80)
                rows.append(row);
        }
        model.setRows(rows);
        if (round % 4 == 0)
            model.setFilter({random.bounded(2) ? u"busy"_s : QString(), ActivityModel::Show::Everything});
        QList<ActivityPointer> expected;
        for (const ActivityPointer &row : std::as_const(rows)) {
            if (model.filter().text.isEmpty() || row->searchText.contains(model.filter().text))
                expected.append(row);
        }
        QCOMPARE(model.shown(), expected);
        QCOMPARE(static_cast<QAbstractItemModel &>(model).rowCount(), int(expected.size()));
    }
}

void TestActivityModel::tenThousandRowsAreTakenAndSearchedAtOnce()
{
    const ActivityListing many = madeup::manyOperations(now, 10'000);
    ActivityModel model;
    // The machine may be busy with other things: the best of a few attempts counts.
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 5; ++attempt) {
        QElapsedTimer timer;
        qint64 longest = 0;
        const auto step = [&](auto &&act) {
            timer.start();
            act();
            longest = qMax(longest, timer.elapsed());
        };
        step([&] { model.setRows({}); });
        step([&] { model.setRows(many.rows.sliced(1)); });
        step([&] { model.setRows(many.rows); });
        step([&] { model.setFilter({u"hourly 2026-03"_s, ActivityModel::Show::Everything}); });
        QVERIFY(!model.shown().isEmpty());
        step([&] { model.setFilter({}); });
        best = qMin(best, longest);
    }
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
}

void TestActivityModel::evidenceIsToldWithoutKeysOrTokens()
{
    const QList<ActivityPointer> rows = madeup::activity(now).rows;
    for (const ActivityPointer &row : rows) {
        for (const ActivityFact &fact : factsOf(*row)) {
            QVERIFY2(!fact.label.contains(u'_') && !fact.label.isEmpty(), qPrintable(row->what + u": "_s + fact.label));
            QVERIFY2(!fact.value.startsWith(u'{') && !fact.value.startsWith(u'['), qPrintable(fact.value));
        }
    }
    const QList<ActivityFact> restored = factsOf(*find(rows, u"Restore daily 19 Nov"_s));
    QVERIFY(restored.contains(ActivityFact{u"Archive"_s, stateLabel(IntegrityState::Verified), {}}));
    QVERIFY(restored.contains(ActivityFact{u"Data"_s, u"912.4 MB"_s, {}}));
    QVERIFY(restored.contains(ActivityFact{u"Replaced"_s, u"data, config"_s, {}}));
    // What a newer program wrote is still told.
    const ActivityRow strange = rowOf(
        operation(u"off-site-copy"_s, u"done"_s,
                  {{u"bucket_name"_s, u"far-away"_s}, {u"parts"_s, 12'000}, {u"deep"_s, QJsonObject{{u"a"_s, 1}}}}));
    QCOMPARE(strange.what, u"Off site copy"_s);
    QCOMPARE(factsOf(strange),
             (QList<ActivityFact>{{u"Bucket name"_s, u"far-away"_s, {}}, {u"Parts"_s, u"12,000"_s, {}}}));
}

void TestActivityModel::momentsAreToldFromNow()
{
    const auto words = [](const QDateTime &at) { return whenWords(at.toMSecsSinceEpoch(), now); };
    QCOMPARE(words(now.addSecs(-600)), u"15:43:00"_s);
    QCOMPARE(words(QDateTime(QDate(2026, 11, 19), QTime(19, 20))), u"Thu 19:20"_s);
    QCOMPARE(words(QDateTime(QDate(2026, 11, 2), QTime(9, 15))), u"2 Nov 09:15"_s);
    QCOMPARE(words(QDateTime(QDate(2025, 11, 2), QTime(9, 15))), u"2 Nov 2025"_s);
}

void TestActivityModel::csvCellsAreNeverFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Hourly backup"_s << QByteArray("Hourly backup");
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("behind blanks") << u"  =1"_s << QByteArray("'  =1");
    QTest::newRow("behind a tab") << u"\tx"_s << QByteArray("\"'\tx\"");
    QTest::newRow("comma") << u"3 removed, 1.0 GB"_s << QByteArray("\"3 removed, 1.0 GB\"");
    QTest::newRow("lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestActivityModel::csvCellsAreNeverFormulas()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void TestActivityModel::exportsAreCompleteAndPrivate()
{
    const QList<ActivityPointer> rows = madeup::activity(now).rows;
    const QList<QByteArray> lines = toCsv(rows).split('\n');
    QCOMPARE(lines.size(), rows.size() + 2);
    QVERIFY(lines.at(0).startsWith("started,ended,seconds,what"));
    const QJsonArray entries = QJsonDocument::fromJson(toJson(rows)).object()[u"activity"_s].toArray();
    QCOMPARE(entries.size(), rows.size());
    const auto prune =
        std::ranges::find_if(entries, [](const QJsonValue &entry) { return entry[u"kind"_s] == u"prune"_s; });
    QVERIFY(prune != entries.cend());
    QCOMPARE((*prune)[u"evidence"_s][u"bytes_freed"_s].toInteger(), 1'004'000'000);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"activity.csv"_s);
    QVERIFY(exportActivity(rows, ExportForm::Csv, path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(!exportActivity(rows, ExportForm::Csv, folder.filePath(u"not there/activity.csv"_s)));
}

void TestActivityModel::aDeadProcessRunsNothing()
{
    QCOMPARE(pidOf(u"command line, process 4711"_s), 4711);
    QCOMPARE(pidOf(u"window"_s), 0);
    QVERIFY(!processAlive(0, now));
    QVERIFY(processAlive(QCoreApplication::applicationPid(), QDateTime::currentDateTime().addSecs(5)));
    // The same number, before this program was there: it was another's.
    QVERIFY(!processAlive(QCoreApplication::applicationPid(), now.addYears(-1)));
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
