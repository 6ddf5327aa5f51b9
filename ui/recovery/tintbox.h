#pragma once

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace bt2c {

/// Words on the tint of what they mean, with its sign.
class TintBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TintBox(QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setWords(const QString &title, const QStringList &lines);
    /// For what belongs below the words.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Bad;
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    class TextLabel *m_title;
};

} // namespace bt2c
