#pragma once

class QAbstractItemView;

namespace bt2c {

/// Has the current row of @p view, which has its model and is chosen from one at a time, be the selected one. Screen
/// readers select without making current.
void followSelection(QAbstractItemView *view);

} // namespace bt2c
