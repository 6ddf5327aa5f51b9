#include "ui/backups/checksheet.h"

#include "core/backup/verify.h"
#include "core/support/describe.h"
#include "ui/backups/checkspane.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxShownProblems = 4;

QString verdictOf(const VerifyReport &report)
{
    switch (report.state) {
    case IntegrityState::Verified: return CheckSheet::tr("Sound: every byte was read, and the checksum matches.");
    case IntegrityState::NoChecksum:
        return CheckSheet::tr("It can be read in full, but nothing vouches that it is what was written.");
    case IntegrityState::Empty: return CheckSheet::tr("It can be read, but would bring nothing back.");
    case IntegrityState::Incomplete: return CheckSheet::tr("It was cut off while it was written. Do not rely on it.");
    case IntegrityState::Corrupt: return CheckSheet::tr("It is damaged. Do not rely on it.");
    case IntegrityState::Unsafe:
        return CheckSheet::tr("It would write outside the site. Do not trust where it came from.");
    case IntegrityState::Unreadable:
        return CheckSheet::tr("It could not be checked, which says nothing about its content.");
    default: return {};
    }
}

} // namespace

CheckSheet::CheckSheet(Workspace &workspace, const QStringList &archives, QWidget *window)
    : Sheet(archives.size() == 1 ? tr("Check of %1").arg(QFileInfo(archives.constFirst()).fileName())
                                 : tr("Check of %n archive(s)", nullptr, int(archives.size())),
            window),
      m_workspace(workspace), m_waiting(archives)
{
    m_words =
        new TextLabel(tr("Reading every byte. The archive is not changed or moved."), Type::Body, Ink::Secondary, this);
    m_words->setWrapping();
    m_progress = new ProgressLine(this);
    m_progressWords = new TextLabel(u" "_s, Type::Secondary, Ink::Secondary, this);
    m_results = new QWidget(this);
    auto *column = new QVBoxLayout(m_results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_results);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_results->setAutoFillBackground(false);
    m_scroll->hide();
    body()->addWidget(m_words);
    body()->addWidget(m_progress);
    body()->addWidget(m_progressWords);
    body()->addWidget(m_scroll);
    m_close = addButton(tr("Stop"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_clock.start();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_control)
            return;
        Job job;
        job.progress = m_control->progress();
        m_meter.update(job.progress, double(m_clock.nsecsElapsed()) / 1e9);
        job.meter = m_meter;
        m_progress->setFraction(m_meter.fraction());
        m_progressWords->setText(progressWords(job));
    });
    m_poll.start();
    next();
}

CheckSheet::~CheckSheet()
{
    if (m_control)
        m_control->cancel();
}

void CheckSheet::next()
{
    if (m_waiting.isEmpty()) {
        m_poll.stop();
        m_progress->hide();
        m_progressWords->hide();
        m_words->hide();
        m_close->setText(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
        refit();
        return;
    }
    const qint64 request = ++m_request;
    const QString path = m_waiting.takeFirst();
    auto operation = m_workspace.jobs().run([path, backend = m_workspace.backend()](Control &control) {
        return verifyAndRecord({path, CheckLevel::Deep}, backend->clock, &backend->ledger, control);
    });
    m_control = operation.control;
    operation.future.then(this, [this, request](const VerifyReport &report) {
        if (request != m_request)
            return;
        m_control.reset();
        addResult(report);
        Q_EMIT checked(report);
        next();
    });
}

void CheckSheet::addResult(const VerifyReport &report)
{
    auto *card = new Card(m_results);
    card->setAccessibleName(u"%1: %2"_s.arg(QFileInfo(report.path).fileName(), stateLabel(report.state)));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *name = new ElidedLabel(Type::Mono, Ink::Text, Qt::ElideMiddle, card);
    name->setText(QFileInfo(report.path).fileName());
    name->setToolTip(QDir::toNativeSeparators(report.path));
    auto *badge = new Badge(card);
    badge->setState(report.state, verdictOf(report));
    head->addWidget(name, 1);
    head->addWidget(badge);
    column->addLayout(head);
    const auto add = [&](const QString &text, Type type, Ink ink) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(text, type, ink, card);
        label->setWrapping();
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    add(verdictOf(report), Type::Body, Ink::Text);
    add(figuresOf(report), Type::Secondary, Ink::Secondary);
    int shown = 0;
    for (const Problem &problem : report.problems) {
        if (++shown > maxShownProblems)
            break;
        add(problemWords(problem, report.path), Type::Secondary, Ink::Bad);
    }
    if (report.problems.size() > maxShownProblems)
        add(tr("and %n more", nullptr, int(report.problems.size()) - maxShownProblems), Type::Secondary,
            Ink::Secondary);
    m_results->layout()->addWidget(card);
    card->show();
    m_scroll->show();
    // As high as its cards, up to a limit beyond which it scrolls.
    const int width = qMax(m_words->width(), scaled(400));
    m_scroll->setFixedHeight(qMin(m_results->layout()->totalHeightForWidth(width), scaled(420)));
    refit();
}

} // namespace bt2c
