#include "ui/overview/diskcard.h"

#include "core/support/describe.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bt2c {

namespace {
constexpr double fullTone = 0.9;
}

class DiskCard::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(scaled(8));
    }

    void setUsed(double part)
    {
        m_used = std::clamp(part, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double radius = height() / 2.0;
        painter.setBrush(colours.unknown.tint);
        painter.drawRoundedRect(rect(), radius, radius);
        painter.setBrush(m_used > fullTone ? colours.bad.ink : colours.accent);
        const double length = std::max<double>(height(), m_used * width());
        const double left = layoutDirection() == Qt::RightToLeft ? width() - length : 0;
        painter.drawRoundedRect(QRectF(left, 0, length, height()), radius, radius);
    }

private:
    double m_used = 0;
};

DiskCard::DiskCard(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Backup disk"), Type::Strong, Ink::Text, card));
    m_figure = new TextLabel(Type::Figure, Ink::Text, card);
    m_bar = new Bar(card);
    m_words = new TextLabel(Type::Secondary, Ink::Secondary, card);
    m_words->setWrapping();
    column->addWidget(m_figure);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    column->addStretch();
}

void DiskCard::show(const StandingFacts &facts, const StandingReport &report)
{
    m_bar->setVisible(facts.disk.has_value());
    if (!facts.disk) {
        m_figure->setText(QStringLiteral("–"));
        m_words->setText(facts.looked ? tr("The disk of the backups cannot be seen.") : QString());
        return;
    }
    const double total = double(std::max<qint64>(1, facts.disk->totalBytes));
    m_figure->setText(tr("%1 free").arg(formatBytes(facts.disk->freeBytes)));
    m_bar->setUsed(1 - double(facts.disk->freeBytes) / total);
    const QString of = tr("of %1").arg(formatBytes(facts.disk->totalBytes));
    if (!report.growthPerDay) {
        m_words->setText(tr("%1. How fast the backups grow is not known yet.").arg(of));
    } else if (!report.daysUntilFull) {
        m_words->setText(tr("%1. The backups do not grow at present.").arg(of));
    } else {
        const double days = *report.daysUntilFull;
        QString when = tr("in years");
        if (days < 60)
            when = tr("in about %n day(s)", nullptr, int(std::max(1.0, std::floor(days))));
        else if (days < 730)
            when = tr("in about %n month(s)", nullptr, int(days / 30.4));
        m_words->setText(tr("%1. Full %2 at the present growth, %3 a day.")
                             .arg(of, when, formatBytes(qint64(*report.growthPerDay))));
    }
    setAccessibleName(tr("Backup disk: %1").arg(m_figure->text()));
    setAccessibleDescription(m_words->text());
}

} // namespace bt2c
