#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/symbols.h"

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace bt2c {

class Badge;
class LinesLabel;

/// What stands on top of a page: its title, a summary that gives way, the mark of a practice site, and the page's
/// buttons at the right end.
class PageHeader final : public Ground
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent);

    void setSummary(const QString &summary);
    void setPractice(bool practice);
    /// Right of the buttons before it. Its accessible name is @p text, or @p tip where it has none. @p primary: the
    /// default one, whose icon lies on the accent's colour.
    QPushButton *addButton(std::optional<Symbol> symbol, const QString &text, const QString &tip = {},
                           bool primary = false);
    /// Left of the title: the way back.
    QPushButton *addBack(const QString &text, const QString &accessibleName);

private:
    QHBoxLayout *m_row;
    LinesLabel *m_summary;
    Badge *m_practice;
};

} // namespace bt2c
