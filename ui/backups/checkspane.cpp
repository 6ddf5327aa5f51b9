#include "ui/backups/checkspane.h"

#include "core/support/describe.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxShownProblems = 6;
constexpr int maxShownHistory = 5;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// One earlier check: what it came to, and when.
class HistoryLine final : public QWidget
{
public:
    HistoryLine(const VerifyReport &report, const QDateTime &now, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(metrics::buttonGap);
        auto *badge = new Badge(this);
        badge->setState(report.state, report.problems.isEmpty()
                                          ? QString()
                                          : problemWords(report.problems.constFirst(), report.path));
        auto *words = new TextLabel(Type::Secondary, Ink::Secondary, this);
        words->setWrapping();
        const QString level =
            report.level == CheckLevel::Deep ? ChecksPane::tr("every byte") : ChecksPane::tr("checksum only");
        words->setText(ChecksPane::tr("%1 · %2").arg(momentWords(report.checkedAt, now), level));
        row->addWidget(badge);
        row->addWidget(words, 1);
    }
};

} // namespace

QString problemWords(Problem problem, const QString &archive)
{
    if (problem.subject == archive || problem.subject == QFileInfo(archive).fileName())
        problem.subject.clear();
    return describe(problem);
}

QString figuresOf(const VerifyReport &report)
{
    QStringList parts;
    if (!report.storedSha256.isEmpty() && !report.computedSha256.isEmpty())
        parts << (report.storedSha256 == report.computedSha256 ? ChecksPane::tr("SHA-256 matches")
                                                               : ChecksPane::tr("SHA-256 does not match"));
    else if (report.storedSha256.isEmpty() && !report.computedSha256.isEmpty())
        parts << ChecksPane::tr("no SHA-256 to compare with");
    if (report.entries >= 0)
        parts << ChecksPane::tr("%n item(s)", nullptr, int(report.entries));
    if (report.uncompressedBytes >= 0)
        parts << ChecksPane::tr("%1 unpacked").arg(formatBytes(report.uncompressedBytes));
    return parts.join(u" · "_s);
}

ChecksPane::ChecksPane(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *heading = new TextLabel(tr("Checked"), Type::Secondary, Ink::Secondary, this);
    m_result = new TextLabel(Type::Body, Ink::Text, this);
    m_result->setWrapping();
    m_figures = new TextLabel(Type::Secondary, Ink::Secondary, this);
    m_figures->setWrapping();
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(4);
    m_earlier = new TextLabel(tr("Earlier checks"), Type::Secondary, Ink::Secondary, this);
    m_history = new QVBoxLayout;
    m_history->setSpacing(0);
    column->addWidget(heading);
    column->addSpacing(4);
    column->addWidget(m_result);
    column->addWidget(m_figures);
    column->addLayout(m_problems);
    column->addSpacing(4);
    column->addWidget(m_earlier);
    column->addLayout(m_history);
    clear();
}

void ChecksPane::show(const Backup *backup, const QDateTime &now)
{
    const qint64 request = ++m_request;
    if (!backup) {
        clear();
        return;
    }
    const bool same = m_backup.path == backup->path;
    m_backup = *backup;
    m_now = now;
    if (!same)
        clear();
    m_workspace.jobs()
        .run([path = backup->path, backend = m_workspace.backend()](Control &) {
            return backend->ledger.checksOf(path, 20).value_or(QList<VerifyReport>{});
        })
        .future.then(this, [this, request](const QList<VerifyReport> &checks) {
            if (request == m_request)
                fill(checks);
        });
}

void ChecksPane::clear()
{
    m_result->clear();
    m_figures->hide();
    m_earlier->hide();
    clearLayout(m_problems);
    clearLayout(m_history);
}

void ChecksPane::fill(const QList<VerifyReport> &checks)
{
    clear();
    const Integrity &integrity = m_backup.integrity;
    // The newest check that the present state stands on; others are of other bytes or could not be completed.
    const auto stands = std::ranges::find_if(checks, [&](const VerifyReport &check) {
        return check.checkedAt == integrity.checkedAt;
    });
    if (stands == checks.cend()) {
        m_result->setText(integrity.checkedAt.isValid() ? stateReason(integrity, m_now)
                                                        : tr("Not checked since it was written or changed."));
        if (!integrity.checkedAt.isValid() && integrity.reason)
            addProblem(*integrity.reason);
    } else {
        const QString ago = agoWords(stands->checkedAt, m_now);
        QString result = stands->state == IntegrityState::Unreadable ? tr("Could not be checked, %1").arg(ago)
            : stands->level == CheckLevel::Deep                      ? tr("Every byte read, %1").arg(ago)
                                                                     : tr("Checksum compared, %1").arg(ago);
        if (stands->seconds >= 0.05)
            result += tr(", in %1").arg(formatDuration(stands->seconds));
        m_result->setText(result);
        m_result->setToolTip(exactWords(stands->checkedAt));
        const QString figures = figuresOf(*stands);
        m_figures->setText(figures);
        m_figures->setVisible(!figures.isEmpty());
        int shown = 0;
        for (const Problem &problem : stands->problems) {
            if (++shown > maxShownProblems)
                break;
            addProblem(problem);
        }
        if (stands->problems.size() > maxShownProblems) {
            auto *more = new TextLabel(tr("and %n more", nullptr, int(stands->problems.size()) - maxShownProblems),
                                       Type::Secondary, Ink::Secondary, this);
            m_problems->addWidget(more);
        }
    }
    int shown = 0;
    for (auto it = checks.cbegin(); it != checks.cend() && shown < maxShownHistory; ++it) {
        if (it == stands)
            continue;
        m_history->addWidget(new HistoryLine(*it, m_now, this));
        ++shown;
    }
    m_earlier->setVisible(shown > 0);
}

void ChecksPane::addProblem(const Problem &problem)
{
    auto *label = new TextLabel(problemWords(problem, m_backup.path), Type::Secondary, Ink::Bad, this);
    label->setWrapping();
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setToolTip(problem.detail);
    m_problems->addWidget(label);
}

} // namespace bt2c
