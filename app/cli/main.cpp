#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "translations/language.h"

#include <QJsonDocument>
#include <QLocale>

#include <clocale>
#include <langinfo.h>

using namespace Qt::StringLiterals;
using namespace bt2c;
using namespace bt2c::cli;

namespace {

/// cron sets no locale; file names are UTF-8 all the same, and Qt warns where the locale says otherwise.
void ensureUtf8()
{
    // NOLINTBEGIN(concurrency-mt-unsafe): there are no threads yet
    std::setlocale(LC_ALL, "");
    if (qstricmp(::nl_langinfo(CODESET), "UTF-8") != 0)
    // NOLINTEND(concurrency-mt-unsafe)
        // In the language that was asked for all the same.
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

Exit refuse(Console &console, const Error &error, QJsonObject *json)
{
    console.error(u"bt2c-recovery: "_s % error.detail);
    console.error(
        CommandLine::tr("“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one."));
    QJsonObject object = toJson(error);
    object[u"message"_s] = error.detail;
    object[u"detail"_s] = QJsonValue::Null;
    json->insert(u"error"_s, object);
    return Exit::Usage;
}

Exit runCommand(Console &console, const Arguments &arguments, QJsonObject *json, bool *written)
{
    Session session(arguments, console);
    session.json[u"command"_s] = QLatin1StringView(arguments.command->name);
    Exit exit = Exit::Done;
    if (arguments.command->worksOn != Command::WorksOn::Nothing)
        exit = session.recoverInterruptedRestores();
    if (exit == Exit::Done)
        exit = arguments.command->run(session);
    if (exit == Exit::Cancelled && !session.json.contains(u"error"_s))
        session.json[u"error"_s] = toJson(Error{ErrorCode::Cancelled, {}, {}, 0, -1});
    if (exit != Exit::Done && !session.json.contains(u"error"_s) && session.json.contains(u"recovery_error"_s))
        session.json[u"error"_s] = session.json[u"recovery_error"_s];
    *json = session.json;
    *written = session.jsonWritten;
    return exit;
}

Exit runProgram(Console &console, const QList<QByteArray> &words)
{
    if (words.isEmpty()) {
        for (const QString &line : helpText())
            console.error(line);
        return Exit::Usage;
    }
    const auto arguments = parseArguments(words);
    const bool wantsJson = arguments ? arguments->has(u"--json"_s) : words.contains("--json"_ba);
    QJsonObject json;
    bool written = false;
    Exit exit = Exit::Done;
    if (!arguments) {
        exit = refuse(console, arguments.error(), &json);
    } else if (arguments->version) {
        json[u"version"_s] = QCoreApplication::applicationVersion();
        if (!wantsJson)
            console.line(u"bt2c-recovery "_s % QCoreApplication::applicationVersion());
    } else if (arguments->help) {
        const QStringList lines = arguments->command ? helpText(*arguments->command) : helpText();
        json[u"text"_s] = lines.join(u'\n');
        for (const QString &line : wantsJson ? QStringList() : lines)
            console.line(line);
    } else {
        exit = runCommand(console, *arguments, &json, &written);
    }
    if (wantsJson && !written) {
        json[u"schema"_s] = 1;
        console.raw(QJsonDocument(json).toJson(QJsonDocument::Indented));
    }
    console.flush();
    // A reader that wanted only the first lines of a table has what it wanted.
    if (console.writable() || (console.readerGone() && !wantsJson))
        return exit;
    console.error(u"bt2c-recovery: "_s % CommandLine::tr("The result could not be written to standard output."));
    return worst(exit, Exit::Failed);
}

} // namespace

int main(int argc, char *argv[])
{
    occupyStandardStreams();
    ensureUtf8();
    QList<QByteArray> words;
    for (int i = 1; i < argc; ++i)
        words += QByteArray(argv[i]);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bt2c-recovery"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(BT2C_VERSION));
    QTranslator translator;
    installLanguage(translator, QLocale());
    watchSignals();

    Console console;
    return static_cast<int>(runProgram(console, words));
}
