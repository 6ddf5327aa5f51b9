#pragma once

#include <QString>

/// Puts this process, before it has threads, into a mount namespace of its own, where it may mount: as root, or as root
/// of a user namespace. False where the system forbids both.
[[nodiscard]] bool enterMountNamespace();

/// Makes programs called @p name unfindable within the namespace: strace counts the calls of every program that ours
/// starts, too.
void hideProgram(const QString &name);

/// A small file system in memory at @p path for as long as the object lives.
class SmallDisk
{
public:
    SmallDisk(const QString &path, qint64 bytes, qint64 inodes = 0);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

/// For its lifetime this thread sees an empty folder at @p path, and everybody else what is there.
class HiddenFolder
{
public:
    explicit HiddenFolder(const QString &path);
    ~HiddenFolder();
    Q_DISABLE_COPY_MOVE(HiddenFolder)
    [[nodiscard]] bool hidden() const { return m_hidden; }

private:
    int m_before = -1;
    bool m_hidden = false;
};
