#pragma once

#include "ui/containers/containercard.h"

class QGridLayout;

namespace bt2c {

/// The cards of all containers, as many beside each other as fit. A card stays the same widget while its container is
/// there, so that focus and pointer stay where they are.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);
    void show(const QList<ContainerCard::Shown> &shown);

Q_SIGNALS:
    /// @p index: of the card in what was shown last.
    void actionAsked(bt2c::ContainerAction action, int index);
    void logsAsked(const QString &container);
    void createAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<ContainerCard *> m_cards;
    int m_columns = 0;
    qsizetype m_arranged = -1;
};

} // namespace bt2c
