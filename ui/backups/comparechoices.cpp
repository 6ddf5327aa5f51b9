#include "ui/backups/comparechoices.h"

#include "ui/backups/backuprow.h"

#include <algorithm>

namespace bt2c {

CompareChoices::CompareChoices(const Backup &backup, const QList<Backup> &backups, const QString &site, QObject *parent)
    : QAbstractListModel(parent)
    , m_backup(backup)
    , m_others(backups)
    , m_live(!site.isEmpty())
{
    m_others.removeIf([this](const Backup &one) { return one.path == m_backup.path; });
    const auto before = std::ranges::find_if(m_others, [this](const Backup &one) {
        // The one before it of the same content: a config says nothing about a chain.
        return one.madeAt < m_backup.madeAt && promisesData(one.type) == promisesData(m_backup.type);
    });
    if (before != m_others.end())
        m_previous = int(before - m_others.begin());
}

const Backup *CompareChoices::other(int row) const
{
    int at = row - (m_live ? 1 : 0);
    if (at < 0)
        return nullptr;
    if (m_previous >= 0)
        at = at == 0 ? m_previous : at - 1;
    return at < m_others.size() ? &m_others.at(at) : nullptr;
}

QString CompareChoices::archive(int row) const
{
    const Backup *backup = other(row);
    return backup ? backup->path : QString();
}

bool CompareChoices::isOlder(int row) const
{
    const Backup *backup = other(row);
    return backup && backup->madeAt < m_backup.madeAt;
}

QString CompareChoices::name(int row) const
{
    const Backup *backup = other(row);
    return backup ? titleOf(*backup, QDateTime::currentDateTime()) : tr("the live site");
}

int CompareChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_others.size()) + (m_live ? 1 : 0) + (m_previous >= 0 ? 1 : 0);
}

QVariant CompareChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Backup *backup = other(index.row());
    if (!backup)
        return tr("The live site, as it is now");
    const QString title = titleOf(*backup, QDateTime::currentDateTime());
    if (m_previous >= 0 && index.row() == (m_live ? 1 : 0))
        return tr("The backup before it · %1", "Today 14:00").arg(title);
    return tr("%1 · %2 · %3", "Today 15:00 · Hourly · Verified")
        .arg(title, kindWords(*backup), stateLabel(backup->integrity.state));
}

} // namespace bt2c
