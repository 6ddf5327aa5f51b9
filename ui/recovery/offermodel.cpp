#include "ui/recovery/offermodel.h"

#include "core/support/listwords.h"
#include "ui/backups/backuprow.h"
#include "ui/recovery/recoverywords.h"
#include "ui/widgets/timewords.h"

namespace bt2c {

using namespace Qt::StringLiterals;

void OfferModel::show(const QList<BackupOffer> &offers, const QDateTime &now)
{
    beginResetModel();
    m_offers = offers;
    m_now = now;
    endResetModel();
}

const BackupOffer *OfferModel::offer(int row) const
{
    return row >= 0 && row < m_offers.size() ? &m_offers.at(row) : nullptr;
}

int OfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BackupOffer &offer = m_offers.at(index.row());
    const Backup &backup = offer.backup;
    const QString title = tr("%1 · %2").arg(titleOf(backup, m_now), kindWords(backup));
    const QString height = backup.height ? tr("height %1").arg(numberWords(*backup.height)) : tr("height not noted");
    const QString loss = lossWords(offer);
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole: return QString(backup.fileName + u'\n' + stateReason(backup.integrity, m_now));
    case Qt::AccessibleTextRole: {
        QStringList parts{title, stateLabel(backup.integrity.state), height};
        if (!loss.isEmpty())
            parts << tr("you lose %1").arg(loss);
        return parts.join(listSeparator());
    }
    case StateRole: return int(backup.integrity.state);
    case BadgeRole: return stateLabel(backup.integrity.state);
    case HeightRole: return height;
    case LossRole: return loss.isEmpty() ? tr("loss not known") : loss;
    default: return {};
    }
}

} // namespace bt2c
