#include "ui/schedule/jobpanel.h"

#include "core/schedule/cronwords.h"
#include "core/schedule/forecast.h"
#include "core/support/describe.h"
#include "ui/schedule/schedulewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shownRuns = 10;
// What is stepped through is one change.
constexpr auto fieldsRest = 350ms;

/// Fields and their words below each other.
void addField(QVBoxLayout *column, const QString &words, QWidget *field)
{
    auto *label = new TextLabel(words, Type::Secondary, Ink::Secondary, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(6);
}

} // namespace

JobPanel::JobPanel(QWidget *parent)
    : QWidget(parent)
    , m_jobs(new QComboBox(this))
    , m_program(new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideMiddle, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    nameChoices(m_jobs, tr("Job"));
    m_jobs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jobs->setMinimumContentsLength(8);
    connect(m_jobs, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_jobs->currentData().toLongLong()); });
    m_nothing = new TextLabel(tr("Choose a job to see when it runs."), Type::Body, Ink::Secondary, this);
    m_nothing->setWrapping();
    column->addWidget(m_jobs);
    m_foreign = new TextLabel(tr("another program's: it is shown, not changed"), Type::Small, Ink::Secondary, this);
    m_foreign->setWrapping();
    column->addWidget(m_program);
    column->addWidget(m_foreign);
    column->addWidget(m_nothing);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields = makeFields();
    scroll->setWidget(m_fields);
    m_fields->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_buttons = makeButtons();
    column->addWidget(m_buttons);

    m_fieldsRest.setSingleShot(true);
    m_fieldsRest.setInterval(fieldsRest);
    connect(&m_fieldsRest, &QTimer::timeout, this, &JobPanel::takeFields);
}

QWidget *JobPanel::makeFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(4);
    m_kind = new QComboBox(fields);
    m_kind->addItems({tr("Every hour"), tr("Every day"), tr("Every week"), tr("At other times")});
    addField(column, tr("Runs"), m_kind);
    connect(m_kind, &QComboBox::activated, this, &JobPanel::chooseKind);

    m_days = new QWidget(fields);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 6);
    days->setSpacing(3);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        auto *button = new QPushButton(locale.standaloneDayName(day, QLocale::NarrowFormat), m_days);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumWidth(scaled(22));
        button->setProperty("day", day % 7);
        button->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::toggled, this, [this] { m_fieldsRest.start(); });
        m_dayButtons << button;
        days->addWidget(button, 1);
    }
    column->addWidget(m_days);

    m_atLabel = new TextLabel(tr("At"), Type::Secondary, Ink::Secondary, fields);
    column->addWidget(m_atLabel);
    m_time = new QTimeEdit(fields);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("At"));
    m_time->setWrapping(true);
    connect(m_time, &QTimeEdit::timeChanged, this, [this] { m_fieldsRest.start(); });
    m_minute = new QSpinBox(fields);
    m_minute->setRange(0, 59);
    m_minute->setWrapping(true);
    m_minute->setAccessibleName(tr("Minute of the hour"));
    m_minute->setPrefix(tr("minute "));
    connect(m_minute, &QSpinBox::valueChanged, this, [this] { m_fieldsRest.start(); });
    column->addWidget(m_time);
    column->addWidget(m_minute);
    column->addSpacing(6);

    m_text = new QLineEdit(fields);
    m_text->setFont(fontOf(Type::Mono));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextMargins(metrics::buttonGap / 2, 0, metrics::buttonGap / 2, 0);
    connect(m_text, &QLineEdit::textEdited, this, &JobPanel::typed);
    connect(m_text, &QLineEdit::editingFinished, this, &JobPanel::takeTyped);
    addField(column, tr("Expression"), m_text);
    m_words = new TextLabel(Type::Secondary, Ink::Secondary, fields);
    m_words->setWrapping();
    column->addWidget(m_words);
    column->addSpacing(6);
    column->addWidget(new Rule(fields));
    column->addSpacing(4);
    m_runsTitle = new TextLabel(tr("Next runs"), Type::Secondary, Ink::Secondary, fields);
    m_runs = new TextLabel(Type::Body, Ink::Text, fields);
    m_runs->setWrapping();
    m_runs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_runsTitle);
    column->addWidget(m_runs);
    column->addStretch();
    return fields;
}

QWidget *JobPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, FlowLayout::Side::Beginning, metrics::buttonGap);
    row->setContentsMargins(0, 4, 0, 0);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, bar);
        made->setAutoDefault(false);
        made->setAccessibleName(name);
        row->addWidget(made);
        return made;
    };
    m_run = button(tr("Run Once…"), tr("Run this job once, as cron would"));
    m_off = button(tr("Turn Off"), tr("Turn this job off"));
    m_more = button({}, tr("More for this job"));
    m_more->setIcon(symbolIcon(Symbol::More));
    m_more->setToolTip(tr("More"));
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Duplicate")), &QAction::triggered, this,
            [this] { Q_EMIT duplicateAsked(m_showing.line); });
