#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QAbstractButton;

namespace bt2c {

class MainWindow;
class Theme;
class Workspace;
struct SiteSnapshot;

/// Walks through every page, dialog and state on a practice site and shows each, light and dark.
class Tour final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString directory = {};              ///< where pictures go; empty: none are taken
        /// "overview", "containers", "backups", "recovery", "schedule", "activity", "troubleshooting" or "settings";
        /// empty: all.
        QString only = {};
        std::optional<QSize> size = {};      ///< of the window, always; else each state in the sizes that matter to it
        int settleMs = 150;                  ///< after a change, until it is to be seen
    };
    Tour(Workspace &workspace, MainWindow &window, Theme &theme, const Options &options);

    void start();

Q_SIGNALS:
    /// @p failed: what could not be shown; empty when all was.
    void ended(const QString &failed);
    /// @p widget, which may be hidden, shows the state @p name, which ends in the colour scheme.
    void shown(QWidget *widget, const QString &name);
    void pictureTaken(const QString &file);

private:
    struct Step
    {
        QString name;
        std::function<void()> act;
        std::function<bool()> ready;
        QList<QSize> sizes = QList<QSize>{QSize(1280, 800)};
        bool picture = true;
        std::function<QWidget *()> widget = {};    ///< of which a picture is taken; empty: the window
    };
    void plan(const QString &only);
    void planOverview();
    void planBackups();
    void planMenu(const QString &owner, const QString &name);
    void planSheets();
    void planRepairs();
    void planFailures();
    void planContainers();
    void planRecovery();
    void planPracticeRecovery();
    void planSchedule();
    void planActivity();
    void planTroubleshooting();
    void planSettings();
    void showMadeUp(const QString &name, const std::function<SiteSnapshot()> &make,
                    const QList<QSize> &at = {QSize(1280, 800)});
    void step();
    void poll();
    void planShots(const Step &step);
    void shoot();
    void save(QWidget *widget, const QString &name);
    [[nodiscard]] QAbstractButton *button(const QString &accessibleName) const;
    [[nodiscard]] QWidget *tree() const;
    void selectState(int state, bool newestChain);
    void closeSheet();
    [[nodiscard]] bool told() const;

    Workspace &m_workspace;
    MainWindow &m_window;
    Theme &m_theme;
    Options m_options;
    QSize m_usualSize;
    struct Shot
    {
        QString name;
        QSize size;
        Qt::ColorScheme scheme = Qt::ColorScheme::Light;
    };
    std::vector<Step> m_steps;
    QList<Shot> m_shots;
    size_t m_at = 0;
    int m_waited = 0;
    QTimer m_poll;
    std::function<QWidget *()> m_widget;
};

} // namespace bt2c
