#pragma once

#include "core/recovery/diagnosis.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bt2c {

class FindingsCard;
class ProgressLine;
class SignBox;
class TextLabel;

/// What is wrong in one line, the recommended way first, what each way costs, and the evidence beside it.
class DiagnosisView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    /// Nothing is known yet.
    void showLooking();
    /// @p undoable: the newest recovery that can be taken back.
    void show(const Diagnosis &diagnosis, const std::optional<RecoveryJournal> &undoable, const QDateTime &now);
    /// Looking again, with what was found before still there.
    void setLooking(bool looking);
    void focusDecision();

Q_SIGNALS:
    void startAsked(const QString &procedure);
    void goOnAsked(const QString &id);
    void abandonAsked(const bt2c::RecoveryJournal &journal);
    void undoAsked(const bt2c::RecoveryJournal &journal);
    void reportAsked(const bt2c::RecoveryJournal &journal);
    void lookAgainAsked();
    void containersAsked();
    void backupsAsked();
    void troubleshootingAsked();
    void drillAsked();
    void bundleAsked();

private:
    void clearWays();
    void addOpen(const OpenRecovery &open, const QDateTime &now);
    void addWays(const Diagnosis &diagnosis);
    void addFormer(const RecoveryJournal &journal, const QDateTime &now);
    QWidget *makeStatement();
    QWidget *makeHelp();

    SignBox *m_sign;
    TextLabel *m_statement;
    TextLabel *m_explanation;
    TextLabel *m_next;
    QWidget *m_nextButtons;
    ProgressLine *m_line;
    QVBoxLayout *m_ways;
    FindingsCard *m_findings;
    QPushButton *m_primary = nullptr;
    QPushButton *m_again;
    QPushButton *m_containers;
};

} // namespace bt2c
