#pragma once

#include <QFile>

#include <unistd.h>

/// For its lifetime root is nobody, so that rights mean something; for anybody else nothing changes.
class Unprivileged
{
public:
    /// @p folder is handed over first, where one is named.
    explicit Unprivileged(const QString &folder = {})
    {
        if (::geteuid() != 0)
            return;
        if (!folder.isEmpty())
            m_active = ::chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0;
        m_active = ::setegid(nobody) == 0 && ::seteuid(nobody) == 0;
    }
    ~Unprivileged()
    {
        if (m_active)
            m_active = ::seteuid(0) != 0 || ::setegid(0) != 0;
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr unsigned nobody = 65534;
    bool m_active = false;
};
