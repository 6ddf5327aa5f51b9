#pragma once

#include "ui/containers/containerwords.h"
#include "ui/widgets/card.h"

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace bt2c {

class Badge;
class ButtonRow;
class ElidedLabel;
class Sparkline;
class TextLabel;

/// One container: state, what it uses, where it is reached, and what can be done with it now.
class ContainerCard final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        ContainerSubject subject;
        QList<ContainerStats> stats;
        QList<PortLink> ports;
        QDateTime now;                                 ///< ages count from here
        std::optional<QString> asOf;                   ///< the time of what is shown, when that is past
        std::optional<ContainerAction> running;        ///< what is being done with it just now
        bool canAct = true;                            ///< false: the engine cannot be told anything now
    };

    explicit ContainerCard(QWidget *parent = nullptr);
    void show(const Shown &shown);
    [[nodiscard]] const QString &container() const { return m_shown.subject.name; }

Q_SIGNALS:
    void actionAsked(bt2c::ContainerAction action);
    void logsAsked();
    void createAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QWidget *card);
    void place();
    void placeFigures();
    void showUse();
    void showPorts();
    void showButtons();

    Shown m_shown;
    QGridLayout *m_head;
    TextLabel *m_title;
    ElidedLabel *m_name;
    Badge *m_badge;
    TextLabel *m_cpuWords;
    TextLabel *m_memoryWords;
    Sparkline *m_cpu;
    Sparkline *m_memory;
    QGridLayout *m_use;
    QGridLayout *m_facts;
    ElidedLabel *m_since;
    QWidget *m_ports;
    QHBoxLayout *m_portRow;
    QList<PortLink> m_links;
    ButtonRow *m_buttons;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QPushButton *m_pause;
    QPushButton *m_logs;
    QPushButton *m_create;
    bool m_badgeBelow = false;
    bool m_figuresBelow = false;
    bool m_portsBelow = false;
    bool m_portsOfRunning = false;
};

} // namespace bt2c
