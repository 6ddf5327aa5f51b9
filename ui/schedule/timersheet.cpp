#include "ui/schedule/timersheet.h"

#include "ui/shell/workspace.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

TimerSheet::TimerSheet(Workspace &workspace, const TimerPlan &plan, QWidget *window)
    : Sheet(plan.title, window)
    , m_workspace(workspace)
    , m_plan(plan)
    , m_line(new ProgressLine(this))
{
    explain();
    m_line->hide();
    body()->addWidget(m_line);
    m_no = addButton(plan.refusal.isEmpty() ? tr("Cancel") : tr("Close"), !plan.refusal.isEmpty());
    connect(m_no, &QPushButton::clicked, this, &TimerSheet::reject);
    if (!plan.refusal.isEmpty())
        return;
    m_yes = addButton(plan.yes, true);
    connect(m_yes, &QPushButton::clicked, this, &TimerSheet::begin);
}

void TimerSheet::explain()
{
    QStringList told;
    const auto say = [&](const QString &text, Type type, Ink ink) {
        auto *label = new TextLabel(text, type, ink, this);
        label->setWrapping();
        body()->addWidget(label);
        told << text;
    };
    if (!m_plan.refusal.isEmpty())
        say(u"⚠ "_s + m_plan.refusal, Type::Body, Ink::Text);
    if (!m_plan.line.isEmpty())
        say(m_plan.line, Type::Mono, Ink::Secondary);
    for (const QString &paragraph : std::as_const(m_plan.words))
        say(paragraph, Type::Body, Ink::Text);
    for (const QString &warning : std::as_const(m_plan.warnings))
        say(u"⚠ "_s + warning, Type::Body, Ink::Text);
    if (!m_plan.files.isEmpty()) {
        QStringList files;
        for (const QString &file : std::as_const(m_plan.files))
            files << QDir::toNativeSeparators(file);
        say(tr("The files of the timer:") + u'\n' + files.join(u'\n'), Type::Secondary, Ink::Secondary);
    }
    setAccessibleDescription(told.join(u' '));
}

void TimerSheet::begin()
{
    m_yes->setEnabled(false);
    m_no->setText(tr("Stop"));
    m_no->setAccessibleName(tr("Stop"));
    m_line->show();
    m_job = m_workspace.jobs().start(m_plan.doing, this, m_plan.convert, [this](const Conversion &conversion) {
        m_job = 0;
        m_outcome = conversion;
        accept();
        Q_EMIT ended();
    });
    refit();
}

void TimerSheet::reject()
{
    if (m_job == 0) {
        Sheet::reject();
        return;
    }
    m_no->setEnabled(false);
    m_workspace.jobs().cancel(m_job);
}

} // namespace bt2c
