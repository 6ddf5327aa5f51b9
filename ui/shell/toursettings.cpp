// The settings' and alerts' part of the tour, with made-up settings and alerts.
#include "core/guard/alertfile.h"
#include "ui/overview/alertsheet.h"
#include "ui/backups/backupspage.h"
#include "ui/offsite/offsitesheet.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"

#include <QFile>
#include <QTemporaryDir>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *madeUpSettings = R"({
    "version": 1,
    "limits": { "recovery_point_hours": 6 },
    "mail": { "to": ["operator@example.com", "night@example.com"] },
    "metrics": { "file": "/var/lib/node_exporter/bt2c.prom" },
    "webhooks": { "ops": { "form": "slack" }, "phone": { "form": "ntfy" }, "alive": { "form": "ping" } },
    "alerts": { "runs-missed": { "enabled": true }, "disk-filling": { "repeat_hours": 72 } },
    "offsite": { "repository": "sftp:keeper@backup.example:/srv/bt2c" },
    "secrets": { "in": "file" }
})";

AlertRecord madeUpAlerts(const QDateTime &now)
{
    AlertRecord record;
    record.book.present = {
        {ReasonKind::ChainStalled, now.addSecs(-1500), now.addSecs(-1200), now.addSecs(-1200), {}, {},
         AlertSheet::tr("The chain makes no more blocks")},
        {ReasonKind::NeverDrilled, now.addDays(-9), now.addDays(-9), now.addDays(-2), {}, now.addDays(5),
         AlertSheet::tr("No backup was ever tried in a restore drill")},
        {ReasonKind::RunsMissed, now.addDays(-1), {}, {}, {}, {}, {}}};
    record.book.past = {
        {ReasonKind::DiskFilling, now.addDays(-4), now.addDays(-4), now.addDays(-3), now.addDays(-3), {},
         AlertSheet::tr("The backup disk is full in about %n day(s)", nullptr, 11)},
        {ReasonKind::BackupFailed, now.addDays(-12), now.addDays(-12), now.addDays(-12), now.addDays(-11), {},
         AlertSheet::tr("The backup of 10 Nov 03:30 failed")}};
    return record;
}

QList<OffsiteBackup> madeUpCopies(const QDateTime &now)
{
    QList<OffsiteBackup> copies;
    for (int hour = 0; hour < 9; ++hour) {
        OffsiteBackup copy;
        copy.type = hour % 4 == 3 ? BackupType::Full : hour == 5 ? BackupType::Config : BackupType::Blockchain;
        copy.madeAt = now.addSecs(-3600LL * (hour + 1));
        copy.copiedAt = copy.madeAt.addSecs(90);
        copy.fileName = formatBackupName(copy.type, copy.madeAt);
        copy.site = hour == 8 ? u"validator2"_s : u"validator1"_s;
        copy.host = u"node1.example"_s;
        copy.bytes = 412'000'000 - 3'000'000LL * hour;
        copies.append(copy);
    }
    return copies;
}

OffsiteFetchReport madeUpFetch()
{
    OffsiteFetchReport report;
    report.path = u"/Volumes/Backup/bt2c/bt2c_full_backup_20261122_150003.tar.gz"_s;
    report.check.state = IntegrityState::Verified;
    report.setAside = u"/Volumes/Backup/bt2c/bt2c_full_backup_20261122_150003.tar.gz.damaged-1"_s;
    return report;
}

} // namespace

