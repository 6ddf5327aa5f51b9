#include "ui/overview/alertmodel.h"

#include "ui/widgets/timewords.h"

namespace bt2c {

namespace {

QString toldWords(const Alert &alert, const QDateTime &now)
{
    if (alert.clearedAt.isValid())
        return AlertModel::tr("Over: %1").arg(momentWords(alert.clearedAt, now));
    if (alert.snoozedUntil.isValid() && alert.snoozedUntil > now)
        return AlertModel::tr("Quiet until: %1").arg(momentWords(alert.snoozedUntil, now));
    if (!alert.isRaised())
        return AlertModel::tr("Not told");
    return AlertModel::tr("Told: %1").arg(momentWords(alert.toldAt, now));
}

} // namespace

void AlertModel::setBook(const AlertBook &book, const QDateTime &now)
{
    beginResetModel();
    m_alerts = book.present + book.past;
    m_now = now;
    endResetModel();
}

const Alert *AlertModel::alert(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_alerts.size() ? &m_alerts.at(index.row()) : nullptr;
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    const Alert *alert = this->alert(index);
    if (!alert)
        return {};
    // Of what was never told the words are those of its rule.
    const QString what = alert->words.isEmpty() ? titleOf(alert->kind) : alert->words;
    if (role == Qt::ToolTipRole)
        return index.column() == Since ? exactWords(alert->since) : what;
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return tr("%1, since %2, %3").arg(what, momentWords(alert->since, m_now), toldWords(*alert, m_now));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return what;
    case Since: return momentWords(alert->since, m_now);
    case Told: return toldWords(*alert, m_now);
    default: return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Alert");
    case Since: return tr("Since");
    case Told: return tr("Message");
    default: return {};
    }
}

} // namespace bt2c
