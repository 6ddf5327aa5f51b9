#include "core/engine/tarprefix.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray through(const QByteArray &tar, qsizetype step, QString *word = nullptr)
{
    QByteArray out;
    const Engine::Sink sink = [&](std::span<const std::byte> bytes) {
        out.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return Result<void>();
    };
    TarPrefix prefix("data", sink);
    for (qsizetype at = 0; at < tar.size(); at += step) {
        const QByteArray part = tar.mid(at, step);
        const Result<void> fed =
            prefix.feed(std::as_bytes(std::span(part.constData(), static_cast<std::size_t>(part.size()))));
        if (!fed && word)
            *word = errorToken(fed.error().code);
        if (!fed)
            break;
    }
    return out;
}

} // namespace

/// Tars as Podman streams the root of a volume, made by a real tar.
class TarPrefixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderComesInFrontWhereverTheStreamIsCut_data();
    void theFolderComesInFrontWhereverTheStreamIsCut();
    void whatIsNoTarIsRefused();
};

void TarPrefixTest::theFolderComesInFrontWhereverTheStreamIsCut_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("pax") << u"posix"_s;
    QTest::newRow("ustar") << u"ustar"_s;
}

void TarPrefixTest::theFolderComesInFrontWhereverTheStreamIsCut()
{
    QFETCH(QString, format);
    const Place place;
    const QString folder = place.path(u"volume"_s);
    makeSite(folder, 5);
    const QString deep = folder + u'/' + QString(60, u'd') + u'/' + QString(60, u'e') + u'/'
                         + (format == u"posix"_s ? QString(180, u'f') : QString(60, u'f'));
    writeFile(deep, "deep");
    QVERIFY(QFile::link(u"/absolute/target"_s, folder + u"/link"_s));
    QCOMPARE(
        runProcess(u"ln"_s, {format == u"posix"_s ? deep : folder + u"/config/validator.json"_s, folder + u"/zhard"_s})
            .exit,
        0);
    QCOMPARE(runProcess(u"tar"_s, {u"-P"_s, u"-cf"_s, place.path(u"in.tar"_s), u"--format="_s + format,
                                   u"--transform"_s, u"flags=rh;s,^%1/*,/,"_s.arg(folder), folder})
                 .exit,
             0);
    const QByteArray tar = readFile(place.path(u"in.tar"_s));
    QVERIFY(runProcess(u"tar"_s, {u"-P"_s, u"-tf"_s, place.path(u"in.tar"_s)}).out.startsWith("/\n"));

    const QByteArray whole = through(tar, tar.size());
    for (const qsizetype step : {1, 511, 513, 4096})
        QVERIFY(through(tar, step) == whole);
    writeFile(place.path(u"out.tar"_s), whole);
    QDir().mkpath(place.path(u"out"_s));
    const Run unpacked = runProcess(u"tar"_s, {u"-xpf"_s, place.path(u"out.tar"_s), u"-C"_s, place.path(u"out"_s)});
    QVERIFY2(unpacked.exit == 0, unpacked.text().constData());
    QCOMPARE(namesIn(place.path(u"out"_s)), QStringList{u"data"_s});
    const SnapshotOptions known{.owners = true, .times = format == u"posix"_s, .attributes = false};
    QCOMPARE(snapshot(place.path(u"out/data"_s), known), snapshot(folder, known));
    // What is named as it should be is left alone.
    QVERIFY(through(whole, 1000) == whole);
}

void TarPrefixTest::whatIsNoTarIsRefused()
{
    for (const QByteArray &bad : {QByteArray(2000, 'x'), QByteArray("<html>").leftJustified(600, ' ')}) {
        QString word;
        (void) through(bad, 100, &word);
        QCOMPARE(word, u"garbled"_s);
    }
}

QTEST_GUILESS_MAIN(TarPrefixTest)
#include "tst_tarprefix.moc"
