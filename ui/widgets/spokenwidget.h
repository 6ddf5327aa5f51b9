#pragma once

namespace bt2c {

/// Has widgets that draw themselves tell screen readers what they are: text, a group, or how far something is. Qt has
/// all of them be filler, whose names nobody reads out. To be called once there is a QApplication.
void installSpokenWidgets();

} // namespace bt2c
