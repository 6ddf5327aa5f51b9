#include "ui/recovery/steplistview.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int circle = 24;
constexpr int padding = 10;
constexpr int textLeft = 44;
constexpr int leastRows = 3;

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(180), scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        const auto state = StepState(index.data(StepListModel::StateRole).toInt());
        const bool current = index.data(StepListModel::CurrentRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.selected);
            painter->drawRoundedRect(option.rect, metrics::controlRadius, metrics::controlRadius);
        }
        const int side = scaled(circle);
        const QRectF ring(option.rect.left() + scaled(padding), option.rect.center().y() + 1 - side / 2.0, side, side);
        paintSign(painter, ring, state, current, index.data(StepListModel::NumberRole).toInt(), colours);

        const QString aside = index.data(StepListModel::AsideRole).toString();
        painter->setFont(fontOf(Type::Body));
        const int asideWidth = painter->fontMetrics().horizontalAdvance(aside);
        const QRect inner = option.rect.adjusted(scaled(textLeft), 0, -scaled(padding), 0);
        painter->setPen(state == StepState::Failed ? colours.bad.ink : colours.secondary);
        painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), aside);
        painter->setFont(fontOf(current ? Type::Strong : Type::Body));
        painter->setPen(state == StepState::Waiting && !current ? colours.secondary : colours.text);
        const QRect title = inner.adjusted(0, 0, -asideWidth - (aside.isEmpty() ? 0 : scaled(8)), 0);
        painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::controlRadius,
                                     metrics::controlRadius);
        }
        painter->restore();
    }

private:
    static void paintSign(QPainter *painter, const QRectF &ring, StepState state, bool current, int number,
                          const Colours &colours)
    {
        const auto sign = [&](Symbol symbol, const ToneColours &tone) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tone.tint);
            painter->drawEllipse(ring);
            const double side = scaled(14);
            drawSymbol(*painter, QRectF(ring.center().x() - side / 2, ring.center().y() - side / 2, side, side), symbol,
                       tone.ink);
        };
        switch (state) {
        case StepState::Done: sign(Symbol::Tick, colours.ok); return;
        case StepState::Failed: sign(Symbol::Cross, colours.bad); return;
        case StepState::Skipped: sign(Symbol::Barred, colours.warn); return;
        case StepState::Waiting:
        case StepState::Running: break;
        }
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawEllipse(ring);
        } else {
            painter->setPen(QPen(colours.line, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(ring.adjusted(0.75, 0.75, -0.75, -0.75));
        }
        painter->setFont(fontOf(Type::Strong));
        painter->setPen(current ? colours.onAccent : colours.secondary);
        painter->drawText(ring, int(Qt::AlignCenter), QString::number(number));
    }
};

} // namespace

StepListView::StepListView(StepListModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setItemDelegate(new StepDelegate(this));
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setAccessibleName(tr("Steps"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_followed = -1;
        updateGeometry();
        follow();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &StepListView::follow);
}

void StepListView::follow()
{
    // Only where it went on, so that somebody who reads other steps is left there.
    if (m_followed == m_model->current())
        return;
    m_followed = m_model->current();
    const QModelIndex index = m_model->index(m_followed);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QSize StepListView::sizeHint() const
{
    return {scaled(240), scaled(rowHeight) * qMax(1, m_model->rowCount())};
}

QSize StepListView::minimumSizeHint() const
{
    return {scaled(160), scaled(rowHeight) * qMin(leastRows, qMax(1, m_model->rowCount()))};
}

} // namespace bt2c
