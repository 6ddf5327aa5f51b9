#include "paintedtext.h"

#include "markedwords.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace bt2c {

namespace {

/// Lets everything pass and writes down the text.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        setActive(false);
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawRects(const QRect *, int) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawEllipse(const QRect &) override {}
    void drawEllipse(const QRectF &) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty())
            return;
        const QTransform toDevice = painter()->deviceTransform();
        PaintedText painted;
        painted.text = text;
        painted.font = item.font();
        painted.ink = painter()->pen().color();
        painted.ink.setAlphaF(float(painted.ink.alphaF() * painter()->opacity()));
        painted.baseline = toDevice.map(at).y();
        // The blanks at its end are nothing to be seen.
        const qreal blanks = QFontMetricsF(painted.font).horizontalAdvance(u' ');
        qsizetype trailing = 0;
        while (text.at(text.size() - 1 - trailing).isSpace())
            ++trailing;
        qreal left = at.x();
        if (item.renderFlags() & QTextItem::RightToLeft)
            left += blanks * qreal(trailing);
        m_whole = toDevice.mapRect(QRectF(at.x(), at.y(), item.width(), 1));
        painted.cell = toDevice.mapRect(QRectF(left, at.y() - item.ascent(), item.width() - blanks * qreal(trailing),
                                               item.ascent() + item.descent()));
        painted.clip = painter()->hasClipping() ? toDevice.mapRect(painter()->clipBoundingRect()) : QRectF();
        add(painted);
    }

    QList<PaintedText> texts;

private:
    /// A line comes in one piece for each script.
    void add(const PaintedText &painted)
    {
        if (!texts.isEmpty()) {
            PaintedText &last = texts.last();
            const bool after = qAbs(m_last.right() - m_whole.left()) < 0.6;
            const bool before = qAbs(m_whole.right() - m_last.left()) < 0.6;
            if ((after || before) && qAbs(last.baseline - painted.baseline) < 0.1 && last.ink == painted.ink
                && last.clip == painted.clip) {
                last.text = after ? QString(last.text + painted.text) : QString(painted.text + last.text);
                last.cell |= painted.cell;
                m_last |= m_whole;
                return;
            }
        }
        texts.append(painted);
        m_last = m_whole;
    }

    QRectF m_last;  ///< of the piece before, with the blanks at its end
    QRectF m_whole; ///< of this one
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget *widget) : m_widget(widget) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_widget->width();
        case PdmHeight: return m_widget->height();
        case PdmWidthMM: return m_widget->widthMM();
        case PdmHeightMM: return m_widget->heightMM();
        case PdmDpiX: return m_widget->logicalDpiX();
        case PdmDpiY: return m_widget->logicalDpiY();
        case PdmPhysicalDpiX: return m_widget->physicalDpiX();
        case PdmPhysicalDpiY: return m_widget->physicalDpiY();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget *m_widget;
    mutable TextEngine m_engine;
};

} // namespace

QRectF PaintedText::letters() const
{
    const QRectF tight = QFontMetricsF(font).tightBoundingRect(text);
    return {cell.left(), baseline + tight.top(), cell.width(), tight.height()};
}

QList<PaintedText> paintedTexts(QWidget *widget)
{
    TextDevice device(widget);
    widget->render(&device, {}, {}, QWidget::RenderFlags());
    QList<PaintedText> texts = device.texts();
    texts.removeIf([](const PaintedText &text) { return unmarked(text.text).trimmed().isEmpty(); });
    for (PaintedText &text : texts) {
        text.room = text.clip;
        for (const PaintedText &again : std::as_const(texts)) {
            if (again.text == text.text && again.cell == text.cell)
                text.room = text.room.isNull() || again.clip.isNull() ? QRectF() : text.room | again.clip;
        }
    }
    return texts;
}

} // namespace bt2c
