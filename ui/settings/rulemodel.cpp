#include "ui/settings/rulemodel.h"

#include "ui/settings/settingssession.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

int minutesOf(std::chrono::seconds time)
{
    return int(time.count() / 60);
}

int hoursOf(std::chrono::seconds time)
{
    return int(time.count() / 3600);
}

QString keyOf(ReasonKind kind, const QString &name)
{
    return u"alerts."_s + reasonToken(kind) + u'.' + name;
}

} // namespace

RuleModel::RuleModel(SettingsSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session, &SettingsSession::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

AlertRule RuleModel::ruleOf(ReasonKind kind) const
{
    return m_session->settings().rules.value(kind, defaultRule(kind));
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kinds.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_kinds.size())
        return {};
    const ReasonKind kind = m_kinds.at(index.row());
    const AlertRule rule = ruleOf(kind);
    if (role == Qt::CheckStateRole && index.column() == What)
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == Holds)
        return minutesOf(rule.holds);
    if (role == Qt::EditRole && index.column() == Again)
        return hoursOf(rule.again);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return titleOf(kind);
    case Holds: return rule.holds.count() == 0 ? tr("at once") : tr("%n min", nullptr, minutesOf(rule.holds));
    case Again: return rule.again.count() == 0 ? tr("never") : tr("every %n h", nullptr, hoursOf(rule.again));
    default: return {};
    }
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_kinds.size())
        return false;
    const ReasonKind kind = m_kinds.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == What) {
        m_session->set(keyOf(kind, u"enabled"_s), value.toInt() == Qt::Checked ? u"true"_s : u"false"_s);
        return true;
    }
    if (role != Qt::EditRole || value.toInt() < 0)
        return false;
    m_session->set(keyOf(kind, index.column() == Holds ? u"hold_minutes"_s : u"repeat_hours"_s),
                   QString::number(value.toInt()));
    return true;
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_session->error())
        return flags;
    flags |= Qt::ItemIsEnabled;
    return index.column() == What ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Tell me when");
    case Holds: return tr("After");
    case Again: return tr("Again");
    default: return {};
    }
}

} // namespace bt2c
