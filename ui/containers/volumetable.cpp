#include "ui/containers/volumetable.h"

#include "core/support/listwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 8;
}

class VolumeTable::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.selected);
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
        const QRect inner = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -1);
        const QString text = index.data().toString();
        const auto *model = static_cast<const VolumeModel *>(index.model());
        const BackupWords backup = index.column() == VolumeModel::Backup ? model->backup(index.row()) : BackupWords();
        if (backup.look) {
            drawBadge(*painter, inner, *backup.look, text, option.palette);
        } else {
            painter->setFont(fontAt(index.column()));
            const bool soft =
                index.column() == VolumeModel::Documented || index.column() == VolumeModel::Backup || text == u"–"_s;
            const bool past = option.widget && option.widget->property("past").toBool();
            painter->setPen(soft || past ? colours.secondary : colours.text);
            const bool name = index.column() <= VolumeModel::Documented;
            painter->drawText(
                inner, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
                painter->fontMetrics().elidedText(text, name ? Qt::ElideMiddle : Qt::ElideRight, inner.width()));
        }
        if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_KeyboardFocusChange)
            && option.widget && option.widget->hasFocus()) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), colours.accent);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                              colours.accent);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const auto *model = static_cast<const VolumeModel *>(index.model());
        const bool badge = index.column() == VolumeModel::Backup && model->backup(index.row()).look;
        const int width =
            badge ? badgeSize(text).width() : QFontMetrics(fontAt(index.column())).horizontalAdvance(text);
        return {width + 2 * scaled(padding) + 2, scaled(metrics::rowHeight)};
    }

private:
    static QFont fontAt(int column)
    {
        return fontOf(column == VolumeModel::Name || column == VolumeModel::Documented ? Type::Mono : Type::Body);
    }
};

VolumeTable::VolumeTable(QWidget *parent)
    : QWidget(parent), m_model(new VolumeModel(this)), m_table(new QTableView(this)), m_create(nullptr)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(0);
    makeTable();
    column->addWidget(m_table);
    m_none = new TextLabel(tr("No volume of this project, and none that bears a name of the procedure."), Type::Body,
                           Ink::Secondary, card);
    m_none->setContentsMargins(padding, 10, padding, 10);
    column->addWidget(m_none);

    m_missingRow = new QWidget(card);
    auto *row = new QHBoxLayout(m_missingRow);
    row->setContentsMargins(padding + 2, 6, padding, 6);
    row->setSpacing(metrics::buttonGap);
    m_missingWords = new TextLabel(Type::Body, Ink::Secondary, m_missingRow);
    m_missingWords->setWordWrap(true);
    m_create = new QPushButton(symbolIcon(Symbol::Plus), tr("Create Volume…"), m_missingRow);
    m_create->setAccessibleName(tr("Create the missing volume"));
    connect(m_create, &QPushButton::clicked, this, [this] {
        if (!m_missing.isEmpty())
            Q_EMIT createAsked(m_missing.constFirst());
    });
    row->addWidget(m_missingWords, 1);
    row->addWidget(m_create);
    column->addWidget(m_missingRow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    show({}, {}, QDateTime::currentDateTime());
}

void VolumeTable::makeTable()
{
    m_table->setAccessibleName(tr("Volumes"));
    m_table->setItemDelegate(new Delegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(metrics::rowHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(scaled(40));
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setModel(m_model);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const VolumeRow *row = m_model->row(index.row()); row && m_canAct)
            Q_EMIT inspectAsked(row->volume.name);
    });
}

void VolumeTable::show(const QList<VolumeRow> &rows, const QList<MissingVolume> &missing, const QDateTime &now)
{
    m_model->setRows(rows, now);
    putButtons();
    showMissing(missing);
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty() && missing.isEmpty());
    fitColumns();
    fitHeight();
}

void VolumeTable::setCanAct(bool can)
{
    m_canAct = can;
    m_table->setProperty("past", !can);
    m_table->viewport()->update();
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(can);
}

