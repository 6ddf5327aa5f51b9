#include "ui/schedule/crontablines.h"

#include "core/schedule/backupjobs.h"
#include "core/schedule/cronwords.h"
#include "core/support/describe.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownBytes = 1000;
constexpr int lineHeight = 22;
constexpr int signWidth = 18;
constexpr int padding = 10;

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        const auto kind = CrontabChange::Kind(index.data(CrontabLinesModel::ChangeRole).toInt());
        const auto owner = CrontabLinesModel::Owner(index.data(CrontabLinesModel::OwnerRole).toInt());
        const bool issue = !index.data(CrontabLinesModel::IssueRole).toString().isEmpty();
        const bool removed = kind == CrontabChange::Kind::Removed;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        if (kind != CrontabChange::Kind::Same)
            painter->fillRect(option.rect, (removed ? colours.bad : colours.ok).tint);
        else if (selected)
            painter->fillRect(option.rect, colours.selected);
        if (selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
        QColor ink = owner == CrontabLinesModel::Owner::Backup ? colours.text : colours.secondary;
        if (kind != CrontabChange::Kind::Same)
            ink = (removed ? colours.bad : colours.ok).ink;
        painter->setPen(ink);
        painter->setFont(fontOf(Type::Mono));
        QRect place = option.rect.adjusted(scaled(padding), 0, -scaled(padding), 0);
        const QString sign = removed ? u"−"_s : kind == CrontabChange::Kind::Added ? u"+"_s : QString();
        painter->drawText(place.adjusted(0, 0, 0, -1), Qt::AlignVCenter, sign);
        place.setLeft(place.left() + scaled(signWidth));
        if (issue) {
            const int side = scaled(14);
            const QRect at(place.right() - side, place.center().y() - side / 2, side, side);
            drawSymbol(*painter, at, Symbol::Triangle, colours.warn.ink);
            place.setRight(at.left() - padding);
        }
        const QString text =
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideMiddle, place.width());
        painter->drawText(place, Qt::AlignVCenter, text);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colours.accent, 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, scaled(lineHeight)}; }
};

bool nearChange(const QList<CrontabChange> &all, qsizetype at, int around)
{
    for (qsizetype i = std::max<qsizetype>(0, at - around); i <= at + around && i < all.size(); ++i) {
        if (all.at(i).kind != CrontabChange::Kind::Same)
            return true;
    }
    return false;
}

} // namespace

QString shownCrontabText(const QByteArray &bytes)
{
    QByteArray text = bytes;
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    const bool cut = text.size() > shownBytes;
    QString shown = displayName(text.left(shownBytes).replace('\t', ' '));
    return cut ? shown + u'…' : shown;
}

CrontabLinesModel::CrontabLinesModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void CrontabLinesModel::setLines(const QList<CrontabChange> &difference, const CrontabDocument &changed, int around)
{
    QList<Row> rows;
    const QList<CrontabLine> &lines = changed.lines();
    for (qsizetype i = 0; i < difference.size(); ++i) {
        const CrontabChange &change = difference.at(i);
        if (around >= 0 && !nearChange(difference, i, around)) {
            // Between what changes; that a crontab goes on before and after it is clear.
            if (!rows.isEmpty() && !rows.last().gap)
                rows.append({.text = u"⋯"_s, .issue = {}, .gap = true});
            continue;
        }
        Row row{.kind = change.kind, .line = change.newLine, .text = shownCrontabText(change.bytes), .issue = {}};
        if (change.newLine >= 0 && change.newLine < lines.size()) {
            const CrontabLine &line = lines.at(change.newLine);
            if (line.isEntry())
                row.owner = backupJobIn(line, change.newLine, changed.dialect()) ? Owner::Backup : Owner::Other;
            for (const CronIssue &issue : line.issues) {
                if (issue.severity != CronSeverity::Note && row.issue.isEmpty())
                    row.issue = describe(issue);
            }
        }
        rows.append(row);
    }
    if (around >= 0)
        trim(rows);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CrontabLinesModel::trim(QList<Row> &rows)
{
    const auto isEmpty = [](const Row &row) {
        return row.gap || (row.kind == CrontabChange::Kind::Same && row.text.isEmpty());
    };
    while (!rows.isEmpty() && isEmpty(rows.last()))
        rows.removeLast();
    while (!rows.isEmpty() && isEmpty(rows.first()))
        rows.removeFirst();
}

int CrontabLinesModel::rowOfLine(qsizetype line) const
{
    const auto found = std::ranges::find(m_rows, line, &Row::line);
    return line < 0 || found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int CrontabLinesModel::changedRows() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.kind != CrontabChange::Kind::Same; }));
}

int CrontabLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString CrontabLinesModel::spoken(const Row &row) const
{
    if (row.gap)
        return tr("Lines that stay as they are");
    QString words = row.text.isEmpty() ? tr("Empty line") : row.text;
    if (row.kind == CrontabChange::Kind::Added)
        words = tr("Added: %1").arg(words);
    else if (row.kind == CrontabChange::Kind::Removed)
        words = tr("Removed: %1").arg(words);
    if (row.owner == Owner::Other)
        words = tr("%1 (another program's entry)").arg(words);
    return row.issue.isEmpty() ? words : words + u". "_s + row.issue;
}

QVariant CrontabLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::ToolTipRole: return row.issue.isEmpty() ? row.text : row.text + u'\n' + row.issue;
    case LineRole: return qint64(row.line);
    case ChangeRole: return int(row.kind);
    case OwnerRole: return int(row.owner);
    case IssueRole: return row.issue;
    default: return {};
    }
}

Qt::ItemFlags CrontabLinesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

CrontabView::CrontabView(QWidget *parent)
    : QListView(parent)
    , m_model(new CrontabLinesModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    // A crontab is read from left to right wherever one is.
    setLayoutDirection(Qt::LeftToRight);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Crontab"));
    followSelection(this);
    viewport()->setAutoFillBackground(false);
}

void CrontabView::setLines(const QList<CrontabChange> &difference, const CrontabDocument &changed, int around)
{
    const qsizetype line =
        currentIndex().isValid() ? currentIndex().data(CrontabLinesModel::LineRole).toLongLong() : -1;
    m_settling = true;
    m_model->setLines(difference, changed, around);
    m_settling = false;
    setCurrentLine(line);
}

void CrontabView::setCurrentLine(qsizetype line)
{
    const QModelIndex index = m_model->index(m_model->rowOfLine(line));
    if (index == currentIndex())
        return;
    m_settling = true;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    m_settling = false;
}

void CrontabView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_settling || !current.isValid())
        return;
    if (current.data(CrontabLinesModel::OwnerRole).toInt() != int(CrontabLinesModel::Owner::Nobody))
        Q_EMIT chosen(current.data(CrontabLinesModel::LineRole).toLongLong());
}

} // namespace bt2c
