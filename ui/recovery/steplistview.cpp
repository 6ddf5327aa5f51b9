#include "ui/recovery/steplistview.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int circle = 24;
constexpr int padding = 10;
constexpr int textLeft = 44;
constexpr int textMargin = 6;
constexpr int textGap = 8;
constexpr int leastRows = 3;

/// Where the words of a step are in a row as wide as @p row, whose height is what they need.
struct StepWords
{
    StepWords(const QModelIndex &index, const QRect &row)
        : title(index.data().toString())
        , aside(index.data(StepListModel::AsideRole).toString())
        , current(index.data(StepListModel::CurrentRole).toBool())
    {
        const QFontMetrics body(fontOf(Type::Body));
        const QFontMetrics metrics(fontOf(current ? Type::Strong : Type::Body));
        const QRect inner = row.adjusted(scaled(textLeft), 0, -scaled(padding), 0);
        const auto sizeIn = [&](int width) {
            return metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, title).size();
        };
        const int taken = aside.isEmpty() ? 0 : body.horizontalAdvance(aside) + scaled(textGap);
        int width = inner.width() - taken;
        // Below the title where a word of it would not fit beside.
        below = sizeIn(width).width() > width;
        if (below)
            width = inner.width();
        const int asideHeight = below && !aside.isEmpty() ? body.height() : 0;
        const int titleHeight = sizeIn(width).height();
        height = qMax(scaled(rowHeight), titleHeight + asideHeight + 2 * scaled(textMargin));
        const int top = row.top() + (height - titleHeight - asideHeight) / 2;
        titlePlace = QRect(inner.left(), top, width, titleHeight);
        asidePlace = below ? QRect(inner.left(), top + titleHeight, width, asideHeight)
                           : QRect(inner.left(), row.top(), inner.width(), height);
    }

    QString title;
    QString aside;
    bool current;
    bool below = false;
    int height = 0;
    QRect titlePlace;
    QRect asidePlace;
};

class StepDelegate final : public QStyledItemDelegate
{
public:
    explicit StepDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {scaled(180), StepWords(index, m_view->viewport()->rect()).height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        const auto state = StepState(index.data(StepListModel::StateRole).toInt());
        const StepWords words(index, option.rect);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (words.current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.selected);
            painter->drawRoundedRect(option.rect, metrics::controlRadius, metrics::controlRadius);
        }
        const int side = scaled(circle);
        const QRect ring(option.rect.left() + scaled(padding), option.rect.center().y() + 1 - side / 2, side, side);
        paintSign(painter, mirrored(ring), state, words.current, index.data(StepListModel::NumberRole).toInt(),
                  colours);
        painter->setFont(fontOf(Type::Body));
        painter->setPen(state == StepState::Failed ? colours.bad.ink : colours.secondary);
        painter->drawText(mirrored(words.asidePlace),
                          int((words.below ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), words.aside);
        painter->setFont(fontOf(words.current ? Type::Strong : Type::Body));
        painter->setPen(state == StepState::Waiting && !words.current ? colours.secondary : colours.text);
        painter->drawText(mirrored(words.titlePlace), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
                          words.title);
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

    QListView *m_view;
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
    setResizeMode(Adjust);
    setAccessibleName(tr("Steps"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_followed = -1;
        updateGeometry();
        follow();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        // What stands beside a title makes it break elsewhere.
        scheduleDelayedItemsLayout();
        updateGeometry();
        follow();
    });
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

int StepListView::heightOf(int rows) const
{
    int height = 0;
    for (int row = 0; row < qMin(rows, m_model->rowCount()); ++row)
        height += sizeHintForRow(row);
    return qMax(scaled(rowHeight), height);
}

QSize StepListView::sizeHint() const
{
    return {scaled(240), heightOf(m_model->rowCount())};
}

QSize StepListView::minimumSizeHint() const
{
    return {scaled(160), heightOf(leastRows)};
}

void StepListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace bt2c
