#include "core/offsite/restic.h"

#include "core/engine/composechild.h"
#include "core/offsite/storagevariables.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QVersionNumber>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

// https://restic.readthedocs.io/en/stable/075_scripting.html#exit-codes
constexpr int noRepository = 10;
constexpr int locked = 11;
constexpr int wrongPassword = 12;

constexpr qsizetype longestLine = 32LL * 1024 * 1024;
constexpr qsizetype keptWords = 64LL * 1024;
constexpr qsizetype shownWords = 500;

/// @p text without the repository's password and what the storage asked for, as they stand or as in an address.
QString scrubbed(QString text, const ResticAccess &access)
{
    QStringList secrets{access.password};
    for (const QString &name : allStorageVariables())
        secrets.append(access.environment.value(name));
    for (const QString &secret : std::as_const(secrets)) {
        constexpr qsizetype leastSecret = 4;
        if (secret.size() < leastSecret)
            continue;
        text.replace(secret, u"…"_s);
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), u"…"_s);
    }
    static const QRegularExpression signature(u"(sig|X-Amz-Signature)=[^&\"\\s]+"_s);
    static const QRegularExpression user(u"//[^/@\\s]*@"_s);
    return text.replace(signature, u"\\1=…"_s).replace(user, u"//…@"_s);
}

/// What restic prints, taken apart.
class ResticOutput
{
public:
    ResticOutput(const ResticAccess &access, const ResticCall &call) : m_access(access), m_call(call) {}

    bool onOutput(const QByteArray &bytes)
    {
        m_line += bytes;
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            take(m_line.first(end));
            m_line.remove(0, end + 1);
        }
        return m_line.size() + m_rest.size() <= longestLine;
    }
    bool onError(const QByteArray &bytes)
    {
        m_errors += bytes.first(std::min(bytes.size(), keptWords - m_errors.size()));
        return true;
    }
    void finish() { take(std::exchange(m_line, {})); }

    [[nodiscard]] QByteArray rest() { return std::move(m_rest); }
    /// What went wrong, in restic's words.
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QByteArray &line : m_errors.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString message =
                object.isEmpty()
                    ? QString::fromUtf8(line)
                    : object["message"_L1].toString(object["error"_L1].toObject()["message"_L1].toString());
            if (message.trimmed().isEmpty())
                continue;
            // What it came to stands last, and says most.
            if (object["message_type"_L1].toString() == "exit_error"_L1)
                words.prepend(message.trimmed());
            else
                words.append(message.trimmed());
        }
        words += m_messages;
        QString all = words.join(u"; "_s).simplified();
        if (all.startsWith("Fatal: "_L1))
            all.remove(0, 7);
        return scrubbed(all, m_access).left(shownWords);
    }

private:
    void take(const QByteArray &line)
    {
        if (line.trimmed().isEmpty())
            return;
        const QJsonObject object = line.startsWith('{') ? QJsonDocument::fromJson(line).object() : QJsonObject();
        if (object.isEmpty()) {
            m_rest += line + '\n';
            return;
        }
        if (object["message_type"_L1].toString() == "error"_L1)
            m_messages.append(object["error"_L1].toObject()["message"_L1].toString(object["message"_L1].toString()));
        if (m_call.onMessage)
            m_call.onMessage(object);
    }

    const ResticAccess &m_access;
    const ResticCall &m_call;
    QByteArray m_line;
    QByteArray m_rest;
    QByteArray m_errors;
    QStringList m_messages;
};

} // namespace

QString resticProgram(const QString &path)
{
    QString found = QStandardPaths::findExecutable(u"restic"_s, path.split(u':', Qt::SkipEmptyParts));
    if (!found.isEmpty())
        return found;
    // Cron's PATH has none of these.
    for (const char *place : {"/opt/homebrew/bin/restic", "/usr/local/bin/restic", "/usr/bin/restic"}) {
        if (QFileInfo(QString::fromLatin1(place)).isExecutable())
            return QString::fromLatin1(place);
    }
    return {};
}

Result<void> checkRestic(const ResticAccess &access, Control &control)
{
    if (access.program.isEmpty())
        return failure(ErrorCode::Missing, u"restic"_s);
    QByteArray said;
    const auto keep = [&said](const QByteArray &bytes) {
        said += bytes;
        return said.size() < keptWords;
    };
    const ChildCommand command{.program = access.program,
                               .arguments = {u"version"_s},
                               .directory = {},
                               .variables = access.environment,
                               .limit = std::chrono::seconds(20)};
    const auto exit = runChild(command, keep, keep, control);
    if (!exit)
        return std::unexpected(exit.error());
    static const QRegularExpression version(u"^restic (\\d+\\.\\d+\\.\\d+)"_s);
    const QString number = version.match(QString::fromUtf8(said)).captured(1);
    if (number.isEmpty())
        return failure(ErrorCode::External, access.program, u"it does not say which restic it is"_s);
    if (QVersionNumber::fromString(number) < QVersionNumber(0, 17, 1))
        return failure(ErrorCode::Unsupported, access.program,
                       u"it is restic %1, and 0.17.1 or a later one is needed"_s.arg(number));
    return {};
}

Result<QByteArray> runRestic(const ResticAccess &access, const ResticCall &call, Control &control)
{
    if (access.program.isEmpty())
        return failure(ErrorCode::Missing, u"restic"_s);
    ChildCommand command;
    command.program = access.program;
    command.arguments = QStringList{u"--json"_s, u"--repo"_s, access.repository, u"--password-file"_s, u"/dev/stdin"_s}
                        + call.arguments;
    command.directory = call.directory;
    command.variables = access.environment;
    // What the user's shell may have set for another repository.
    for (const QString &name : {u"RESTIC_REPOSITORY"_s, u"RESTIC_REPOSITORY_FILE"_s, u"RESTIC_PASSWORD"_s,
                                u"RESTIC_PASSWORD_FILE"_s, u"RESTIC_PASSWORD_COMMAND"_s})
        command.variables.remove(name);
    // restic looks for rclone and ssh on it, and cron's has little.
    const QString path = command.variables.value(u"PATH"_s);
    command.variables.insert(u"PATH"_s, path + (path.isEmpty() ? u""_s : u":"_s) + QFileInfo(access.program).path()
                                            + u":/usr/local/bin:/usr/bin:/bin"_s);
    command.variables.insert(u"RESTIC_PROGRESS_FPS"_s, u"4"_s);
    command.input = access.password.toUtf8() + '\n';
    command.limit = call.limit.count() > 0 ? call.limit : std::chrono::hours(24 * 30);
    ResticOutput output(access, call);
    const auto exit = runChild(
        command, [&output](const QByteArray &bytes) { return output.onOutput(bytes); },
        [&output](const QByteArray &bytes) { return output.onError(bytes); }, control);
    if (!exit) {
        Error error = exit.error();
        error.subject = access.repository;
        // It tries again for long before it gives up, and says why.
        if (error.code == ErrorCode::TimedOut && !output.words().isEmpty())
            error.detail = output.words();
        return std::unexpected(error);
    }
    output.finish();
    switch (*exit) {
    case 0: return output.rest();
    case noRepository: return failure(ErrorCode::Missing, access.repository, u"there is no restic repository"_s);
    case locked: return failure(ErrorCode::Busy, access.repository, output.words());
    case wrongPassword:
        return failure(ErrorCode::External, access.repository,
                       u"the password is not the one it was made with"_s);
    default: break;
    }
    const QString words = output.words();
    return failure(ErrorCode::External, access.repository,
                   words.isEmpty() ? u"restic ended with %1"_s.arg(*exit) : words);
}

} // namespace bt2c
