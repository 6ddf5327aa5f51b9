#pragma once

#include "ui/containers/candidatemodel.h"
#include "ui/containers/enginetroublewords.h"

#include <QWidget>

class QTableView;

namespace bt2c {

class EmptyState;

/// Stands in place of the containers while no engine can be seen: why, the way on, and every place that was tried.
class TroublePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePane(QWidget *parent = nullptr);

    void show(const SiteSnapshot &snapshot, const QDateTime &now);
    /// Whether its first button already tries again.
    [[nodiscard]] bool retries() const { return m_retries; }
    void setPrograms(const DesktopPrograms &programs) { m_programs = programs; }

Q_SIGNALS:
    void retryAsked();
    void useEngineAsked(const QString &address);
    void backupsAsked();
    /// What was seen last is wanted, old as it is.
    void lastStateAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    void makeTable();
    void makeButtons(const EngineTroubleWords &words, bool seenBefore);
    void take(const EngineTroubleWords &words);
    void putUseButtons();
    void fit();

    DesktopPrograms m_programs;
    EmptyState *m_words;
    CandidateModel *m_model;
    QWidget *m_card;
    QTableView *m_table;
    QString m_shownButtons;
    bool m_retries = false;
};

} // namespace bt2c
