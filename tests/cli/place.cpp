#include "tests/cli/place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hashedWhole = 64 * 1024 * 1024;

QByteArray sha256(const QByteArray &path, qint64 size)
{
    QFile file(QFile::decodeName(path));
    const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 || !file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return "unreadable";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (size <= hashedWhole) {
        hash.addData(&file);
    } else {
        // A file with gigabytes of hole: its ends and middle tell enough here.
        for (const qint64 at : {qint64{0}, size / 2, size - 1'000'000}) {
            file.seek(at);
            hash.addData(file.read(1'000'000));
        }
    }
    return hash.result().toHex();
}

QByteArray attributesOf(const QByteArray &path)
{
#ifdef Q_OS_LINUX
    char names[4096];
    const ssize_t length = ::llistxattr(path.constData(), names, sizeof names);
    QByteArrayList result;
    for (const char *name = names; name < names + std::max<ssize_t>(length, 0); name += qstrlen(name) + 1) {
        char value[4096];
        const ssize_t size = ::lgetxattr(path.constData(), name, value, sizeof value);
        result += QByteArray(name) + '=' + QByteArray(value, std::max<ssize_t>(size, 0)).toHex();
    }
    std::ranges::sort(result);
    return result.join(',');
#else
    (void) path;
    return {};
#endif
}

/// Gives everything in @p path the same modification time, so that equal sites are equal in this, too.
void setTimes(const std::filesystem::path &path, time_t seconds)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(std::filesystem::symlink_status(path, ignored))) {
        for (const auto &entry : std::filesystem::directory_iterator(path, ignored))
            setTimes(entry.path(), seconds);
    }
    timespec times[2]{};
    times[0].tv_sec = times[1].tv_sec = seconds;
    times[1].tv_nsec = 123'456'789;
    ::utimensat(AT_FDCWD, path.c_str(), times, AT_SYMLINK_NOFOLLOW);
}

class Snapshot
{
public:
    explicit Snapshot(SnapshotOptions options) : m_options(options) {}

    void walk(const QByteArray &root, const QByteArray &relative)
    {
        const QByteArray path = relative.isEmpty() ? root : root + '/' + relative;
        struct stat info{};
        if (::lstat(path.constData(), &info) != 0) {
            m_lines += relative + " missing";
            return;
        }
        m_lines += line(path, relative, info);
        if (!S_ISDIR(info.st_mode))
            return;
        std::vector<QByteArray> names;
        if (DIR *folder = ::opendir(path.constData())) {
            while (const dirent *entry = ::readdir(folder))
                names.emplace_back(entry->d_name);
            ::closedir(folder);
        }
        std::ranges::sort(names);
        for (const QByteArray &name : names) {
            if (name != "." && name != "..")
                walk(root, relative.isEmpty() ? name : relative + '/' + name);
        }
    }

    [[nodiscard]] QByteArray text() const { return m_lines.join('\n'); }

private:
    QByteArray line(const QByteArray &path, const QByteArray &relative, const struct stat &info)
    {
        QByteArray text = relative.toPercentEncoding("/ ._-") + ' ' + QByteArray::number(info.st_mode, 8);
        if (m_options.owners)
            text += ' ' + QByteArray::number(info.st_uid) + ':' + QByteArray::number(info.st_gid);
        if (m_options.times) {
#ifdef Q_OS_DARWIN
            const timespec modified = info.st_mtimespec;
#else
            const timespec modified = info.st_mtim;
#endif
            text +=
                ' ' + QByteArray::number(qint64{modified.tv_sec}) + '.' + QByteArray::number(qint64{modified.tv_nsec});
        }
        if (S_ISREG(info.st_mode)) {
            text += ' ' + QByteArray::number(qint64{info.st_size}) + ' ' + sha256(path, info.st_size);
            if (info.st_nlink > 1)
                text +=
                    " same-as "
                    + m_links.try_emplace({info.st_dev, info.st_ino}, relative).first->second.toPercentEncoding("/");
        } else if (S_ISLNK(info.st_mode)) {
            char target[4096];
            text += " -> "
                    + QByteArray(target, std::max<ssize_t>(::readlink(path.constData(), target, sizeof target), 0))
                          .toPercentEncoding("/");
        }
        if (m_options.attributes)
            text += ' ' + attributesOf(path);
        return text;
    }

