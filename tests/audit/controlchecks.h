#pragma once

#include <QImage>
#include <QSet>
#include <QString>

class QWidget;

namespace bt2c {

class Report;

/// Whether a control has a name to be called by.
void checkName(QWidget *widget, Report &report);

/// Whether it can be seen where a field, a box to tick or a choice is: 3 to 1, on @p picture of @p root.
void checkBorder(const QWidget *widget, const QWidget *root, const QImage &picture, Report &report);

/// Whether it can be seen that a control has the focus of the keyboard. Each kind at each place is looked at once.
class FocusCheck
{
public:
    void check(QWidget *widget, QWidget *root, const QString &scheme, Report &report);

private:
    QSet<QString> m_checked;
};

} // namespace bt2c
