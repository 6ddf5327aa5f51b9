#pragma once

#include "core/recovery/diagnosis.h"

#include <QWidget>

class QVBoxLayout;

namespace bt2c {

/// "What was found": everything that was looked at, with its sign and what it says. Grey bars until something is known.
class FindingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsCard(QWidget *parent = nullptr);

    void show(const QList<Finding> &findings);
    void showLooking();

private:
    void clear();

    QVBoxLayout *m_rows;
    QList<Finding> m_shown;
};

} // namespace bt2c
