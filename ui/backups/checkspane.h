#pragma once

#include "ui/backups/backuprow.h"

#include <QWidget>

class QVBoxLayout;

namespace bt2c {

class TextLabel;
class Workspace;

/// The newest check of a backup in words, what it found, and the checks before it.
class ChecksPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the checks of @p backup from the ledger, in the background. Null: shows nothing.
    void show(const Backup *backup, const QDateTime &now);

private:
    void fill(const QList<VerifyReport> &checks);
    void clear();
    void addProblem(const Problem &problem);

    Workspace &m_workspace;
    TextLabel *m_result;
    TextLabel *m_figures;
    QVBoxLayout *m_problems;
    QVBoxLayout *m_history;
    TextLabel *m_earlier;
    Backup m_backup;
    QDateTime m_now;
    qint64 m_request = 0;
};

/// describe(), without naming @p archive where the sentence stands beside it already.
[[nodiscard]] QString problemWords(Problem problem, const QString &archive);
/// "SHA-256 matches · 1,284 files · 912.4 MB unpacked".
[[nodiscard]] QString figuresOf(const VerifyReport &report);

} // namespace bt2c
