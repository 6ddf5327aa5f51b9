#pragma once

#include "core/recovery/drill.h"
#include "core/support/rate.h"
#include "ui/widgets/sheet.h"

#include <QElapsedTimer>
#include <QTimer>

#include <mutex>

class QComboBox;
class QPlainTextEdit;

namespace bt2c {

class Badge;
class Card;
class ProgressLine;
class TextLabel;
class Workspace;

/// A restore drill, from the choice of a backup to the measured proof. While it runs, closing asks it to stop and waits
/// for that.
class DrillSheet final : public Sheet
{
    Q_OBJECT

public:
    /// @p archive: chosen beforehand; empty: the newest sound one.
    DrillSheet(Workspace &workspace, const QString &archive, QWidget *window);
    ~DrillSheet() override;

    void setBackups(const QList<Backup> &backups);
    void showRunning();
    void addLines(const QStringList &lines);
    void showResult(const Result<DrillReport> &report);

Q_SIGNALS:
    /// It ended, whichever way: the ledger has a new proof.
    void drilled();

public Q_SLOTS:
    void reject() override;

private:
    /// What the drill says from its own thread.
    struct Voice
    {
        std::mutex mutex;
        QStringList lines;
        QString waiting;
        int secondsLeft = -1;
    };
    void list();
    void start();
    void tick();
    void addFact(const QString &label, const QString &value);

    Workspace &m_workspace;
    QString m_wanted;
    QComboBox *m_backups;
    QWidget *m_choice;
    TextLabel *m_intro;
    ProgressLine *m_progress;
    TextLabel *m_state;
    QPlainTextEdit *m_output;
    Card *m_result;
    Badge *m_badge;
    TextLabel *m_verdict;
    class QVBoxLayout *m_facts;
    QPushButton *m_cancel;
    QPushButton *m_start;
    std::shared_ptr<Control> m_control;
    std::shared_ptr<Voice> m_voice;
    RateMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_poll;
};

} // namespace bt2c
