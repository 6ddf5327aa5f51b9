#include "ui/containers/logdrawer.h"

#include "core/support/describe.h"
#include "ui/containers/logview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Before a log that ended is asked for again.
constexpr qint64 retryAfterMs = 2000;

QString asText(const QList<LogEntry> &entries)
{
    // In one piece: a text of many megabytes that grows is moved about, and the whole program waits for that.
    constexpr qsizetype timeLength = 32;
    qsizetype length = 0;
    for (const LogEntry &entry : entries)
        length += entry.text.size() + timeLength;
    QString text;
    text.reserve(length);
    for (const LogEntry &entry : entries) {
        if (entry.at.isValid())
            text += entry.at.toString(Qt::ISODateWithMs) % u' ';
        text += entry.text % u'\n';
    }
    return text;
}

} // namespace

LogDrawer::LogDrawer(QWidget *parent)
    : QWidget(parent), m_model(new LogModel(this)), m_view(new LogView(m_model, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Rule(card));

    auto *nothing = new QWidget(card);
    auto *middle = new QHBoxLayout(nothing);
    middle->setSpacing(6);
    m_nothing = new TextLabel(Type::Body, Ink::Secondary, nothing);
    m_showAll = new LinkButton(tr("Show all"), nothing);
    m_showAll->setAccessibleName(tr("Show the whole log"));
    middle->addStretch();
    middle->addWidget(m_nothing);
    middle->addWidget(m_showAll);
    middle->addStretch();
    auto *stacked = new QWidget(card);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);
    column->addWidget(stacked, 1);
    m_note = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideRight, card);
    m_note->setContentsMargins(0, 0, 0, 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 2, 12, 0);
    foot->addWidget(m_note);
    column->addLayout(foot);

    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_ranges->setCurrentIndex(int(Range::All));
    });
    connect(m_model, &LogModel::countsChanged, this, &LogDrawer::showCounts);
    connect(m_view, &LogView::followingChanged, m_follow, &QPushButton::setChecked);
    connect(m_view, &LogView::copyAsked, this, &LogDrawer::copy);
    setMinimumHeight(scaled(120));
    showCounts();
}

LogDrawer::~LogDrawer() = default;

QWidget *LogDrawer::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 7, 10, 7);
    row->setSpacing(metrics::buttonGap);
    m_containers = new QComboBox(bar);
    nameChoices(m_containers, tr("Container whose log is shown"));
    m_containers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search"));
    makeSearchField(m_search, tr("Search the log"));
    m_search->setMinimumWidth(scaled(90));
    m_ranges = new QComboBox(bar);
    nameChoices(m_ranges, tr("How far back"));
    m_ranges->addItems({tr("Last hour"), tr("Today"), tr("All")});
    m_ranges->setCurrentIndex(int(Range::Today));
    m_ranges->setToolTip(tr("At most the newest %1 lines").arg(numberWords(LogModel::maxLines)));
    m_follow = new QPushButton(symbolIcon(Symbol::Follow), tr("Follow"), bar);
    m_follow->setAccessibleName(tr("Follow the log"));
    m_follow->setToolTip(tr("Stay at the newest line"));
    m_wrap = new QPushButton(symbolIcon(Symbol::Wrap), {}, bar);
    m_wrap->setAccessibleName(tr("Wrap long lines"));
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_copy = new QPushButton(symbolIcon(Symbol::Copy), {}, bar);
    m_copy->setAccessibleName(tr("Copy the log"));
    m_copy->setToolTip(tr("Copy the selected lines, or all that are shown"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_wrap->setCheckable(true);
    row->addWidget(new TextLabel(tr("Log"), Type::Strong, Ink::Text, bar));
    row->addWidget(m_containers);
    row->addWidget(m_search, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_ranges), static_cast<QWidget *>(m_follow),
                            static_cast<QWidget *>(m_wrap), static_cast<QWidget *>(m_copy)})
        row->addWidget(widget);

    connect(m_containers, &QComboBox::currentTextChanged, this, [this] { begin(true); });
    connect(m_ranges, &QComboBox::currentIndexChanged, this, [this] { begin(true); });
    connect(m_search, &QLineEdit::textChanged, m_model, &LogModel::setSearch);
    connect(m_follow, &QPushButton::toggled, m_view, &LogView::setFollowing);
    connect(m_wrap, &QPushButton::toggled, m_view, &LogView::setWrapping);
    connect(m_copy, &QPushButton::clicked, this, &LogDrawer::copy);
    return bar;
}

void LogDrawer::setOpen(Open open)
{
    m_open = std::move(open);
    begin(true);
}

LogDrawer::Range LogDrawer::range() const
{
    return Range(m_ranges->currentIndex());
}

void LogDrawer::setSources(const QList<Source> &sources, bool canOpen)
{
    const bool came = canOpen && !m_canOpen;
    m_canOpen = canOpen;
    QStringList names;
    for (const Source &source : sources)
        names << source.container;
    QStringList shown;
    for (int i = 0; i < m_containers->count(); ++i)
        shown << m_containers->itemText(i);
    m_sources = sources;
    if (names != shown) {
        const QString chosen = m_containers->currentText();
        {
            const QSignalBlocker blocker(m_containers);
            m_containers->clear();
            m_containers->addItems(names);
            m_containers->setCurrentIndex(qMax(0, m_containers->findText(chosen)));
        }
        m_containers->setEnabled(!names.isEmpty());
        if (m_containers->currentText() != m_shown) {
            begin(true);
            return;
        }
    }
    // It ended because the container did, or the connection: when it runs again the log goes on where it was.
    const auto runs = [&] { return sources.contains(Source{m_shown, true}); };
    if (m_ended && canOpen && (came || (runs() && m_begun.hasExpired(retryAfterMs))))
        begin(false);
    else if (!m_feed && canOpen)
        begin(m_shown != m_containers->currentText());
}

