#include "core/bundle/supportbundle.h"

#include "core/backup/catalogue.h"
#include "core/bundle/bundlefiles.h"
#include "core/engine/compose.h"
#include "core/engine/composechild.h"
#include "core/recovery/diagnosis.h"
#include "core/site/ledger.h"
#include "core/support/describe.h"
#include "core/support/durable.h"
#include "core/support/smallfile.h"
#include "core/support/timelimit.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QSettings>
#include <QStorageInfo>
#include <QStringBuilder>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::SupportBundle)
};

constexpr auto allTime = 30s;
constexpr auto composeTime = 5s;
constexpr int ledgerEntries = 200;
constexpr qsizetype recoveriesKept = 20;
constexpr qint64 logTail = 2 * 1024 * 1024;
constexpr qint64 maxComposeFile = 512 * 1024;

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// The last bytes of a file, from a line's begin on. Never waits for a FIFO or a device.
Result<QByteArray> readTail(const QString &path)
{
    const auto file = openFile(path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return std::unexpected(file.error());
    struct stat info = {};
    if (::fstat(file->get(), &info) != 0)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::Unsupported, path);
    const qint64 begin = std::max<qint64>(0, info.st_size - logTail);
    QByteArray text(info.st_size - begin, Qt::Uninitialized);
    qint64 got = 0;
    while (got < text.size()) {
        const ssize_t n = ::pread(file->get(), text.data() + got, std::size_t(text.size() - got), begin + got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(errno, path, ErrorCode::ReadFailed);
        if (n == 0)
            break;
        got += n;
    }
    text.truncate(got);
    return begin > 0 ? text.sliced(text.indexOf('\n') + 1) : text;
}

class Collector
{
public:
    Collector(const Site &site, const RecoveryServices &services, Control &control)
        : m_site(site)
        , m_services(services)
        , m_control(control)
    {}

    SupportBundle collect();

private:
    void addDiagnosis();
    void addBackupLogs();
    void addLedger();
    void addRecoveries();
    void addBackups();
    void addCompose();
    void addVersions();
    void addDisk();
    void addReadme();

    const Site &m_site;
    const RecoveryServices &m_services;
    Control &m_control;
    BundleFiles m_files;
};

void Collector::addDiagnosis()
{
    m_files.add(u"diagnosis.json"_s, Words::tr("Diagnosis"), toJson(diagnose(m_site, m_services, m_control)));
}

void Collector::addBackupLogs()
{
    const QString home = m_services.surroundings.home.isEmpty() ? QDir::homePath() : m_services.surroundings.home;
    QStringList folders{home, m_site.directory, QFileInfo(m_site.directory).absolutePath(), m_site.backupDirectory};
    folders.removeAll(QString());
    folders.removeDuplicates();
    for (const QString &name : {u"backup.log"_s, u"scheduled_backup.log"_s}) {
        int found = 0;
        for (const QString &folder : std::as_const(folders)) {
            const QString path = folder % u'/' % name;
            const auto text = readTail(path);
            if (text)
                m_files.add(found++ ? QString(u"logs/"_s % QString::number(found) % u'_' % name)
                                    : QString(u"logs/"_s % name),
                            path, *text);
            else if (text.error().code != ErrorCode::Missing)
                m_files.leaveOut(path, text.error());
        }
        if (!found)
            m_files.leaveOut(Words::tr("%1: in none of the usual places.").arg(name));
    }
}

void Collector::addLedger()
{
    const QString title = Words::tr("What was done: the last %n entries of the ledger", nullptr, ledgerEntries);
    const auto operations = m_services.services.ledger ? m_services.services.ledger->operations(ledgerEntries)
                                                       : Result<QList<LedgerOperation>>(failure(ErrorCode::Missing));
    if (!operations) {
        m_files.leaveOut(title, operations.error());
        return;
    }
    QJsonArray list;
    for (const LedgerOperation &operation : *operations) {
        list.append(QJsonObject{{u"id"_s, operation.id},
                                {u"kind"_s, operation.kind},
                                {u"site"_s, operation.site},
                                {u"subject"_s, operation.subject},
                                {u"started_by"_s, operation.startedBy},
                                {u"started_at"_s, timeOrNull(operation.startedAt)},
                                {u"ended_at"_s, timeOrNull(operation.endedAt)},
                                {u"outcome"_s, operation.outcome},
                                {u"evidence"_s, operation.evidence}});
    }
    m_files.add(u"ledger.json"_s, title, QJsonObject{{u"operations"_s, list}});
}

void Collector::addRecoveries()
{
    if (m_services.folder.isEmpty())
        return;
    const QList<RecoveryJournal> journals = recoveryJournals(m_services.folder, m_site.directory);
    for (const RecoveryJournal &journal : journals.first(std::min(journals.size(), recoveriesKept))) {
        m_files.add(u"recoveries/"_s % journal.id % u".md"_s, Words::tr("Report of the recovery %1").arg(journal.id),
                    recoveryReport(journal).toUtf8());
    }
}

void Collector::addBackups()
{
    const QString title = Words::tr("List of the backups");
    Catalogue catalogue(m_site.backupDirectory);
    const auto backups = catalogue.list(m_services.services.ledger, m_services.services.clock->now());
    if (!backups) {
        m_files.leaveOut(title, backups.error());
        return;
    }
    QJsonArray list;
    for (const Backup &backup : *backups) {
        QJsonObject row{{u"file"_s, backup.fileName},
                        {u"state"_s, stateToken(backup.integrity.state)},
                        {u"level"_s, levelToken(backup.integrity.level)},
                        {u"checked_at"_s, timeOrNull(backup.integrity.checkedAt)},
                        {u"made_at"_s, timeOrNull(backup.madeAt)},
                        {u"size"_s, backup.identity.size},
                        {u"sha256"_s, QString::fromLatin1(backup.storedSha256)},
                        {u"checksum_file"_s, sidecarToken(backup.checksumFile)},
                        {u"metadata_file"_s, sidecarToken(backup.metadataFile)}};
        if (backup.height)
            row.insert(u"height"_s, *backup.height);
        if (backup.integrity.reason)
            row.insert(u"reason"_s, describe(*backup.integrity.reason, Language::Untranslated));
        list.append(row);
    }
    m_files.add(u"backups.json"_s, title, QJsonObject{{u"directory"_s, m_site.backupDirectory}, {u"backups"_s, list}});
}

void Collector::addCompose()
{
    const QString path = findComposeFile(m_site.directory);
    if (path.isEmpty()) {
        m_files.leaveOut(Words::tr("Compose file: the site has none."));
        return;
    }
    const auto text = readSmallFile(path, maxComposeFile);
    if (text)
        m_files.add(u"site/"_s % QFileInfo(path).fileName(), Words::tr("Compose file"), *text);
    else
        m_files.leaveOut(path, text.error());
    if (QFileInfo::exists(m_site.directory % u"/.env"_s))
        m_files.leaveOut(Words::tr("%1: it may hold secrets.").arg(m_site.directory % u"/.env"_s));
}

void Collector::addVersions()
{
    QJsonObject versions{{u"program"_s, QCoreApplication::applicationName()},
                         {u"version"_s, QLatin1StringView(BT2C_VERSION)},
                         {u"qt"_s, QLatin1StringView(qVersion())},
                         {u"system"_s, QSysInfo::prettyProductName()},
                         {u"kernel"_s, QString(QSysInfo::kernelType() % u' ' % QSysInfo::kernelVersion())},
                         {u"architecture"_s, QSysInfo::currentCpuArchitecture()}};
    TimeLimit limit(2 * composeTime, &m_control);
    if (const auto tool =
            findCompose(m_services.surroundings.variables, m_services.surroundings.home, limit.control())) {
        QByteArray output;
        const auto keep = [&output](const QByteArray &text) {
            output += text;
            return output.size() < 4096;
        };
        const ChildCommand command{.program = tool->program,
                                   .arguments = tool->leading + QStringList{u"version"_s, u"--short"_s},
                                   .directory = {},
                                   .variables = m_services.surroundings.variables,
                                   .limit = composeTime};
        const auto ran = runChild(
            command, keep, [](const QByteArray &) { return true; }, limit.control());
        versions.insert(u"compose"_s, QString::fromUtf8(ran ? output.trimmed() : QByteArray("?")));
        versions.insert(u"compose_program"_s, tool->program);
    }
    m_files.add(u"versions.json"_s, Words::tr("Versions of program, system and tools"), versions);

    QJsonObject values;
    QSettings settings(u"bt2c-recovery"_s, u"bt2c-recovery"_s);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        const QVariant value = settings.value(key);
        if (value.typeId() != QMetaType::QByteArray && value.canConvert<QString>())
            values.insert(key, value.toString());
    }
    m_files.add(u"settings.json"_s, Words::tr("Settings"),
                QJsonObject{{u"site"_s, m_site.directory},
                            {u"backups"_s, m_site.backupDirectory},
                            {u"docker_host"_s, m_services.surroundings.setting},
                            {u"window"_s, values}});
}