    SnapshotOptions m_options;
    QByteArrayList m_lines;
    std::map<std::pair<dev_t, ino_t>, QByteArray> m_links;
};

} // namespace

Place::Place()
    : m_root(QDir::tempPath() + u"/bt2c-cli-XXXXXX"_s)
{
    m_root.setAutoRemove(false);
    QDir(m_root.path()).mkpath(u"home"_s);
    QDir(m_root.path()).mkpath(u"site/validator1"_s);
    QDir(m_root.path()).mkpath(u"backups"_s);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"HOME"_s, path(u"home"_s));
    m_environment.insert(u"BT2C_LEDGER"_s, path(u"home/ledger.sqlite"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // No engine is reached: what runs in one is another test's.
    m_environment.insert(u"DOCKER_HOST"_s, u"unix://"_s + path(u"no-engine.sock"_s));
    m_environment.remove(u"XDG_DATA_HOME"_s);
    m_environment.remove(u"XDG_CONFIG_HOME"_s);
    m_environment.remove(u"BT2C_CONFIG"_s);
    m_environment.remove(u"NO_COLOR"_s);
}

Place::~Place()
{
    // QTemporaryDir leaves behind what it cannot name, such as names that are no UTF-8.
    std::error_code ignored;
    std::filesystem::remove_all(QFile::encodeName(m_root.path()).toStdString(), ignored);
}

Run Place::cli(const QStringList &arguments, int timeoutMs) const
{
    return runProcess(cliPath(), arguments, m_environment, timeoutMs);
}

QString Place::makeBackup(const QString &type) const
{
    const Run run =
        cli({u"backup"_s, u"--type"_s, type, u"--data-dir"_s, site(), u"--backup-dir"_s, backups(), u"--json"_s});
    if (run.exit != 0)
        qWarning("%s", run.text().constData());
    return run.json()[u"path"_s].toString();
}

QByteArray Place::trees() const
{
    return snapshot(site() + u"/data"_s) + "\n--\n" + snapshot(site() + u"/config"_s);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray noise(int size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size + 4, Qt::Uninitialized);
    for (int at = 0; at < size; at += 4) {
        const quint32 word = generator.generate();
        std::copy_n(reinterpret_cast<const char *>(&word), 4, bytes.begin() + at);
    }
    bytes.truncate(size);
    return bytes;
}

void makeSite(const QString &directory, quint32 seed, int files, int fileSize)
{
    for (int i = 0; i < files; ++i)
        writeFile(directory + u"/data/blocks/%1.blk"_s.arg(i), noise(fileSize, seed * 1000 + static_cast<quint32>(i)));
    writeFile(directory + u"/data/state.json"_s, "{\"block_height\": " + QByteArray::number(seed) + "}\n");
    writeFile(directory + u"/config/validator.json"_s, "{\"seed\": " + QByteArray::number(seed) + "}\n");
    writeFile(directory + u"/config/prometheus.yml"_s, "scrape: " + QByteArray::number(seed) + "\n");
    QFile::link(u"blocks/0.blk"_s, directory + u"/data/latest"_s);
    QDir().mkpath(directory + u"/data/empty"_s);
    for (const char *name : {"/data", "/config"})
        setTimes(QFile::encodeName(directory).toStdString() + name, 1'700'000'000 + seed);
}

QByteArray snapshot(const QString &directory, SnapshotOptions options)
{
    Snapshot snapshot(options);
    snapshot.walk(QFile::encodeName(directory), {});
    return snapshot.text();
}

QStringList namesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
}
