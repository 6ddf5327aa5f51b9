#pragma once

#include "tests/cli/process.h"

#include <QTemporaryDir>

/// A temporary folder with a home of its own in it, so that the program finds neither the user's sites nor ledger:
/// site/ and backups/ stand where --data-dir and --backup-dir of cli() point.
class Place
{
public:
    Place();
    ~Place();
    Q_DISABLE_COPY_MOVE(Place)

    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString path(const QString &relative) const { return m_root.filePath(relative); }
    [[nodiscard]] QString site() const { return path(QStringLiteral("site/validator1")); }
    [[nodiscard]] QString backups() const { return path(QStringLiteral("backups")); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    [[nodiscard]] Run cli(const QStringList &arguments, int timeoutMs = 60'000) const;
    /// A backup of site() in backups(); gives its path.
    [[nodiscard]] QString makeBackup(const QString &type) const;
    /// snapshot() of the site's data and config.
    [[nodiscard]] QByteArray trees() const;

private:
    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
};

/// Writes @p content to @p path, folders included.
void writeFile(const QString &path, const QByteArray &content);
[[nodiscard]] QByteArray readFile(const QString &path);
/// Bytes that do not compress away, the same for the same @p seed.
[[nodiscard]] QByteArray noise(int size, quint32 seed);
/// A small site: data/ with a few blocks and folders, config/ with two files; all content depends on @p seed.
void makeSite(const QString &directory, quint32 seed, int files = 6, int fileSize = 3000);

struct SnapshotOptions
{
    bool owners = true;
    bool times = true;
    bool attributes = true;
};

/// A folder's tree as text, one line an entry: path, kind, mode, owner, mtime in nanoseconds, links, SHA-256, extended
/// attributes. Equal texts mean equal trees.
[[nodiscard]] QByteArray snapshot(const QString &directory, SnapshotOptions options = {});
/// Names directly in @p directory, sorted, hidden ones included.
[[nodiscard]] QStringList namesIn(const QString &directory);
