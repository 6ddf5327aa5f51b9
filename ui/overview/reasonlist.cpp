#include "ui/overview/reasonlist.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bt2c {

namespace {
constexpr int topicWidth = 116;
}

BadgeLook lookOf(const StandingReason &reason)
{
    BadgeLook look;
    switch (weightOf(reason.kind)) {
    case ReasonWeight::Blocks: look.tone = Tone::Bad; break;
    case ReasonWeight::Risk: look.tone = Tone::Warn; break;
    case ReasonWeight::Notice: look.tone = Tone::Unknown; break;
    }
    using enum ReasonKind;
    switch (reason.kind) {
    case ChainDown:
    case RestartLoop:
    case NoneUsable:
    case NewestBad:
    case OlderBad:
    case DrillFailed:
    case OffsiteDamaged:
    case BackupFailed: look.symbol = Symbol::Cross; break;
    case FolderMissing:
    case FolderUnreadable:
    case ScheduleUnknown:
    case SettingsUnreadable:
    case ChainUnknown:
    case NoneVerified:
    case NewestUnproven:
    case OffsiteUnchecked:
    case NeverDrilled: look.symbol = Symbol::Question; break;
    case PointOld:
    case BackupsOverdue:
    case RunsMissed:
    case DrillOld:
    case OffsiteOld:
    case ClockBack: look.symbol = Symbol::Clock; break;
    default: look.symbol = Symbol::Triangle; break;
    }
    return look;
}

QString topicOf(ReasonKind kind)
{
    using enum ReasonKind;
    switch (kind) {
    case FolderMissing:
    case FolderUnreadable:
    case DiskFull:
    case DiskFilling: return ReasonList::tr("Disk");
    case UnfinishedRestore:
    case UnfinishedRecovery: return ReasonList::tr("Unfinished");
    case ChainDown:
    case RestartLoop:
    case ChainStalled:
    case ChainBehind:
    case ChainUnknown: return ReasonList::tr("Validator");
    case SettingsUnreadable: return ReasonList::tr("Settings");
    case OffsiteDamaged:
    case OffsiteOld:
    case OffsiteUnchecked: return ReasonList::tr("Off-Site");
    case NeverDrilled:
    case DrillOld:
    case DrillFailed: return ReasonList::tr("Drill");
    case BackupFailed:
    case BackupsOverdue:
    case NoSchedule:
    case ScheduleUnknown:
    case RunsMissed: return ReasonList::tr("Schedule");
    default: return ReasonList::tr("Backups");
    }
}

/// One reason.
class ReasonList::Row final : public QWidget
{
public:
    explicit Row(ReasonList *list)
        : QWidget(list)
        , m_badge(new Badge(this))
        , m_words(new TextLabel(Type::Body, Ink::Text, this))
        , m_button(new QPushButton(this))
        , m_rule(new Rule(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_rule);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 7, 0, 7);
        row->setSpacing(metrics::cardGap);
        auto *topic = new QWidget(this);
        topic->setFixedWidth(scaled(topicWidth));
        auto *inside = new QHBoxLayout(topic);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(m_badge);
        inside->addStretch();
        m_words->setWrapping();
        m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
        m_button->setAutoDefault(false);
        row->addWidget(topic);
        row->addWidget(m_words, 1);
        row->addWidget(m_button);
        column->addLayout(row);
        connect(m_button, &QPushButton::clicked, list, [this, list] { Q_EMIT list->mendingAsked(m_reason); });
    }

    void show(const StandingReason &reason, const QDateTime &now, bool ruled)
    {
        m_reason = reason;
        const QString words = describe(reason, now);
        m_badge->setLook(lookOf(reason), topicOf(reason.kind));
        m_words->setText(words);
        m_button->setText(mendingWords(reason.kind));
        m_button->setAccessibleName(ReasonList::tr("%1: %2").arg(m_button->text(), words));
        m_rule->setVisible(ruled);
        setAccessibleName(words);
        setVisible(true);
    }

private:
    StandingReason m_reason;
    Badge *m_badge;
    TextLabel *m_words;
    QPushButton *m_button;
    Rule *m_rule;
};

ReasonList::ReasonList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReasonList::setReasons(const QList<StandingReason> &reasons, const QDateTime &now)
{
    // Rows are kept: a button that has the focus keeps it through a look.
    while (m_rows.size() < reasons.size()) {
        auto *row = new Row(this);
        m_rows.append(row);
        m_column->addWidget(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < reasons.size())
            m_rows.at(i)->show(reasons.at(i), now, i > 0);
        else
            m_rows.at(i)->hide();
    }
}

} // namespace bt2c
