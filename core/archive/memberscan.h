#pragma once

#include "core/archive/membernote.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <vector>

namespace bt2c {

/// Where a member lies in its file, and what its note says. Nothing of that is proven.
struct MemberPlace
{
    qint64 offset = 0;
    MemberNote note;
};

struct MemberScan
{
    std::vector<MemberPlace> members;
    bool whole = false;            ///< they follow upon each other from the first byte to the last
};

/// Goes from note to note through the open file @p fd, from its first byte on, as long as there are any; a large file
/// in several stretches at a time. About 160 bytes of memory for each. @p subject names the file in errors. Errors:
/// ReadFailed, Cancelled.
[[nodiscard]] Result<MemberScan> scanMembers(int fd, const QString &subject, Control &control);

} // namespace bt2c
