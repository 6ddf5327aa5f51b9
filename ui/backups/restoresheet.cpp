#include "ui/backups/restoresheet.h"

#include "core/engine/chainplace.h"
#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/backups/checkspane.h"
#include "ui/backups/restorewords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxShownObjections = 4;

/// Why it would be refused, on a tinted ground.
class ObjectionBox final : public QWidget
{
public:
    explicit ObjectionBox(QWidget *parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ToneColours tone = coloursOf(palette()).bad;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.tint);
        painter.drawRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
        const int side = scaled(16);
        drawSymbol(painter, QRectF(12, 13, side, side), Symbol::Triangle, tone.ink);
    }
};

/// A check box whose words may be long.
QWidget *wordyCheckBox(QCheckBox *box, const QString &words, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::buttonGap);
    auto *label = new TextLabel(words, Type::Body, Ink::Text, holder);
    label->setWrapping();
    label->setBuddy(box);
    box->setAccessibleName(words);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return holder;
}

} // namespace

RestoreSheet::RestoreSheet(Workspace &workspace, const Backup &backup, const QString &siteDirectory, QWidget *window)
    : Sheet(tr("Restore %1?").arg(titleOf(backup, QDateTime::currentDateTime())), window), m_workspace(workspace),
      m_backup(backup), m_title(windowTitle()), m_details(nullptr)
{
    m_params.archive = backup.path;
    m_params.siteDirectory = siteDirectory;
    m_intro = new TextLabel(Type::Body, Ink::Secondary, this);
    m_intro->setWrapping();
    m_progress = new ProgressLine(this);
    m_progressWords = new TextLabel(Type::Secondary, Ink::Secondary, this);
    body()->addWidget(m_intro);
    body()->addWidget(m_progress);
    body()->addWidget(m_progressWords);
    m_cancel = addButton(tr("Cancel"));
    m_restore = addButton(tr("Restore"), true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
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
    plan();
}

RestoreSheet::~RestoreSheet()
{
    if (m_control)
        m_control->cancel();
}

void RestoreSheet::plan()
{
    const qint64 request = ++m_request;
    clearDetails();
    m_restore->setEnabled(false);
    m_intro->setText(tr("Looking at the backup, the site and the free space. Nothing is changed yet."));
    m_progress->setFraction({});
    m_progress->show();
    m_progressWords->setText(u" "_s);
    m_progressWords->show();
    RestoreParams params = m_params;
    params.force = false;
    auto operation = m_workspace.jobs().run([params, backend = m_workspace.backend()](Control &control) mutable {
        // Where the validator really keeps its chain is asked each time: it may have been moved meanwhile.
        const ChainPlace place =
            locateChain({params.siteDirectory, {}}, backend->engines, backend->surroundings, control);
        params.volume = place.volume;
        if (const auto elsewhere = chainElsewhere(place, params.siteDirectory);
            elsewhere && params.only != RestoreOnly::Config)
            return Result<RestorePlan>(std::unexpected(*elsewhere));
        auto plan = planRestore(params, backend->services(), control);
        if (plan && place.volume)
            plan->liveHeight = place.height;
        return plan;
    });
    m_control = operation.control;
    m_poll.start();
    operation.future.then(this, [this, request](const Result<RestorePlan> &plan) {
        if (request != m_request)
            return;
        m_poll.stop();
        m_control.reset();
        m_progress->hide();
        m_progressWords->hide();
        if (plan)
            showPlan(*plan);
        else
            showFailure(plan.error());
        m_details->show();
        refit();
    });
    refit();
}

void RestoreSheet::clearDetails()
{
    if (m_details) {
        m_details->hide();
        body()->removeWidget(m_details);
        m_details->deleteLater();
    }
    m_details = new QWidget(this);
    // Shown when it is filled: what is added to something visible appears only when the event loop comes round.
    m_details->hide();
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    body()->addWidget(m_details);
}

void RestoreSheet::showFailure(const Error &error)
{
    setTitle(tr("%1 cannot be restored").arg(titleOf(m_backup, QDateTime::currentDateTime())));
    m_intro->setText(tr("%1 Nothing was changed.").arg(describe(error)));
    m_restore->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
}

void RestoreSheet::showPlan(const RestorePlan &plan)
{
    Q_EMIT checked(plan.check);
    m_params.volume = plan.volume;
    m_bothPossible = m_bothPossible || plan.targets.size() > 1;
    m_intro->setText(restoreIntro(plan));
    setAccessibleDescription(m_intro->text());
    addBoxes(plan);
    addRows(plan);
    if (!plan.objections.isEmpty()) {
        addObjections(plan);
        m_restore->setEnabled(false);
        m_cancel->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto *undo = new QWidget(m_details);
    auto *row = new QHBoxLayout(undo);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(undo);
    sign->setPixmap(symbolIcon(Symbol::Restore, SymbolColour::Secondary).pixmap(scaled(16), scaled(16)));
    row->addWidget(sign);
    row->addWidget(new TextLabel(tr("You can undo this afterwards."), Type::Body, Ink::Secondary, undo), 1);
    m_details->layout()->addWidget(undo);
    m_restore->setEnabled(true);
    m_restore->setFocus(Qt::OtherFocusReason);
}

void RestoreSheet::addBoxes(const RestorePlan &plan)
{
    auto *boxes = new QWidget(m_details);
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const RestoreBox &box : restoreBoxes(plan, QDateTime::currentDateTime())) {
        auto *card = new Card(boxes);
        card->setAccessibleName(u"%1: %2, %3"_s.arg(box.label, box.figure, box.text));
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(13, 10, 13, 12);
        column->setSpacing(2);
        column->addWidget(new TextLabel(box.label, Type::Secondary, Ink::Secondary, card));
        auto *figure = new TextLabel(box.figure, Type::Section, Ink::Text, card);
        figure->setWrapping();
        auto *text = new TextLabel(box.text, Type::Secondary, Ink::Secondary, card);
        text->setWrapping();
        column->addWidget(figure);
        column->addWidget(text);
        column->addStretch();
        row->addWidget(card, 1);
    }
    m_details->layout()->addWidget(boxes);
}

void RestoreSheet::addRows(const RestorePlan &plan)
{
    auto *holder = new QWidget(m_details);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    if (m_bothPossible)
        addRow(column, tr("What"), makeWhat(plan));
    for (const RestoreFact &fact : restoreFacts(plan)) {
        auto *value = new QWidget(holder);
        value->setAccessibleName(u"%1: %2 %3"_s.arg(fact.label, fact.value, fact.path));
        auto *lines = new QVBoxLayout(value);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        if (!fact.value.isEmpty()) {
            auto *text = new TextLabel(fact.value, Type::Body, Ink::Text, value);
            text->setWrapping();
            lines->addWidget(text);
        }
        if (!fact.path.isEmpty()) {
            auto *path =
                new ElidedLabel(Type::Mono, fact.value.isEmpty() ? Ink::Text : Ink::Secondary, Qt::ElideMiddle, value);
            path->setText(fact.path);
            lines->addWidget(path);
        }
        addRow(column, fact.label, value);
    }
    m_details->layout()->addWidget(holder);
}

void RestoreSheet::addRow(QVBoxLayout *column, const QString &label, QWidget *value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    auto *name = new TextLabel(label, Type::Body, Ink::Secondary, m_details);
    name->setBuddy(value);
    name->setFixedWidth(scaled(114));
    const bool control = qobject_cast<QComboBox *>(value) != nullptr;
    row->addWidget(name, 0, control ? Qt::AlignVCenter : Qt::AlignTop);
    row->addWidget(value, 1, control ? Qt::AlignLeft : Qt::Alignment());
    column->addLayout(row);
    column->addWidget(new Rule(m_details));
}

QWidget *RestoreSheet::makeWhat(const RestorePlan &)
{
    auto *what = new QComboBox(m_details);
    what->setAccessibleName(tr("What to restore"));
    what->addItem(tr("data and config"), int(RestoreOnly::Everything));
    what->addItem(tr("data only"), int(RestoreOnly::Data));
    what->addItem(tr("config only"), int(RestoreOnly::Config));
    what->setCurrentIndex(what->findData(int(m_params.only)));
    what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(what, &QComboBox::activated, this, [this, what] {
        m_params.only = RestoreOnly(what->currentData().toInt());
        m_params.force = false;
        plan();
    });
    return what;
}

void RestoreSheet::addObjections(const RestorePlan &plan)
{
    auto *box = new ObjectionBox(m_details);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(40, 12, 12, 12);
    column->setSpacing(4);
    int shown = 0;
    for (const Error &objection : plan.objections) {
        if (++shown > maxShownObjections)
            break;
        auto *words = new TextLabel(problemWords(objection, m_backup.path), Type::Body, Ink::Text, box);
        words->setWrapping();
        column->addWidget(words);
    }
    m_details->layout()->addWidget(box);
    if (!canForce(plan))
        return;
    auto *force = new QCheckBox(m_details);
    force->setObjectName(u"force"_s);
    m_details->layout()->addWidget(wordyCheckBox(force, forceWords(plan), m_details));
    connect(force, &QCheckBox::toggled, this, [this](bool on) {
        m_params.force = on;
        m_restore->setEnabled(on);
    });
}

} // namespace bt2c
