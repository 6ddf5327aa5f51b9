#include "ui/schedule/proofline.h"

#include "core/support/describe.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lineslabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <ranges>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 42;
constexpr int edge = 9;
constexpr int wordGap = 7;
constexpr int partGap = 16;
constexpr int lineGap = 4;
constexpr int leastTrouble = 210;
constexpr int shortestForm = 2;
constexpr int mostTroubleLines = 2;

QStringList formsOf(ScheduledKind kind)
{
    switch (kind) {
    case ScheduledKind::Hourly:
        return {ProofLine::tr("hourly backups in the last day"), ProofLine::tr("hourly, last day"),
                ProofLine::tr("hourly")};
    case ScheduledKind::Daily:
        return {ProofLine::tr("daily backups in the last week"), ProofLine::tr("daily, last week"),
                ProofLine::tr("daily")};
    case ScheduledKind::Weekly:
        break;
    }
    return {ProofLine::tr("weekly backups in the last four weeks"), ProofLine::tr("weekly, four weeks"),
            ProofLine::tr("weekly")};
}

/// A day of this week by its name alone.
QString briefMoment(const QDateTime &at, const QDateTime &now)
{
    const qint64 days = at.date().daysTo(now.date());
    return days > 0 && days < 7 ? QLocale().toString(at, u"ddd HH:mm"_s) : momentWords(at, now);
}

QStringList always(const QString &words)
{
    return {words, words, words};
}

/// How the runs of a kind went that its summary counts.
struct KindFacts
{
    bool lastFailed = false;
    int doubtful = 0;
};

KindFacts factsOf(const RunSummary &summary, const ScheduleProof &proof, const RunDays &days)
{
    KindFacts facts;
    bool known = false;
    const QDateTime from = QDateTime(days.today, QTime(0, 0)).addDays(-summary.days);
    for (qsizetype i = days.runs.size() - 1; i >= 0; --i) {
        const JudgedRun &run = days.runs.at(i);
        if (run.run.kind != summary.kind || run.state == RunState::DueNow)
            continue;
        if (!std::exchange(known, true))
            facts.lastFailed = !run.succeeded();
        facts.doubtful += days.states.at(i) == RunDayState::Doubtful && run.run.at >= from ? 1 : 0;
    }
    facts.lastFailed |= std::ranges::any_of(proof.history.findings, [&summary](const RunFinding &finding) {
        return finding.kind == RunFindingKind::Overdue && finding.schedule == summary.kind;
    });
    return facts;
}

/// What went wrong, in as few words as a line has room for, and whole.
struct Trouble
{
    QString brief;
    QString whole;
};

/// The last one that went wrong, with those before it that did in the same way.
Trouble runTrouble(const RunDays &days, qsizetype last, const QDateTime &now)
{
    const JudgedRun &run = days.runs.at(last);
    qsizetype first = last;
    for (qsizetype i = last - 1; i >= 0; --i) {
        if (days.runs.at(i).run.kind != run.run.kind)
            continue;
        if (!isSameTrouble(days.runs.at(i), run))
            break;
        first = i;
    }
    const QDateTime &begin = days.runs.at(first).run.at;
    QString when = briefMoment(begin, now);
    if (first != last)
        when += u'–'
                + (begin.date() == run.run.at.date() ? QLocale().toString(run.run.at.time(), u"HH:mm"_s)
                                                      : briefMoment(run.run.at, now));
    const QString told = describe(run);
    return {when + u" · "_s + told, QStringList{when, kindWords(run.run.kind), told}.join(u" · "_s)};
}

/// What went wrong last, worst first: none, or one that is to be read at once, and its reason.
QList<Trouble> troublesOf(const RunDays &days, const QDateTime &now)
{
    QList<Trouble> words;
    QDateTime at;
    const auto newest = [&days](auto matches) {
        for (qsizetype i = days.states.size() - 1; i >= 0; --i) {
            if (matches(days.states.at(i)))
                return i;
        }
        return qsizetype(-1);
    };
    qsizetype run = newest([](RunDayState state) { return state >= RunDayState::Doubtful; });
    const auto about = [](const RunFinding &finding) { return finding.kind != RunFindingKind::Overdue; };
    const auto finding = std::ranges::find_if(days.findings, about);
    if (run < 0 && finding == days.findings.cend())
        run = newest([](RunDayState state) { return state == RunDayState::Late; });
    if (run >= 0) {
        at = days.runs.at(run).run.at;
        words << runTrouble(days, run, now);
    }
    if (finding != days.findings.cend()) {
        const QString when = finding->at.isValid() ? briefMoment(finding->at, now) + u" · "_s : QString();
        const QString told = when + describe(*finding);
        // The findings come newest first.
        const bool isNewest = !at.isValid() || (finding->at.isValid() && finding->at > at);
        words.insert(isNewest ? 0 : words.size(), {told, told});
    }
    for (const RunFinding &overdue : days.findings | std::views::reverse) {
        if (!about(overdue))
            words.prepend({describe(overdue), describe(overdue)});
    }
    return words;
}

} // namespace

