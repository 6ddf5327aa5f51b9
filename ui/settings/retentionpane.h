#pragma once

#include "core/backup/retention.h"

#include <QWidget>

class QTableView;

namespace bt2c {

class RetentionModel;
class SettingsSession;
class TextLabel;
class Workspace;

/// How many backups of each type are kept, and what that means for those that are there.
class RetentionPane final : public QWidget
{
    Q_OBJECT

public:
    RetentionPane(Workspace &workspace, SettingsSession *session, QWidget *parent);

private:
    QWidget *makeCounts();
    void preview();
    void show(const QList<RetentionDecision> &decisions);

    Workspace &m_workspace;
    SettingsSession *m_session;
    RetentionModel *m_model;
    TextLabel *m_summary;
    QTableView *m_table;
    qint64 m_request = 0;
};

} // namespace bt2c
