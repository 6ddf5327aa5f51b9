#pragma once

#include "core/engine/enginechoice.h"

#include <QAbstractTableModel>

namespace bt2c {

/// Every place where an engine was looked for, what came of it, and why it was looked at.
class CandidateModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Outcome, Origin, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(const QList<EngineCandidate> &candidates);
    [[nodiscard]] const QList<EngineCandidate> &candidates() const { return m_candidates; }

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QList<EngineCandidate> m_candidates;
};

} // namespace bt2c
