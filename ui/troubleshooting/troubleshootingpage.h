#pragma once

#include "core/recovery/troubleshoot.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <memory>

namespace bt2c {

class Workspace;

/// RECOVERY_PROCEDURE, section 6, as checks that are carried out when the page is opened, each with its live answer,
/// the documented command and the fitting action.
class TroubleshootingPage final : public QWidget
{
    Q_OBJECT

public:
    enum Group { Volumes, BackupErrors, RestoreErrors, GroupCount };

    explicit TroubleshootingPage(Workspace &workspace, QWidget *parent = nullptr);
    ~TroubleshootingPage() override;

    [[nodiscard]] Banner *banner() const;
    /// Looks at everything again.
    void refresh();
    /// The archive that 6.3 is about.
    void setArchive(const QString &path);
    [[nodiscard]] QString archive() const;
    /// Whether everything has its answer.
    [[nodiscard]] bool settled() const;

    /// Whether the page looks for itself when it is shown; otherwise it shows what show() gives it.
    void setFollowing(bool following);
    void show(Group group, const QList<TroubleCheck> &checks);
    using QWidget::show;

Q_SIGNALS:
    void backAsked();
    void containersAsked();
    void backupsAsked();
    /// Something was done to the site.
    void siteTouched();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void openSite();
    void tell(const Notice &notice);
    void look(Group group);
    void listArchives();
    void act(const TroubleCheck &check);
    void inspect(const QString &volume);
    void askCreate(const TroubleCheck &check);
    void create(const QString &volume, const QMap<QString, QString> &labels);
    void verify(const QString &archive);
    void restore(const QString &archive);
    void chooseFile();
    void reveal(const QString &path);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bt2c
