#include "ui/recovery/offerlist.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/followselection.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bt2c {

namespace {

constexpr int padding = 10;
constexpr int twoLineHeight = 52;
constexpr int mostHeight = 5 * metrics::rowHeight;
constexpr int measuredRows = 40;

} // namespace

class OfferList::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The columns are as wide as what is in them.
    void measure(const QAbstractItemModel &model)
    {
        const QFontMetrics metrics(fontOf(Type::Body));
        m_badge = m_title = m_height = m_loss = 0;
        for (int row = 0; row < qMin(model.rowCount(), measuredRows); ++row) {
            const QModelIndex index = model.index(row, 0);
            const auto advance = [&](int role) { return metrics.horizontalAdvance(index.data(role).toString()) + 1; };
            m_badge = qMax(m_badge, badgeSize(index.data(OfferModel::BadgeRole).toString()).width());
            m_title = qMax(m_title, advance(Qt::DisplayRole));
            m_height = qMax(m_height, advance(OfferModel::HeightRole));
            m_loss = qMax(m_loss, advance(OfferModel::LossRole));
        }
    }

    [[nodiscard]] int rowHeight(int width) const
    {
        return scaled(widthOf({m_badge, m_title, m_loss}) > width ? twoLineHeight : metrics::rowHeight);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        return {scaled(300), rowHeight(list ? list->viewport()->width() : option.rect.width())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, colours.selected);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect row = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -1);
        const auto state = IntegrityState(index.data(OfferModel::StateRole).toInt());
        const QString word = index.data(OfferModel::BadgeRole).toString();
        drawBadge(*painter, mirrored(QRect(row.left(), row.top(), badgeSize(word).width(), row.height())),
                  lookOf(state), word, option.palette);
        painter->setFont(fontOf(Type::Body));
        drawWords(*painter, row.adjusted(m_badge + scaled(padding), 0, 0, 0), index, colours, mirrored);
        if (selected && option.widget && option.widget->hasFocus()
            && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), colours.accent);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                              colours.accent);
        }
        painter->restore();
    }

private:
    static int widthOf(std::initializer_list<int> columns)
    {
        int width = scaled(padding);
        for (const int column : columns)
            width += column + scaled(padding);
        return width;
    }

    template<typename Mirrored>
    void drawWords(QPainter &painter, const QRect &place, const QModelIndex &index, const Colours &colours,
                   const Mirrored &mirrored) const
    {
        const auto draw = [&](const QRect &rect, int role, Qt::Alignment alignment) {
            const QString text = index.data(role).toString();
            painter.drawText(mirrored(rect), int(alignment | Qt::AlignVCenter),
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        };
        const int whole = place.width() + m_badge + 3 * scaled(padding);
        const bool below = widthOf({m_badge, m_title, m_loss}) > whole;
        QRect title = place;
        painter.setPen(colours.secondary);
        if (below) {
            const int half = painter.fontMetrics().height() + 2;
            title = QRect(place.left(), place.center().y() - half, place.width(), half);
            draw(title.translated(0, half), OfferModel::LossRole, Qt::AlignLeft);
        } else {
            const QRect loss(place.right() + 1 - m_loss, place.top(), m_loss, place.height());
            draw(loss, OfferModel::LossRole, Qt::AlignRight);
            if (widthOf({m_badge, m_title, m_height, m_loss}) <= whole)
                draw(loss.translated(-scaled(padding) - m_height, 0).adjusted(0, 0, m_height - m_loss, 0),
                     OfferModel::HeightRole, Qt::AlignRight);
            title.setWidth(qMin(m_title, loss.left() - place.left()));
        }
        painter.setPen(colours.text);
        draw(title, Qt::DisplayRole, Qt::AlignLeft);
    }

    int m_badge = 0;
    int m_title = 0;
    int m_height = 0;
    int m_loss = 0;
};

OfferList::OfferList(QWidget *parent)
    : QListView(parent)
    , m_model(new OfferModel(this))
    , m_delegate(new Delegate(this))
{
    setItemDelegate(m_delegate);
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    followSelection(this);
    setAccessibleName(tr("Sound backups, newest first"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OfferList::show(const QList<BackupOffer> &offers, const QString &chosen, const QDateTime &now)
{
    m_model->show(offers, now);
    m_delegate->measure(*m_model);
    const auto same = std::ranges::find_if(offers,
                                           [&chosen](const BackupOffer &offer) { return offer.backup.path == chosen; });
    if (!offers.isEmpty())
        setCurrentIndex(m_model->index(same == offers.end() ? 0 : int(same - offers.begin())));
    updateGeometry();
    QListView::show();
}

const BackupOffer *OfferList::chosen() const
{
    return m_model->offer(currentIndex().row());
}

QSize OfferList::sizeHint() const
{
    const int row = m_delegate->rowHeight(viewport()->width());
    return {scaled(400), row * qBound(1, m_model->rowCount(), scaled(mostHeight) / row)};
}

QSize OfferList::minimumSizeHint() const
{
    return {scaled(200), m_delegate->rowHeight(viewport()->width()) * qBound(1, m_model->rowCount(), 3)};
}

void OfferList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void OfferList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace bt2c
