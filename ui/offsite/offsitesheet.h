#pragma once

#include "core/offsite/offsite.h"
#include "ui/widgets/sheet.h"

#include <QHash>

class QTableView;

namespace bt2c {

class Badge;
class Card;
class ConnectForm;
class ElidedLabel;
class OffsiteModel;
class ProgressLine;
class TextLabel;
class Workspace;

/// What is off-site, and getting it back: connects to the repository where none is set, as on a new machine, shows the
/// backups in it, fetches one, and offers to restore it.
class OffsiteSheet final : public Sheet
{
    Q_OBJECT

public:
    /// @p here: the checksums of the backups on this machine by file name.
    OffsiteSheet(Workspace &workspace, const QHash<QString, QByteArray> &here, QWidget *window);
    ~OffsiteSheet() override;

    /// Looks at the settings, and lists the repository that they name.
    void look();
    void showBackups(const QString &repository, const QList<OffsiteBackup> &backups);
    void showConnect(const QString &repository, const QString &trouble);
    void showTrouble(const QString &repository, const Error &error);
    void showFetching(const OffsiteBackup &backup);
    void showFetched(const Result<OffsiteFetchReport> &report);

Q_SIGNALS:
    /// One came into the folder of backups.
    void fetched();
    void restoreAsked(const QString &archive);

public Q_SLOTS:
    void reject() override;

private:
    void makeList();
    void makeResult();
    void connectTo();
    void fetch();
    void follow();
    /// Shows these parts and no others.
    void show(std::initializer_list<QWidget *> parts);
    void say(const QString &words, bool bad = false);
    [[nodiscard]] const OffsiteBackup *chosen() const;
    [[nodiscard]] bool busy() const { return m_control || m_job != 0; }

    Workspace &m_workspace;
    QHash<QString, QByteArray> m_here;
    QString m_repository;
    TextLabel *m_words;
    ElidedLabel *m_place;
    ConnectForm *m_form;
    ProgressLine *m_progress;
    QTableView *m_table = nullptr;
    OffsiteModel *m_model = nullptr;
    QWidget *m_warning = nullptr;
    TextLabel *m_warningWords = nullptr;
    Card *m_result = nullptr;
    Badge *m_badge = nullptr;
    TextLabel *m_verdict = nullptr;
    QPushButton *m_elsewhere;
    QPushButton *m_close;
    QPushButton *m_again;
    QPushButton *m_connect;
    QPushButton *m_fetch;
    QPushButton *m_restore;
    QString m_fetchedPath;
    std::shared_ptr<Control> m_control;      ///< of looking or connecting
    qint64 m_job = 0;                        ///< that fetches
};

} // namespace bt2c
