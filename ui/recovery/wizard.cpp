#include "ui/recovery/wizard.h"

#include "ui/recovery/outputview.h"
#include "ui/recovery/recoverywords.h"
#include "ui/recovery/reportpane.h"
#include "ui/recovery/steplistview.h"
#include "ui/recovery/steppane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int leftWidth = 280;
constexpr int narrowLeftWidth = 232;
constexpr int narrow = 900;
constexpr char16_t zeroWidthSpace = 0x200B;
}

Wizard::Wizard(QWidget *parent) : QWidget(parent), m_model(new StepListModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::cardGap);
    m_left = new Card(this);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(8, 8, 8, metrics::cardPadding);
    column->setSpacing(12);
    auto *steps = new StepListView(m_model, m_left);
    m_safe = new TextLabel(Type::Body, Ink::Secondary, m_left);
    m_safe->setWrapping();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(10, 0, 10, 0);
    foot->setSpacing(12);
    foot->addWidget(new Rule(m_left));
    foot->addWidget(m_safe);
    column->addWidget(steps);
    column->addLayout(foot);
    column->addStretch();
    auto *right = new Card(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedWidget(right);
    m_pane = new StepPane(m_stack);
    m_report = new ReportPane(m_stack);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_report);
    rightColumn->addWidget(m_stack);
    row->addWidget(m_left);
    row->addWidget(right, 1);
}

OutputView *Wizard::output() const
{
    return m_pane->output();
}

void Wizard::show(const RecoveryStatus &status, bool undoing)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_model->show(status, now);
    QString safe = status.ended() ? outcomeWords(status.journal).text : safeWords(status);
    m_safe->setAccessibleName(safe);
    // Paths and names of volumes are longer than the column is wide.
    for (const QChar end : {u'/', u'_', u'.'})
        safe.replace(end, QString(end) + QChar(zeroWidthSpace));
    m_safe->setText(safe);
    const bool report = status.ended() || undoing;
    if (report)
        m_report->show(status, undoing, now);
    else
        m_pane->show(status, now);
    QWidget *shown = report ? static_cast<QWidget *>(m_report) : m_pane;
    m_stack->setCurrentWidget(shown);
    // The words of progress change all the time; what is said aloud are steps and what they ask.
    announce(shown->accessibleName() + u". "_s + shown->accessibleDescription());
}

void Wizard::announce(const QString &words)
{
    if (words == m_said)
        return;
    m_said = words;
    if (!isVisible())
        return;
    QAccessibleAnnouncementEvent event(this, words);
    QAccessible::updateAccessibility(&event);
}

void Wizard::clear()
{
    m_said.clear();
    output()->clear();
}

void Wizard::focusDecision()
{
    if (m_stack->currentWidget() == m_report)
        m_report->focusDecision();
    else
        m_pane->focusDecision();
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    m_left->setFixedWidth(scaled(width() < scaled(narrow) ? narrowLeftWidth : leftWidth));
    QWidget::resizeEvent(event);
}

} // namespace bt2c