#ifdef Q_OS_MACOS
    const QString timer = tr("Run by launchd Instead…");
#else
    const QString timer = tr("Run by a systemd Timer Instead…");
#endif
    m_timer = menu->addAction(timer);
    connect(m_timer, &QAction::triggered, this, [this] { Q_EMIT timerAsked(m_showing.line); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this] { Q_EMIT removeAsked(m_showing.line); });
    m_more->setMenu(menu);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runAsked(m_showing.line); });
    connect(m_off, &QPushButton::clicked, this, [this] { Q_EMIT enabledAsked(m_showing.line, !m_enabled); });
    return bar;
}

void JobPanel::show(const ScheduleEditor &editor, const Showing &showing)
{
    // What is being typed into another job belongs to it.
    if (showing.line != m_showing.line) {
        m_fieldsRest.stop();
        m_text->setModified(false);
    }
    m_showing = showing;
    m_dialect = editor.document().dialect();
    m_settling = true;
    fillJobs(editor);
    const QList<CrontabLine> &lines = editor.document().lines();
    const bool there = showing.line >= 0 && showing.line < lines.size() && lines.at(showing.line).isEntry()
                       && lines.at(showing.line).expression;
    m_nothing->setVisible(!there);
    m_fields->setVisible(there);
    m_buttons->setVisible(there);
    m_program->setVisible(there);
    m_foreign->setVisible(there);
    if (there) {
        const CrontabLine &line = lines.at(showing.line);
        const std::optional<CronBackup> job = editor.jobAt(showing.line);
        m_own = job.has_value();
        m_enabled = line.kind == CrontabLineKind::Entry;
        m_program->setText(job ? programWords(*job) : QString());
        m_program->setVisible(job.has_value());
        m_foreign->setVisible(!job);
        const bool editable = m_own && showing.canEdit;
        for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_time, m_minute, m_days, m_text})
            field->setEnabled(editable);
        m_buttons->setVisible(m_own);
        m_off->setText(m_enabled ? tr("Turn Off") : tr("Turn On"));
        m_off->setAccessibleName(m_enabled ? tr("Turn this job off") : tr("Turn this job on"));
        for (QPushButton *button : {m_off, m_more})
            button->setEnabled(editable);
        m_run->setEnabled(editable && showing.cannotRun.isEmpty());
        m_run->setToolTip(showing.cannotRun.isEmpty() ? tr("Runs it now, with cron's few variables")
                                                      : showing.cannotRun);
        m_timer->setEnabled(showing.cannotTimer.isEmpty());
        m_timer->setToolTip(showing.cannotTimer);
        m_more->menu()->setToolTipsVisible(!showing.cannotTimer.isEmpty());
        showSchedule(*line.expression, line.issues);
        showRuns(*line.expression, m_enabled, line.notOnBattery);
    }
    m_settling = false;
}

void JobPanel::fillJobs(const ScheduleEditor &editor)
{
    QList<std::pair<QString, qsizetype>> own;
    QList<std::pair<QString, qsizetype>> others;
    const QList<CrontabLine> &lines = editor.document().lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isEntry())
            continue;
        const bool enabled = lines.at(i).kind == CrontabLineKind::Entry;
        if (const auto job = editor.jobAt(i))
            own.append({enabled ? jobTitle(*job) : tr("%1 (off)").arg(jobTitle(*job)), i});
        else if (enabled && others.size() < 200)
            others.append({entryTitle(lines.at(i)), i});
    }
    QList<std::pair<QString, qsizetype>> all = own;
    all += others;
    bool same = m_jobs->count() == all.size();
    for (int i = 0; same && i < m_jobs->count(); ++i)
        same = m_jobs->itemText(i) == all.at(i).first && m_jobs->itemData(i).toLongLong() == all.at(i).second;
    if (!same) {
        m_jobs->clear();
        for (const auto &[name, line] : all)
            m_jobs->addItem(name, qint64(line));
    }
    m_jobs->setVisible(!all.isEmpty());
    m_jobs->setCurrentIndex(m_jobs->findData(qint64(m_showing.line)));
}

void JobPanel::showSchedule(const CronExpression &expression, const QList<CronIssue> &issues)
{
    m_expression = expression.text;
    m_preset = presetOf(expression);
    showPresetFields(m_preset);
    if (m_text->isModified() && m_text->hasFocus())
        return;
    m_text->setText(displayName(expression.text));
    m_text->setModified(false);
    const auto warning =
        std::ranges::find_if(issues, [](const CronIssue &issue) { return issue.severity != CronSeverity::Note; });
    if (warning == issues.cend())
        setWords(describe(expression), Tone::Unknown);
    else
        setWords(describe(expression) + u". "_s + describe(*warning), Tone::Warn);
}

