#include "ui/shell/tour.h"

#include "ui/backups/backuplistview.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/detailpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTreeView>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 30;
/// A new size goes down and up the layouts, a round of the event loop each, and a large window is painted in between.
constexpr int resizeSettleMs = 400;
constexpr int limitMs = 90'000;
constexpr qint64 bulkBytes = 600'000'000;
constexpr QSize usualSize{1280, 800};
const QList<QSize> allSizes = {usualSize, {1024, 640}, {1920, 1200}};

/// Data that takes a moment to back up, so that there is something to see.
void writeBulk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray block(1 << 22, 0);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
    for (qint64 written = 0; written < bulkBytes; written += block.size())
        file.write(block);
}

} // namespace

Tour::Tour(Workspace &workspace, MainWindow &window, Theme &theme, const Options &options)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_theme(theme)
    , m_options(options)
    , m_usualSize(options.size.value_or(usualSize))
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
    plan(options.only);
}

void Tour::start()
{
    if (!m_options.directory.isEmpty() && !QDir().mkpath(m_options.directory)) {
        Q_EMIT ended(tr("The folder %1 cannot be made").arg(m_options.directory));
        return;
    }
    m_window.resize(m_usualSize);
    m_window.show();
    QTimer::singleShot(0, this, &Tour::step);
}

