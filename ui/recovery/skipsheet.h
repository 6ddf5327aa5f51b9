#pragma once

#include "ui/widgets/sheet.h"

class QLineEdit;

namespace bt2c {

/// Asks why a step is left out. Accepted: reason() says it.
class SkipSheet final : public Sheet
{
    Q_OBJECT

public:
    SkipSheet(const QString &step, const QString &success, QWidget *window);

    [[nodiscard]] QString reason() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *m_reason;
};

} // namespace bt2c
