#include "ui/offsite/offsitemodel.h"

#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/widgets/timewords.h"

namespace bt2c {

using namespace Qt::StringLiterals;

OffsiteModel::OffsiteModel(QObject *parent) : QAbstractTableModel(parent) {}

void OffsiteModel::setBackups(const QList<OffsiteBackup> &backups, const QHash<QString, QByteArray> &here,
                              const QDateTime &now)
{
    beginResetModel();
    m_backups = backups;
    m_here = here;
    m_now = now;
    endResetModel();
}

const OffsiteBackup *OffsiteModel::at(int row) const
{
    return row >= 0 && row < m_backups.size() ? &m_backups.at(row) : nullptr;
}

int OffsiteModel::proposed(const QString &site) const
{
    int any = -1;
    for (int row = 0; row < m_backups.size(); ++row) {
        if (!promisesData(m_backups.at(row).type))
            continue;
        if (m_backups.at(row).site == site)
            return row;
        if (any < 0)
            any = row;
    }
    return any;
}

bool OffsiteModel::isHere(const OffsiteBackup &backup) const
{
    const auto found = m_here.constFind(backup.fileName);
    return found != m_here.constEnd() && (found->isEmpty() || backup.sha256.isEmpty() || *found == backup.sha256);
}

int OffsiteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int OffsiteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OffsiteModel::text(const OffsiteBackup &backup, int column) const
{
    switch (column) {
    case Made: return momentWords(backup.madeAt, m_now);
    case Kind: {
        Backup named;
        named.type = backup.type;
        return kindWords(named);
    }
    case OfSite: return backup.site.isEmpty() ? u"–"_s : backup.site;
    case Machine: return backup.host;
    case Size: return backup.bytes ? formatBytes(*backup.bytes) : u"–"_s;
    case Here: return isHere(backup) ? tr("Yes") : u"–"_s;
    default: return {};
    }
}

QVariant OffsiteModel::data(const QModelIndex &index, int role) const
{
    const OffsiteBackup *backup = at(index.row());
    if (!backup)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*backup, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Here ? (isHere(*backup) ? tr("On this machine too") : tr("Not on this machine"))
                                      : text(*backup, index.column());
    case Qt::ToolTipRole:
        return tr("%1, made %2, copied %3")
            .arg(backup->fileName, exactWords(backup->madeAt), exactWords(backup->copiedAt));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant OffsiteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made: return tr("Made");
    case Kind: return tr("Type");
    case OfSite: return tr("Site");
    case Machine: return tr("Machine");
    case Size: return tr("Size");
    case Here: return tr("Here");
    default: return {};
    }
}

} // namespace bt2c
