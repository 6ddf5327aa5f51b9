#pragma once

#include "core/support/rate.h"
#include "ui/backups/comparework.h"
#include "ui/widgets/sheet.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace bt2c {

struct Backup;
class CompareChoices;
class CompareModel;
class EmptyState;
class ProgressLine;
class TextLabel;
class Workspace;

/// What changed between a backup and the live site, or another backup: compared in the background as soon as it is
/// chosen.
class CompareSheet final : public Sheet
{
    Q_OBJECT

public:
    using Outcome = Result<std::shared_ptr<const CompareOutcome>>;

    /// @p backups: what else there is to compare with, newest first.
    CompareSheet(Workspace &workspace, const Backup &backup, const QList<Backup> &backups, QWidget *window);
    ~CompareSheet() override;

    /// What a comparison gave; one that is still running is dropped.
    void showOutcome(const Outcome &outcome);

private:
    void makeChoice();
    void makeList();
    void compare();
    void stop();
    void filter(const QString &text);
    /// The words around the list, where there is one.
    void showWords(bool shown);
    void tell(const QString &title, const QString &text, bool bad);
    [[nodiscard]] QString notesOn(const CompareOutcome &outcome) const;
    void tick();

    Workspace &m_workspace;
    QString m_site;
    QString m_archive;
    QString m_name;
    CompareChoices *m_choices;
    CompareModel *m_model;
    QComboBox *m_with;
    TextLabel *m_summary;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_working;
    ProgressLine *m_progress;
    TextLabel *m_progressWords;
    TextLabel *m_notes;
    CompareWish m_wish;
    std::shared_ptr<Control> m_control;
    RateMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_poll;
    qint64 m_request = 0;
};

} // namespace bt2c