void JobPanel::showPresetFields(const CronPreset &preset)
{
    using Kind = CronPreset::Kind;
    m_kind->setCurrentIndex(int(preset.kind));
    m_days->setVisible(preset.kind == Kind::Weekly);
    const bool timed = preset.kind == Kind::Daily || preset.kind == Kind::Weekly;
    m_time->setVisible(timed);
    m_minute->setVisible(preset.kind == Kind::Hourly);
    m_atLabel->setVisible(timed || preset.kind == Kind::Hourly);
    m_fieldsRest.stop();
    const QSignalBlocker quietTime(m_time);
    const QSignalBlocker quietMinute(m_minute);
    m_time->setTime(QTime(preset.hour, preset.minute));
    m_minute->setValue(preset.minute);
    for (QPushButton *button : std::as_const(m_dayButtons)) {
        const QSignalBlocker quiet(button);
        button->setChecked(preset.weekdays & (1 << button->property("day").toInt()));
    }
}

void JobPanel::showRuns(const CronExpression &expression, bool enabled, bool notOnBattery)
{
    if (!enabled) {
        m_runs->setText(tr("It is turned off."));
        return;
    }
    if (expression.reboot) {
        m_runs->setText(tr("Whenever the machine starts."));
        return;
    }
    const QList<CronRun> runs = CronForecast(expression, m_showing.zone, notOnBattery).next(m_showing.now, shownRuns);
    QStringList words;
    for (const CronRun &run : runs) {
        QString line = runWords(run.at);
        if (run.shifted)
            line += u' ' + tr("(the clock changes)");
        words << line;
    }
    if (notOnBattery)
        words << tr("Not while the machine runs on battery.");
    m_runs->setText(words.isEmpty() ? tr("It never runs.") : words.join(u'\n'));
}

void JobPanel::chooseKind(int index)
{
    CronPreset preset = m_preset;
    preset.kind = CronPreset::Kind(index);
    if (preset.kind == m_preset.kind)
        return;
    if (preset.kind == CronPreset::Kind::Custom) {
        // The words stay what they are; they are typed from here on.
        showPresetFields(preset);
        m_text->setFocus(Qt::OtherFocusReason);
        m_text->selectAll();
        return;
    }
    if (preset.kind == CronPreset::Kind::Weekly && preset.weekdays == 0)
        preset.weekdays = 1;
    Q_EMIT presetAsked(m_showing.line, preset);
}

void JobPanel::takeFields()
{
    CronPreset preset = m_preset;
    preset.kind = CronPreset::Kind(m_kind->currentIndex());
    if (preset.kind == CronPreset::Kind::Hourly) {
        preset.minute = m_minute->value();
    } else {
        preset.hour = m_time->time().hour();
        preset.minute = m_time->time().minute();
    }
    if (preset.kind == CronPreset::Kind::Weekly) {
        preset.weekdays = 0;
        for (const QPushButton *button : std::as_const(m_dayButtons)) {
            if (button->isChecked())
                preset.weekdays |= quint8(1 << button->property("day").toInt());
        }
        if (preset.weekdays == 0) {
            showPresetFields(m_preset);
            setWords(tr("It has to run on one day at least. To stop it, turn it off."), Tone::Warn);
            return;
        }
    }
    if (preset.kind != CronPreset::Kind::Custom && preset != m_preset)
        Q_EMIT presetAsked(m_showing.line, preset);
}

void JobPanel::typed(const QString &text)
{
    const CronParse parse = parseTypedExpression(text, m_dialect);
    for (const CronIssue &issue : parse.issues) {
        if (issue.severity == CronSeverity::Error) {
            setWords(describe(issue), Tone::Bad);
            return;
        }
    }
    if (!parse.expression)
        return;
    const auto warning = std::ranges::find(parse.issues, CronSeverity::Warning, &CronIssue::severity);
    if (warning == parse.issues.cend())
        setWords(describe(*parse.expression), Tone::Unknown);
    else
        setWords(describe(*parse.expression) + u". "_s + describe(*warning), Tone::Warn);
    showRuns(*parse.expression, m_enabled, false);
}

void JobPanel::takeTyped()
{
    if (!m_text->isModified() || m_settling)
        return;
    const QByteArray text = m_text->text().trimmed().toUtf8();
    const CronParse parse = parseTypedExpression(m_text->text(), m_dialect);
    const bool wrong =
        !parse.expression
        || std::ranges::find(parse.issues, CronSeverity::Error, &CronIssue::severity) != parse.issues.cend();
    // What is wrong stays in sight with its reason, and is not taken.
    if (wrong)
        return;
    m_text->setModified(false);
    if (text != m_expression)
        Q_EMIT expressionAsked(m_showing.line, text);
}

void JobPanel::refuse(const QString &words)
{
    setWords(words, Tone::Bad);
}

void JobPanel::setWords(const QString &words, Tone tone)
{
    const QString sign = tone == Tone::Bad ? u"✕ "_s : tone == Tone::Warn ? u"⚠ "_s : QString();
    m_words->setText(sign + words);
    m_text->setAccessibleDescription(words);
}

} // namespace bt2c
