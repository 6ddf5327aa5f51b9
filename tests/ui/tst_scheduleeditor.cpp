#include "ui/schedule/scheduleeditor.h"

#include <QTest>

using namespace bt2c;

namespace {

const QByteArray others = "MAILTO=ops\n# not ours\n7 1 * * *\t/usr/bin/rotate  --all\n";
const QByteArray documented = "0 * * * * python3 /s/scheduled_backup.py --type hourly\n"
                              "0 0 * * * python3 /s/scheduled_backup.py --type daily\n"
                              "0 0 * * 0 python3 /s/scheduled_backup.py --type weekly\n";
const OurProgram ours{"/opt/bt2c-recovery", "/site", {}};
const QTimeZone utc = QTimeZone::utc();
const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), utc);
constexpr qsizetype daily = 4;

ScheduleEditor opened(const QByteArray &bytes = others + documented)
{
    ScheduleEditor editor;
    editor.open(bytes, CronDialect::Debian);
    return editor;
}

QList<QByteArray> changed(const ScheduleEditor &editor)
{
    QList<QByteArray> lines;
    for (const CrontabChange &change : editor.difference()) {
        if (change.kind != CrontabChange::Kind::Same)
            lines << (change.kind == CrontabChange::Kind::Added ? "+" : "-") + change.bytes.trimmed();
    }
    return lines;
}

} // namespace

class TestScheduleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingTheDailyRunChangesItsLineOnly()
    {
        ScheduleEditor editor = opened();
        QVERIFY(editor.moveRun(daily, {1, 0, 0}, {1, 3, 30}));
        QCOMPARE(changed(editor), (QList<QByteArray>{"-0 0 * * * python3 /s/scheduled_backup.py --type daily",
                                                     "+30 3 * * * python3 /s/scheduled_backup.py --type daily"}));
        QVERIFY(editor.document().bytes().startsWith(others));
    }

    void aForbiddenMoveSaysWhyAndChangesNothing()
    {
        ScheduleEditor editor = opened();
        QCOMPARE(editor.moveRun(daily, {1, 0, 0}, {2, 3, 30}).error(), CronMoveTrouble::EveryDay);
        QCOMPARE(editor.moveRun(0, {1, 0, 0}, {2, 3, 30}).error(), CronMoveTrouble::NotDueThen);
        QVERIFY(!editor.isChanged() && !editor.canUndo());
    }

    void aWrongExpressionChangesNothing()
    {
        ScheduleEditor editor = opened();
        QVERIFY(!editor.setExpression(daily, "99 3 * * *"));
        QVERIFY(!editor.isChanged() && !editor.canUndo());
    }

    void theDocumentedThreeAreStaggeredAndMovedInTwoSteps()
    {
        ScheduleEditor editor = opened();
        QCOMPARE(editor.scriptJobs().size(), 3);
        QVERIFY(!editor.collisions(utc, start).isEmpty());
        QVERIFY(editor.stagger().value().isEmpty());
        QVERIFY(editor.collisions(utc, start).isEmpty());
        QVERIFY(editor.moveToOurs(ours).isEmpty());
        QVERIFY(editor.scriptJobs().isEmpty());
        QCOMPARE(editor.jobs().size(), 3);
        QVERIFY(editor.document().bytes().startsWith(others));
        editor.undo();
        editor.undo();
        QVERIFY(!editor.canUndo() && !editor.isChanged());
    }

    void undoRedoAndDiscardGoBackAndForth()
    {
        ScheduleEditor editor = opened();
        QVERIFY(editor.setEnabled(daily, false));
        QVERIFY(editor.duplicate(daily));
        const QByteArray edited = editor.document().bytes();
        editor.discard();
        QVERIFY(!editor.isChanged());
        editor.undo();
        QCOMPARE(editor.document().bytes(), edited);
        editor.undo();
        QVERIFY(editor.remove(daily));
        QVERIFY(!editor.canRedo());
    }

    void anEmptyCrontabGetsTheThreeThatDoNotMeet()
    {
        ScheduleEditor editor = opened({});
        QVERIFY(editor.addRecommended(ours));
        QCOMPARE(editor.jobs().size(), 3);
        QVERIFY(editor.collisions(utc, start).isEmpty());
        editor.undo();
        QVERIFY(editor.document().bytes().isEmpty());
    }

    void whatWasEditedIsKeptWhenAnotherCrontabIsTakenUp()
    {
        ScheduleEditor editor = opened();
        QVERIFY(editor.setEnabled(daily, false));
        const QByteArray read = editor.original();
        const QByteArray edited = editor.document().bytes();
        const QByteArray theirs = "# by someone else\n" + read;
        QCOMPARE(editor.takeUp(theirs), 0);
        QCOMPARE(editor.document().bytes(), "# by someone else\n" + edited);
        editor.undo();
        QCOMPARE(editor.document().bytes(), theirs);
        QVERIFY(!editor.isChanged());
    }
};

QTEST_GUILESS_MAIN(TestScheduleEditor)
#include "tst_scheduleeditor.moc"
