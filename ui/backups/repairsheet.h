#pragma once

#include "core/backup/catalogue.h"
#include "core/support/rate.h"
#include "ui/backups/repairwork.h"
#include "ui/widgets/sheet.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bt2c {

class ProgressLine;
class TextLabel;
class Workspace;
struct RepairStatement;

/// Repairs a damaged backup: finds out in the background where its damaged pieces are to be had, says so, and mends it
/// when asked. Where that cannot be done its undamaged files can be rescued. While something is written, closing asks
/// it to stop and waits for that.
class RepairSheet final : public Sheet
{
    Q_OBJECT

public:
    RepairSheet(Workspace &workspace, const Backup &backup, QWidget *window);
    ~RepairSheet() override;

    /// Looks once more, in the backups of @p folder as well.
    void lookIn(const QString &folder);
    /// Writes the undamaged files into a new folder below @p folder.
    void rescueInto(const QString &folder);
    /// What a look found; one that is still running is dropped.
    void showPlan(const Result<RepairPlan> &plan);
    void showRepaired(const Result<RepairReport> &report);
    void showRescued(const Rescued &rescued);

Q_SIGNALS:
    /// The archive is whole again, and the ledger has the proof.
    void repaired();
    void verifyAsked(const QString &archive);

public Q_SLOTS:
    void reject() override;

private:
    enum class Work { None, Looking, Repairing, Rescuing };
    void makeButtons();
    /// Runs @p function in the background and hands what it gives to @p then, unless another was begun meanwhile.
    template<typename Function, typename Then>
    void begin(Work work, const QString &words, Function function, Then then);
    void showWork(Work work, const QString &words);
    void endWork();
    void look();
    void repair();
    void askFolder(const QString &title, const QString &accept, void (RepairSheet::*then)(const QString &));
    void clearDetails();
    void tell(const RepairStatement &statement);
    void addProof();
    void addFacts(const RepairPlan &plan);
    void addDamage(const DamageReport &damage);
    /// Shows the details with those buttons; @p primary may be null.
    void settle(std::initializer_list<QPushButton *> buttons, QPushButton *primary, bool ended);
    void arrangeButtons(std::initializer_list<QPushButton *> buttons, QPushButton *primary, bool ended);
    void tick();
    void reveal();

    Workspace &m_workspace;
    Backup m_backup;
    RepairWish m_wish;
    QString m_rescuedTo;
    TextLabel *m_intro;
    ProgressLine *m_progress;
    TextLabel *m_progressWords;
    QWidget *m_details = nullptr;
    QWidget *m_list = nullptr;
    QPushButton *m_look;
    QPushButton *m_reveal;
    QPushButton *m_cancel;
    QPushButton *m_rescue;
    QPushButton *m_verify;
    QPushButton *m_repair;
    std::shared_ptr<Control> m_control;
    RateMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_poll;
    qint64 m_request = 0;
    Work m_work = Work::None;
};

} // namespace bt2c
