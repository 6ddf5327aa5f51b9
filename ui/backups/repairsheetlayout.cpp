// What the sheet is made of; what it does is in repairsheet.cpp.
#include "ui/backups/repairsheet.h"

#include "core/support/listwords.h"
#include "ui/backups/repairdamagemodel.h"
#include "ui/backups/repairwords.h"
#include "ui/backups/reveal.h"
#include "ui/recovery/tintbox.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 150;
constexpr int damageRowHeight = 28;
constexpr int fileWidth = 230;
constexpr int padding = 8;
constexpr int shownRows = 6;
constexpr int leastRows = 2;

/// A path gives way in its middle, a list of bytes at its end.
class DamageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.selected);
        const bool path = index.column() == RepairDamageModel::File;
        const QRect inner = option.rect.adjusted(scaled(padding), 0, -scaled(padding), 0);
        painter->setPen(path ? colours.text : colours.secondary);
        painter->setFont(option.font);
        painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(index.data().toString(),
                                                        path ? Qt::ElideMiddle : Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

/// As high as its rows, up to some; with less room it scrolls.
class DamageTable final : public QTableView
{
public:
    using QTableView::QTableView;

    [[nodiscard]] QSize sizeHint() const override { return {scaled(300), heightFor(shownRows)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(200), heightFor(leastRows)}; }

private:
    [[nodiscard]] int heightFor(int rows) const
    {
        return horizontalHeader()->sizeHint().height() + qMin(model()->rowCount(), rows) * scaled(damageRowHeight);
    }
};

} // namespace

void RepairSheet::makeButtons()
{
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::buttonGap);
    m_look = new QPushButton(tr("Look in Another Folder…"), left);
    m_reveal = new QPushButton(symbolIcon(Symbol::Reveal), revealWords(), left);
    for (QPushButton *button : {m_look, m_reveal}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    row->addStretch();
    addToButtonRow(left);
    m_cancel = addButton(tr("Cancel"));
    m_rescue = addButton(tr("Rescue Undamaged Files…"));
    m_verify = addButton(tr("Verify Again"));
    m_repair = addButton(tr("Repair"));
    connect(m_cancel, &QPushButton::clicked, this, &RepairSheet::reject);
    connect(m_repair, &QPushButton::clicked, this, &RepairSheet::repair);
    connect(m_reveal, &QPushButton::clicked, this, &RepairSheet::reveal);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        Q_EMIT verifyAsked(m_backup.path);
        accept();
    });
    connect(m_look, &QPushButton::clicked, this,
            [this] { askFolder(tr("Look for backups in"), tr("Look Here"), &RepairSheet::lookIn); });
    connect(m_rescue, &QPushButton::clicked, this,
            [this] { askFolder(tr("Rescue the undamaged files to"), tr("Rescue Here"), &RepairSheet::rescueInto); });
}

void RepairSheet::clearDetails()
{
    if (m_details) {
        m_details->hide();
        body()->removeWidget(m_details);
        m_details->deleteLater();
    }
    m_list = nullptr;
    m_details = new QWidget(this);
    // Shown when it is filled: what is added to something visible appears only when the event loop comes round.
    m_details->hide();
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    body()->addWidget(m_details, 1);
}

void RepairSheet::tell(const RepairStatement &statement)
{
    setAccessibleDescription(statement.title + u". "_s + statement.lines.join(u' '));
    auto *box = new TintBox(m_details);
    box->setTone(statement.tone);
    box->setWords(statement.title, statement.lines);
    // No higher than its words are at this width.
    QSizePolicy policy = box->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    box->setSizePolicy(policy);
    m_details->layout()->addWidget(box);
}

void RepairSheet::addProof()
{
    auto *row = new QHBoxLayout;
    auto *badge = new Badge(m_details);
    badge->setState(IntegrityState::Verified, {});
    row->addWidget(badge);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_details->layout())->addLayout(row);
}

void RepairSheet::addFacts(const RepairPlan &plan)
{
    const QList<RepairFact> facts = repairFacts(plan);
    if (facts.isEmpty())
        return;
    auto *holder = new QWidget(m_details);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    for (const RepairFact &fact : facts) {
        auto *line = new QWidget(holder);
        line->setAccessibleName(tr("%1: %2", "From other backups: 3 pieces")
                                    .arg(fact.label, (QStringList{fact.value} + fact.names).join(listSeparator())));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::cardGap);
        auto *label = new TextLabel(fact.label, Type::Body, Ink::Secondary, line);
        label->setFixedWidth(scaled(labelWidth));
        label->setWrapping();
        row->addWidget(label, 0, Qt::AlignTop);
        auto *values = new QVBoxLayout;
        values->setSpacing(2);
        values->addWidget(new TextLabel(fact.value, Type::Body, Ink::Text, line));
        for (const QString &name : fact.names) {
            auto *file = new ElidedLabel(Type::Mono, Ink::Secondary, Qt::ElideMiddle, line);
            file->setText(name);
            values->addWidget(file);
        }
        row->addLayout(values, 1);
        column->addWidget(line);
        column->addWidget(new Rule(holder));
    }
    m_details->layout()->addWidget(holder);
}

void RepairSheet::addDamage(const DamageReport &damage)
{
    auto *column = static_cast<QVBoxLayout *>(m_details->layout());
    if (!damage.files.isEmpty()) {
        auto *card = new Card(m_details);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(1, 6, 1, 6);
        auto *model = new RepairDamageModel(card);
        model->setFiles(damage.files);
        auto *table = new DamageTable(card);
        setUpListTable(table);
        table->setModel(model);
        table->setItemDelegate(new DamageDelegate(table));
        table->setAccessibleName(tr("Damaged files"));
        table->verticalHeader()->setDefaultSectionSize(scaled(damageRowHeight));
        table->horizontalHeader()->setSectionsClickable(false);
        table->horizontalHeader()->resizeSection(RepairDamageModel::File, scaled(fileWidth));
        inside->addWidget(table);
        column->addWidget(card, 1);
        m_list = table;
    }
    for (const QString &words : otherDamage(damage)) {
        auto *line = new TextLabel(words, Type::Secondary, Ink::Secondary, m_details);
        line->setWrapping();
        column->addWidget(line);
    }
}

void RepairSheet::settle(std::initializer_list<QPushButton *> buttons, QPushButton *primary, bool ended)
{
    arrangeButtons(buttons, primary, ended);
    m_details->show();
    refit();
    // What wrapped words need is known only once they were laid out.
    QTimer::singleShot(0, this, [this] { refit(); });
}

void RepairSheet::arrangeButtons(std::initializer_list<QPushButton *> buttons, QPushButton *primary, bool ended)
{
    for (QPushButton *button : {m_look, m_reveal, m_rescue, m_verify, m_repair}) {
        button->setVisible(std::ranges::find(buttons, button) != buttons.end());
        button->setDefault(button == primary);
    }
    m_cancel->setEnabled(true);
    m_cancel->setText(ended ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setDefault(ended && !primary);
    if (m_list)
        setTabOrder({m_list, m_look, m_reveal, m_cancel, m_rescue, m_verify, m_repair});
    (primary ? primary : m_cancel)->setFocus(Qt::OtherFocusReason);
}

} // namespace bt2c
