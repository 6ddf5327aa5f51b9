#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace bt2c {

class SettingsSession;
class TextLabel;
class Workspace;

/// The settings, in a window of their own that stays open beside the work. Each change counts at once.
class SettingsWindow final : public QDialog
{
    Q_OBJECT

public:
    enum class Part { General, Limits, Retention, Alerts, Messages, Offsite };

    /// @p path: of the settings; empty: the user's.
    SettingsWindow(Workspace &workspace, const QString &path, QWidget *parent);

    void showPart(Part part);
    void load();
    [[nodiscard]] SettingsSession *session() const { return m_session; }

Q_SIGNALS:
    /// What counts is different now.
    void changed();

private:
    QWidget *makeTop();
    QWidget *makeLimits();
    QWidget *makeAlerts();
    void showState();

    Workspace &m_workspace;
    SettingsSession *m_session;
    QList<QPushButton *> m_parts;
    QComboBox *m_scope = nullptr;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_trouble = nullptr;
    bool m_refused = false;                  ///< by the change that was just made
};

} // namespace bt2c
