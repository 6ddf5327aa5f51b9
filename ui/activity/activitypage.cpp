#include "ui/activity/activitypage.h"

#include "ui/shell/workspace.h"

#include <QVBoxLayout>

namespace bt2c {

class ActivityPage::Private
{
public:
    Workspace &workspace;
    Banner *banner = nullptr;
};

ActivityPage::ActivityPage(Workspace &workspace, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(workspace))
{
    auto *column = new QVBoxLayout(this);
    d->banner = new Banner(this);
    column->addWidget(d->banner);
    column->addStretch();
}

ActivityPage::~ActivityPage() = default;

Banner *ActivityPage::banner() const
{
    return d->banner;
}

void ActivityPage::refresh()
{
}

void ActivityPage::find()
{
}

} // namespace bt2c
