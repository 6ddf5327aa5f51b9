#pragma once

#include "ui/recovery/steplistmodel.h"

#include <QListView>

namespace bt2c {

/// The steps under each other, with the sign of their state; the one that is on is marked.
class StepListView final : public QListView
{
    Q_OBJECT

public:
    explicit StepListView(StepListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    [[nodiscard]] int heightOf(int rows) const;

    StepListModel *m_model;
    int m_followed = -1;
};

} // namespace bt2c
