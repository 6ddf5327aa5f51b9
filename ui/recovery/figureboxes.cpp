#include "ui/recovery/figureboxes.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

class FigureBoxes::Box final : public QWidget
{
public:
    explicit Box(QWidget *parent) : QWidget(parent)
    {
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        auto *card = new Card(this);
        whole->addWidget(card);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(13, 10, 13, 12);
        column->setSpacing(2);
        m_label = new TextLabel(Type::Secondary, Ink::Secondary, card);
        m_figure = new TextLabel(Type::Section, Ink::Text, card);
        m_figure->setWrapping();
        m_text = new TextLabel(Type::Secondary, Ink::Secondary, card);
        m_text->setWrapping();
        column->addWidget(m_label);
        column->addWidget(m_figure);
        column->addWidget(m_text);
        column->addStretch();
    }

    void show(const FigureBox &box)
    {
        m_label->setText(box.label);
        m_figure->setText(box.figure);
        m_text->setText(box.text);
        setAccessibleName(u"%1: %2, %3"_s.arg(box.label, box.figure, box.text));
    }

private:
    TextLabel *m_label;
    TextLabel *m_figure;
    TextLabel *m_text;
};

FigureBoxes::FigureBoxes(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    // As high as the words are at this width, and not as they would like to be.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FigureBoxes::show(const QList<FigureBox> &boxes)
{
    for (int i = 0; i < int(boxes.size()); ++i) {
        if (i == m_boxes.size()) {
            m_boxes.append(new Box(this));
            m_row->addWidget(m_boxes.constLast(), 1);
        }
        m_boxes.at(i)->show(boxes.at(i));
    }
    setVisible(!boxes.isEmpty());
}

} // namespace bt2c
