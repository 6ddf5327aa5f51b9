#include "ui/backups/restorewords.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/backups/backuprow.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RestoreWords)
};

QStringList namesOf(const RestorePlan &plan)
{
    QStringList names;
    for (const RestoreTarget &target : plan.targets)
        names << target.name;
    return names;
}

bool replaces(const RestorePlan &plan, QLatin1StringView name)
{
    return namesOf(plan).contains(name);
}

RestoreBox replacedBox(const RestorePlan &plan)
{
    RestoreBox box{RestoreWords::tr("Is replaced"), {}, {}};
    QStringList there;
    for (const RestoreTarget &target : plan.targets) {
        if (target.exists)
            there << target.name;
    }
    if (there.isEmpty()) {
        box.figure = RestoreWords::tr("nothing");
        box.text = RestoreWords::tr("%1 is not there now").arg(folderWords(namesOf(plan)));
        return box;
    }
    box.figure = folderWords(there);
    if (!replaces(plan, "data"_L1))
        box.text = RestoreWords::tr("the chain stays as it is");
    else if (plan.liveHeight)
        box.text = RestoreWords::tr("height %1 now").arg(numberWords(*plan.liveHeight));
    else
        box.text = RestoreWords::tr("height not known: the site's files do not tell");
    return box;
}

RestoreBox backupBox(const RestorePlan &plan, const QDateTime &now)
{
    RestoreBox box{RestoreWords::tr("By this backup"), {}, {}};
    const bool chain = replaces(plan, "data"_L1);
    QStringList text;
    if (chain && plan.backup.height) {
        box.figure = RestoreWords::tr("height %1").arg(numberWords(*plan.backup.height));
    } else {
        const bool fresh = plan.backup.madeAt.secsTo(now) < 60;
        const QString age = ageWords(plan.backup.madeAt, now);
        box.figure = fresh ? age : RestoreWords::tr("%1 old").arg(age);
        if (chain)
            text << RestoreWords::tr("its height was not noted");
    }
    const QString state = stateLabel(plan.check.state);
    text << (plan.check.checkedAt.isValid()
                 ? RestoreWords::tr("%1, %2").arg(state, agoWords(plan.check.checkedAt, now))
                 : state);
    box.text = text.join(listSeparator());
    return box;
}

RestoreBox lossBox(const RestorePlan &plan, const QDateTime &now)
{
    RestoreBox box{RestoreWords::tr("You lose"), {}, {}};
    if (!replaces(plan, "data"_L1)) {
        box.figure = RestoreWords::tr("later changes");
        box.text = RestoreWords::tr("made to the configuration since %1").arg(momentWords(plan.backup.madeAt, now));
        return box;
    }
    if (!plan.liveHeight || !plan.backup.height) {
        box.figure = RestoreWords::tr("not known");
        box.text = plan.backup.height
                       ? RestoreWords::tr("the height now is not known")
                       : RestoreWords::tr("what came after %1").arg(momentWords(plan.backup.madeAt, now));
        return box;
    }
    const qint64 blocks = *plan.liveHeight - *plan.backup.height;
    if (blocks <= 0) {
        box.figure = RestoreWords::tr("no blocks");
        box.text = blocks == 0 ? RestoreWords::tr("both have the same height")
                               : RestoreWords::tr("the backup is %n block(s) ahead", nullptr, int(-blocks));
        return box;
    }
    box.figure = RestoreWords::tr("%n block(s)", nullptr, int(blocks));
    box.text = RestoreWords::tr("added since; the node has to fetch them again");
    return box;
}

} // namespace

QString folderWords(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return RestoreWords::tr("%1 and %2").arg(names.first(names.size() - 1).join(listSeparator()), names.constLast());
}

QList<RestoreBox> restoreBoxes(const RestorePlan &plan, const QDateTime &now)
{
    return {replacedBox(plan), backupBox(plan, now), lossBox(plan, now)};
}

QList<RestoreFact> restoreFacts(const RestorePlan &plan)
{
    QList<RestoreFact> facts;
    facts.append({RestoreWords::tr("Into"), {}, QDir::toNativeSeparators(plan.siteDirectory)});
    const bool inVolume = std::ranges::any_of(plan.targets, &RestoreTarget::inVolume);
    if (inVolume)
        facts.append({RestoreWords::tr("Chain into"), RestoreWords::tr("the Docker volume that the validator uses"),
                      plan.volume->volume});
    facts.append({RestoreWords::tr("Space"), RestoreWords::tr("%1 needed, %2 there")
                                                 .arg(formatBytes(plan.bytesNeeded), formatBytes(plan.bytesFree)), {}});
    QStringList untouched;
    for (const QLatin1StringView name : {"data"_L1, "config"_L1}) {
        if (!replaces(plan, name))
            untouched << QString(name);
    }
    untouched << (inVolume ? RestoreWords::tr("containers and other volumes")
                           : RestoreWords::tr("containers and volumes"))
              << RestoreWords::tr("all other files of the site");
    facts.append({RestoreWords::tr("Not touched"), untouched.join(listSeparator()), {}});
    const bool anything = std::ranges::any_of(plan.targets, &RestoreTarget::exists);
    facts.append({RestoreWords::tr("Kept"),
                  anything && inVolume ? RestoreWords::tr("what is there now, in a folder inside the volume")
                  : anything           ? RestoreWords::tr("what is there now, until you let it go")
                           : RestoreWords::tr("nothing: there is nothing to keep"),
                  anything && !inVolume ? QDir::toNativeSeparators(plan.previousDirectory) : QString()});
    return facts;
}

QString restoreIntro(const RestorePlan &plan)
{
    QString text = RestoreWords::tr("The backup is unpacked beside the present data and compared. Only then do the two "
                                    "change places, in one step.");
    if (!plan.validatorRunning)
        text +=
            u' '
            + RestoreWords::tr("Whether the validator is running could not be asked: make sure that it is stopped.");
    return text;
}

bool canForce(const RestorePlan &plan)
{
    return std::ranges::all_of(plan.objections, [](const Error &objection) {
        switch (objection.code) {
        case ErrorCode::Corrupt:
        case ErrorCode::ChecksumMismatch:
        case ErrorCode::Truncated:
        case ErrorCode::Unsafe:
        case ErrorCode::Empty:
        case ErrorCode::NoChecksum:
        case ErrorCode::ValidatorRunning: return true;
        default: return false;
        }
    });
}

QString forceWords(const RestorePlan &plan)
{
    const auto objects = [&plan](ErrorCode code) {
        return std::ranges::any_of(plan.objections, [code](const Error &e) { return e.code == code; });
    };
    QStringList words{RestoreWords::tr("Restore it all the same.")};
    if (objects(ErrorCode::Unsafe))
        words << RestoreWords::tr("Unsafe entries are left out: nothing is written outside the site.");
    if (objects(ErrorCode::Corrupt) || objects(ErrorCode::Truncated) || objects(ErrorCode::ChecksumMismatch))
        words << RestoreWords::tr("Only what can still be read comes back; the chain may not start with it.");
    if (objects(ErrorCode::Empty))
        words << RestoreWords::tr("The folder will be empty afterwards.");
    if (objects(ErrorCode::NoChecksum))
        words << RestoreWords::tr("Nobody can say whether it is what was written then.");
    if (objects(ErrorCode::ValidatorRunning))
        words << RestoreWords::tr("The validator is stopped for it, and started afterwards.");
    return words.join(u' ');
}

} // namespace bt2c
