#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QDoubleSpinBox;
class QCheckBox;
class QComboBox;

namespace bt2c {

class SettingsSession;

/// Rows of a label, a control and a line that explains it. Controls that have a key show what is set, and set it.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(SettingsSession *session, QWidget *parent);

    /// Of the column of labels, in pixels.
    [[nodiscard]] static int labelWidth();

    struct NumberRange
    {
        int least = 0;
        int most = 0;
        int width = 0;                       ///< in pixels; 0: as wide as it needs
        QString unit = {};                   ///< behind the number
        QString special = {};                ///< stands for no value of one's own; empty: there is none
    };
    /// A number that shows and sets @p key.
    static QDoubleSpinBox *makeNumber(SettingsSession *session, const QString &key, const NumberRange &range,
                                      QWidget *parent);

    /// A number from @p least to @p most with @p unit behind it; @p special stands for no value of one's own, at
    /// @p least minus 1. Empty: there is none.
    QDoubleSpinBox *addNumber(const QString &key, const QString &label, int least, int most, const QString &unit,
                        const QString &help, const QString &special = {});
    /// @p choices: values and their words.
    QComboBox *addChoice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &choices,
                         const QString &help);
    /// @p forAll: set for everybody, whichever site the others are for.
    QLineEdit *addText(const QString &key, const QString &label, const QString &placeholder, const QString &help,
                       bool forAll = false);
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
