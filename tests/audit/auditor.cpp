#include "auditor.h"

#include "layoutchecks.h"
#include "textchecks.h"
#include "ui/widgets/sheet.h"

#include <QCoreApplication>
#include <QEvent>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 6;

/// A new size goes down and up the layouts, a round of their events each.
void settleLayouts()
{
    for (int round = 0; round < mostRounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QList<QWidget *> shownIn(QWidget *top)
{
    QList<QWidget *> all{top};
    const QList<QWidget *> below = top->findChildren<QWidget *>();
    for (QWidget *widget : below) {
        if (widget->isVisibleTo(top) && widget->window() == top->window())
            all.append(widget);
    }
    return all;
}

} // namespace

void Auditor::look(QWidget *root, const QString &state)
{
    settleLayouts();
    m_report.enter(root, state);
    const bool light = state.contains("-light"_L1);
    QWidget *sheet = Sheet::openOver(root);
    const QList<QWidget *> widgets = shownIn(sheet ? sheet : root);
    const QImage picture = root->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QSize least = root->isVisible() ? root->size() : root->minimumSizeHint();
    if (least.width() > m_options.window.width() || least.height() > m_options.window.height())
        m_report.add(root, u"needs %1×%2"_s.arg(least.width()).arg(least.height()));
    for (QWidget *widget : widgets)
        lookAt(widget, root, picture, light);
    if (!m_options.focus || !root->isVisible())
        return;
    if (!root->isActiveWindow()) {
        // It is by the time of the next state.
        root->activateWindow();
        return;
    }
    for (QWidget *widget : widgets)
        m_focus.check(widget, root, light ? u"light "_s : u"dark "_s, m_report);
}

void Auditor::lookAt(QWidget *widget, QWidget *root, const QImage &picture, bool light)
{
    const QList<PaintedText> texts = paintedTexts(widget);
    if (light) {
        checkName(widget, m_report);
        checkRoom(widget, texts, m_report);
        if (widget != root)
            checkPlace(widget, m_report);
    }
    checkContrast(widget, root, texts, picture, m_report);
    checkBorder(widget, root, picture, m_report);
}

} // namespace bt2c
