#include "ui/settings/rulemodel.h"

#include "ui/settings/settingssession.h"

#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

double minutesOf(std::chrono::seconds time)
{
    return double(time.count()) / 60;
}

double hoursOf(std::chrono::seconds time)
{
    return double(time.count()) / 3600;
}

/// A whole number is edited as one.
QVariant editable(double number)
{
    return number == double(int(number)) ? QVariant(int(number)) : QVariant(number);
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
    connect(session, &SettingsSession::changed, this, &RuleModel::follow);
}

void RuleModel::follow()
{
    // A row that is being edited is left alone as long as nothing of it changes.
    const AlertRules before = std::exchange(m_shown, m_session->settings().rules);
    for (int row = 0; row < rowCount(); ++row) {
        const ReasonKind kind = m_kinds.at(row);
        if (before.value(kind, defaultRule(kind)) != m_shown.value(kind, defaultRule(kind)))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
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
        return editable(minutesOf(rule.holds));
    if (role == Qt::EditRole && index.column() == Again)
        return editable(hoursOf(rule.again));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return titleOf(kind);
    case Holds:
        return rule.holds.count() == 0 ? tr("at once") : tr("%1 min").arg(QLocale().toString(minutesOf(rule.holds)));
    case Again:
        return rule.again.count() == 0 ? tr("never") : tr("every %1 h").arg(QLocale().toString(hoursOf(rule.again)));
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
    if (role != Qt::EditRole || value.toDouble() < 0)
        return false;
    // An editor that was only opened changes nothing.
    if (value.toDouble() != data(index, Qt::EditRole).toDouble())
        m_session->set(keyOf(kind, index.column() == Holds ? u"hold_minutes"_s : u"repeat_hours"_s),
                       QString::number(value.toDouble()));
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
