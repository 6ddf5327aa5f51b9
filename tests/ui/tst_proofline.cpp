#include "runproofs.h"

#include "core/support/describe.h"
#include "ui/schedule/proofline.h"
#include "ui/schedule/runcalendar.h"
#include "ui/schedule/runcalendaraccess.h"
#include "ui/widgets/lineslabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// As a badge of a line that is drawn, whatever the layout gave it.
QImage drawn(Badge &badge)
{
    badge.resize(badge.sizeHint());
    return badge.grab().toImage();
}

QImage looksLike(const BadgeLook &look, const QString &word)
{
    QWidget parent;
    Badge badge(&parent);
    badge.setLook(look, word);
    return drawn(badge);
}

/// What the badge of a kind looks like, by what it is drawn as.
bool hasBadge(const ProofLine &line, const QString &name, const BadgeLook &look, const QString &word)
{
    for (Badge *badge : line.findChildren<Badge *>()) {
        if (badge->isVisibleTo(&line) && badge->accessibleName().startsWith(name))
            return drawn(*badge) == looksLike(look, word);
    }
    return false;
}

/// Whether any badge of the line is green.
bool isGreen(const ProofLine &line)
{
    const QColor green = coloursOf(line.palette()).ok.tint;
    for (Badge *badge : line.findChildren<Badge *>()) {
        const QImage image = drawn(*badge);
        if (badge->isVisibleTo(&line) && image.pixelColor(image.width() / 2, 1) == green)
            return true;
    }
    return false;
}

} // namespace

class TestProofLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lineCountsEachKind();
    void lineTellsWhatWentWrongLast();
    void lineTellsOfBackupsThatAreGone();
    void lineSaysThatRunsAreOverdue();
    void lateRunsAreNotGreen();
    void unseenBackupsAreNeverGreen();
    void unreadIsNeverGreen();
    void failureIsNeverGreen();
    void lineHasItsOtherStates();
    void lineFitsWhereItIsNarrow();
    void lineAsksForTheRuns();
};

void TestProofLine::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    new Theme(*qApp, Qt::ColorScheme::Light);
    installRunCalendarAccess();
}

void TestProofLine::lineCountsEachKind()
{
    ProofLine line;
    line.resize(1400, 42);
    line.setProof(proofOf(allWell()), present);
    QVERIFY(hasBadge(line, u"24 of 24 hourly backups in the last day"_s, {Symbol::Tick, Tone::Ok}, u"24 of 24"_s));
    QVERIFY(hasBadge(line, u"7 of 7 daily"_s, {Symbol::Tick, Tone::Ok}, u"7 of 7"_s));
    QVERIFY(hasBadge(line, u"4 of 4 weekly"_s, {Symbol::Tick, Tone::Ok}, u"4 of 4"_s));
    QVERIFY(says(line, u"hourly backups in the last day"_s));
    QVERIFY(!line.findChild<LinesLabel *>()->isVisibleTo(&line));
    QVERIFY(line.accessibleDescription().contains(u"7 of 7 daily backups in the last week"_s));
}

void TestProofLine::lineTellsWhatWentWrongLast()
{
    ProofLine line;
    line.resize(1400, 42);
    line.setProof(asleepOnMonday(), present);
    // It is past: the last day is well.
    QVERIFY(hasBadge(line, u"24 of 24"_s, {Symbol::Tick, Tone::Ok}, u"24 of 24"_s));
    auto *trouble = line.findChild<LinesLabel *>();
    QVERIFY(trouble->isVisibleTo(&line));
    QCOMPARE(trouble->text(), u"Mon 10:00–14:00 · Missed: the machine was asleep"_s);
    const QString whole = u"Mon 10:00–14:00 · Hourly · Missed: the machine was asleep"_s;
    QCOMPARE(trouble->toolTip(), whole);
    QVERIFY(line.accessibleDescription().contains(whole));
    // Something else, later.
    ScheduleProof proof = asleepOnMonday();
    RunFinding shrank{.kind = RunFindingKind::Shrank, .backup = u"/srv/backups/small.tar.gz"_s, .at = at(1, 3)};
    shrank.bytes = 1'000'000;
    shrank.bytesBefore = 9'000'000;
    proof.history.findings << shrank;
    line.setProof(proof, present);
    QVERIFY2(trouble->text().startsWith(u"Tue 03:00 · small.tar.gz has"_s), qPrintable(trouble->text()));
    QVERIFY(trouble->toolTip().contains(u"Missed: the machine was asleep"_s));
    // Of the last day: it is counted as well, and its newest run went well.
    line.setProof(proofBut([](JudgedRun &run) {
                      if (run.run.kind == ScheduledKind::Hourly && run.run.at == at(0, 8))
                          makeMissed(run);
                  }),
                  present);
    QVERIFY(hasBadge(line, u"23 of 24"_s, {Symbol::Triangle, Tone::Warn}, u"23 of 24"_s));
    QVERIFY(trouble->text().startsWith(u"Today 08:00"_s));
}