ProofLine::ProofLine(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_kinds(new FlowLayout(nullptr, FlowLayout::Side::Beginning, scaled(partGap)))
    , m_tail(new QHBoxLayout)
    , m_trouble(new LinesLabel(Type::Secondary, Ink::Secondary, mostTroubleLines, this))
    , m_runs(new LinkButton(tr("Show runs"), this))
{
    m_lines->setContentsMargins(0, edge, 0, edge);
    m_tail->setSpacing(12);
    m_tail->addStretch();
    m_tail->addWidget(m_trouble);
    m_tail->addWidget(m_runs);
    m_lines->addLayout(m_kinds);
    m_lines->addLayout(m_tail, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(scaled(lineHeight));
    setAccessibleName(tr("Whether the schedule ran"));
    connect(m_runs, &QPushButton::clicked, this, &ProofLine::runsAsked);
    showLooking();
}

void ProofLine::showLooking()
{
    const QString words = tr("Looking at what ran…");
    display({{{Symbol::Clock, Tone::Unknown, {}, always(words), words}}, {}, {words}});
}

void ProofLine::showNothing()
{
    const QString words = tr("No backup job, so none is expected");
    display({{{Symbol::Dot, Tone::Unknown, {}, always(words), words}}, {}, {words}});
}

void ProofLine::showFailure(const Error &error)
{
    const QString title = tr("What ran could not be looked at");
    const QString reason = describe(error);
    display({{{Symbol::Question, Tone::Warn, tr("Not known"), always(title), title}}, reason, {title, reason}});
}

ProofLine::Shown::Kind ProofLine::kindOf(const RunSummary &summary, const ScheduleProof &proof, const RunDays &days)
{
    const KindFacts facts = factsOf(summary, proof, days);
    Shown::Kind kind{Symbol::Tick, Tone::Ok, tr("%1 of %2").arg(summary.made).arg(summary.expected),
                     formsOf(summary.kind), describe(summary)};
    if (facts.lastFailed) {
        kind.symbol = Symbol::Cross;
        kind.tone = Tone::Bad;
    } else if (summary.made < summary.expected || facts.doubtful > 0) {
        kind.symbol = Symbol::Triangle;
        kind.tone = facts.doubtful > 0 ? Tone::Bad : Tone::Warn;
    } else if (proof.backupsUnseen || !proof.unread.isEmpty()) {
        kind.symbol = Symbol::Question;
        kind.tone = Tone::Warn;
    } else if (summary.expected == 0) {
        kind.symbol = Symbol::Dot;
        kind.tone = Tone::Unknown;
    } else if (summary.late > 0) {
        kind.symbol = Symbol::Clock;
        kind.tone = Tone::Warn;
        kind.whole += u". "_s + tr("%n of them began late", nullptr, summary.late);
    }
    if (facts.doubtful > 0)
        kind.whole += u". "_s + tr("%n of them not as it should be", nullptr, facts.doubtful);
    // Runs that only the unseen backups could tell of are left out of the number.
    if (proof.backupsUnseen)
        kind.count = tr("%1 seen").arg(summary.made);
    else if (summary.expected == 0)
        kind.count = tr("None due");
    return kind;
}

void ProofLine::setProof(const ScheduleProof &proof, const QDateTime &now)
{
    const RunDays days = arrangeRunDays(proof, now);
    Shown shown;
    for (const RunSummary &summary : proof.history.summaries)
        shown.kinds.append(kindOf(summary, proof, days));
    if (shown.kinds.isEmpty() && proof.backupsUnseen) {
        const QString words = tr("whether backups were made");
        const QString whole = tr("Not known whether backups were made");
        shown.kinds.append({Symbol::Question, Tone::Warn, tr("Not known"), always(words), whole});
    } else if (shown.kinds.isEmpty()) {
        const QString words = tr("No run was due so far");
        shown.kinds.append({Symbol::Dot, Tone::Unknown, {}, always(words), words});
    }
    for (const Shown::Kind &kind : std::as_const(shown.kinds))
        shown.sentences << kind.whole;
    QStringList unread = proof.unread;
    if (proof.backupsUnseen)
        unread.prepend(tr("Not all backups could be seen"));
    else if (!unread.isEmpty())
        unread.prepend(tr("Not all that tells of runs could be read"));
    const QList<Trouble> troubles = troublesOf(days, now);
    shown.sentences << unread;
    for (const Trouble &trouble : troubles)
        shown.sentences << trouble.whole;
    // What could not be seen comes before what is known to have gone wrong: that may be more.
    shown.trouble = unread.isEmpty() ? troubles.value(0).brief : u"⚠ "_s + unread.join(u". "_s);
    display(shown);
}

void ProofLine::display(const Shown &shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_kinds->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_parts.clear();
    for (const Shown::Kind &kind : shown.kinds) {
        auto *holder = new QWidget(this);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(scaled(wordGap));
        auto *badge = new Badge(holder);
        badge->setLook({kind.symbol, kind.tone, false}, kind.count, kind.whole);
        badge->setAccessibleName(kind.whole);
        auto *words = new TextLabel(Type::Body, Ink::Text, holder);
        words->setToolTip(kind.whole);
        row->addWidget(badge);
        row->addWidget(words);
        m_kinds->addWidget(holder);
        holder->show();
        m_parts.append({holder, words});
    }
    m_trouble->setText(shown.trouble);
    m_trouble->setVisible(!shown.trouble.isEmpty());
    m_trouble->setToolTip(shown.sentences.mid(shown.kinds.size()).join(u'\n'));
    setAccessibleDescription(shown.sentences.join(u". "_s));
    m_form = -1;
    fit();
}

int ProofLine::widthOf(int form) const
{
    const QFontMetrics metrics(fontOf(Type::Body));
    int width = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Shown::Kind &kind = m_shown.kinds.at(i);
        width += (i > 0 ? scaled(partGap) : 0) + badgeSize(kind.count).width() + scaled(wordGap)
                 + metrics.horizontalAdvance(kind.forms.at(form)) + 1;
    }
    return width;
}

void ProofLine::setForm(int form)
{
    if (form == m_form)
        return;
    m_form = form;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i).words->setText(m_shown.kinds.at(i).forms.at(form));
}

