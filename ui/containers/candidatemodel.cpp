#include "ui/containers/candidatemodel.h"

#include "ui/containers/enginetroublewords.h"

#include <algorithm>

namespace bt2c {

namespace {

bool same(const EngineCandidate &a, const EngineCandidate &b)
{
    return a.endpoint == b.endpoint && a.origin == b.origin && a.originName == b.originName && a.outcome == b.outcome
        && a.detail == b.detail && a.info == b.info;
}

} // namespace

void CandidateModel::setCandidates(const QList<EngineCandidate> &candidates)
{
    // The engine is looked for again and again; what is the same must not lose its selection each time.
    if (std::ranges::equal(candidates, m_candidates, same))
        return;
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EngineCandidate &candidate = m_candidates.at(index.row());
    if (role == Qt::ToolTipRole) {
        if (index.column() == Outcome)
            return candidate.detail;
        return index.column() == Place ? candidate.endpoint.toString() : QString();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Place: return placeWords(candidate.endpoint.toString());
    case Outcome: return describe(candidate.outcome);
    default: return describe(candidate.origin, candidate.originName);
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Looked at");
    case Outcome: return tr("What came of it");
    default: return tr("Why there");
    }
}

} // namespace bt2c
