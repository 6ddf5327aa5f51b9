#pragma once

#include "ui/schedule/scheduleeditor.h"
#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace bt2c {

class ElidedLabel;
class TextLabel;

/// The entry that is chosen: which, when it runs, in fields and as an expression, the next runs, and what can be done
/// with it. Another program's entry is shown and cannot be changed.
class JobPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(QWidget *parent = nullptr);

    struct Showing
    {
        qsizetype line = -1;       ///< -1: none is chosen
        QTimeZone zone;
        QDateTime now;
        bool canEdit = true;
        QString cannotRun;         ///< why the job cannot be run once; empty: it can
        QString cannotTimer;       ///< why no job can be run by a timer; empty: they can
    };
    void show(const ScheduleEditor &editor, const Showing &showing);
    using QWidget::show;
    /// Says why what was typed was not taken.
    void refuse(const QString &words);

Q_SIGNALS:
    void chosen(qsizetype line);
    void presetAsked(qsizetype line, const bt2c::CronPreset &preset);
    void expressionAsked(qsizetype line, const QByteArray &expression);
    void enabledAsked(qsizetype line, bool enabled);
    void duplicateAsked(qsizetype line);
    void removeAsked(qsizetype line);
    void runAsked(qsizetype line);
    void timerAsked(qsizetype line);

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void fillJobs(const ScheduleEditor &editor);
    void showSchedule(const CronExpression &expression, const QList<CronIssue> &issues);
    void showPresetFields(const CronPreset &preset);
    void showRuns(const CronExpression &expression, bool enabled, bool notOnBattery);
    void chooseKind(int index);
    void takeFields();
    void typed(const QString &text);
    void takeTyped();
    void setWords(const QString &words, Tone tone);

    Showing m_showing;
    CronDialect m_dialect = CronDialect::Debian;
    QByteArray m_expression;
    CronPreset m_preset;
    bool m_own = false;
    bool m_enabled = true;
    bool m_settling = false;
    QTimer m_fieldsRest;
    QComboBox *m_jobs;
    ElidedLabel *m_program;
    TextLabel *m_foreign;
    QComboBox *m_kind = nullptr;
    TextLabel *m_atLabel = nullptr;
    QTimeEdit *m_time = nullptr;
    QSpinBox *m_minute = nullptr;
    QWidget *m_days = nullptr;
    QList<QPushButton *> m_dayButtons;     ///< in the locale's order; property "day": 0 is Sunday
    QLineEdit *m_text = nullptr;
    TextLabel *m_words = nullptr;
    TextLabel *m_runsTitle = nullptr;
    TextLabel *m_runs = nullptr;
    QWidget *m_fields = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_off = nullptr;
    QPushButton *m_more = nullptr;
    QAction *m_timer = nullptr;
    TextLabel *m_nothing = nullptr;
};

} // namespace bt2c
