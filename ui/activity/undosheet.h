#pragma once

#include "ui/activity/aftermath.h"
#include "ui/widgets/sheet.h"

namespace bt2c {

/// Asks before something is taken back: what is replaced, by what, what is kept, and how it can be had back.
class UndoSheet final : public Sheet
{
    Q_OBJECT

public:
    UndoSheet(const UndoWords &words, QWidget *window);
};

} // namespace bt2c