QWidget *VolumeTable::makeButtons(const QString &volume)
{
    auto *bar = new QWidget;
    bar->setProperty("volume", volume);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 6, 1);
    row->setSpacing(0);
    const auto add = [&](Symbol symbol, const QString &text, const QString &name, auto signal) {
        auto *button =
            new QPushButton(text.isEmpty() ? symbolIcon(symbol, SymbolColour::Secondary) : QIcon(), text, bar);
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setFixedHeight(scaled(28));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setEnabled(m_canAct);
        connect(button, &QPushButton::clicked, this, [this, volume, signal] { Q_EMIT (this->*signal)(volume); });
        row->addWidget(button);
    };
    row->addStretch();
    add(Symbol::Info, tr("Inspect"), tr("Inspect %1").arg(volume), &VolumeTable::inspectAsked);
    add(Symbol::Trash, {}, tr("Remove %1…").arg(volume), &VolumeTable::removeAsked);
    return bar;
}

void VolumeTable::putButtons()
{
    for (int i = 0; const VolumeRow *row = m_model->row(i); ++i) {
        const QModelIndex index = m_table->model()->index(i, VolumeModel::Actions);
        const QWidget *there = m_table->indexWidget(index);
        if (!there || there->property("volume").toString() != row->volume.name)
            m_table->setIndexWidget(index, makeButtons(row->volume.name));
    }
}

void VolumeTable::showMissing(const QList<MissingVolume> &missing)
{
    m_missing = missing;
    m_missingRow->setVisible(!missing.isEmpty());
    if (missing.isEmpty())
        return;
    QStringList names;
    for (const MissingVolume &volume : missing)
        names << volume.realName;
    m_missingWords->setText(
        tr("%1 is not there. Compose makes it, empty, when it brings the containers up.")
            .arg(names.join(listSeparator())));
}

void VolumeTable::fitHeight()
{
    const int rows = m_table->model()->rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * scaled(metrics::rowHeight));
}

void VolumeTable::fitColumns()
{
    const QAbstractItemModel *model = m_model;
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < VolumeModel::ColumnCount; ++column) {
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = QFontMetrics(fontOf(Type::Secondary)).horizontalAdvance(title) + scaled(20);
        for (int row = 0; row < model->rowCount(); ++row)
            width = qMax(width, m_table->itemDelegate()->sizeHint(option, model->index(row, column)).width());
        if (column == VolumeModel::Actions)
            width = QFontMetrics(QApplication::font()).horizontalAdvance(tr("Inspect")) + scaled(24 + 30 + 8);
        widths << width;
        total += width;
    }
    int spare = m_table->viewport()->width() - total;
    // Where it is narrow the procedure's name gives way first: the real one ends the same.
    const auto shrink = [&](int column, int least) {
        const int by = qBound(0, -spare, qMax(0, widths.at(column) - least));
        widths[column] -= by;
        spare += by;
    };
    shrink(VolumeModel::Documented, scaled(110));
    shrink(VolumeModel::Users, scaled(90));
    const bool hide = spare < 0;
    if (hide)
        spare += widths.at(VolumeModel::Documented);
    shrink(VolumeModel::Name, scaled(150));
    shrink(VolumeModel::Backup, scaled(110));
    m_table->setColumnHidden(VolumeModel::Documented, hide);
    if (spare > 0) {
        for (const int column : {VolumeModel::Name, VolumeModel::Documented, VolumeModel::Users, VolumeModel::Backup})
            widths[column] += spare / 5;
        widths[VolumeModel::Actions] += spare - 4 * (spare / 5);
    }
    for (int column = 0; column < VolumeModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths.at(column));
}

bool VolumeTable::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize
        && static_cast<QResizeEvent *>(event)->size().width() != static_cast<QResizeEvent *>(event)->oldSize().width())
        fitColumns();
    return QWidget::eventFilter(object, event);
}

} // namespace bt2c
