#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QDoubleSpinBox;
class QCheckBox;

namespace bt2c {

class SettingsSession;

/// Rows of a label, a control and a line that explains it. Controls that have a key show what is set, and set it.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(SettingsSession *session, QWidget *parent);

    /// A number from @p least to @p most with @p unit behind it; @p special stands for no value of one's own, at
    /// @p least minus 1. Empty: there is none.
    QDoubleSpinBox *addNumber(const QString &key, const QString &label, int least, int most, const QString &unit,
                        const QString &help, const QString &special = {});
    QLineEdit *addText(const QString &key, const QString &label, const QString &placeholder, const QString &help);
    QCheckBox *addSwitch(const QString &key, const QString &label, const QString &help);
    void addRow(const QString &label, QWidget *control, const QString &help);
    /// Over the whole width.
    void addWide(QWidget *widget, bool stretches = false);

private:
    SettingsSession *m_session;
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace bt2c