void LogDrawer::choose(const QString &container)
{
    const int at = m_containers->findText(container);
    if (at >= 0)
        m_containers->setCurrentIndex(at);
    m_view->setFollowing(true);
}

void LogDrawer::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogDrawer::begin(bool anew)
{
    const QString container = m_containers->currentText();
    if (anew) {
        m_feed.reset();
        m_copying = {};
        m_model->clear();
        m_shown = container;
    }
    m_ended.reset();
    if (container.isEmpty() || !m_open || !m_canOpen || !isVisible()) {
        showCounts();
        return;
    }
    LogOptions options;
    options.follow = true;
    options.tail = LogModel::maxLines;
    const QDateTime now = QDateTime::currentDateTime();
    if (range() == Range::Hour)
        options.since = now.addSecs(-60 * 60);
    else if (range() == Range::Today)
        options.since = now.date().startOfDay();
    if (!anew && m_model->total() > 0) {
        const QDateTime last = m_model->newestAt();
        if (last.isValid())
            options.since = last.addMSecs(1);
    }
    m_begun.start();
    m_feed = m_open(container, options, [this](const LineBatch &batch) { m_model->append(batch); },
                    [this](const Result<void> &result) { end(result); });
    showCounts();
}

void LogDrawer::end(const Result<void> &result)
{
    m_ended = result;
    showCounts();
}

void LogDrawer::showCounts()
{
    const int shown = static_cast<const QAbstractItemModel *>(m_model)->rowCount();
    const bool searching = !m_model->search().isEmpty();
    const bool nothing = shown == 0 && !m_model->searching();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    m_copy->setEnabled(shown > 0);
    if (nothing) {
        QString words = tr("No line yet.");
        if (m_containers->count() == 0)
            words = tr("There is no container whose log could be read.");
        else if (searching)
            words = tr("No line holds “%1”.").arg(m_model->search());
        else if (range() == Range::Hour)
            words = tr("No line in the last hour.");
        else if (range() == Range::Today)
            words = tr("No line today.");
        m_nothing->setText(words);
        m_showAll->setVisible(m_containers->count() > 0 && (searching || range() != Range::All));
    }
    QStringList parts;
    if (searching)
        parts << tr("%1 of %n line(s)", nullptr, m_model->total()).arg(numberWords(shown));
    if (m_model->leftOut() > 0)
        parts << tr("%1 older ones are not kept here").arg(numberWords(m_model->leftOut()));
    if (m_ended && m_ended->has_value())
        parts << tr("the container ended");
    else if (m_ended && m_ended->error().code != ErrorCode::Cancelled)
        parts << tr("The log broke off: %1").arg(describe(m_ended->error()));
    m_note->setText(parts.join(u" · "_s));
    m_note->setVisible(!parts.isEmpty());
}

void LogDrawer::copy()
{
    // By ranges: an index for each of a hundred thousand lines would take longer than the lines do.
    QItemSelection selected = m_view->selectionModel()->selection();
    std::ranges::sort(selected, {}, &QItemSelectionRange::top);
    QList<qint64> numbers;
    const auto add = [&](int top, int bottom) {
        for (int row = top; row <= bottom; ++row)
            numbers.append(m_model->number(row));
    };
    for (const QItemSelectionRange &range : std::as_const(selected))
        add(range.top(), range.bottom());
    if (selected.isEmpty())
        add(0, static_cast<const QAbstractItemModel *>(m_model)->rowCount() - 1);
    m_copying = {std::move(numbers), 0, {}};
    m_copying.entries.reserve(m_copying.numbers.size());
    copySome();
}

/// Takes a piece of what is to be copied, so that the window goes on meanwhile; the text is put together elsewhere.
void LogDrawer::copySome()
{
    constexpr qsizetype piece = 10'000;
    const qsizetype end = qMin(m_copying.done + piece, m_copying.numbers.size());
    for (; m_copying.done < end; ++m_copying.done) {
        if (const LogEntry *line = m_model->line(m_copying.numbers.at(m_copying.done)))
            m_copying.entries.append(*line);
    }
    if (m_copying.done < m_copying.numbers.size()) {
        QMetaObject::invokeMethod(this, &LogDrawer::copySome, Qt::QueuedConnection);
        return;
    }
    const Copying copied = std::exchange(m_copying, {});
    if (copied.numbers.isEmpty())
        return;
    QtConcurrent::run([entries = copied.entries] { return asText(entries); }).then(this, [](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
    });
}

void LogDrawer::hideEvent(QHideEvent *event)
{
    // Nobody looks: the engine need not send.
    m_feed.reset();
    QWidget::hideEvent(event);
}

void LogDrawer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_feed)
        begin(m_model->total() == 0 || m_shown != m_containers->currentText());
}

void LogDrawer::restore(const QSettings &settings)
{
    m_wrap->setChecked(settings.value("log/wrap").toBool());
    m_ranges->setCurrentIndex(qBound(0, settings.value("log/range", int(Range::Today)).toInt(), int(Range::All)));
}

void LogDrawer::save(QSettings &settings) const
{
    settings.setValue("log/wrap", m_wrap->isChecked());
    settings.setValue("log/range", m_ranges->currentIndex());
}

} // namespace bt2c
