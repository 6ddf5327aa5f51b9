#include "ui/schedule/logfilepane.h"

#include "core/support/describe.h"
#include "ui/containers/logview.h"
#include "ui/schedule/logfilemodel.h"
#include "ui/schedule/logfilewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 120;
/// Before a blank page says why: most logs are there at once.
constexpr int patienceMs = 300;
constexpr int leastLines = 40;
constexpr int placeLetters = 16;
constexpr int leastPlaceLetters = 8;

enum LevelChoice { EveryLevel, FromInfo, FromWarning, FromError };

std::optional<LogLevel> levelOf(int choice)
{
    switch (choice) {
    case FromInfo:
        return LogLevel::Info;
    case FromWarning:
        return LogLevel::Warning;
    case FromError:
        return LogLevel::Error;
    default:
        return std::nullopt;
    }
}

} // namespace

LogFilePane::LogFilePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogFileModel(this))
    , m_view(new LogView(m_model, this))
{
    m_view->setColumns(u"0000-00-00 00:00:00"_s, u"Critical "_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Rule(card));
    auto *stacked = new QWidget(card);
    m_stack = new QStackedLayout(stacked);
    m_empty = new EmptyState(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new QWidget(stacked));
    column->addWidget(stacked, 1);
    m_note = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideRight, card);
    m_event = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideRight, card);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 0);
    foot->setSpacing(0);
    foot->addWidget(m_event);
    foot->addWidget(m_note);
    column->addLayout(foot);

    connect(&m_typing, &QTimer::timeout, this, &LogFilePane::applyFilter);
    connect(&m_patience, &QTimer::timeout, this, &LogFilePane::showState);
    connect(m_model, &LogFileModel::extentChanged, this, &LogFilePane::showState);
    connect(m_model, &LogFileModel::collected, this, &LogFilePane::putOnClipboard);
    connect(m_view, &LogView::followingChanged, m_follow, &QPushButton::setChecked);
    connect(m_view, &LogView::copyAsked, this, &LogFilePane::copy);
    m_view->setMinimumHeight(scaled(leastLines));
    showState();
}

LogFilePane::~LogFilePane() = default;

void LogFilePane::dressBar(bool narrow)
{
    m_title->setVisible(!narrow);
    m_places->setMinimumContentsLength(narrow ? leastPlaceLetters : placeLetters);
    m_follow->setText(narrow ? QString() : tr("Follow"));
}

void LogFilePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dressBar(false);
    if (m_bar->minimumSizeHint().width() > width())
        dressBar(true);
}

QWidget *LogFilePane::makeBar()
{
    auto *bar = new QWidget(this);
    m_bar = bar;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 7, 10, 7);
    row->setSpacing(metrics::buttonGap);
    m_places = new QComboBox(bar);
    nameChoices(m_places, tr("Log that is shown"));
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_search = new QLineEdit(bar);
    makeSearchField(m_search, tr("Filter the log"));
    setSearchHints(m_search, {tr("Filter")});
    m_search->setMinimumWidth(scaled(90));
    m_levels = new QComboBox(bar);
    nameChoices(m_levels, tr("Level"));
    m_levels->addItems({tr("All levels"), tr("Info and up"), tr("Warnings and errors"), tr("Errors")});
    m_follow = new QPushButton(symbolIcon(Symbol::Follow), tr("Follow"), bar);
    m_follow->setAccessibleName(tr("Follow the log"));
    m_follow->setToolTip(tr("Stay at the newest line"));
    m_wrap = new QPushButton(symbolIcon(Symbol::Wrap), {}, bar);
    m_wrap->setAccessibleName(tr("Wrap long lines"));
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_copy = new QPushButton(symbolIcon(Symbol::Copy), {}, bar);
    m_copy->setAccessibleName(tr("Copy the log"));
    m_copy->setToolTip(
        tr("Copy the selected lines, or the newest %1 of all that are shown").arg(numberWords(LogFile::maxCollected)));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_wrap->setCheckable(true);
    m_title = new TextLabel(tr("Log"), Type::Strong, Ink::Text, bar);
    row->addWidget(m_title);
    row->addWidget(m_places, 3);
    row->addWidget(m_search, 2);
    for (QWidget *widget : {static_cast<QWidget *>(m_levels), static_cast<QWidget *>(m_follow),
                            static_cast<QWidget *>(m_wrap), static_cast<QWidget *>(m_copy)})
        row->addWidget(widget);

    connect(m_places, &QComboBox::currentIndexChanged, this, [this] { openPath(m_places->currentData().toString()); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_levels, &QComboBox::currentIndexChanged, this, &LogFilePane::applyFilter);
    connect(m_follow, &QPushButton::toggled, m_view, &LogView::setFollowing);
    connect(m_wrap, &QPushButton::toggled, m_view, &LogView::setWrapping);
    connect(m_copy, &QPushButton::clicked, this, &LogFilePane::copy);
    return bar;
}

void LogFilePane::setPlaces(const QList<LogPlace> &places)
{
    {
        const QSignalBlocker blocker(m_places);
        m_places->clear();
        for (const LogPlace &place : places) {
            m_places->addItem(placeWords(place), place.path);
            m_places->setItemData(m_places->count() - 1, QString(place.path % u" · "_s % formatBytes(place.bytes)),
                                  Qt::ToolTipRole);
        }
        const int shown = m_places->findData(m_model->path());
        m_places->setCurrentIndex(shown >= 0 || places.isEmpty() ? shown : 0);
        m_places->setEnabled(!places.isEmpty());
        m_places->setPlaceholderText(places.isEmpty() ? QString() : tr("Another log"));
    }
    openPath(m_places->currentData().toString());
}

