#include "core/recovery/procedure.h"
#include "core/support/describe.h"
#include "core/support/smallfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

// Outside any namespace, as the macro asks for: a static library's resources are dropped unless something names them.
static void initialiseProcedures()
{
    Q_INIT_RESOURCE(procedures);
}

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 256 * 1024;
constexpr qsizetype maxFiles = 64;

struct ProcedureFiles
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ProcedureFiles)
};

/// The JSON's English is the source text; the build gathers it for the translators in this context.
void translate(QString &text)
{
    if (!text.isEmpty())
        text = QCoreApplication::translate("Procedure", text.toUtf8().constData());
}

QList<Procedure> builtIn(QList<ProcedureProblem> &problems)
{
    initialiseProcedures();
    QList<Procedure> result;
    for (const QLatin1StringView id :
         {procedures::unexpectedShutdown, procedures::corruptedData, procedures::noBackup, procedures::restoreDrill}) {
        const QString path = ":/procedures/"_L1 % id % ".json"_L1;
        QFile file(path);
        auto parsed = parseProcedure(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), path);
        if (!parsed) {
            problems += parsed.error();
            continue;
        }
        translate(parsed->title);
        translate(parsed->summary);
        for (ProcedureStep &step : parsed->steps) {
            for (QString *text : {&step.title, &step.why, &step.success, &step.failure})
                translate(*text);
        }
        result += *parsed;
    }
    return result;
}

std::expected<Procedure, QList<ProcedureProblem>> readFile(const QFileInfo &info)
{
    const QString path = info.filePath();
    const auto refuse = [&path](const QString &words) {
        return std::unexpected(QList<ProcedureProblem>{{path, {}, {}, words}});
    };
    if (info.isSymLink())
        return refuse(ProcedureFiles::tr("This is a link. Put the file itself here."));
    const Result<QByteArray> content = readSmallFile(path, maxFile);
    if (!content)
        return refuse(describe(content.error()));
    auto parsed = parseProcedure(*content, path);
    if (parsed && parsed->id != info.completeBaseName()) {
        return std::unexpected(QList<ProcedureProblem>{
            {path,
             {},
             u"id"_s,
             ProcedureFiles::tr("The file has to be named after its procedure: %1.").arg(parsed->id % ".json"_L1)}});
    }
    return parsed;
}

QList<Procedure> ofSite(const QString &siteDirectory, QList<ProcedureProblem> &problems)
{
    const QFileInfo folder(siteDirectory % "/procedures"_L1);
    if (siteDirectory.isEmpty() || (!folder.exists() && !folder.isSymLink()))
        return {};
    if (!folder.isDir() || !folder.isReadable() || !folder.isExecutable()) {
        problems +=
            {folder.filePath(), {}, {}, ProcedureFiles::tr("The folder of the site’s own procedures cannot be read.")};
        return {};
    }
    QFileInfoList files =
        QDir(folder.filePath())
            .entryInfoList({u"*.json"_s}, QDir::Files | QDir::Dirs | QDir::System | QDir::CaseSensitive, QDir::Name);
    if (files.size() > maxFiles) {
        problems +=
            {folder.filePath(),
             {},
             {},
             ProcedureFiles::tr("There are %1 files; only the first %2 were read.").arg(files.size()).arg(maxFiles)};
        files.resize(maxFiles);
    }
    QList<Procedure> result;
    for (const QFileInfo &file : std::as_const(files)) {
        if (const auto procedure = readFile(file))
            result += *procedure;
        else
            problems += procedure.error();
    }
    return result;
}

/// The built-in ones with those of the site in their places, and the others behind them.
QList<Procedure> merged(QList<Procedure> result, const QList<Procedure> &own)
{
    for (const Procedure &procedure : own) {
        const auto place = std::ranges::find(result, procedure.id, &Procedure::id);
        if (place != result.end())
            *place = procedure;
        else
            result += procedure;
    }
    return result;
}

/// What is wrong with where @p procedure sends its reader; empty: nothing.
QString alternativeProblem(const Procedure &procedure, const ProcedureSet &all)
{
    QSet<QString> seen;
    QString next = procedure.alternative;
    while (!next.isEmpty() && !seen.contains(next)) {
        if (next == procedure.id)
            return ProcedureFiles::tr("The alternatives lead back to this procedure.");
        seen += next;
        const Procedure *found = all.find(next);
        if (!found)
            return next == procedure.alternative ? ProcedureFiles::tr("There is no procedure “%1”.").arg(next)
                                                 : QString();
        next = found->alternative;
    }
    return {};
}

} // namespace

QList<ProcedureProblem> ProcedureSet::problemsOf(QAnyStringView id) const
{
    QList<ProcedureProblem> result;
    const QString file = id.toString() % ".json"_L1;
    std::ranges::copy_if(problems, std::back_inserter(result), [&file](const ProcedureProblem &problem) {
        return QFileInfo(problem.file).fileName() == file;
    });
    return result;
}

ProcedureSet loadProcedures(const QString &siteDirectory)
{
    ProcedureSet set;
    const QList<Procedure> documented = builtIn(set.problems);
    QList<Procedure> own = ofSite(siteDirectory, set.problems);
    // One that goes may leave others pointing nowhere, so this is done until all that stay are sound.
    for (;;) {
        set.procedures = merged(documented, own);
        QList<ProcedureProblem> found;
        QList<Procedure> sound;
        for (const Procedure &procedure : std::as_const(own)) {
            const QString words = alternativeProblem(procedure, set);
            if (words.isEmpty())
                sound += procedure;
            else
                found += {procedure.file, {}, u"alternative"_s, words};
        }
        if (found.isEmpty())
            return set;
        set.problems += found;
        own = sound;
    }
}

} // namespace bt2c