QAbstractButton *Tour::button(const QString &accessibleName) const
{
    const QList<QAbstractButton *> buttons = m_window.findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        if (candidate->accessibleName() == accessibleName && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QWidget *Tour::tree() const
{
    return m_window.findChild<QTreeView *>();
}

bool Tour::told() const
{
    return m_workspace.jobs().idle() && m_window.backups()->banner()->isVisible();
}

void Tour::closeSheet()
{
    if (Sheet *sheet = Sheet::openOver(&m_window))
        sheet->reject();
}

void Tour::selectState(int state, bool newestChain)
{
    for (const BackupRow *row : m_window.backups()->model()->allRows()) {
        if (int(row->backup.integrity.state) == state && (!newestChain || promisesData(row->backup.type))) {
            m_window.backups()->list()->select(row->backup.path);
            return;
        }
    }
}

void Tour::plan(const QString &only)
{
    m_steps.push_back({u"no-site"_s, [] {}, [] { return true; }});
    const auto wanted = [&only](QLatin1StringView page) { return only.isEmpty() || only == page; };
    if (wanted("overview"_L1))
        planOverview();
    if (wanted("backups"_L1)) {
        m_steps.push_back({u"backups-no-site"_s, [this] { m_window.setPage(Page::Backups); }, [] { return true; }});
        planBackups();
        planSheets();
        planRepairs();
        planFailures();
    }
    if (wanted("containers"_L1))
        planContainers();
    if (wanted("recovery"_L1))
        planRecovery();
    if (wanted("schedule"_L1))
        planSchedule();
    if (wanted("activity"_L1))
        planActivity();
    if (wanted("troubleshooting"_L1))
        planTroubleshooting();
    if (wanted("settings"_L1))
        planSettings();
}

void Tour::planBackups()
{
    BackupsPage *page = m_window.backups();
    const auto settled = [this] { return tree() && tree()->isVisible() && m_workspace.jobs().idle(); };
    m_steps.push_back({u"backups-unchecked"_s, [this] { m_workspace.openPractice(); },
                       [page, settled] { return page->count() > 0 && settled(); }});
    m_steps.push_back({u"backups-verified"_s, [page] { page->verifyAll(); }, [this] { return told(); }});
    m_steps.push_back({u"backups"_s,
                       [this, page] {
                           page->banner()->dismiss();
                           selectState(int(IntegrityState::Verified), true);
                       },
                       settled, allSizes});
    m_steps.push_back({u"backups-corrupt"_s, [this] { selectState(int(IntegrityState::Corrupt), false); },
                       [this] {
                           const QList<ProgressLine *> lines = m_window.findChildren<ProgressLine *>();
                           return std::ranges::none_of(lines, &QWidget::isVisible);
                       },
                       {{1280, 800}, {1024, 640}}});
    m_steps.push_back({u"backups-no-match"_s,
                       [page] { page->findChild<QLineEdit *>()->setText(u"year 1999"_s); }, [] { return true; }});
    m_steps.push_back({{}, [page] { page->findChild<QLineEdit *>()->clear(); }, [] { return true; }, QList<QSize>(),
                       false});
    planMenu(BackupsPage::tr("Back up now"), u"menu-back-up-now"_s);
    planMenu(DetailPane::tr("More actions"), u"menu-more"_s);
}

void Tour::planMenu(const QString &owner, const QString &name)
{
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        const QString file = name + (scheme == Qt::ColorScheme::Dark ? u"-dark"_s : u"-light"_s);
        m_steps.push_back({{}, [this, scheme] { m_theme.force(scheme); },
                           [this, owner, file] {
                               auto *button = qobject_cast<QPushButton *>(this->button(owner));
                               if (!button || !button->menu())
                                   return false;
                               button->menu()->ensurePolished();
                               button->menu()->resize(button->menu()->sizeHint());
                               save(button->menu(), file);
                               return true;
                           },
                           QList<QSize>(), false});
    }
}

void Tour::planSheets()
{
    BackupsPage *page = m_window.backups();
    const auto sheetOpen = [this] { return Sheet::openOver(&m_window) != nullptr; };
    const auto nothing = [this] { return m_workspace.jobs().idle(); };
    const QString restore = QCoreApplication::translate("bt2c::RestoreSheet", "Restore");
    m_steps.push_back({u"sheet-restore"_s,
                       [this, page] {
                           selectState(int(IntegrityState::Verified), true);
                           page->restoreCurrent();
                       },
                       [this, restore] { return button(restore) && button(restore)->isEnabled(); }, allSizes});
    m_steps.push_back({u"restored"_s, [this, restore] { button(restore)->click(); }, [this] { return told(); }});
    m_steps.push_back({u"sheet-undo"_s, [page] { page->undoLastRestore(); }, sheetOpen});
    m_steps.push_back({u"undone"_s,
                       [this, page] {
                           page->banner()->dismiss();
                           static_cast<QDialog *>(Sheet::openOver(&m_window))->accept();
                       },
                       [this] { return told(); }});
    m_steps.push_back({u"sheet-restore-refused"_s,
                       [this, page] {
                           page->banner()->dismiss();
                           selectState(int(IntegrityState::Corrupt), false);
                           page->restoreCurrent();
                       },
                       [this, restore] {
                           return Sheet::openOver(&m_window) && button(restore) && tree()
                                  && Sheet::openOver(&m_window)->findChild<QAbstractButton *>(u"force"_s);
                       }});
    m_steps.push_back({u"sheet-trash"_s,
                       [this, page] {
                           closeSheet();
                           page->trashCurrent();
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-check"_s,
                       [this, page] {
                           closeSheet();
                           QStringList archives;
                           for (const BackupRow *row : page->model()->allRows()) {
                               if (archives.isEmpty() || isBad(row->backup.integrity.state))
                                   archives << row->backup.path;
                           }
                           page->check(archives.first(qMin(archives.size(), qsizetype(2))));
                       },
                       [this] { return button(QCoreApplication::translate("bt2c::CheckSheet", "Close")) != nullptr; }});
    m_steps.push_back({{}, [this] { closeSheet(); }, nothing, QList<QSize>(), false});
}

void Tour::planFailures()
{
    BackupsPage *page = m_window.backups();
    m_steps.push_back({u"busy"_s,
                       [this, page] {
                           writeBulk(m_workspace.site()->directory + u"/data/bulk.dat"_s);
                           page->backUp(BackupJob::Blockchain);
                       },
                       [this] {
                           const auto &jobs = m_workspace.jobs().list();
                           return jobs.empty() || jobs.front().meter.secondsLeft().has_value();
                       }});
    m_steps.push_back({u"cancelled"_s,
                       [this] {
                           if (!m_workspace.jobs().idle())
                               m_workspace.jobs().cancel(m_workspace.jobs().list().front().id);
                       },
                       [this] { return told(); }});
    m_steps.push_back({u"folder-empty"_s,
                       [this, page] {
                           page->banner()->dismiss();
                           const QString empty = m_workspace.site()->directory + u"/../no-backups-yet"_s;
                           QDir().mkpath(empty);
                           m_workspace.setBackupDirectory(QDir::cleanPath(empty));
                       },
                       [this] { return button(BackupsPage::tr("Back Up Everything Now")) != nullptr; }});
    m_steps.push_back({u"folder-missing"_s,
                       [this] {
                           const QString file = m_workspace.site()->directory + u"/not-a-folder"_s;
                           QFile blocker(file);
                           (void)blocker.open(QIODevice::WriteOnly);
                           m_workspace.setBackupDirectory(file + u"/backups"_s);
                       },
                       [this] { return button(BackupsPage::tr("Try Again")) != nullptr; }});
    m_steps.push_back({u"backup-failed"_s, [page] { page->backUp(BackupJob::Full); }, [this] { return told(); }});
}

void Tour::step()
{
    if (m_at == m_steps.size()) {
        Q_EMIT ended({});
        return;
    }
    m_waited = 0;
    m_steps[m_at].act();
    m_poll.start();
}

void Tour::poll()
{
    m_waited += pollMs;
    const Step &current = m_steps[m_at];
    if (!current.ready()) {
        if (m_waited > limitMs) {
            m_poll.stop();
            Q_EMIT ended(current.name.isEmpty() ? tr("step %1").arg(m_at + 1) : current.name);
        }
        return;
    }
    m_poll.stop();
    if (current.picture)
        planShots(current);
    shoot();
}

void Tour::planShots(const Step &step)
{
    m_widget = step.widget;
    const QList<QSize> sizes = m_options.size ? QList<QSize>{*m_options.size} : step.sizes;
    for (const QSize &size : sizes) {
        for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            QString name = step.name + (scheme == Qt::ColorScheme::Dark ? u"-dark"_s : u"-light"_s);
            if (size != m_usualSize)
                name += u"-%1x%2"_s.arg(size.width()).arg(size.height());
            m_shots.append({name, size, scheme});
        }
    }
}

void Tour::shoot()
{
    if (m_shots.isEmpty()) {
        const bool resized = m_window.size() != m_usualSize;
        m_theme.force(Qt::ColorScheme::Light);
        m_window.resize(m_usualSize);
        ++m_at;
        QTimer::singleShot(resized ? resizeSettleMs : m_options.settleMs, this, &Tour::step);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    const bool resized = m_window.size() != shot.size;
    m_theme.force(shot.scheme);
    m_window.resize(shot.size);
    // Palettes and layouts settle in the event loop.
    QTimer::singleShot(resized ? resizeSettleMs : m_options.settleMs, this, [this, shot] {
        save(m_widget ? m_widget() : &m_window, shot.name);
        shoot();
    });
}

void Tour::save(QWidget *widget, const QString &name)
{
    Q_EMIT shown(widget, name);
    if (m_options.directory.isEmpty())
        return;
    const QString file = m_options.directory + u'/' + name + u".png"_s;
    if (!widget->grab().save(file)) {
        Q_EMIT ended(file);
        return;
    }
    Q_EMIT pictureTaken(file);
}

} // namespace bt2c
