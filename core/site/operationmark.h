#pragma once

#include "core/support/durable.h"

#include <QString>

namespace bt2c {

/// Shows that an operation lives: a file of its own in the user's data folder, locked (flock) as long as it does. The
/// system lets go of the lock when the process dies, however it dies, so what the operation left elsewhere under its id
/// (a helper container) can be told from what still works.
class OperationMark
{
public:
    /// Beside the ledger.
    [[nodiscard]] static QString defaultFolder();

    /// Makes a new id and its file in @p folder, which is made when missing. Errors: PermissionDenied, NoSpace,
    /// WriteFailed.
    [[nodiscard]] static Result<OperationMark> create(const QString &folder = defaultFolder());

    /// Whether the operation @p id still works. An id that was made on another machine or by another user cannot be
    /// looked at from here and counts as alive.
    [[nodiscard]] static bool isAlive(const QString &id, const QString &folder = defaultFolder());

    OperationMark(OperationMark &&) noexcept = default;
    OperationMark &operator=(OperationMark &&) = delete;
    OperationMark(const OperationMark &) = delete;
    OperationMark &operator=(const OperationMark &) = delete;
    ~OperationMark();

    [[nodiscard]] const QString &id() const { return m_id; }

private:
    OperationMark(QString id, QString path, Descriptor file)
        : m_id(std::move(id)), m_path(std::move(path)), m_file(std::move(file))
    {
    }

    QString m_id;
    QString m_path;
    Descriptor m_file;
};

} // namespace bt2c
