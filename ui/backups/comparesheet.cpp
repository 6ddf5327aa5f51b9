#include "ui/backups/comparesheet.h"

#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/backups/comparechoices.h"
#include "ui/backups/comparedelegate.h"
#include "ui/backups/comparemodel.h"
#include "ui/backups/comparewords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 300;
constexpr int leastListHeight = 130;
constexpr int rowHeight = 32;
constexpr int sizeWidth = 84;
constexpr int fromWidth = 104;
constexpr int badgePadding = 20;

/// As high whatever it shows, so that the sheet keeps still.
class PageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return {scaled(300), scaled(listHeight)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(200), scaled(leastListHeight)}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

CompareSheet::CompareSheet(Workspace &workspace, const Backup &backup, const QList<Backup> &backups, QWidget *window)
    : Sheet(tr("What changed"), window)
    , m_workspace(workspace)
    , m_site(workspace.site() ? workspace.site()->directory : QString())
    , m_archive(backup.path)
    , m_name(titleOf(backup, QDateTime::currentDateTime()))
    , m_choices(new CompareChoices(backup, backups, m_site, this))
    , m_model(new CompareModel(this))
{
    makeChoice();
    m_summary = new TextLabel(u" "_s, Type::Strong, Ink::Text, this);
    m_summary->setWrapping();
    body()->addWidget(m_summary);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search by name or by what happened"));
    makeSearchField(m_search, tr("Search differences"));
    connect(m_search, &QLineEdit::textChanged, this, &CompareSheet::filter);
    body()->addWidget(m_search);
    makeList();
    m_notes = new TextLabel(Type::Secondary, Ink::Secondary, this);
    m_notes->setWrapping();
    body()->addWidget(m_notes);
    QPushButton *close = addButton(tr("Close"), true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_clock.start();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &CompareSheet::tick);
    compare();
}

CompareSheet::~CompareSheet()
{
    if (m_control)
        m_control->cancel();
}

void CompareSheet::makeChoice()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::buttonGap);
    auto *label = new TextLabel(tr("Compared with"), Type::Body, Ink::Secondary, this);
    m_with = new QComboBox(this);
    m_with->setAccessibleName(tr("Compare with"));
    // There may be thousands; to measure each would be felt.
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (auto *list = qobject_cast<QListView *>(m_with->view()))
        list->setUniformItemSizes(true);
    m_with->setModel(m_choices);
    label->setBuddy(m_with);
    connect(m_with, &QComboBox::currentIndexChanged, this, &CompareSheet::compare);
    row->addWidget(label);
    row->addWidget(m_with, 1);
    body()->addLayout(row);
}

void CompareSheet::makeList()
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    m_stack = new PageStack(card);
    inside->addWidget(m_stack);
    m_table = new QTableView(m_stack);
    m_table->setAccessibleName(tr("Differences"));
    setUpListTable(m_table);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setModel(m_model);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CompareModel::Path, QHeaderView::Stretch);
    int widest = 0;
    for (const Difference difference :
         {Difference::Added, Difference::Removed, Difference::Changed, Difference::Grown, Difference::Attributes})
        widest = qMax(widest, badgeSize(differenceWords(difference)).width());
    header->resizeSection(CompareModel::What, widest + scaled(badgePadding));
    header->resizeSection(CompareModel::Before, scaled(sizeWidth));
    header->resizeSection(CompareModel::After, scaled(sizeWidth));
    header->resizeSection(CompareModel::From, scaled(fromWidth));
    m_empty = new EmptyState(m_stack);
    m_working = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_working);
    column->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    column->setSpacing(metrics::buttonGap);
    m_progress = new ProgressLine(m_working);
    m_progress->setAccessibleName(tr("Comparing"));
    m_progressWords = new TextLabel(u" "_s, Type::Secondary, Ink::Secondary, m_working);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(m_progressWords);
    column->addStretch();
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_empty, m_working})
        m_stack->addWidget(page);
    body()->addWidget(card, 1);
}

