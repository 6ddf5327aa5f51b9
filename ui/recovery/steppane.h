#pragma once

#include "ui/recovery/recoverystatus.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace bt2c {

class ElidedLabel;
class FigureBoxes;
class NameAsk;
class OfferList;
class OutputView;
class ProgressLine;
class TextLabel;
class TintBox;

/// One step of a recovery: why, how far it is, what it asks, the command that does the same, and what it writes.
class StepPane final : public QWidget
{
    Q_OBJECT

public:
    explicit StepPane(QWidget *parent = nullptr);

    void show(const RecoveryStatus &status, const QDateTime &now);
    [[nodiscard]] OutputView *output() const { return m_output; }
    /// Puts the focus where the next decision is.
    void focusDecision();
    /// What a screen reader is told when the step changes.
    [[nodiscard]] QString announcement() const;

Q_SIGNALS:
    void tryAgainAsked();
    void skipAsked();
    void undoAsked();
    void turnAsked(const QString &procedure);
    void backupChosen(const QString &archive);
    void confirmed(const QString &text);
    void bundleAsked();

private:
    enum class Decision { None, Wait, Again, Backup, Name, Manual };

    QWidget *makeContent();
    QWidget *makeButtons();
    [[nodiscard]] static Decision decisionOf(const RecoveryStatus &status);
    void showProgress(const RecoveryStatus &status);
    void showFailure(const RecoveryStatus &status);
    void showQuestion(const RecoveryStatus &status, const QDateTime &now);
    void showButtons(const RecoveryStatus &status);
    void showBoxes();
    void proceed();

    RecoveryStatus m_status;
    Decision m_decision = Decision::None;
    QString m_offersShown;         // of which question
    QScrollArea *m_scroll;
    TextLabel *m_count;
    TextLabel *m_title;
    TextLabel *m_why;
    QWidget *m_progress;
    TextLabel *m_phase;
    TextLabel *m_figures;
    ProgressLine *m_line;
    FigureBoxes *m_boxes;
    TintBox *m_failure;
    TextLabel *m_question;
    OfferList *m_offers;
    NameAsk *m_name;
    OutputView *m_output;
    QPushButton *m_bundle;
    QPushButton *m_turn;
    QPushButton *m_skip;
    QPushButton *m_undo;
    QPushButton *m_go;
};

} // namespace bt2c
