// Evidence as the ledger keeps it, in words: no key and no token reaches the operator.
#include "ui/activity/activitywords.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ActivityFactWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ActivityFactWords)
};

constexpr qsizetype maxNames = 5;
constexpr qsizetype shownDigits = 16;

enum class Shape { Text, Bytes, Seconds, Number, Height, Path, File, Digest, State, Names, YesOnly, CountOnly, Hidden };

struct KnownFact
{
    QLatin1StringView key;
    const char *label;
    Shape shape;
};

// In the order in which they are read.
constexpr KnownFact known[] = {
    {"path"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "File"), Shape::File},
    {"archive"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Backup"), Shape::File},
    {"backup"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Backup"), Shape::File},
    {"safety_archive"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Safety archive"), Shape::File},
    {"state"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Archive"), Shape::State},
    {"replaced"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Replaced"), Shape::Names},
    {"brought_back"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Brought back"), Shape::Names},
    {"removed"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Removed"), Shape::Names},
    {"bytes_freed"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Freed"), Shape::Bytes},
    {"size_bytes"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Size"), Shape::Bytes},
    {"size"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Size"), Shape::Bytes},
    {"bytes"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Data"), Shape::Bytes},
    {"entries"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Items"), Shape::Number},
    {"compared"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Files compared"), Shape::Number},
    {"height"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Height"), Shape::Height},
    {"not_booted"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Node not started"), Shape::Text},
    {"remark"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Remark"), Shape::Text},
    {"left_behind"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Left behind"), Shape::Names},
    {"restore_seconds"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Restoring"), Shape::Seconds},
    {"boot_seconds"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Until it answered"), Shape::Seconds},
    {"paused_seconds"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Validator stood still"), Shape::Seconds},
    {"volume"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Volume"), Shape::Path},
    {"destination"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Into"), Shape::Path},
    {"previous"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Former data"), Shape::Path},
    {"previous_in_volume"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Former chain"), Shape::Path},
    {"set_aside"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Set aside in"), Shape::Path},
    {"set_aside_in_volume"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Set aside in"), Shape::Path},
    {"changed_while_read"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Changed while read"), Shape::Names},
    {"forced"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Forced"), Shape::YesOnly},
    {"notices"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Notices"), Shape::CountOnly},
    {"failures"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "Not removed"), Shape::CountOnly},
    {"sha256"_L1, QT_TRANSLATE_NOOP("bt2c::ActivityFactWords", "SHA-256"), Shape::Digest},
    // Told elsewhere, or of use to programs alone.
    {"seconds"_L1, "", Shape::Hidden},
    {"code"_L1, "", Shape::Hidden},
    {"subject"_L1, "", Shape::Hidden},
    {"detail"_L1, "", Shape::Hidden},
    {"job"_L1, "", Shape::Hidden},
    {"holds_nothing"_L1, "", Shape::Hidden},
    {"consistency"_L1, "", Shape::Hidden},
    {"booted"_L1, "", Shape::Hidden},
    {"at"_L1, "", Shape::Hidden},
    {"identity"_L1, "", Shape::Hidden},
    {"journal"_L1, "", Shape::Hidden},
    {"outcome"_L1, "", Shape::Hidden},
    {"node_log"_L1, "", Shape::Hidden},
    {"modified_ns"_L1, "", Shape::Hidden},
};

QString namesOf(const QJsonArray &array, QString *full)
{
    QStringList names;
    for (const QJsonValue value : array)
        names << QFileInfo(value.toString()).fileName();
    names.removeAll(QString());
    if (names.size() <= maxNames)
        return names.join(listSeparator());
    *full = names.join(u'\n');
    return ActivityFactWords::tr("%1 and %n more", nullptr, int(names.size() - maxNames))
        .arg(names.first(maxNames).join(listSeparator()));
}

/// An empty value says that there is nothing to tell.
QString valueOf(Shape shape, const QJsonValue &value, QString *full)
{
    switch (shape) {
    case Shape::Text:
        return value.toString();
    case Shape::Bytes:
        return formatBytes(value.toInteger());
    case Shape::Seconds:
        return value.toDouble() > 0 ? formatDuration(value.toDouble()) : QString();
    case Shape::Number:
    case Shape::Height:
        return value.isDouble() ? numberWords(value.toInteger()) : QString();
    case Shape::Path:
        return QDir::toNativeSeparators(value.toString());
    case Shape::File:
        *full = QDir::toNativeSeparators(value.toString());
        return QFileInfo(value.toString()).fileName();
    case Shape::Digest:
        *full = value.toString();
        return full->size() > shownDigits ? full->first(shownDigits) + u'…' : *full;
    case Shape::State:
        return value.toString().isEmpty() ? QString() : stateLabel(stateFromToken(value.toString()));
    case Shape::Names:
        return namesOf(value.toArray(), full);
    case Shape::YesOnly:
        return value.toBool() ? ActivityFactWords::tr("yes") : QString();
    case Shape::CountOnly: {
        const qint64 count = value.isArray() ? value.toArray().size() : value.toInteger();
        return count > 0 ? numberWords(count) : QString();
    }
    case Shape::Hidden:
        break;
    }
    return {};
}

/// What a newer program wrote and this one has no words for.
QString plainValue(const QJsonValue &value, QString *full)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? ActivityFactWords::tr("yes") : ActivityFactWords::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == double(value.toInteger()) ? numberWords(value.toInteger()) : QLocale().toString(number);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            return {};
        if (array.at(0).isString())
            return namesOf(array, full);
        return ActivityFactWords::tr("%n item(s)", nullptr, int(array.size()));
    }
    default:
        return {};
    }
}

QList<ActivityFact> operationFacts(const LedgerOperation &operation)
{
    QList<ActivityFact> facts;
    const auto add = [&facts](const QString &label, const QString &value, const QString &full) {
        if (!value.isEmpty())
            facts.append({label, value, full});
    };
    // A recovery's subject is the id of its procedure.
    const bool recovery = operation.kind.startsWith("recovery"_L1);
    if (!recovery && !operation.subject.isEmpty() && !operation.evidence.contains("path"_L1)
        && !operation.evidence.contains("archive"_L1)) {
        const QString full = QDir::toNativeSeparators(operation.subject);
        const bool folder = operation.kind == "prune"_L1 || operation.kind == "backup"_L1;
        add(folder ? ActivityFactWords::tr("Folder") : ActivityFactWords::tr("Backup"),
            folder ? full : QFileInfo(operation.subject).fileName(), full);
    }
    for (const KnownFact &fact : known) {
        const auto found = operation.evidence.constFind(fact.key);
        if (found == operation.evidence.constEnd() || found->isNull())
            continue;
        QString full;
        const QString value = valueOf(fact.shape, *found, &full);
        add(ActivityFactWords::tr(fact.label), value, full);
    }
    for (auto it = operation.evidence.constBegin(); it != operation.evidence.constEnd(); ++it) {
        const auto isIt = [&it](const KnownFact &fact) { return it.key() == fact.key; };
        if (std::ranges::any_of(known, isIt))
            continue;
        QString full;
        const QString value = plainValue(*it, &full);
        add(kindWords(it.key()), value, full);
    }
    return facts;
}

QList<ActivityFact> checkFacts(const VerifyReport &check)
{
    QList<ActivityFact> facts;
    facts.append(
        {ActivityFactWords::tr("Backup"), QFileInfo(check.path).fileName(), QDir::toNativeSeparators(check.path)});
    if (check.identity.size >= 0)
        facts.append({ActivityFactWords::tr("Size"), formatBytes(check.identity.size), {}});
    if (check.entries >= 0)
        facts.append({ActivityFactWords::tr("Items"), numberWords(check.entries), {}});
    if (check.uncompressedBytes >= 0)
        facts.append({ActivityFactWords::tr("Unpacked"), formatBytes(check.uncompressedBytes), {}});
    if (!check.storedSha256.isEmpty() && !check.computedSha256.isEmpty())
        facts.append({ActivityFactWords::tr("SHA-256"),
                      check.storedSha256 == check.computedSha256 ? ActivityFactWords::tr("matches")
                                                                 : ActivityFactWords::tr("does not match"),
                      QString::fromLatin1(check.computedSha256)});
    if (check.problems.size() > 1)
        facts.append({ActivityFactWords::tr("Problems"), numberWords(check.problems.size()), {}});
    return facts;
}

QList<ActivityFact> recoveryFacts(const RecoveryJournal &journal)
{
    QList<ActivityFact> facts;
    if (!journal.procedure.title.isEmpty())
        facts.append({ActivityFactWords::tr("Procedure"), journal.procedure.title, {}});
    if (!journal.backup.isEmpty())
        facts.append({ActivityFactWords::tr("Backup"), QFileInfo(journal.backup).fileName(),
                      QDir::toNativeSeparators(journal.backup)});
    if (journal.liveHeight)
        facts.append({ActivityFactWords::tr("Height before"), numberWords(*journal.liveHeight), {}});
    if (journal.heightAfter)
        facts.append({ActivityFactWords::tr("Height after"), numberWords(*journal.heightAfter), {}});
    return facts;
}

} // namespace

QList<ActivityFact> factsOf(const ActivityRow &row)
{
    if (const auto *journal = std::get_if<RecoveryJournal>(&row.source))
        return recoveryFacts(*journal);
    if (const auto *check = std::get_if<VerifyReport>(&row.source))
        return checkFacts(*check);
    if (const auto *operation = std::get_if<LedgerOperation>(&row.source))
        return operationFacts(*operation);
    return {};
}

} // namespace bt2c