void TestProofLine::lineTellsOfBackupsThatAreGone()
{
    ProofLine line;
    line.setProof(proofBut([](JudgedRun &run) {
                      if (run.run.at == at(0, 8))
                          run.gone = true;
                  }),
                  present);
    QVERIFY(hasBadge(line, u"24 of 24"_s, {Symbol::Triangle, Tone::Bad}, u"24 of 24"_s));
    QVERIFY(line.findChild<LinesLabel *>()->text().contains(u"is not there any more"_s));
    QVERIFY(line.accessibleDescription().contains(u"1 of them not as it should be"_s));
    // Retention removes what is old: that is as it should be.
    line.setProof(proofBut([](JudgedRun &run) {
                      if (run.run.at == at(0, 8))
                          run.gone = run.pruned = true;
                  }),
                  present);
    QVERIFY(hasBadge(line, u"24 of 24"_s, {Symbol::Tick, Tone::Ok}, u"24 of 24"_s));
    QVERIFY(!line.findChild<LinesLabel *>()->isVisibleTo(&line));
}

void TestProofLine::lineSaysThatRunsAreOverdue()
{
    ScheduleProof proof = proofBut([](JudgedRun &run) {
        if (run.run.kind == ScheduledKind::Hourly && run.run.at >= at(0, 9))
            makeMissed(run, RunReason::NotStarted);
    });
    RunFinding overdue;
    overdue.kind = RunFindingKind::Overdue;
    overdue.at = at(0, 8);
    overdue.runs = 4;
    proof.history.findings << overdue;
    ProofLine line;
    line.setProof(proof, present);
    QVERIFY(hasBadge(line, u"20 of 24"_s, {Symbol::Cross, Tone::Bad}, u"20 of 24"_s));
    auto *trouble = line.findChild<LinesLabel *>();
    QCOMPARE(trouble->text(), describe(proof.history.findings.first()));
    QVERIFY(trouble->toolTip().contains(u"it was not started"_s));
}

void TestProofLine::lateRunsAreNotGreen()
{
    ProofLine line;
    line.setProof(proofBut([](JudgedRun &run) {
                      if (run.run.kind == ScheduledKind::Hourly && run.run.at == at(0, 8)) {
                          run.state = RunState::Late;
                          run.begunAt = run.run.at.addSecs(1300);
                      }
                  }),
                  present);
    QVERIFY(hasBadge(line, u"24 of 24"_s, {Symbol::Clock, Tone::Warn}, u"24 of 24"_s));
    QVERIFY(line.findChild<LinesLabel *>()->text().contains(u"late"_s));
}

void TestProofLine::unseenBackupsAreNeverGreen()
{
    ScheduleProof proof = proofOf(allWell());
    proof.backupsUnseen = true;
    proof.unread = {u"/Volumes/Second could not be read"_s};
    ProofLine line;
    line.resize(1400, 42);
    line.setProof(proof, present);
    QVERIFY(!isGreen(line));
    QVERIFY(hasBadge(line, u"24 of 24"_s, {Symbol::Question, Tone::Warn}, u"24 seen"_s));
    auto *trouble = line.findChild<LinesLabel *>();
    QVERIFY(trouble->isVisibleTo(&line));
    QVERIFY(trouble->text().contains(u"Not all backups could be seen"_s));
    QVERIFY(trouble->text().contains(u"/Volumes/Second could not be read"_s));
    // All that could have been told of is left out.
    proof.history = {};
    line.setProof(proof, present);
    QVERIFY(!isGreen(line));
    QVERIFY(says(line, u"whether backups were made"_s));
    QVERIFY(trouble->isVisibleTo(&line));

    RunCalendar calendar;
    calendar.setProof(proof, present);
    QVERIFY(says(calendar, u"Not all backups could be seen"_s));
    QVERIFY(!says(calendar, u"none is expected"_s));
}

