#pragma once

#include "ui/recovery/recoverystatus.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bt2c {

class ProgressLine;
class SignBox;
class TextLabel;

/// What came of a recovery: the heights, the times, what is kept where, and the way back.
class ReportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(QWidget *parent = nullptr);

    /// @p undoing: it is being taken back now.
    void show(const RecoveryStatus &status, bool undoing, const QDateTime &now);
    void focusDecision();

Q_SIGNALS:
    void undoAsked();
    void saveAsked();
    void copyAsked();
    void doneAsked();

private:
    struct Fact
    {
        QString label;
        QString value;
        bool operator==(const Fact &) const = default;
    };
    [[nodiscard]] static QList<Fact> factsOf(const RecoveryJournal &journal, const QDateTime &now);
    void showFacts(const QList<Fact> &facts);

    SignBox *m_sign;
    TextLabel *m_title;
    TextLabel *m_text;
    ProgressLine *m_line;
    QWidget *m_facts;
    QVBoxLayout *m_rows;
    QList<Fact> m_shown;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_undo;
    QPushButton *m_done;
};

} // namespace bt2c
