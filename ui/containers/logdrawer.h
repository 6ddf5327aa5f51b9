#pragma once

#include "core/engine/linefeed.h"
#include "ui/containers/logmodel.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace bt2c {

class ElidedLabel;
class LinkButton;
class LogView;
class TextLabel;

/// The log of one container: as it comes, searched, and as far back as wished.
class LogDrawer final : public QWidget
{
    Q_OBJECT

public:
    /// As EngineMonitor::followLogs(). May give null: there is no engine.
    using Open = std::function<std::unique_ptr<LineFeed>(const QString &, const LogOptions &, LineFeed::OnBatch,
                                                         LineFeed::OnEnd)>;

    struct Source
    {
        QString container;
        bool running = false;
        bool operator==(const Source &) const = default;
    };

    explicit LogDrawer(QWidget *parent = nullptr);
    ~LogDrawer() override;

    void setOpen(Open open);
    /// The containers there are, in order. What is shown stays; where its log had ended and it runs again, it goes on.
    void setSources(const QList<Source> &sources, bool canOpen);
    /// Shows that container's log.
    void choose(const QString &container);
    void focusSearch();
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] LogModel *model() const { return m_model; }
    [[nodiscard]] LogView *view() const { return m_view; }

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Range { Hour, Today, All };
    /// Lines on their way to the clipboard.
    struct Copying
    {
        QList<qint64> numbers;
        qsizetype done = 0;
        QList<LogEntry> entries;
    };
    QWidget *makeBar();
    void begin(bool anew);
    void end(const Result<void> &result);
    void copy();
    void copySome();
    void showCounts();
    [[nodiscard]] Range range() const;

    Open m_open;
    QList<Source> m_sources;
    bool m_canOpen = false;
    LogModel *m_model;
    LogView *m_view;
    QComboBox *m_containers;
    QLineEdit *m_search;
    QComboBox *m_ranges;
    QPushButton *m_follow;
    QPushButton *m_wrap;
    QPushButton *m_copy;
    QStackedLayout *m_stack;
    TextLabel *m_nothing;
    LinkButton *m_showAll;
    ElidedLabel *m_note;
    std::unique_ptr<LineFeed> m_feed;
    std::optional<Result<void>> m_ended;
    QString m_shown;
    QElapsedTimer m_begun;
    Copying m_copying;
};

} // namespace bt2c
