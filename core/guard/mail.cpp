#include "core/guard/mail.h"

#include "core/schedule/cronchild.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct MailWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Mail)
};

constexpr qsizetype longestAddress = 254;    // RFC 5321 §4.5.3.1.3
constexpr qsizetype encodedLine = 76;        // RFC 2045 §6.8
constexpr qsizetype encodedWord = 42;        // bytes that give less than 75 letters, RFC 2047 §2

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// As a header may hold it; never with a line break.
QByteArray headerText(const QString &text)
{
    const QString plain = text.simplified();
    if (isAscii(plain) && plain.size() < encodedLine)
        return plain.toLatin1();
    // Whole characters in each word.
    QByteArray words;
    QByteArray piece;
    const auto close = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (qsizetype at = 0; at < plain.size();) {
        const qsizetype length = plain.at(at).isHighSurrogate() && at + 1 < plain.size() ? 2 : 1;
        const QByteArray character = QStringView(plain).sliced(at, length).toUtf8();
        if (piece.size() + character.size() > encodedWord)
            close();
        piece += character;
        at += length;
    }
    close();
    return words;
}

QByteArray bodyText(const QString &text)
{
    const QByteArray encoded = text.toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += encodedLine)
        lines += encoded.mid(at, encodedLine) + "\r\n";
    return lines;
}

/// RFC 5322 §3.3; never in another language.
QByteArray dateOf(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

QString sendmailProgram(const QString &path)
{
    QString found = QStandardPaths::findExecutable(u"sendmail"_s, path.split(u':', Qt::SkipEmptyParts));
    if (!found.isEmpty())
        return found;
    for (const char *place : {"/usr/sbin/sendmail", "/usr/lib/sendmail", "/usr/local/sbin/sendmail"}) {
        if (QFileInfo(QString::fromLatin1(place)).isExecutable())
            return QString::fromLatin1(place);
    }
    return {};
}

bool isMailAddress(const QString &address)
{
    if (address.isEmpty() || address.size() > longestAddress || address.startsWith(u'-') || address.count(u'@') > 1)
        return false;
    return std::ranges::all_of(address, [](QChar c) {
        return c > u' ' && c < u'\x7f' && !u",;:<>()[]\"\\"_s.contains(c);
    });
}

QByteArray mailOf(const AlertMessage &message, const QString &site, const QString &from, const QString &to,
                  const QDateTime &now)
{
    QString text = describe(message) + u"\n\n"_s;
    text += MailWords::tr("Site: %1").arg(site) + u'\n';
    if (message.since.isValid())
        text += MailWords::tr("Since: %1").arg(message.since.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)) + u'\n';
    if (message.change != AlertChange::Cleared)
        text += u'\n' + MailWords::tr("“bt2c-recovery status” says how the site stands now.") + u'\n';
    QByteArray mail;
    if (!from.isEmpty())
        mail += "From: " + from.toLatin1() + "\r\n";
    mail += "To: " + to.toLatin1() + "\r\n";
    mail += "Subject: " + headerText(u"[bt2c] "_s + QFileInfo(site).fileName() + u": "_s + describe(message)) + "\r\n";
    mail += "Date: " + dateOf(now) + "\r\n";
    mail += "Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@bt2c-recovery>\r\n";
    mail += "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: base64\r\n"
            "\r\n";
    return mail + bodyText(text);
}

Result<void> sendMail(const MailAccess &access, const QString &to, const QByteArray &mail, Control &control)
{
    if (!isMailAddress(to))
        return failure(ErrorCode::InvalidArgument, to, u"this is no mail address"_s);
    if (access.program.isEmpty())
        return failure(ErrorCode::Missing, u"sendmail"_s);
    CronChild child;
    child.program = access.program;
    // -i: a dot alone on a line ends nothing.
    child.arguments = {u"-i"_s};
    if (!access.from.isEmpty())
        child.arguments += {u"-f"_s, access.from};
    child.arguments += {u"--"_s, to};
    child.environment = access.environment;
    // What a pipe takes has the line ends of this system; sendmail makes the others.
    child.input = QByteArray(mail).replace("\r\n", "\n");
    child.limit = access.limit;
    child.maxOutput = 64 * 1024;
    child.cutOutput = true;
    const auto ended = runCronChild(child, control);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->exit != 0 || ended->signal != 0) {
        const QString said = QString::fromLocal8Bit(ended->error + ended->output).trimmed();
        return failure(ErrorCode::External, u"sendmail"_s,
                       said.isEmpty() ? u"it ended with %1"_s.arg(ended->exit) : said.left(500));
    }
    return {};
}

} // namespace bt2c