void TestProofLine::unreadIsNeverGreen()
{
    ScheduleProof proof = proofOf(allWell());
    proof.unread = {u"No permission for /var/log/x"_s};
    ProofLine line;
    line.setProof(proof, present);
    QVERIFY(!isGreen(line));
    QVERIFY(line.findChild<LinesLabel *>()->text().contains(u"No permission for /var/log/x"_s));
    RunCalendar calendar;
    calendar.setProof(proof, present);
    QVERIFY(says(calendar, u"No permission for /var/log/x"_s));
}

void TestProofLine::failureIsNeverGreen()
{
    const Error error{ErrorCode::PermissionDenied, u"/srv/ledger.sqlite"_s, {}, 0, -1};
    ProofLine line;
    line.setProof(proofOf(allWell()), present);
    QVERIFY(isGreen(line));
    line.showFailure(error);
    QVERIFY(!isGreen(line));
    QVERIFY(says(line, u"What ran could not be looked at"_s));
    QVERIFY(line.findChild<LinesLabel *>()->text().contains(u"/srv/ledger.sqlite"_s));
    RunCalendar calendar;
    calendar.showFailure(error);
    QVERIFY(says(calendar, u"What ran could not be looked at"_s));
    QVERIFY(says(calendar, u"/srv/ledger.sqlite"_s));
}

void TestProofLine::lineHasItsOtherStates()
{
    ProofLine line;
    QVERIFY(says(line, u"Looking at what ran…"_s));
    QVERIFY(!isGreen(line));
    line.showNothing();
    QVERIFY(says(line, u"No backup job, so none is expected"_s));
    QVERIFY(!isGreen(line));
    line.setProof({}, present);
    QVERIFY(says(line, u"No run was due so far"_s));
    QVERIFY(!isGreen(line));
    // A job whose only run is being made.
    JudgedRun due;
    due.run = {ScheduledKind::Hourly, at(0, 12)};
    due.state = RunState::DueNow;
    line.setProof(proofOf({due}), present);
    QVERIFY(says(line, u"hourly"_s));
    QVERIFY(!isGreen(line));
    line.showLooking();
    QVERIFY(says(line, u"Looking at what ran…"_s));
}

void TestProofLine::lineFitsWhereItIsNarrow()
{
    ProofLine line;
    line.setProof(asleepOnMonday(), present);
    for (const int width : {1400, 900, 712, 496}) {
        line.resize(width, line.sizeHint().height());
        QTest::qWait(0);
        line.resize(width, line.minimumSizeHint().height());
        (void)line.grab();
        for (const QWidget *child : line.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!child->isVisibleTo(&line))
                continue;
            QVERIFY2(line.rect().contains(child->geometry()), qPrintable(child->accessibleName()));
            // Only the line of what went wrong gives way.
            if (!qobject_cast<const LinesLabel *>(child))
                QVERIFY2(child->width() >= child->sizeHint().width(), qPrintable(child->accessibleName()));
            else
                QVERIFY(child->width() >= 150);
        }
    }
    QVERIFY(line.minimumSizeHint().width() <= 496);
}

void TestProofLine::lineAsksForTheRuns()
{
    ProofLine line;
    line.setProof(proofOf(allWell()), present);
    const QSignalSpy asked(&line, &ProofLine::runsAsked);
    QCOMPARE(links(line, u"Show runs"_s).size(), 1);
    QTest::keyClick(links(line, u"Show runs"_s).first(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestProofLine)
#include "tst_proofline.moc"
