#pragma once

#include <QWidget>

namespace bt2c {

/// Tells a screen reader of name and description where they changed, and of nothing otherwise.
inline void setAccessText(QWidget &widget, const QString &name, const QString &description)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

} // namespace bt2c
