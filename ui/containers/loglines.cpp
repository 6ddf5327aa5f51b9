#include "ui/containers/loglines.h"

namespace bt2c {

using namespace Qt::StringLiterals;

QVariant LogLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry &line = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole: {
        // The colour and the sign, for those who hear the line.
        const QString grave = !line.level.isEmpty()                          ? QString(line.level % u": "_s)
                              : line.severity == LogEntry::Severity::Error   ? tr("Error: ")
                              : line.severity == LogEntry::Severity::Warning ? tr("Warning: ")
                                                                             : QString();
        return QString(line.time % u' ' % grave % line.text);
    }
    case SeverityRole:
        return int(line.severity);
    case TimeRole:
        return line.time;
    default:
        return {};
    }
}

} // namespace bt2c
