#include "ui/backups/comparewords.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::CompareWords)
};

} // namespace

QString differenceWords(Difference difference)
{
    switch (difference) {
    case Difference::Added:
        return CompareWords::tr("added");
    case Difference::Removed:
        return CompareWords::tr("removed");
    case Difference::Changed:
        return CompareWords::tr("changed");
    case Difference::Grown:
        return CompareWords::tr("grown");
    case Difference::Attributes:
        break;
    }
    return CompareWords::tr("attributes");
}

BadgeLook lookOf(Difference difference)
{
    switch (difference) {
    case Difference::Added:
        return {Symbol::Plus, Tone::Ok, false};
    case Difference::Removed:
        return {Symbol::Trash, Tone::Bad, false};
    case Difference::Changed:
        return {Symbol::Refresh, Tone::Warn, false};
    case Difference::Grown:
        return {Symbol::ChevronUp, Tone::Unknown, false};
    case Difference::Attributes:
        break;
    }
    return {Symbol::Info, Tone::Unknown, false};
}

std::pair<QString, QString> sizeWords(const ComparedEntry &entry)
{
    const auto words = [](qint64 size) { return size >= 0 ? formatBytes(size) : u"–"_s; };
    std::pair<QString, QString> sizes(words(entry.sizeBefore), words(entry.sizeAfter));
    const qint64 by = entry.sizeAfter - entry.sizeBefore;
    if (sizes.first == sizes.second && by != 0)
        sizes.second = (by > 0 ? u"+"_s : u"−"_s) + formatBytes(qAbs(by));
    return sizes;
}

QString fromWords(const ComparedEntry &entry)
{
    return entry.firstDifference > 0 ? numberWords(entry.firstDifference) : QString();
}

QString sentenceOf(const ComparedEntry &entry)
{
    QString text = differenceWords(entry.difference) + u": "_s + displayName(entry.path);
    if (entry.sizeBefore >= 0 && entry.sizeAfter >= 0 && entry.sizeBefore != entry.sizeAfter)
        text += CompareWords::tr(", %1 to %2 bytes").arg(numberWords(entry.sizeBefore), numberWords(entry.sizeAfter));
    else if (const qint64 size = std::max(entry.sizeBefore, entry.sizeAfter); size >= 0)
        text += u", "_s + formatBytes(size);
    if (entry.firstDifference > 0)
        text += CompareWords::tr(", from byte %1 on").arg(numberWords(entry.firstDifference));
    return text;
}

QString summaryWords(const CompareSummary &summary)
{
    if (summary.isSame())
        return CompareWords::tr("Nothing differs; entries: %1").arg(numberWords(summary.same));
    QStringList parts{CompareWords::tr("same: %1").arg(numberWords(summary.same))};
    const auto add = [&parts](Difference difference, qint64 count) {
        if (count > 0)
            parts << CompareWords::tr("%1: %2", "grown: 3").arg(differenceWords(difference), numberWords(count));
    };
    add(Difference::Added, summary.added);
    add(Difference::Removed, summary.removed);
    add(Difference::Changed, summary.changed);
    add(Difference::Grown, summary.grown);
    add(Difference::Attributes, summary.attributes);
    return parts.join(listSeparator());
}

} // namespace bt2c