void LogFilePane::openPath(const QString &path)
{
    m_places->setToolTip(path);
    const int place = m_places->findData(path);
    if (place != m_places->currentIndex()) {
        const QSignalBlocker blocker(m_places);
        m_places->setCurrentIndex(place);
    }
    if (path == m_model->path() && !path.isEmpty())
        return;
    m_patience.start();
    m_model->open(path);
}

void LogFilePane::setRange(const QDateTime &from, const QDateTime &to)
{
    m_from = from;
    m_to = to;
    applyFilter();
}

void LogFilePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogFilePane::applyFilter()
{
    m_typing.stop();
    m_patience.start();
    LogFilter filter;
    filter.text = m_search->text();
    filter.atLeast = levelOf(m_levels->currentIndex());
    filter.from = m_from;
    filter.to = m_to;
    m_model->setFilter(filter);
    showState();
}

void LogFilePane::showAll()
{
    m_search->clear();
    m_levels->setCurrentIndex(EveryLevel);
    setRange({}, {});
}

void LogFilePane::showState()
{
    const LogExtent &extent = m_model->extent();
    const bool nothing = extent.last == extent.first;
    const bool known = !m_model->waiting() && (extent.complete || extent.error);
    // What is shown is of the filter before: nothing is said of it.
    if (m_model->waiting() && !nothing)
        return;
    // While it is not known whether there is anything, nothing is claimed.
    if (!nothing)
        m_stack->setCurrentIndex(0);
    else if (m_model->path().isEmpty() || known || !m_patience.isActive())
        showEmpty();
    else
        m_stack->setCurrentIndex(2);
    m_copy->setEnabled(!nothing);
    QStringList words;
    if (!nothing || (known && !extent.error && !m_model->filter().everything()))
        words << extentWords(extent, m_model->filter());
    if (extent.error && !nothing)
        words << tr("no more could be read: %1").arg(describe(*extent.error));
    if (!m_copied.isEmpty())
        words << m_copied;
    m_note->setText(words.join(u" · "_s));
    m_note->setVisible(!words.isEmpty());
    m_event->setText(eventWords(extent, m_model->path()));
    m_event->setVisible(!m_event->text().isEmpty());
}

void LogFilePane::showEmpty()
{
    const LogExtent &extent = m_model->extent();
    const bool filtered = !m_model->filter().everything();
    bool offersAll = false;
    if (m_model->path().isEmpty()) {
        m_empty->setWords(
            Symbol::Lines, tr("No log yet"),
            tr("A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups."));
    } else if (extent.error && extent.error->code == ErrorCode::Missing) {
        m_empty->setWords(
            Symbol::Question, tr("This log is not there"),
            tr("%1 does not exist. It is shown as soon as something is written to it.").arg(m_model->path()));
    } else if (extent.error) {
        m_empty->setWords(Symbol::Barred, tr("This log could not be read"),
                          tr("%1 It is tried again until it can be.").arg(describe(*extent.error)));
    } else if (!extent.complete) {
        m_empty->setWords(Symbol::Clock, tr("Looking…"),
                          filtered ? tr("The whole log is searched, from its end.") : tr("The log is being read."));
    } else if (filtered) {
        offersAll = true;
        m_empty->setWords(Symbol::Search, tr("No line is like that"), tr("The whole log was searched."));
    } else {
        m_empty->setWords(Symbol::Lines, tr("This log is empty"), tr("Lines appear here as they are written."));
    }
    // A button that has the focus stays.
    if (offersAll && !m_all) {
        m_all = m_empty->addButton(Symbol::Lines, tr("Show all lines"));
        connect(m_all, &QPushButton::clicked, this, &LogFilePane::showAll);
    } else if (!offersAll && m_all) {
        m_empty->clearButtons();
        m_all = nullptr;
    }
    m_stack->setCurrentIndex(1);
}

void LogFilePane::copy()
{
    QList<std::pair<int, int>> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows.append({range.top(), range.bottom()});
    const int count = static_cast<const QAbstractItemModel *>(m_model)->rowCount();
    if (rows.isEmpty() && count > 0)
        rows.append({qMax(0, count - int(LogFile::maxCollected)), count - 1});
    m_model->collect(rows);
}

void LogFilePane::putOnClipboard(const LogText &text)
{
    // Many megabytes are made letters of elsewhere.
    const QString copied = text.cut ? tr("%n line(s) copied, the rest is too long", nullptr, int(text.lines))
                                    : tr("%n line(s) copied", nullptr, int(text.lines));
    QtConcurrent::run([bytes = text.text] {
        return QString::fromUtf8(bytes);
    }).then(this, [this, copied](const QString &letters) {
        QGuiApplication::clipboard()->setText(letters);
        m_copied = copied;
        showState();
    });
}

void LogFilePane::restore(const QSettings &settings)
{
    m_wrap->setChecked(settings.value("schedule/log/wrap").toBool());
    m_levels->setCurrentIndex(qBound(0, settings.value("schedule/log/level").toInt(), m_levels->count() - 1));
}

void LogFilePane::save(QSettings &settings) const
{
    settings.setValue("schedule/log/wrap", m_wrap->isChecked());
    settings.setValue("schedule/log/level", m_levels->currentIndex());
}

} // namespace bt2c
