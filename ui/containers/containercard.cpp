#include "ui/containers/containercard.h"

#include "core/support/describe.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Less than this share of a processor is drawn low, whatever the rest of the line.
constexpr double quietCpuPercent = 20;
constexpr int figureGap = 20;

QString busyWords(ContainerAction action)
{
    switch (action) {
    case ContainerAction::Start: return ContainerCard::tr("Starting…");
    case ContainerAction::Stop:
    case ContainerAction::Kill: return ContainerCard::tr("Stopping…");
    case ContainerAction::Restart: return ContainerCard::tr("Restarting…");
    case ContainerAction::Pause: return ContainerCard::tr("Pausing…");
    case ContainerAction::Unpause: return ContainerCard::tr("Resuming…");
    }
    return {};
}

} // namespace

ContainerCard::ContainerCard(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(0);
    makeHead(card);
    column->addLayout(m_head);
    column->addSpacing(10);

    m_use = new QGridLayout;
    m_use->setHorizontalSpacing(scaled(figureGap));
    m_use->setVerticalSpacing(4);
    m_cpuWords = new TextLabel(Type::Secondary, Ink::Secondary, card);
    m_memoryWords = new TextLabel(Type::Secondary, Ink::Secondary, card);
    m_cpu = new Sparkline(Sparkline::Foot::Zero, card);
    m_cpu->setLeastTop(quietCpuPercent);
    m_memory = new Sparkline(Sparkline::Foot::Zero, card);
    m_use->addWidget(m_cpuWords, 0, 0);
    m_use->addWidget(m_memoryWords, 0, 1);
    m_use->addWidget(m_cpu, 1, 0);
    m_use->addWidget(m_memory, 1, 1);
    m_use->setColumnStretch(0, 1);
    m_use->setColumnStretch(1, 1);
    column->addLayout(m_use);
    column->addSpacing(10);

    m_since = new ElidedLabel(Type::Body, Ink::Secondary, Qt::ElideRight, card);
    m_ports = new QWidget(card);
    m_portRow = new QHBoxLayout(m_ports);
    m_portRow->setContentsMargins(0, 0, 0, 0);
    m_portRow->setSpacing(0);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(0);
    m_facts->setColumnStretch(0, 1);
    m_facts->addWidget(m_since, 0, 0);
    m_facts->addWidget(m_ports, 0, 1, Qt::AlignRight);
    column->addLayout(m_facts);
    column->addSpacing(10);
    column->addStretch();

    m_buttons = new ButtonRow(card);
    m_start = m_buttons->add(Symbol::Play, tr("Start"), 0);
    m_stop = m_buttons->add(Symbol::Square, tr("Stop"), 0);
    m_restart = m_buttons->add(Symbol::Refresh, tr("Restart"), 2);
    m_create = m_buttons->add(Symbol::Plus, tr("Create and Start"), 0);
    m_logs = m_buttons->add(Symbol::Lines, tr("Logs"), 1);
    m_pause = m_buttons->add(Symbol::Pause, tr("Pause"), 3);
    column->addWidget(m_buttons);
    // The row of buttons and the badge give way by themselves; the layout's minimum is that of their widest form.
    setMinimumWidth(scaled(200));

    const auto on = [this](QPushButton *button, ContainerAction action) {
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionAsked(action); });
    };
    on(m_start, ContainerAction::Start);
    on(m_stop, ContainerAction::Stop);
    on(m_restart, ContainerAction::Restart);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const bool paused = canDo(ContainerAction::Unpause, m_shown.subject.container);
        Q_EMIT actionAsked(paused ? ContainerAction::Unpause : ContainerAction::Pause);
    });
    connect(m_logs, &QPushButton::clicked, this, &ContainerCard::logsAsked);
    connect(m_create, &QPushButton::clicked, this, &ContainerCard::createAsked);
}

