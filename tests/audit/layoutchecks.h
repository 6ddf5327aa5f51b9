#pragma once

#include <QWidget>

namespace bt2c {

class Report;

/// Whether @p widget lies within its parent and beside its siblings.
void checkPlace(const QWidget *widget, Report &report);

} // namespace bt2c
