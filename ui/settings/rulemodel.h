#pragma once

#include "core/guard/settings.h"

#include <QAbstractTableModel>

namespace bt2c {

class SettingsSession;

/// The alerts' rules: whether each is told, after how long, and how often again.
class RuleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Holds, Again, ColumnCount };

    RuleModel(SettingsSession *session, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

private:
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] AlertRule ruleOf(ReasonKind kind) const;

    void follow();

    SettingsSession *m_session;
    AlertRules m_shown;                      ///< as they were told last
    QList<ReasonKind> m_kinds = allReasons();
};

} // namespace bt2c