/// The longest words that leave what went wrong room to be read; where none do, it has a line of its own.
void ProofLine::fit()
{
    const int tail = m_runs->sizeHint().width() + 2 * m_tail->spacing();
    const int trouble = m_shown.trouble.isEmpty() ? 0 : qMin(scaled(leastTrouble), m_trouble->sizeHint().width());
    int form = 0;
    while (form < shortestForm && widthOf(form) + tail + trouble > width())
        ++form;
    const bool apart = trouble > 0 && widthOf(form) + tail + trouble > width();
    if (apart) {
        form = 0;
        while (form < shortestForm && widthOf(form) > width())
            ++form;
    }
    setForm(form);
    m_lines->setSpacing(scaled(apart ? lineGap : partGap));
    m_lines->setDirection(apart ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tail->setStretch(0, apart ? 0 : 1);
    m_tail->setStretch(1, apart ? 1 : 0);
    // At once: until the event loop comes round, new words would stand in the room of the old.
    m_lines->activate();
    if (const int height = minimumSizeHint().height(); std::exchange(m_height, height) != height)
        updateGeometry();
}

QSize ProofLine::sizeHint() const
{
    return {m_lines->totalSizeHint().width(), minimumSizeHint().height()};
}

QSize ProofLine::minimumSizeHint() const
{
    int widest = m_runs->sizeHint().width();
    for (const Part &part : m_parts)
        widest = qMax(widest, part.holder->sizeHint().width());
    return {widest, qMax(scaled(lineHeight), m_lines->totalHeightForWidth(width()))};
}

void ProofLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProofLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace bt2c
