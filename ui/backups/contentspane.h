#pragma once

#include "ui/backups/backuprow.h"
#include "ui/backups/contentstree.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace bt2c {

class ContentsModel;
class ProgressLine;
class TextLabel;
class Workspace;

/// What the chosen archive holds, read in the background a moment after it was chosen.
class ContentsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentsPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the contents of @p backup; null: nothing.
    void show(const Backup *backup);

Q_SIGNALS:
    /// That entry of the archive, with all that is below it.
    void extractAsked(const QString &archive, const QString &entry);

private:
    struct Cached
    {
        QString path;
        FileIdentity identity;
        std::shared_ptr<const ContentsTree> tree;
    };
    /// @p anyway: however long it takes.
    void load(bool anyway);
    void extract();
    void stop();
    void tell(const QString &words, bool busy);
    void take(const std::shared_ptr<const ContentsTree> &tree);

    Workspace &m_workspace;
    ContentsModel *m_model;
    QTreeView *m_view;
    TextLabel *m_words;
    ProgressLine *m_progress;
    QPushButton *m_read;
    QPushButton *m_extract;
    QTimer m_delay;
    QTimer m_poll;
    QString m_path;
    FileIdentity m_identity;
    std::shared_ptr<Control> m_control;
    QList<Cached> m_cache;
    qint64 m_request = 0;
};

} // namespace bt2c
