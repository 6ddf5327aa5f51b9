#pragma once

#include "core/archive/blockqueue.h"
#include "core/backup/sententries.h"
#include "core/engine/engine.h"
#include "core/site/sitelayout.h"
#include "core/support/durable.h"

#include <memory>
#include <thread>

namespace bt2c {

class HelperContainer;

/// Unpacks an archive's `data` into a folder inside a volume, by way of the engine's archive calls and a container that
/// is never started, and reads it back from there. Counterpart of Extractor.
///
/// Errors: those of Engine; TooLittleSpace (before a file is sent for which there is no room); WriteFailed (reads back
/// differently; subject is the file).
class VolumeStage
{
public:
    /// Makes the folder @p folder at the root of the volume and asks how much room there is.
    [[nodiscard]] static Result<std::unique_ptr<VolumeStage>>
    open(Engine &engine, const VolumeHome &home, const QString &folder, const QString &operation, Control &control);
    /// Into the root of a volume that is empty. Asks for no room: nothing but archive calls is needed of the image.
    [[nodiscard]] static Result<std::unique_ptr<VolumeStage>> openRoot(Engine &engine, const VolumeHome &home,
                                                                       const QString &operation, Control &control);
    ~VolumeStage();
    Q_DISABLE_COPY_MOVE(VolumeStage)

    /// @p path normalized and below `data`.
    Result<void> begin(const Entry &entry, const QByteArray &path);
    Result<void> content(std::span<const std::byte> data);
    /// @p digest is the SHA-256 of a file's content, holes hashed as zeros.
    Result<void> end(const QByteArray &digest);
    /// Ends the transfer. A file that was begun and not ended, because its content is damaged, is removed again.
    Result<void> finish();
    /// Reads all of it from the volume again and compares it, as VolumeReadBack: from the disk where that is this
    /// machine's and open to this user, else through the engine.
    Result<void> readBack();

    [[nodiscard]] qint64 entries() const { return m_sent.count(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 freeBytes() const { return m_free; }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }

private:
    VolumeStage(Engine &engine, VolumeHome home, QString folder, QString operation, Control &control);
    Result<void> start();
    Result<void> send(std::span<const std::byte> data);
    Result<void> flush();
    Result<void> pad(qint64 bytes);
    Result<void> stopTransfer();
    void transfer();
    [[nodiscard]] std::optional<Descriptor> folderHere();

    Engine &m_engine;
    VolumeHome m_home;
    QString m_folder;                // empty: the root
    QString m_operation;
    Control &m_control;
    std::unique_ptr<HelperContainer> m_helper;

    // The transfer runs on a thread of its own and takes what is queued here.
    static constexpr qsizetype blockBytes = 256 * 1024;
    static constexpr std::size_t queuedBlocks = 32;
    BlockQueue<QByteArray> m_queue{queuedBlocks};
    QByteArray m_block;
    QByteArray m_taken;              // being sent
    qsizetype m_takenAt = 0;
    std::thread m_thread;
    Result<void> m_outcome;          // of the transfer; to be read once the thread has ended
    bool m_ended = false;            // the archive's end was queued: without it the transfer is broken off

    Entry m_entry;
    QByteArray m_path;
    qint64 m_left = 0;               // bytes of the present file that are still to come
    bool m_open = false;
    QByteArray m_damaged;            // path of the file that could not be ended
    SentEntries m_sent;
    qint64 m_bytes = 0;
    qint64 m_free = -1;
    QList<Error> m_notices;
};

/// Bytes free in the volume, and whether a helper can be made for it at all. Errors: those of Engine, Unsupported.
[[nodiscard]] Result<qint64> volumeFreeSpace(Engine &engine, const VolumeHome &home, const QString &operation,
                                             Control &control);

} // namespace bt2c
