#pragma once

#include "core/support/result.h"

#include <QDateTime>

namespace bt2c {

/// A small made-up chain in a site's `data` folder: `blockchain.db`, `blocks.dat` and `state.json`, as the validator
/// writes them. The same blocks for the same start, always.
class PracticeChain
{
public:
    static constexpr qint64 blockSeconds = 300;

    /// Block 0 is made at @p start.
    PracticeChain(QString dataDirectory, const QDateTime &start);
    ~PracticeChain();
    Q_DISABLE_COPY_MOVE(PracticeChain)

    /// Makes the folder and empty files. Errors: as systemError(), Internal (the database).
    [[nodiscard]] Result<void> begin();
    /// Adds all blocks due by @p time and lets the files carry that time. Errors: NoSpace, WriteFailed.
    [[nodiscard]] Result<void> growTo(const QDateTime &time);
    /// Opens a chain that is there, to go on after its newest block. Errors: as of begin().
    [[nodiscard]] Result<void> resume(qint64 height, const QByteArray &lastHash);
    /// Adds one block that is made at @p time; state.json is written last. Errors: NoSpace, WriteFailed.
    [[nodiscard]] Result<void> addBlock(const QDateTime &time);
    [[nodiscard]] qint64 height() const { return m_height; }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<QByteArray> append(qint64 timestamp);
    [[nodiscard]] Result<void> write(const QByteArray &lines, const QDateTime &time) const;
    [[nodiscard]] Result<void> insert(const QByteArray &hash, qint64 timestamp, const QByteArray &transactions);

    QString m_directory;
    QString m_connection;
    qint64 m_start;
    qint64 m_height = -1;
    QByteArray m_lastHash;
};

/// What a block's hash has to be.
[[nodiscard]] QByteArray practiceBlockHash(const QByteArray &previous, qint64 height, const QByteArray &transactions);

} // namespace bt2c
