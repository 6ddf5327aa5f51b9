#pragma once

#include "ui/schedule/crontablines.h"
#include "ui/schedule/jobpanel.h"
#include "ui/schedule/logfilepane.h"
#include "ui/schedule/prooffeed.h"
#include "ui/schedule/proofline.h"
#include "ui/schedule/runcalendar.h"
#include "ui/schedule/schedulehints.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulesession.h"
#include "ui/schedule/timerfeed.h"
#include "ui/schedule/weekgrid.h"
#include "ui/schedule/weeklegend.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>

class QSplitter;

namespace bt2c {

struct TimerPlan;

/// The parts of the page and what holds them together.
class SchedulePage::Private
{
    Q_DECLARE_TR_FUNCTIONS(SchedulePage)

public:
    Private(Workspace &w, SchedulePage *p)
        : workspace(w)
        , page(p)
        , session(new ScheduleSession(w, p))
        , proof(new ProofFeed(w, p))
        , timers(new TimerFeed(w, p))
    {}

    // schedulepagelayout.cpp
    void layOut();
    void connectParts();
    void fit();
    void share();
    /// Shows the session as it is.
    void render();
    void showPart(const QString &token);
    void showProof(const ScheduleProof &proof, const QDateTime &now);

    // schedulepagetimers.cpp
    void connectTimers();
    /// Asks, and moves a job between cron and a timer.
    void changeHands(const TimerPlan &plan);
    [[nodiscard]] bool hasTimers() const;
    void addTimerHints(QList<ScheduleHint> &all);
    [[nodiscard]] QString timerCount() const;

    // schedulepage.cpp
    void openSite();
    void setCurrent(qsizetype line);
    [[nodiscard]] OurProgram program() const;
    void tell(Tone tone, const QString &title, const QString &text);
    void tellEdit(const Result<void> &edited);
    void add(const QByteArray &type);
    void addRecommended();
    void addWatch();
    void moveToOurs();
    void stagger();
    void showOutside();
    void runOnce(qsizetype line);
    void findLogs();

    Workspace &workspace;
    SchedulePage *page;
    ScheduleSession *session;
    ProofFeed *proof;
    TimerFeed *timers;
    std::shared_ptr<ScheduleBackend> given;    ///< instead of the real or the practice one
    bool chainInVolume = false;
    qsizetype current = -1;
    bool sharedByHand = false;                 ///< the heights of the week and of what is below it
    QTimeZone zone = QTimeZone::systemTimeZone();

    Banner *banner = nullptr;
    PageHeader *header = nullptr;
    QPushButton *undo = nullptr;
    QPushButton *redo = nullptr;
    QPushButton *addButton = nullptr;
    QMenu *addMenu = nullptr;
    QPushButton *discard = nullptr;
    QPushButton *review = nullptr;
    QStackedWidget *stack = nullptr;
    QWidget *body = nullptr;
    EmptyState *empty = nullptr;
    Card *proofCard = nullptr;
    ProofLine *proofLine = nullptr;
    ScheduleHints *hints = nullptr;
    Card *weekCard = nullptr;
    WeekGrid *week = nullptr;
    WeekLegend *weekLegend = nullptr;
    QPushButton *weekView = nullptr;
    QPushButton *dayView = nullptr;
    QSplitter *splitter = nullptr;
    QStackedWidget *parts = nullptr;
    QList<QPushButton *> partButtons;          ///< property "part"
    CrontabView *crontab = nullptr;
    RunCalendar *runs = nullptr;
    LogFilePane *logs = nullptr;
    Card *jobCard = nullptr;
    JobPanel *job = nullptr;

private:
    void makeHeader();
    QWidget *makeWeek();
    QWidget *makeParts();
    void renderEmpty();
    void renderHeader();
    void renderHints();
    [[nodiscard]] QList<WeekJob> weekJobs() const;
    void settleCurrent();
};

} // namespace bt2c
