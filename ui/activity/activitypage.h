#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <memory>

namespace bt2c {

class Workspace;

/// The page of what was done: the ledger and the recoveries of this site, searchable, each with its steps, report and undo.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] Banner *banner() const;
    void refresh();
    void find();

Q_SIGNALS:
    void countChanged(int count);
    /// An undo changed the site.
    void siteTouched();
    void openSiteAsked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bt2c
