#include "app/cli/systemqueue.h"

#include <QtGlobal>

#ifdef Q_OS_MACOS
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace bt2c::cli {

void serveSystemQueue()
{
#ifdef Q_OS_MACOS
    while (CFRunLoopRunInMode(kCFRunLoopDefaultMode, 0, true) == kCFRunLoopRunHandledSource) {
    }
#endif
}

} // namespace bt2c::cli
