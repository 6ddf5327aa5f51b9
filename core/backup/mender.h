#pragma once

#include "core/archive/archivereader.h"
#include "core/archive/sha256.h"
#include "core/backup/repair.h"
#include "core/backup/siblingsearch.h"

#include <sys/types.h>

namespace bt2c {

/// Finds a source for each damaged piece of a seekable archive, and writes the archive with those in place. One use.
class Mender
{
public:
    Mender(const RepairParams &params, Control &control) : m_params(params), m_control(control) {}

    /// To be called first. Errors: those of planRepair().
    Result<RepairPlan> plan();
    /// Writes the mended archive to @p out, which is empty; whether it is what the checksum says. Errors: ReadFailed,
    /// Changed, WriteFailed, NoSpace, Cancelled.
    Result<bool> write(int out, const QString &subject);
    /// Permission bits of the archive.
    [[nodiscard]] mode_t mode() const { return m_mode; }

private:
    /// Where the bytes of one finding come from in the mended archive.
    struct Piece
    {
        enum class From { Own, Itself, Sibling, Bridged, Live, Surplus, Nowhere };
        From from = From::Own;
        bool holdsHeader = false;      ///< Itself: the flag as it ought to be
        SiblingPiece sibling;
        const Bridge *bridge = nullptr;   ///< of the first finding of a gap; null: nothing for this one
        QByteArray path;               ///< Live, below the site
        qint64 offset = 0;             ///< Live, in that file
    };
    class PlaceWatcher;

    Result<void> open();
    Result<void> planPieces(RepairPlan &plan);
    void planPiece(std::size_t index, const PlaceWatcher &watcher);
    void planGaps(bool endMissing, bool cutOff);
    void count(RepairPlan &plan) const;
    void findTwin(RepairPlan &plan);
    Result<QByteArray> bytesOfPiece(std::size_t index, const Piece &piece);
    Result<void> put(int out, const QString &subject, const QByteArray &bytes);
    Result<bool> writeTail(int out, const QString &subject);
    Result<bool> copyTwin(int out, const QString &subject);

    const RepairParams &m_params;
    Control &m_control;
    Descriptor m_fd;
    mode_t m_mode = 0600;
    QByteArray m_expected;           // SHA-256, binary
    MemberSurvey m_survey;
    SiblingSearch m_search;
    std::vector<Piece> m_pieces;
    QString m_twin;                  // another copy of all of it
    std::optional<Gap> m_tail;       // cut off at the end: several bridges are tried
    Sha256 m_hash;
    qint64 m_written = 0;
};

} // namespace bt2c