void Tour::planSettings()
{
    const auto always = [] { return true; };
    const auto read = [this] { return m_workspace.jobs().idle(); };
    const auto folder = std::make_shared<QTemporaryDir>();
    m_steps.push_back({u"settings-begin"_s,
                       [this, folder] {
                           QFile file(folder->filePath(u"config.json"_s));
                           if (file.open(QIODevice::WriteOnly))
                               file.write(madeUpSettings);
                           qputenv("BT2C_CONFIG", QFile::encodeName(file.fileName()));
                           m_window.setPage(Page::Overview);
                           m_workspace.openPractice();
                       },
                       [this] { return m_window.overview()->sight() && m_workspace.jobs().idle(); }, {}, false});
    using Part = SettingsWindow::Part;
    const std::initializer_list<std::pair<Part, QString>> parts{
        {Part::General, u"general"_s}, {Part::Limits, u"limits"_s},     {Part::Retention, u"retention"_s},
        {Part::Alerts, u"alerts"_s},   {Part::Messages, u"messages"_s}, {Part::Offsite, u"offsite"_s}};
    for (const auto &[part, name] : parts) {
        Step step{u"settings-"_s + name, [this, part] { m_window.showSettings()->showPart(part); }, read};
        step.widget = [this] { return m_window.findChild<SettingsWindow *>(); };
        m_steps.push_back(step);
    }
    Step broken{u"settings-unreadable"_s,
                [this, folder] {
                    QFile file(folder->filePath(u"config.json"_s));
                    if (file.open(QIODevice::WriteOnly))
                        file.write("{\"version\": 1, \"limits\": {");
                    m_window.showSettings()->showPart(SettingsWindow::Part::Limits);
                },
                read};
    broken.widget = [this] { return m_window.findChild<SettingsWindow *>(); };
    m_steps.push_back(broken);
    m_steps.push_back(
        {u"settings-closed"_s, [this] { m_window.findChild<SettingsWindow *>()->hide(); }, always, {}, false});
    m_steps.push_back({u"alerts-none"_s,
                       [this] {
                           auto *sheet = new AlertSheet(nullptr, &m_window);
                           sheet->show(AlertRecord(), QDateTime::currentDateTime());
                           sheet->present();
                       },
                       always});
    m_steps.push_back({u"alerts-closed"_s, [this] { closeSheet(); }, always, {}, false});
    m_steps.push_back({u"alerts"_s,
                       [this] {
                           const QDateTime now = QDateTime::currentDateTime();
                           auto *sheet = new AlertSheet(nullptr, &m_window);
                           AlertRecord record = madeUpAlerts(now);
                           record.unsent = {{{AlertChange::Raised, ReasonKind::ChainStalled,
                                              record.book.present.first().words, now},
                                             u"webhook ops"_s,
                                             AlertSheet::tr("Nothing answers at webhook ops"),
                                             now}};
                           sheet->show(record, now);
                           sheet->present();
                       },
                       always, QList<QSize>{{1280, 800}, {1024, 640}}});
    m_steps.push_back({u"alerts-end"_s, [this] { closeSheet(); }, always, {}, false});
    using Show = std::function<void(OffsiteSheet &)>;
    const QString repository = u"sftp:keeper@backup.example:/srv/bt2c"_s;
    for (const auto &[name, show] : std::initializer_list<std::pair<QString, Show>>{
             {u"connect"_s, [](OffsiteSheet &sheet) { sheet.showConnect(u"s3:https://s3.example/bt2c"_s, {}); }},
             {u"trouble"_s,
              [repository](OffsiteSheet &sheet) {
                  sheet.showTrouble(repository, {ErrorCode::External, repository,
                                                 OffsiteSheet::tr("wrong password or no key found"), 0, -1});
              }},
             {u"none"_s, [repository](OffsiteSheet &sheet) { sheet.showBackups(repository, {}); }},
             {u"list"_s,
              [repository](OffsiteSheet &sheet) {
                  sheet.showBackups(repository, madeUpCopies(QDateTime::currentDateTime()));
              }},
             {u"fetching"_s,
              [](OffsiteSheet &sheet) { sheet.showFetching(madeUpCopies(QDateTime::currentDateTime()).first()); }},
             {u"fetched"_s, [](OffsiteSheet &sheet) { sheet.showFetched(madeUpFetch()); }}}) {
        m_steps.push_back({u"offsite-"_s + name,
                           [this, show] {
                               m_window.setPage(Page::Backups);
                               auto *sheet = new OffsiteSheet(m_workspace, {}, &m_window);
                               sheet->present();
                               show(*sheet);
                           },
                           always, QList<QSize>{{1280, 800}, {1024, 640}}});
        m_steps.push_back({u"offsite-closed-"_s + name, [this] { closeSheet(); }, always, {}, false});
    }
}

} // namespace bt2c
