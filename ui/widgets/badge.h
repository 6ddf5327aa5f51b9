#pragma once

#include "core/backup/integrity.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace bt2c {

/// How a state looks: a sign, a tone, and whether it is drawn as an outline.
struct BadgeLook
{
    Symbol symbol = Symbol::Dot;
    Tone tone = Tone::Unknown;
    bool outline = false;
};

[[nodiscard]] BadgeLook lookOf(IntegrityState state);

/// Draws sign and word on a tint, left-aligned in @p rect and centred in height; gives what it took.
QRect drawBadge(QPainter &painter, const QRect &rect, const BadgeLook &look, const QString &word,
                const QPalette &palette);
[[nodiscard]] QSize badgeSize(const QString &word);

/// A badge as a widget.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setState(IntegrityState state, const QString &reason);
    void setLook(const BadgeLook &look, const QString &word, const QString &description = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
    QString m_word;
};

} // namespace bt2c
