#pragma once

#include "ui/schedule/runday.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace bt2c {

class FlowLayout;
class LinesLabel;
class LinkButton;
class TextLabel;

/// The line on top of the schedule: "24 of 24 hourly backups in the last day", and what went wrong last.
class ProofLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofLine(QWidget *parent = nullptr);

    void showLooking();
    /// No job, so that nothing is expected.
    void showNothing();
    void showFailure(const Error &error);
    void setProof(const ScheduleProof &proof, const QDateTime &now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The calendar of runs is wanted.
    void runsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A badge and its words, which are as long as there is room for.
    struct Part
    {
        QWidget *holder = nullptr;
        TextLabel *words = nullptr;
    };
    /// What is shown: the same again changes nothing.
    struct Shown
    {
        struct Kind
        {
            Symbol symbol = Symbol::Dot;
            Tone tone = Tone::Unknown;
            QString count;
            QStringList forms;  ///< of the words, longest first
            QString whole;      ///< sentence for tooltips and screen readers
            bool operator==(const Kind &) const = default;
        };
        QList<Kind> kinds;
        QString trouble;
        QStringList sentences;  ///< all that is to be said of it
        bool operator==(const Shown &) const = default;
    };
    void display(const Shown &shown);
    [[nodiscard]] static Shown::Kind kindOf(const RunSummary &summary, const ScheduleProof &proof, const RunDays &days);
    [[nodiscard]] int widthOf(int form) const;
    void setForm(int form);
    void fit();

    QBoxLayout *m_lines;
    FlowLayout *m_kinds;
    QHBoxLayout *m_tail;
    LinesLabel *m_trouble;
    LinkButton *m_runs;
    QList<Part> m_parts;
    Shown m_shown;
    int m_form = -1;            ///< of the words
    int m_height = 0;           ///< that it asked for last
};

} // namespace bt2c