void ContainerCard::makeHead(QWidget *card)
{
    m_head = new QGridLayout;
    m_head->setHorizontalSpacing(8);
    m_head->setVerticalSpacing(2);
    m_head->setColumnStretch(0, 1);
    m_title = new TextLabel(Type::Section, Ink::Text, card);
    m_badge = new Badge(card);
    m_name = new ElidedLabel(Type::Mono, Ink::Secondary, Qt::ElideMiddle, card);
    m_head->addWidget(m_title, 0, 0);
    m_head->addWidget(m_badge, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_head->addWidget(m_name, 1, 0, 1, 2);
}

void ContainerCard::placeFigures()
{
    // In words that are too long for it, how much memory is used stands below how busy it is.
    const int room = width() - 2 * metrics::cardPadding;
    const bool below = m_cpuWords->sizeHint().width() + m_memoryWords->sizeHint().width() + scaled(figureGap) > room;
    if (std::exchange(m_figuresBelow, below) == below)
        return;
    m_use->removeWidget(m_memoryWords);
    m_use->removeWidget(m_memory);
    m_use->addWidget(m_memoryWords, below ? 2 : 0, below ? 0 : 1);
    m_use->addWidget(m_memory, below ? 3 : 1, below ? 0 : 1);
    m_use->setColumnStretch(1, below ? 0 : 1);
}

void ContainerCard::place()
{
    placeFigures();
    // Beside each other where both fit, below where they do not: badge and ports are never cut.
    const int room = width() - 2 * metrics::cardPadding;
    const bool portsBelow = m_since->sizeHint().width() + 12 + m_ports->sizeHint().width() > room;
    if (std::exchange(m_portsBelow, portsBelow) != portsBelow) {
        m_facts->removeWidget(m_ports);
        m_facts->addWidget(m_ports, portsBelow ? 1 : 0, portsBelow ? 0 : 1,
                           portsBelow ? Qt::AlignLeft : Qt::AlignRight);
    }
    const bool below = m_badge->sizeHint().width() > room - m_title->sizeHint().width() - 8;
    if (std::exchange(m_badgeBelow, below) == below)
        return;
    m_head->removeWidget(m_badge);
    if (below)
        m_head->addWidget(m_badge, 2, 0, 1, 2, Qt::AlignLeft | Qt::AlignTop);
    else
        m_head->addWidget(m_badge, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
}

void ContainerCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ContainerCard::show(const Shown &shown)
{
    m_shown = shown;
    const ContainerSubject &subject = shown.subject;
    StateWords state = stateWords(subject.container, shown.now);
    if (shown.asOf) {
        // What was is not what is: neither its colour nor its sign may say so.
        state.look = {Symbol::Clock, Tone::Unknown};
        state.word = tr("%1: %2", "time: state").arg(*shown.asOf, state.word);
    }
    m_title->setText(subject.title);
    m_title->setForegroundRole(shown.asOf ? QPalette::PlaceholderText : QPalette::WindowText);
    m_name->setText(subject.name.isEmpty() ? tr("no container") : subject.name);
    m_badge->setLook(state.look, state.word, state.reason);
    QString since;
    if (subject.container) {
        QStringList parts{sinceWords(*subject.container, shown.now), troubleWords(*subject.container)};
        parts.removeAll(QString());
        since = parts.join(u" · "_s);
        m_since->setToolTip(subject.container->startedAt.isValid()
                                ? tr("Started %1").arg(exactWords(subject.container->startedAt.toLocalTime()))
                                : QString());
    }
    m_since->setText(since);
    setAccessibleName(tr("%1: %2").arg(subject.title, state.word));
    setAccessibleDescription(since);
    showUse();
    showPorts();
    showButtons();
    place();
}

void ContainerCard::showUse()
{
    const QList<ContainerStats> &stats = m_shown.stats;
    const bool running = m_shown.subject.container && m_shown.subject.container->state == ContainerState::Running;
    QList<double> cpu;
    QList<double> memory;
    for (const ContainerStats &look : running ? stats : QList<ContainerStats>()) {
        cpu << look.cpuPercent;
        memory << double(look.memoryBytes);
    }
    const bool known = !cpu.isEmpty();
    const QString cpuNow =
        known ? tr("CPU %1 %").arg(QLocale().toString(cpu.constLast(), 'f', cpu.constLast() < 9.95 ? 1 : 0))
              : tr("CPU");
    QString memoryNow = tr("Memory");
    QString memoryTip = tr("No figures: it does not run");
    QString cpuTip = memoryTip;
    if (running && !known)
        cpuTip = memoryTip = tr("No figures yet");
    if (known) {
        const ContainerStats &last = stats.constLast();
        memoryNow = tr("Memory %1").arg(formatBytes(last.memoryBytes));
        memoryTip = last.memoryLimit > 0
                        ? tr("%1 of %2").arg(formatBytes(last.memoryBytes), formatBytes(last.memoryLimit))
                        : formatBytes(last.memoryBytes);
        cpuTip = tr("%1; 100 % is one busy processor").arg(cpuNow);
    }
    m_cpuWords->setText(cpuNow);
    m_memoryWords->setText(memoryNow);
    const bool past = m_shown.asOf.has_value();
    m_cpu->setAccessibleName(tr("Processor of %1").arg(m_shown.subject.title));
    m_memory->setAccessibleName(tr("Memory of %1").arg(m_shown.subject.title));
    m_cpu->setValues(cpu, past ? Sparkline::Hue::Muted : Sparkline::Hue::Accent, cpuTip);
    m_memory->setValues(memory, past ? Sparkline::Hue::Muted : Sparkline::Hue::Ok, memoryTip);
}

void ContainerCard::showPorts()
{
    const bool running = m_shown.subject.container && m_shown.subject.container->state == ContainerState::Running;
    const bool usable = running && !m_shown.asOf;
    if (m_links != m_shown.ports || std::exchange(m_portsOfRunning, running) != running) {
        m_links = m_shown.ports;
        while (QLayoutItem *item = m_portRow->takeAt(0)) {
            if (item->widget()) {
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            delete item;
        }
        // Shown at once, since place() measures what is to be seen.
        const auto add = [this](QWidget *widget) {
            m_portRow->addWidget(widget);
            widget->show();
        };
        const auto word = [&](const QString &text) {
            add(new TextLabel(text, Type::Body, Ink::Secondary, m_ports));
        };
        // An engine tells no ports of a container that does not run.
        if (running || !m_links.isEmpty())
            word(m_links.isEmpty() ? tr("no published ports") : m_links.size() == 1 ? tr("port ") : tr("ports "));
        for (qsizetype i = 0; i < m_links.size(); ++i) {
            if (i > 0)
                word(u"·"_s);
            const PortLink &link = m_links.at(i);
            const QString number = QString::number(link.port);
            if (link.url.isEmpty()) {
                word(number);
                continue;
            }
            auto *button = new LinkButton(number, m_ports);
            button->setAccessibleName(tr("Open port %1 of %2").arg(number, m_shown.subject.title));
            button->setToolTip(tr("Open %1 in the browser").arg(link.url.toString()));
            connect(button, &QPushButton::clicked, this, [url = link.url] { QDesktopServices::openUrl(url); });
            add(button);
        }
    }
    const QList<LinkButton *> buttons = m_ports->findChildren<LinkButton *>();
    for (LinkButton *button : buttons)
        button->setEnabled(usable);
}

void ContainerCard::showButtons()
{
    const std::optional<Container> &container = m_shown.subject.container;
    const std::optional<ContainerAction> running = m_shown.running;
    const auto can = [&](ContainerAction action) { return canDo(action, container); };
    const auto busy = [&](ContainerAction action) { return running == action; };
    const bool paused = can(ContainerAction::Unpause);
    const ContainerAction pauseAction =
        paused || busy(ContainerAction::Unpause) ? ContainerAction::Unpause : ContainerAction::Pause;
    const QString ask = m_shown.subject.isValidator ? tr("Stop…") : tr("Stop");
    const QString &title = m_shown.subject.title;
    const auto set = [&](QPushButton *button, bool shown, Symbol symbol, const QString &text, const QString &name,
                         ContainerAction action) {
        button->setVisible(shown);
        button->setEnabled(m_shown.canAct && !running);
        m_buttons->setWords(button, symbol, busy(action) ? busyWords(action) : text);
        button->setAccessibleName(name);
        button->setAccessibleDescription(busy(action) ? busyWords(action) : QString());
        button->setToolTip(busy(action) ? busyWords(action) : name);
    };
    set(m_start, can(ContainerAction::Start) || busy(ContainerAction::Start), Symbol::Play, tr("Start"),
        tr("Start %1").arg(title), ContainerAction::Start);
    set(m_stop, can(ContainerAction::Stop) || busy(ContainerAction::Stop), Symbol::Square, ask,
        tr("Stop %1").arg(title), ContainerAction::Stop);
    set(m_restart, can(ContainerAction::Restart) || busy(ContainerAction::Restart), Symbol::Refresh, tr("Restart"),
        tr("Restart %1").arg(title), ContainerAction::Restart);
    set(m_pause, can(pauseAction) || busy(pauseAction), paused ? Symbol::Play : Symbol::Pause,
        pauseAction == ContainerAction::Unpause ? tr("Resume") : tr("Pause"),
        pauseAction == ContainerAction::Unpause ? tr("Resume %1").arg(title) : tr("Pause %1").arg(title), pauseAction);
    m_create->setVisible(!container);
    m_create->setEnabled(m_shown.canAct);
    m_create->setAccessibleName(tr("Create and start %1").arg(title));
    m_create->setToolTip(tr("Has compose make and start what is missing"));
    m_logs->setVisible(container.has_value());
    m_logs->setAccessibleName(tr("Logs of %1").arg(title));
    m_logs->setToolTip(tr("Logs of %1").arg(title));
    m_buttons->setWords(m_logs, Symbol::Lines, tr("Logs"));
    m_buttons->settle();
}

} // namespace bt2c
