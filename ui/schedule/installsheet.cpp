#include "ui/schedule/installsheet.h"

#include "core/schedule/cronwords.h"
#include "core/schedule/forecast.h"
#include "core/support/listwords.h"
#include "ui/schedule/crontablines.h"
#include "ui/schedule/schedulewords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesAround = 2;
constexpr int mostRows = 14;
constexpr int mostWarnings = 4;

CrontabView *differenceOf(const QList<CrontabChange> &difference, const CrontabDocument &changed, QWidget *parent)
{
    auto *view = new CrontabView(parent);
    view->setAccessibleName(InstallSheet::tr("What will change"));
    view->setLines(difference, changed, linesAround);
    // As high as what changes, and no line cut through.
    const int rows = qBound(1, view->model()->rowCount(), mostRows);
    view->setFixedHeight(rows * qMax(1, view->sizeHintForRow(0)));
    return view;
}

QString changeWords(const QList<CrontabChange> &difference)
{
    const auto count = [&difference](CrontabChange::Kind kind) {
        return int(std::ranges::count(difference, kind, &CrontabChange::kind));
    };
    const int added = count(CrontabChange::Kind::Added);
    const int removed = count(CrontabChange::Kind::Removed);
    QStringList parts;
    if (added > 0)
        parts << InstallSheet::tr("%n line(s) added", nullptr, added);
    if (removed > 0)
        parts << InstallSheet::tr("%n line(s) removed", nullptr, removed);
    return parts.join(listSeparator());
}

/// Why cron would not take it; empty: it would.
QString refusalWords(const CrontabDocument &document)
{
    const QList<CrontabLine> &lines = document.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto issue = std::ranges::find(lines.at(i).issues, CronSeverity::Error, &CronIssue::severity);
        if (issue != lines.at(i).issues.cend())
            return InstallSheet::tr("Line %1 would be refused by cron: %2").arg(i + 1).arg(describe(*issue));
    }
    const QList<CronIssue> whole = document.issues();
    const auto issue = std::ranges::find(whole, CronSeverity::Error, &CronIssue::severity);
    return issue == whole.cend() ? InstallSheet::tr("cron would refuse it.") : describe(*issue);
}

} // namespace

InstallSheet::InstallSheet(Workspace &workspace, const ScheduleEditor &editor, const QString &owner, bool practice,
                           QWidget *window)
    : Sheet(tr("Install this crontab?"), window)
    , m_warnings(new TextLabel(Type::Body, Ink::Text, this))
{
    const QList<CrontabChange> difference = editor.difference();
    auto *what = new TextLabel(tr("In the crontab of %1: %2. All other lines stay as they are, byte for byte.")
                                   .arg(owner, changeWords(difference)),
                               Type::Body, Ink::Text, this);
    what->setWrapping();
    body()->addWidget(what);
    body()->addWidget(differenceOf(difference, editor.document(), this), 1);
    m_warnings->setWrapping();
    m_warnings->hide();
    body()->addWidget(m_warnings);
    auto *back = new TextLabel(practice ? tr("This is the practice crontab: cron does not run it.")
                                        : tr("The former crontab is kept, and Undo puts it back."),
                               Type::Body, Ink::Secondary, this);
    back->setWrapping();
    body()->addWidget(back);
    setAccessibleDescription(what->text() + u' ' + back->text());
    const bool accepted = editor.document().withFinalNewline().isAccepted();
    QPushButton *no = addButton(tr("Cancel"));
    QPushButton *yes = addButton(tr("Install"), accepted);
    yes->setEnabled(accepted);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    if (!accepted)
        warn({refusalWords(editor.document().withFinalNewline())});
    else if (!practice)
        lookAtJobs(workspace, editor);
}

void InstallSheet::lookAtJobs(Workspace &workspace, const ScheduleEditor &editor)
{
    QList<CronTrial> trials;
    const QList<CronBackup> jobs = editor.jobs();
    for (const CronBackup &job : jobs) {
        if (!job.enabled)
            continue;
        if (auto trial = trialOf(editor.document(), job.line)) {
            trial->backupDirectory = QString::fromLocal8Bit(job.backupDirectory);
            trials << *trial;
        }
    }
    auto looking = workspace.jobs().run([trials](Control &) {
        QStringList words;
        for (const CronTrial &trial : trials) {
            for (const TrialFinding &finding : trialFindings(trial)) {
                // What only a run can show is not known yet.
                if (finding.kind != TrialFinding::Kind::NotCronsRights)
                    words << describe(finding);
            }
        }
        words.removeDuplicates();
        return words;
    });
    looking.future.then(this, [this](const QStringList &words) { warn(words); });
}

void InstallSheet::warn(const QStringList &words)
{
    if (words.isEmpty())
        return;
    QStringList lines;
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), mostWarnings)))
        lines << u"⚠ "_s + word;
    if (words.size() > mostWarnings)
        lines << tr("And %n more.", nullptr, int(words.size()) - mostWarnings);
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->show();
    refit();
}

OutsideSheet::OutsideSheet(const QByteArray &read, const CrontabDocument &now, QWidget *window)
    : Sheet(tr("Something else changed the crontab"), window)
{
    auto *what =
        new TextLabel(tr("This is what is different now from what was read here. Nothing of it is overwritten."),
                      Type::Body, Ink::Text, this);
    what->setWrapping();
    body()->addWidget(what);
    CrontabView *view = differenceOf(crontabDifference(read, now.bytes()), now, this);
    view->setAccessibleName(tr("What was changed"));
    body()->addWidget(view, 1);
    auto *back = new TextLabel(tr("Your edits are made again on what stands there now, as far as they fit."),
                               Type::Body, Ink::Secondary, this);
    back->setWrapping();
    body()->addWidget(back);
    setAccessibleDescription(what->text() + u' ' + back->text());
    connect(addButton(tr("Not Now")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("Take It Up"), true), &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace bt2c
