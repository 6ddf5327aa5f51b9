#pragma once

#include "core/schedule/logplaces.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace bt2c {

class ElidedLabel;
class EmptyState;
class LogFileModel;
class LogView;
class TextLabel;
struct LogText;

/// The logs of the scheduled backups: one of several files, narrowed by text and level, as it grows.
class LogFilePane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogFilePane(QWidget *parent = nullptr);
    ~LogFilePane() override;

    /// The logs to choose from, the first one first. The one that is shown stays where it is still among them.
    void setPlaces(const QList<LogPlace> &places);
    /// Shows that log, whether it is among the places or not.
    void openPath(const QString &path);
    /// Shows the lines of that entry's time and around it: those from @p from to @p to; both invalid: all.
    void setRange(const QDateTime &from, const QDateTime &to);
    void focusSearch();
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] LogFileModel *model() const { return m_model; }
    [[nodiscard]] LogView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    /// Where it is narrow, signs and tooltips tell what words do elsewhere.
    void dressBar(bool narrow);
    void applyFilter();
    void showAll();
    void showState();
    void showEmpty();
    void copy();
    void putOnClipboard(const LogText &text);

    LogFileModel *m_model;
    LogView *m_view;
    QWidget *m_bar;
    TextLabel *m_title;
    QComboBox *m_places;
    QLineEdit *m_search;
    QComboBox *m_levels;
    QPushButton *m_follow;
    QPushButton *m_wrap;
    QPushButton *m_copy;
    QStackedLayout *m_stack;
    QPushButton *m_all = nullptr;
    EmptyState *m_empty;
    ElidedLabel *m_note;
    ElidedLabel *m_event;
    QTimer m_typing;
    QTimer m_patience;
    QDateTime m_from;
    QDateTime m_to;
    QString m_copied;
};

} // namespace bt2c
