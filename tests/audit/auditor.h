#pragma once

#include "controlchecks.h"
#include "report.h"

namespace bt2c {

/// Looks at everything that is to be seen in a state of the window, and says what is wrong with it.
class Auditor
{
public:
    struct Options
    {
        QSize window;                        ///< what the window has to fit into
        bool focus = false;                  ///< also whether the focus of the keyboard shows
    };
    explicit Auditor(const Options &options) : m_options(options) {}

    /// @p root: a window or a menu; of one with a sheet over it only the sheet is looked at. @p state ends in "-light"
    /// or "-dark"; what the colours do not change is looked at in the light.
    void look(QWidget *root, const QString &state);

    [[nodiscard]] const Report &report() const { return m_report; }

private:
    void lookAt(QWidget *widget, QWidget *root, const QImage &picture, bool light);

    Options m_options;
    Report m_report;
    FocusCheck m_focus;
};

} // namespace bt2c