void Collector::addDisk()
{
    QString text;
    QStringList seen;
    for (const QString &path : {m_site.directory, m_site.backupDirectory, QDir::homePath(), QDir::tempPath()}) {
        const QStorageInfo disk(path);
        if (path.isEmpty() || !disk.isValid()) {
            text += path % u": cannot be looked at\n"_s;
            continue;
        }
        text += path % u": "_s % QString::number(disk.bytesAvailable()) % u" bytes free of "_s
                % QString::number(disk.bytesTotal()) % u", "_s % QString::fromLatin1(disk.fileSystemType())
                % (disk.isReadOnly() ? u", read only"_s : QString()) % u'\n';
    }
    m_files.add(u"disk.txt"_s, Words::tr("Disk space"), text.toUtf8());
}

void Collector::addReadme()
{
    SupportBundle &bundle = m_files.bundle();
    QString text = Words::tr("# Support bundle of a BT2C validator") % u"\n\n"_s
                   % Words::tr("Made on %1 by BT2C Recovery Console %2 for the site %3.")
                         .arg(m_services.services.clock->now().toString(Qt::ISODate), QLatin1StringView(BT2C_VERSION),
                              m_site.name())
                   % u"\n\n"_s
                   % Words::tr("Passwords, tokens, keys, seed phrases and private keys were taken out by their shape "
                               "and by their names; in their place "
                               "stands \"[removed: …]\". There is no wallet and no chain content in it. Look through "
                               "the files before you send them.")
                   % u"\n\n"_s % Words::tr("## What is in it") % u"\n\n"_s;
    for (const BundleFile &file : std::as_const(bundle.files)) {
        text += u"- `"_s % file.name % u"`: "_s % file.title;
        if (file.redactions > 0)
            text += u" ("_s % Words::tr("%n secret(s) taken out", nullptr, file.redactions) % u')';
        text += u'\n';
    }
    if (!bundle.leftOut.isEmpty()) {
        text += u'\n' % Words::tr("## What could not be had") % u"\n\n"_s;
        for (const QString &words : std::as_const(bundle.leftOut))
            text += u"- "_s % words % u'\n';
    }
    BundleFiles readme;
    readme.add(u"README.md"_s, Words::tr("What is in the bundle"), text.toUtf8());
    bundle.files = readme.bundle().files + bundle.files;
}

SupportBundle Collector::collect()
{
    // What is on this machine's disk first: an engine that hangs must not cost it.
    addLedger();
    addRecoveries();
    addBackupLogs();
    addBackups();
    addCompose();
    addDisk();
    const auto unlessOver = [this](const QString &what, auto part) {
        if (m_control.cancelled())
            m_files.leaveOut(what, Error{ErrorCode::TimedOut, {}, {}, 0, -1});
        else
            part();
    };
    unlessOver(Words::tr("Diagnosis"), [this] { addDiagnosis(); });
    unlessOver(Words::tr("Status and logs of the containers"),
               [this] { addEngineFiles(m_files, m_site, m_services, m_control); });
    unlessOver(Words::tr("Versions"), [this] { addVersions(); });
    addReadme();
    return std::move(m_files.bundle());
}

} // namespace

SupportBundle collectSupportBundle(const Site &site, const RecoveryServices &services, Control &control)
{
    TimeLimit limit(allTime, &control);
    return Collector(site, services, limit.control()).collect();
}

} // namespace bt2c
