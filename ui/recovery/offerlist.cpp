#include "ui/recovery/offerlist.h"

#include "ui/widgets/badge.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bt2c {

namespace {

constexpr int padding = 10;
constexpr int lossWidth = 190;
constexpr int heightWidth = 110;
constexpr int mostRows = 5;

class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(300), scaled(metrics::rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, colours.selected);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
        QRect rest = option.rect.adjusted(scaled(padding), 0, -scaled(padding), -1);
        const auto state = IntegrityState(index.data(OfferModel::StateRole).toInt());
        const QRect badge =
            drawBadge(*painter, rest, lookOf(state), index.data(OfferModel::BadgeRole).toString(), option.palette);
        rest.setLeft(qMax(badge.right(), rest.left() + scaled(96)) + scaled(padding));
        painter->setFont(fontOf(Type::Body));
        const QFontMetrics metrics = painter->fontMetrics();
        const auto column = [&](int role, int width) {
            const QString text = index.data(role).toString();
            // What is left of the line is for the time that it was made.
            if (rest.width() - scaled(width) < scaled(130))
                return;
            painter->setPen(colours.secondary);
            const QRect box(rest.right() - scaled(width), rest.top(), scaled(width), rest.height());
            painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter),
                              metrics.elidedText(text, Qt::ElideRight, box.width()));
            rest.setRight(box.left() - scaled(padding));
        };
        column(OfferModel::LossRole, lossWidth);
        column(OfferModel::HeightRole, heightWidth);
        painter->setPen(colours.text);
        painter->drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter),
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        if (selected && option.widget && option.widget->hasFocus()
            && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), colours.accent);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                              colours.accent);
        }
        painter->restore();
    }
};

} // namespace

OfferList::OfferList(QWidget *parent) : QListView(parent), m_model(new OfferModel(this))
{
    setItemDelegate(new OfferDelegate(this));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Sound backups, newest first"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OfferList::show(const QList<BackupOffer> &offers, const QString &chosen, const QDateTime &now)
{
    m_model->show(offers, now);
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
    return {scaled(400), scaled(metrics::rowHeight) * qBound(1, m_model->rowCount(), mostRows)};
}

QSize OfferList::minimumSizeHint() const
{
    return {scaled(200), scaled(metrics::rowHeight) * qBound(1, m_model->rowCount(), 3)};
}

void OfferList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace bt2c
