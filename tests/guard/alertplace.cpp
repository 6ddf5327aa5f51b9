#include "tests/guard/alertplace.h"
#include "tests/secrets/planted.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QStringList subjectsIn(const QByteArray &box)
{
    static const QRegularExpression subject(u"^Subject: (.*(?:\n .*)*)$"_s, QRegularExpression::MultilineOption);
    QStringList subjects;
    for (const auto &match : subject.globalMatch(QString::fromUtf8(box))) {
        QString text;
        for (QString part : match.captured(1).split(u'\n')) {
            part = part.trimmed();
            if (part.startsWith("=?UTF-8?B?"_L1))
                part = QString::fromUtf8(QByteArray::fromBase64(part.sliced(10).chopped(2).toLatin1()));
            text += part;
        }
        subjects += text;
    }
    return subjects;
}

AlertPlace::AlertPlace(QString folder, const QProcessEnvironment &environment)
    : m_folder(std::move(folder))
    , m_environment(environment)
{
    const QString sendmail = m_folder + u"/bin/sendmail"_s;
    writeFile(sendmail, QByteArray("#!/bin/sh\ncat >> '" + m_folder.toUtf8() + "/box'\necho >> '" + m_folder.toUtf8()
                                   + "/box'\n"));
    QFile::setPermissions(sendmail, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // No time to wait for what may pass by itself.
    QByteArray rules;
    for (const char *kind :
         {"chain-down", "chain-stalled", "chain-behind", "restart-loop", "folder-missing", "folder-unreadable",
          "newest-unproven", "never-drilled", "drill-old", "older-bad", "schedule-unknown"})
        rules += QByteArray(rules.isEmpty() ? "" : ",") + '"' + kind + R"(":{"hold_minutes":0})";
    writeFile(m_folder + u"/config.json"_s,
              QByteArray(R"({"version":1,"secrets":{"in":"file"},"mail":{"to":["me@example.com"]},)"
                         R"("webhooks":{"ops":{"form":"json"}},"alerts":{)" + rules + "}}"));
    const QString secrets = m_folder + u"/secrets.json"_s;
    writeFile(secrets,
              QByteArray(R"({"version":1,"secrets":{"webhooks.ops":")"
                         + m_server.address(u"/ok/"_s + plantedText("alerts")).toUtf8() + "\"}}"));
    QFile::setPermissions(secrets, QFile::ReadOwner | QFile::WriteOwner);
    m_environment.insert(u"no_proxy"_s, u"*"_s);
    m_environment.insert(u"BT2C_CONFIG"_s, m_folder + u"/config.json"_s);
    m_environment.insert(u"PATH"_s, m_folder + u"/bin:"_s + m_environment.value(u"PATH"_s));
}

Run AlertPlace::watch(const QStringList &arguments) const
{
    Run run;
    for (int look = 0; look < 3; ++look) {
        run = runProcess(cliPath(), QStringList{u"watch"_s, u"--quiet"_s} + arguments, m_environment);
        if (run.exit != 0)
            break;
    }
    return run;
}

int AlertPlace::posted(const QString &change, const QString &kind) const
{
    int count = 0;
    for (const QJsonObject &post : m_server.posts()) {
        const QJsonObject body = QJsonDocument::fromJson(post[u"body"_s].toString().toUtf8()).object();
        count += body[u"change"_s].toString() == change && body[u"kind"_s].toString() == kind ? 1 : 0;
    }
    return count;
}

int AlertPlace::mailed(const QString &words) const
{
    return int(subjectsIn(readFile(m_folder + u"/box"_s)).filter(words).size());
}
