#pragma once

#include "core/archive/membernote.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <optional>
#include <vector>

namespace bt2c {

/// A stretch of a seekable archive's file, and what came of unpacking it.
struct MemberFinding
{
    enum class Health {
        Sound,       ///< all that its note says
        Mendable,    ///< only header or trailer is damaged: the deflate data is sound and vouched for
        Damaged,     ///< its note may be believed or not; `note` is there where it may
    };
    qint64 offset = 0;
    qint64 length = 0;                  ///< in the file
    Health health = Health::Damaged;
    std::optional<MemberNote> note;     ///< Mendable: as it ought to be
};

struct MemberSurvey
{
    std::vector<MemberFinding> findings;   ///< one after the other, from the first byte of the file to the last
    qint64 notes = 0;                      ///< how many members there are; 0: it is no seekable archive
    qint64 damaged = 0;                    ///< findings that are not sound
};

/// Unpacks every member of the open file @p fd on all cores and finds those that are damaged; after one whose length
/// cannot be believed it goes on with the next that can be found. About 200 bytes of memory for each member. @p subject
/// names the file in errors. Errors: ReadFailed, Cancelled.
[[nodiscard]] Result<MemberSurvey> surveyMembers(int fd, const QString &subject, Control &control);

/// What @p finding, which is sound or mendable, unpacks to; and its member as it ought to be in @p member (may be
/// null). Errors: ReadFailed; Corrupt where that is so no more.
[[nodiscard]] Result<QByteArray> contentOf(int fd, const MemberFinding &finding, const QString &subject,
                                           QByteArray *member = nullptr);

} // namespace bt2c
