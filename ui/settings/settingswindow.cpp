#include "ui/settings/settingswindow.h"

#include "ui/settings/generalpane.h"
#include "ui/settings/messagespane.h"
#include "ui/settings/offsitepane.h"
#include "ui/settings/retentionpane.h"
#include "ui/settings/rulemodel.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingssession.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(760, 620);

QWidget *padded(QWidget *inside, bool fills)
{
    auto *outside = new QWidget;
    auto *column = new QVBoxLayout(outside);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    column->addWidget(inside, fills ? 1 : 0);
    if (!fills)
        column->addStretch();
    return outside;
}

} // namespace

SettingsWindow::SettingsWindow(Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_session(new SettingsSession(workspace, path, this))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    m_trouble = new TextLabel(Type::Body, Ink::Bad, this);
    m_trouble->setWrapping();
    m_trouble->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 0);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(padded(new GeneralPane(workspace, m_session, this), false));
    m_stack->addWidget(padded(makeLimits(), false));
    m_stack->addWidget(padded(new RetentionPane(workspace, m_session, this), true));
    m_stack->addWidget(padded(makeAlerts(), true));
    m_stack->addWidget(padded(new MessagesPane(workspace, m_session, this), true));
    m_stack->addWidget(padded(new OffsitePane(workspace, m_session, this), false));
    column->addWidget(m_stack, 1);
    connect(m_session, &SettingsSession::changed, this, &SettingsWindow::showState);
    connect(m_session, &SettingsSession::changed, this, &SettingsWindow::changed);
    connect(m_session, &SettingsSession::failed, this, [this](const QString &words) {
        m_refused = true;
        m_trouble->setText(words);
        m_trouble->show();
        QAccessibleEvent event(m_trouble, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    resize(scaled(usualSize.width()), scaled(usualSize.height()));
    showPart(Part::General);
}

QWidget *SettingsWindow::makeTop()
{
    auto *top = new Ground(Ground::Kind::Surface, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(metrics::pageMargin, 12, metrics::pageMargin, 12);
    row->setSpacing(metrics::buttonGap);
    const std::initializer_list<std::pair<Part, QString>> parts{
        {Part::General, tr("General")}, {Part::Limits, tr("Limits")},     {Part::Retention, tr("Retention")},
        {Part::Alerts, tr("Alerts")},   {Part::Messages, tr("Messages")}, {Part::Offsite, tr("Off-Site")}};
    for (const auto &[part, text] : parts) {
        auto *button = new QPushButton(text, top);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        button->setAccessibleName(text);
        connect(button, &QPushButton::toggled, this, [this, part](bool on) {
            if (on)
                showPart(part);
        });
        m_parts.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_scope = new QComboBox(top);
    nameChoices(m_scope, tr("For which site"));
    m_scope->setToolTip(tr("What is set for a site comes before what is set for all"));
    m_scope->addItem(tr("All sites"));
    m_scope->addItem(tr("This site"));
    connect(m_scope, &QComboBox::activated, this, [this](int index) { m_session->setForSite(index == 1); });
    row->addWidget(m_scope);
    return top;
}

QWidget *SettingsWindow::makeLimits()
{
    auto *form = new SettingsForm(m_session, this);
    form->addNumber(
        u"limits.recovery_point_hours"_s, tr("Recovery point"), 1, 24 * 365, tr(" hours"),
        tr("How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 "
           "for daily and 192 for weekly ones."),
        tr("By the schedule"));
    form->addNumber(u"limits.verified_days"_s, tr("Verification"), 1, 3650, tr(" days"),
                    tr("How long it counts that every byte of a backup was read, before it is to be read again."));
    form->addNumber(u"limits.drill_days"_s, tr("Restore drill"), 1, 3650, tr(" days"),
                    tr("How long a drill counts, before another one is worth a look."));
    form->addNumber(u"limits.disk_days"_s, tr("Room for backups"), 0, 365, tr(" days"),
                    tr("How long before the disk is full that is a risk."));
    form->addNumber(u"limits.offsite_days"_s, tr("Off-site copy"), 1, 3650, tr(" days"),
                    tr("How old the newest copy elsewhere may be, where there are to be some."));
    return form;
}

QWidget *SettingsWindow::makeAlerts()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *words =
        new TextLabel(tr("Each is told when it begins, again while it lasts, and when it is over. Double-click "
                         "a time to change it."),
                      Type::Body, Ink::Secondary, pane);
    words->setWrapping();
    column->addWidget(words);
    auto *card = new Card(pane);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 2, 2, 2);
    auto *table = new QTableView(card);
    table->setAccessibleName(tr("Rules of the alerts"));
    table->setModel(new RuleModel(m_session, this));
    setUpListTable(table);
    table->setProperty("padded", true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setSectionResizeMode(RuleModel::What, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(RuleModel::Holds, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(RuleModel::Again, QHeaderView::ResizeToContents);
    inside->addWidget(table);
    column->addWidget(card, 1);
    return pane;
}

void SettingsWindow::showPart(Part part)
{
    m_stack->setCurrentIndex(int(part));
    m_parts.at(int(part))->setChecked(true);
    m_trouble->setVisible(m_session->error().has_value());
}

void SettingsWindow::load()
{
    m_trouble->hide();
    m_session->load();
}

void SettingsWindow::showState()
{
    const bool open = m_workspace.site() && !m_workspace.site()->directory.isEmpty();
    m_scope->setItemText(1, open ? tr("Only %1").arg(m_workspace.site()->name()) : tr("This site"));
    m_scope->setEnabled(open);
    m_scope->setCurrentIndex(m_session->isForSite() && open ? 1 : 0);
    if (const auto &error = m_session->error()) {
        m_trouble->setText(describeSettings(*error) + u' '
                           + tr("The file is left as it is; until it is mended the program goes by its defaults."));
        m_trouble->show();
    } else if (!std::exchange(m_refused, false)) {
        m_trouble->hide();
    }
}

} // namespace bt2c
