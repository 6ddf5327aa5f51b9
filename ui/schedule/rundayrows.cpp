#include "ui/schedule/rundayrows.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSide = 16;
constexpr int insetBy = 24;
constexpr int mostLabel = 150;
constexpr int mostWords = 600;  // links stay near what they are about

class RowSign final : public QWidget
{
public:
    RowSign(Symbol symbol, Tone tone, QWidget *parent)
        : QWidget(parent)
        , m_symbol(symbol)
        , m_tone(tone)
    {
        setFixedSize(scaled(signSide), scaled(signSide));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawSymbol(painter, rect(), m_symbol, coloursOf(palette()).of(m_tone).ink);
    }

private:
    Symbol m_symbol;
    Tone m_tone;
};

/// Names of archives have no blanks; they may break behind what stands for them.
QString breakable(QString text)
{
    return text.replace(u'_', u"_\u200B"_s);
}

} // namespace

RunDayRows::RunDayRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    hide();
}

QPushButton *RunDayRows::firstLink() const
{
    return m_links.isEmpty() ? nullptr : m_links.first();
}

void RunDayRows::setRows(const QList<RunRow> &rows)
{
    if (rows == m_rows)
        return;
    QString focused;
    for (const QPushButton *link : std::as_const(m_links)) {
        if (link->hasFocus())
            focused = link->accessibleName();
    }
    m_rows = rows;
    m_links.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QFontMetrics metrics(fontOf(Type::Strong));
    int labelWidth = 0;
    for (const RunRow &row : rows) {
        const int width = metrics.horizontalAdvance(row.label) + (row.inset ? scaled(insetBy) : 0);
        if (!row.label.isEmpty())
            labelWidth = qMin(scaled(mostLabel), qMax(labelWidth, width + 1));
    }
    for (const RunRow &row : rows) {
        QWidget *made = makeRow(row, labelWidth);
        m_column->addWidget(made);
        // Now, not with the next round of events: one of its links may get the focus back.
        made->show();
    }
    setVisible(!rows.isEmpty());
    for (QPushButton *link : std::as_const(m_links)) {
        if (!focused.isEmpty() && link->accessibleName() == focused)
            link->setFocus();
    }
}

QWidget *RunDayRows::makeRow(const RunRow &row, int labelWidth)
{
    auto *widget = new QWidget(this);
    const QString about = row.label.isEmpty() ? row.words : row.label + u": "_s + row.words;
    widget->setAccessibleName(about);
    auto *line = new QHBoxLayout(widget);
    const int inset = row.inset ? scaled(insetBy) : 0;
    line->setContentsMargins(inset, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new RowSign(row.symbol, row.tone, widget), 0, Qt::AlignTop);
    if (labelWidth > 0) {
        auto *label = new TextLabel(row.label, row.inset ? Type::Body : Type::Strong, Ink::Text, widget);
        label->setContentsMargins(0, 1, 0, 0);
        label->setFixedWidth(labelWidth + scaled(4) - inset);
        line->addWidget(label, 0, Qt::AlignTop);
    }
    const Ink ink = row.tone == Tone::Ok ? Ink::Secondary : Ink::Text;
    auto *words = new TextLabel(breakable(row.words), Type::Body, ink, widget);
    words->setWrapping();
    words->setMaximumWidth(scaled(mostWords));
    words->setAccessibleName(row.words);
    words->setContentsMargins(0, 1, 0, 0);
    line->addWidget(words, 1);
    auto *links = new QWidget(widget);
    auto *linkRow = new FlowLayout(links, FlowLayout::Side::End, line->spacing());
    const auto link = [&](const QString &text, const QString &name) {
        auto *button = new LinkButton(text, links);
        button->setAccessibleName(name);
        button->setToolTip(name);
        linkRow->addWidget(button);
        m_links << button;
        return button;
    };
    if (row.from.isValid()) {
        connect(link(tr("Show in log"), tr("Show in the log: %1").arg(about)), &QPushButton::clicked, this,
                [this, row] { Q_EMIT logAsked(row.from, row.to); });
    }
    if (!row.backup.isEmpty()) {
        connect(link(tr("Show backup"), tr("Show the backup: %1").arg(about)), &QPushButton::clicked, this,
                [this, row] { Q_EMIT backupAsked(row.backup); });
    }
    if (linkRow->count() > 0)
        line->addWidget(links, 0, Qt::AlignTop);
    else
        links->hide();
    line->addStretch();
    return widget;
}

} // namespace bt2c
