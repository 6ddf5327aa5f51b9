#include "core/guard/mail.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), QTimeZone::UTC);
const AlertMessage message{AlertChange::Raised, ReasonKind::DiskFull, u"The next backup does not fit: 1.0 GB free"_s,
                           now};

/// A sendmail of the test's own, which is what sendmail is: a program that is given a mail.
MailAccess sendmail(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(u"sendmail"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    MailAccess access;
    access.program = file.fileName();
    access.environment = QProcessEnvironment::systemEnvironment();
    access.environment.insert(u"BOX"_s, folder.filePath(u"box"_s));
    return access;
}

QByteArray boxOf(const QTemporaryDir &folder)
{
    QFile box(folder.filePath(u"box"_s));
    return box.open(QIODevice::ReadOnly) ? box.readAll() : QByteArray();
}

QString decodedSubject(const QByteArray &mail)
{
    QString subject;
    bool within = false;
    for (const QByteArray &line : mail.split('\n')) {
        QByteArray text = line.trimmed();
        if (line.startsWith("Subject: ")) {
            within = true;
            text = text.sliced(9);
        } else if (!line.startsWith(' ')) {
            within = false;
        }
        if (!within)
            continue;
        if (text.startsWith("=?UTF-8?B?") && text.endsWith("?="))
            subject += QString::fromUtf8(QByteArray::fromBase64(text.sliced(10).chopped(2)));
        else
            subject += QString::fromLatin1(text);
    }
    return subject;
}

} // namespace

class TestMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailIsWellFormed();
    void anyWordsComeThrough();
    void nothingGetsIntoTheHeaders();
    void addresses_data();
    void addresses();
    void sendmailGetsIt();
    void whatSendmailSaysIsTold();
    void aSendmailThatHangs();
    void noSendmail();
};

void TestMail::aMailIsWellFormed()
{
    const QByteArray mail = mailOf(message, u"/srv/validator1"_s, u"node@example.com"_s, u"me@example.com"_s, now);
    const qsizetype end = mail.indexOf("\r\n\r\n");
    QVERIFY(end > 0);
    const QList<QByteArray> headers = mail.first(end).split('\n');
    QVERIFY(headers.contains("From: node@example.com\r"));
    QVERIFY(headers.contains("To: me@example.com\r"));
    QVERIFY(headers.contains("Date: Sun, 22 Nov 2026 15:00:00 +0000\r"));
    QVERIFY(headers.contains("Auto-Submitted: auto-generated\r"));
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
    const QString body = QString::fromUtf8(QByteArray::fromBase64(mail.sliced(end + 4)));
    QVERIFY(body.startsWith(message.words));
    QVERIFY(body.contains(u"/srv/validator1"_s));
    QCOMPARE(decodedSubject(mail), u"[bt2c] validator1: The next backup does not fit: 1.0 GB free"_s);
}

void TestMail::anyWordsComeThrough()
{
    AlertMessage strange = message;
    strange.words = u"Ünïcode, 漢字 and 😀 "_s.repeated(20).trimmed();
    const QByteArray mail = mailOf(strange, u"/srv/välidator"_s, {}, u"me@example.com"_s, now);
    for (const char byte : mail)
        QVERIFY(byte == '\r' || byte == '\n' || (byte >= ' ' && byte < '\x7f'));
    QCOMPARE(decodedSubject(mail), u"[bt2c] välidator: "_s + strange.words);
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
}

void TestMail::nothingGetsIntoTheHeaders()
{
    AlertMessage evil = message;
    evil.words = u"words\r\nBcc: other@example.com\r\n\r\nbody"_s;
    const QByteArray mail = mailOf(evil, u"/srv/x\r\nBcc: a@b"_s, {}, u"me@example.com"_s, now);
    const QByteArray headers = mail.first(mail.indexOf("\r\n\r\n"));
    QVERIFY(!headers.contains("\nBcc:"));
    QCOMPARE(headers.count("\nSubject:"), 1);
}

void TestMail::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"me@example.com"_s << true;
    QTest::newRow("local") << u"root"_s << true;
    QTest::newRow("plus") << u"me+bt2c@example.com"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("option") << u"-oQ/tmp"_s << false;
    QTest::newRow("two") << u"a@b,c@d"_s << false;
    QTest::newRow("blank") << u"a b@c"_s << false;
    QTest::newRow("line") << u"a@b\nBcc: c@d"_s << false;
    QTest::newRow("name") << u"Me <me@example.com>"_s << false;
    QTest::newRow("umlaut") << u"mé@example.com"_s << false;
    QTest::newRow("long") << QString(300, u'a') << false;
    QTest::newRow("two ats") << u"a@b@c"_s << false;
}

void TestMail::addresses()
{
    QFETCH(QString, address);
    QTEST(isMailAddress(address), "good");
}

void TestMail::sendmailGetsIt()
{
    const QTemporaryDir folder;
    const MailAccess access = sendmail(folder, "echo \"$@\" > \"$BOX\"; cat >> \"$BOX\"\n");
    Control control;
    const QByteArray mail = mailOf(message, u"/srv/validator1"_s, {}, u"me@example.com"_s, now);
    QVERIFY(sendMail(access, u"me@example.com"_s, mail, control));
    QCOMPARE(boxOf(folder), "-i -- me@example.com\n" + QByteArray(mail).replace("\r\n", "\n"));
}

void TestMail::whatSendmailSaysIsTold()
{
    const QTemporaryDir folder;
    Control control;
    const auto sent =
        sendMail(sendmail(folder, "cat > /dev/null; echo 'no such user' >&2; exit 67\n"), u"nobody"_s, "x", control);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::External);
    QVERIFY(sent.error().detail.contains(u"no such user"_s));
}

void TestMail::aSendmailThatHangs()
{
    const QTemporaryDir folder;
    MailAccess access = sendmail(folder, "sleep 60\n");
    access.limit = 500ms;
    Control control;
    QElapsedTimer timer;
    timer.start();
    const auto sent = sendMail(access, u"me@example.com"_s, QByteArray(1'000'000, 'x'), control);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::TimedOut);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestMail::noSendmail()
{
    Control control;
    MailAccess access;
    QCOMPARE(sendMail(access, u"me@example.com"_s, "x", control).error().code, ErrorCode::Missing);
    access.program = u"/nowhere/sendmail"_s;
    QCOMPARE(sendMail(access, u"me@example.com"_s, "x", control).error().code, ErrorCode::Missing);
    QCOMPARE(sendMail(access, u"a@b,c@d"_s, "x", control).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
