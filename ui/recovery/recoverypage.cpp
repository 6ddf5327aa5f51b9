#include "ui/recovery/recoverypage.h"

#include "ui/shell/workspace.h"

#include <QVBoxLayout>

namespace bt2c {

class RecoveryPage::Private
{
public:
    Workspace &workspace;
    Banner *banner = nullptr;
};

RecoveryPage::RecoveryPage(Workspace &workspace, EngineMonitor &, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(workspace))
{
    auto *column = new QVBoxLayout(this);
    d->banner = new Banner(this);
    column->addWidget(d->banner);
    column->addStretch();
}

RecoveryPage::~RecoveryPage() = default;

Banner *RecoveryPage::banner() const
{
    return d->banner;
}

void RecoveryPage::diagnose()
{
}

bool RecoveryPage::changingSite() const
{
    return false;
}

} // namespace bt2c