void CompareSheet::compare()
{
    stop();
    m_model->setOutcome({});
    showWords(false);
    const int chosen = m_with->currentIndex();
    if (chosen < 0) {
        tell(tr("There is nothing to compare it with"), tr("No site is open, and there is no other backup."), false);
        return;
    }
    const bool older = m_choices->isOlder(chosen);
    const QString other = m_choices->archive(chosen);
    m_wish = older ? CompareWish{other, m_archive, m_site} : CompareWish{m_archive, other, m_site};
    setTitle(older ? tr("What changed from %1 to %2").arg(m_choices->name(chosen), m_name)
                   : tr("What changed from %1 to %2").arg(m_name, m_choices->name(chosen)));
    m_progress->setFraction({});
    m_progressWords->setText(tr("Comparing…"));
    m_stack->setCurrentWidget(m_working);
    setAccessibleDescription(m_progressWords->text());
    const qint64 request = m_request;
    auto work = [wish = m_wish, backend = m_workspace.backend()](Control &control) {
        return compareAll(wish, *backend, control);
    };
    auto operation = m_workspace.jobs().run(std::move(work));
    m_control = operation.control;
    m_poll.start();
    operation.future.then(this, [this, request](const Outcome &outcome) {
        if (request == m_request)
            showOutcome(outcome);
    });
    refit();
}

void CompareSheet::stop()
{
    ++m_request;
    m_poll.stop();
    m_meter = {};
    if (m_control)
        m_control->cancel();
    m_control.reset();
}

void CompareSheet::showOutcome(const Outcome &outcome)
{
    stop();
    if (!outcome) {
        tell(tr("It could not be compared"), describe(outcome.error()), true);
        return;
    }
    const CompareOutcome &found = **outcome;
    m_model->setOutcome(*outcome);
    m_table->setColumnHidden(CompareModel::From, !found.placed);
    m_table->scrollToTop();
    if (found.rows.empty()) {
        const bool damaged = found.summary.damageBefore || found.summary.damageAfter;
        tell(damaged ? tr("Nothing differs before the damage") : tr("Nothing differs"),
             tr("%Ln entry(ies) on both sides are the same.", nullptr, int(found.summary.same)), damaged);
    } else {
        filter(m_search->text());
        m_summary->setText(summaryWords(found.summary));
        setAccessibleDescription(m_summary->text());
        showWords(true);
    }
    m_notes->setText(notesOn(found));
    m_notes->show();
    refit();
}

void CompareSheet::filter(const QString &text)
{
    m_model->setFilter(text);
    if (m_model->shownCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_empty->setWords(Symbol::Search, tr("No difference matches"), tr("Search for less, or clear the search."));
    m_stack->setCurrentWidget(m_empty);
}

void CompareSheet::showWords(bool shown)
{
    m_summary->setVisible(shown);
    m_search->setVisible(shown);
    m_notes->setVisible(shown);
}

void CompareSheet::tell(const QString &title, const QString &text, bool bad)
{
    showWords(false);
    setAccessibleDescription(title + u". "_s + text);
    m_empty->setWords(bad ? Symbol::Triangle : Symbol::Tick, title, text);
    m_stack->setCurrentWidget(m_empty);
    refit();
}

QString CompareSheet::notesOn(const CompareOutcome &outcome) const
{
    QStringList notes;
    if (outcome.cut)
        notes << tr("Only the first %1 differences are listed; all are counted.")
                     .arg(numberWords(qint64(outcome.rows.size())));
    const std::pair<const std::optional<Error> *, QString> sides[] = {{&outcome.summary.damageBefore, m_wish.before},
                                                                      {&outcome.summary.damageAfter, m_wish.after}};
    for (const auto &[damage, path] : sides) {
        if (*damage)
            notes << tr("%1 is damaged: what comes after that was not compared.").arg(QFileInfo(path).fileName());
    }
    notes << tr("%1 read in full. What was not read was compared by the hashes that the archives record.")
                 .arg(formatBytes(outcome.summary.bytesUnpacked));
    return notes.join(u'\n');
}

void CompareSheet::tick()
{
    if (!m_control)
        return;
    Job job;
    job.progress = m_control->progress();
    m_meter.update(job.progress, double(m_clock.nsecsElapsed()) / 1e9);
    job.meter = m_meter;
    m_progress->setFraction(m_meter.fraction());
    const QString words = progressWords(job);
    m_progressWords->setText(words.isEmpty() ? tr("Comparing…") : words);
}

} // namespace bt2c
