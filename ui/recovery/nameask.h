#pragma once

#include "ui/recovery/tintbox.h"

class QLineEdit;

namespace bt2c {

/// Says what is destroyed, by exact name, and has the site's name typed before.
class NameAsk final : public QWidget
{
    Q_OBJECT

public:
    explicit NameAsk(QWidget *parent = nullptr);

    void ask(const QStringList &destroyed, const QString &name);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool matches() const;
    [[nodiscard]] QWidget *field() const;

Q_SIGNALS:
    void changed();
    /// Return was pressed on the right name.
    void confirmed();

private:
    TintBox *m_box;
    class TextLabel *m_label;
    QLineEdit *m_typed;
    QString m_name;
};

} // namespace bt2c
