// A site with two real backups of it, for tests that damage or compare them.
#pragma once

#include "core/backup/create.h"
#include "core/backup/sidecar.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace bt2c {

using namespace Qt::StringLiterals;

class BackupPair
{
public:
    BackupPair()
    {
        write(u"data/blocks.dat"_s, hexadecimal(1, 3'500'000));
        write(u"data/index/heights.db"_s, hexadecimal(2, 400'000));
        write(u"data/state.json"_s, "{\"block_height\": 1200}\n");
        write(u"config/validator.json"_s, "{\"node_name\": \"validator1\"}\n");
        older = backUp(QDateTime::currentDateTime().addSecs(-7200));
        write(u"data/blocks.dat"_s, hexadecimal(1, 3'500'000) + hexadecimal(3, 70'000));
        newer = backUp(QDateTime::currentDateTime().addSecs(-3600));
    }

    [[nodiscard]] QString site() const { return m_folder.filePath(u"validator1"_s); }
    [[nodiscard]] QString backups() const { return m_folder.filePath(u"backups"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file of the site.
    void write(const QString &name, const QByteArray &content) const { put(site() + u'/' + name, content); }

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            qFatal("not written: %s", qPrintable(path));
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// One bit in the middle, which is in the midst of the large file.
    static void damage(const QString &archive)
    {
        QByteArray bytes = bytesOf(archive);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 0x10);
        put(archive, bytes);
    }
    static void moveTo(const QString &folder, const QString &archive)
    {
        if (!QDir().mkpath(folder))
            qFatal("not made: %s", qPrintable(folder));
        for (const QString &path : {archive, checksumPath(archive), metadataPath(archive)})
            QFile::rename(path, folder + u'/' + QFileInfo(path).fileName());
    }
    /// As compressible as hashes in JSON are.
    [[nodiscard]] static QByteArray hexadecimal(quint32 seed, qsizetype size)
    {
        QRandomGenerator generator(seed);
        QByteArray text(size, Qt::Uninitialized);
        for (char &c : text)
            c = "0123456789abcdef"[generator.bounded(16U)];
        return text;
    }

private:
    QTemporaryDir m_folder;

public:
    QString older;   ///< paths of the archives
    QString newer;

private:
    class SetClock final : public Clock
    {
    public:
        explicit SetClock(const QDateTime &time) : m_time(time) {}
        [[nodiscard]] QDateTime now() const override { return m_time; }

    private:
        QDateTime m_time;
    };

    [[nodiscard]] QString backUp(const QDateTime &at) const
    {
        const SetClock clock(at);
        Control control;
        CreateParams params;
        params.job = BackupJob::Full;
        params.siteDirectory = site();
        params.backupDirectory = backups();
        const auto made = createBackup(params, {.clock = &clock}, control);
        if (!made)
            qFatal("no backup: %s", qPrintable(made.error().subject));
        return made->path;
    }
};

} // namespace bt2c
