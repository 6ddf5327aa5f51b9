#include "ui/widgets/focusring.h"

#include "ui/widgets/controlpaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace bt2c {

FocusRing::FocusRing(QAbstractScrollArea *area) : QWidget(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    area->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        setGeometry(parentWidget()->rect());
        raise();
        show();
        break;
    case QEvent::FocusOut: hide(); break;
    case QEvent::Resize: setGeometry(parentWidget()->rect()); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    focusRing(&painter, rect(), coloursOf(palette()).accent);
}

} // namespace bt2c
