#pragma once

#include "core/backup/integrity.h"
#include "core/support/rate.h"
#include "ui/widgets/sheet.h"

#include <QElapsedTimer>
#include <QTimer>

class QScrollArea;

namespace bt2c {

class ProgressLine;
class TextLabel;
class Workspace;

/// Checks archives that lie anywhere, one after the other, and shows what each is worth.
class CheckSheet final : public Sheet
{
    Q_OBJECT

public:
    CheckSheet(Workspace &workspace, const QStringList &archives, QWidget *window);
    ~CheckSheet() override;

Q_SIGNALS:
    void checked(const bt2c::VerifyReport &report);

private:
    void next();
    void addResult(const VerifyReport &report);

    Workspace &m_workspace;
    QStringList m_waiting;
    TextLabel *m_words;
    ProgressLine *m_progress;
    TextLabel *m_progressWords;
    QWidget *m_results;
    QScrollArea *m_scroll;
    QPushButton *m_close;
    std::shared_ptr<Control> m_control;
    RateMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_poll;
    qint64 m_request = 0;
};

} // namespace bt2c
