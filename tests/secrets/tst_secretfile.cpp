#include "core/secrets/secretfile.h"
#include "tests/secrets/planted.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestSecretFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsKeptComesBack();
    void aSiteHasItsOwn();
    void onlyItsOwnerMayReadIt();
    void oneThatOthersMayReadIsNotUsed_data();
    void oneThatOthersMayReadIsNotUsed();
    void whatIsNotOursIsNotWrittenOver_data();
    void whatIsNotOursIsNotWrittenOver();
    void anyBytes();
    void texts_data();
    void texts();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a/secrets.json"_s); }
    void put(const QByteArray &bytes, unsigned mode) const
    {
        QDir().mkpath(m_folder->filePath(u"a"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode), 0);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    Control m_control;
};

void TestSecretFile::whatIsKeptComesBack()
{
    const QString one = plantedText("file one") + u" “two”"_s;
    const QString three = plantedText("file three");
    const QString four = plantedText("file four");
    SecretFile file(path());
    QCOMPARE(file.read(u"a"_s, m_control).error().code, ErrorCode::Missing);
    QVERIFY(file.write(u"a"_s, one, m_control));
    QVERIFY(file.write(u"b"_s, three, m_control));
    SecretFile again(path());
    QCOMPARE(again.read(u"a"_s, m_control).value_or(QString()), one);
    QVERIFY(again.write(u"a"_s, four, m_control));
    QCOMPARE(file.read(u"a"_s, m_control).value_or(QString()), four);
    QVERIFY(file.remove(u"a"_s, m_control));
    QVERIFY(file.remove(u"a"_s, m_control));
    QCOMPARE(file.read(u"a"_s, m_control).error().code, ErrorCode::Missing);
    QCOMPARE(file.read(u"b"_s, m_control).value_or(QString()), three);
}

void TestSecretFile::aSiteHasItsOwn()
{
    const QString forAll = plantedText("file for all");
    const QString forOne = plantedText("file for one");
    SecretFile file(path());
    QVERIFY(file.write(u"p"_s, forAll, m_control));
    QVERIFY(file.write(secretNameFor(u"p"_s, u"/srv/v1/"_s), forOne, m_control));
    QCOMPARE(readSecret(file, u"p"_s, u"/srv/v1"_s, m_control).value_or(QString()), forOne);
    QCOMPARE(readSecret(file, u"p"_s, u"/srv/v2"_s, m_control).value_or(QString()), forAll);
    QCOMPARE(readSecret(file, u"p"_s, {}, m_control).value_or(QString()), forAll);
}

void TestSecretFile::onlyItsOwnerMayReadIt()
{
    SecretFile file(path());
    QVERIFY(file.write(u"a"_s, u"b"_s, m_control));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void TestSecretFile::oneThatOthersMayReadIsNotUsed_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("the group") << 0640;
    QTest::newRow("everybody") << 0604;
    QTest::newRow("to write") << 0602;
}

void TestSecretFile::oneThatOthersMayReadIsNotUsed()
{
    QFETCH(int, mode);
    const QByteArray content = R"({"version": 1, "secrets": {"a": "b"}})";
    put(content, unsigned(mode));
    SecretFile file(path());
    QCOMPARE(file.read(u"a"_s, m_control).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(file.write(u"a"_s, u"c"_s, m_control).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(bytes(), content);
}

void TestSecretFile::whatIsNotOursIsNotWrittenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version": 1, "secrets": {"a": )");
    QTest::newRow("from the future") << QByteArray(R"({"version": 2, "secrets": {}})");
    QTest::newRow("no secrets") << QByteArray(R"({"version": 1})");
    QTest::newRow("large") << QByteArray(2'000'000, ' ');
}

void TestSecretFile::whatIsNotOursIsNotWrittenOver()
{
    QFETCH(QByteArray, content);
    put(content, 0600);
    SecretFile file(path());
    QCOMPARE(file.read(u"a"_s, m_control).error().code, ErrorCode::Garbled);
    QCOMPARE(file.write(u"a"_s, u"c"_s, m_control).error().code, ErrorCode::Garbled);
    QCOMPARE(bytes(), content);
}

void TestSecretFile::anyBytes()
{
    QRandomGenerator random(11);
    const QByteArray good = R"({"version":1,"secrets":{"webhooks.ops":"https://a/b","c":"d"}})";
    for (int round = 0; round < 1000; ++round) {
        QByteArray content = good;
        for (int change = random.bounded(1, 5); change > 0; --change)
            content[random.bounded(content.size())] = char(random.bounded(256));
        put(content, 0600);
        (void)SecretFile(path()).read(u"c"_s, m_control);
    }
}

void TestSecretFile::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a phrase") << u"correct horse – battery"_s << true;
    QTest::newRow("the longest") << QString(4096, u'x') << true;
    QTest::newRow("too long") << QString(4097, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("two lines") << u"a\nb"_s << false;
    QTest::newRow("a bell") << u"a\ab"_s << false;
}

void TestSecretFile::texts()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isSecretText(text), good);
}

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
