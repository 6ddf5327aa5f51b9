#include "testwindow.h"

#include "core/offsite/offsite.h"
#include "core/offsite/offsiteaccess.h"
#include "core/offsite/offsitesetup.h"
#include "tests/secrets/planted.h"
#include "ui/backups/backuplistview.h"
#include "ui/widgets/sheet.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

/// A window on a site of its own, with a backup; nothing is practised, since that is never copied.
struct OffsiteWindow : TestWindow
{
    explicit OffsiteWindow(const QString &siteName)
        : site{folder.filePath(u"bt2c/"_s + siteName), folder.filePath(u"backups"_s)}
    {
        QFile settings(folder.filePath(u"config.json"_s));
        if (settings.open(QIODevice::WriteOnly))
            settings.write(R"({"version": 1, "secrets": {"in": "file"}})");
        QDir().mkpath(site.directory + u"/data"_s);
        QDir().mkpath(site.backupDirectory);
        QFile chain(site.directory + u"/data/chain"_s);
        if (chain.open(QIODevice::WriteOnly))
            chain.write("blocks");
    }
    bool backUp()
    {
        workspace->open(site, false);
        window->backups()->backUp(BackupJob::Full);
        return QTest::qWaitFor([this] { return archives().size() == 1; }, waitMs) && waitUntilIdle() && waitForRows(1);
    }
    /// Makes the repository and copies what is there, as the command line does.
    [[nodiscard]] bool copyTo(const QString &repository, const QString &password) const
    {
        Control control;
        OffsiteSetup setup;
        setup.settingsPath = SettingsFile::defaultPath();
        setup.repository = repository;
        setup.password = password;
        setup.mayMake = true;
        setup.environment = QProcessEnvironment::systemEnvironment();
        const auto store = openSecretStore(SecretPlace::File, secretFile(setup.settingsPath));
        if (!setUpOffsite(setup, *store, control))
            return false;
        const auto file = SettingsFile::open(setup.settingsPath);
        auto access = offsiteAccess(file->of({}), site.directory, setup.environment, *store, control);
        return access && copyOffsite({*access, site}, workspace->backend()->services(), control).has_value();
    }
    [[nodiscard]] QStringList archives() const { return QDir(site.backupDirectory).entryList({u"*.tar.gz"_s}); }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] {
                const QList<QLabel *> labels = window->findChildren<QLabel *>();
                return std::ranges::any_of(labels, [&words](const QLabel *label) {
                    return label->isVisible() && label->text().contains(words);
                });
            },
            waitMs);
    }
    [[nodiscard]] bool columnIsHidden() const { return table()->isColumnHidden(BackupListModel::Offsite); }

    Site site;
};

} // namespace

/// What is off-site, in the list and in its sheet, with a real restic.
class TestOffsiteSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListTellsWhatIsCopied();
    void fetchedAndRestored();
    void onANewMachine();
    void aNewKeyLeavesNoOldToken();
};

void TestOffsiteSheet::aNewKeyLeavesNoOldToken()
{
    const OffsiteWindow t(u"validator"_s);
    Control control;
    const auto store = openSecretStore(SecretPlace::File, secretFile(SettingsFile::defaultPath()));
    OffsiteSetup setup;
    setup.settingsPath = SettingsFile::defaultPath();
    setup.repository = t.folder.filePath(u"repository"_s);
    setup.password = plantedText("tokens");
    setup.mayMake = true;
    setup.environment = QProcessEnvironment::systemEnvironment();
    const QString token = u"offsite.AWS_SESSION_TOKEN"_s;
    setup.storage = {{u"AWS_ACCESS_KEY_ID"_s, u"first"_s}, {u"AWS_SESSION_TOKEN"_s, u"of a session"_s}};
    QVERIFY(setUpOffsite(setup, *store, control));
    QCOMPARE(store->read(token, control), u"of a session"_s);
    // What cannot be opened leaves everything as it was.
    setup.storage = {{u"AWS_ACCESS_KEY_ID"_s, u"second"_s}};
    setup.password = u"wrong"_s;
    QVERIFY(!setUpOffsite(setup, *store, control));
    QCOMPARE(store->read(token, control), u"of a session"_s);
    setup.password.clear();
    QVERIFY(setUpOffsite(setup, *store, control));
    const auto gone = store->read(token, control);
    QVERIFY(!gone && gone.error().code == ErrorCode::Missing);
    QCOMPARE(store->read(u"offsite.AWS_ACCESS_KEY_ID"_s, control), u"second"_s);
}

void TestOffsiteSheet::theListTellsWhatIsCopied()
{
    OffsiteWindow it(u"validator"_s);
    QVERIFY(it.backUp());
    const QString name = it.archives().first();
    QVERIFY(it.columnIsHidden());
    QVERIFY(it.copyTo(it.folder.filePath(u"repository"_s), plantedText("repo-of-the-list")));
    it.window->backups()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(it.cell(name, BackupListModel::Offsite), u"Copied"_s, waitMs);
    it.window->resize(1920, 1080);
    QTRY_VERIFY_WITH_TIMEOUT(!it.columnIsHidden(), waitMs);
}

void TestOffsiteSheet::fetchedAndRestored()
{
    OffsiteWindow it(u"validator"_s);
    QVERIFY(it.backUp());
    const QString name = it.archives().first();
    QVERIFY(it.copyTo(it.folder.filePath(u"repository"_s), plantedText("repo-of-the-sheet")));
    for (const QString &ending : {u""_s, u".sha256"_s, u".json"_s})
        QFile::remove(it.site.backupDirectory + u'/' + name + ending);
    it.window->backups()->refresh();
    QVERIFY(it.click(u"Fetch From Off-Site…"_s));
    QVERIFY(it.waitForName(u"Backups in the repository"_s));
    QVERIFY(it.click(u"Fetch"_s));
    QVERIFY(it.says(u"It is here now, and every byte was read"_s));
    QCOMPARE(it.archives(), QStringList{name});
    QVERIFY(it.click(u"Restore…"_s));
    // The question of the restore, of that backup.
    QTRY_VERIFY_WITH_TIMEOUT(Sheet::openOver(it.window.get()), waitMs);
    QVERIFY(it.waitForName(u"Cancel"_s));
    QVERIFY(it.click(u"Cancel"_s));
    QTRY_COMPARE_WITH_TIMEOUT(it.cell(name, BackupListModel::State), u"Verified"_s, waitMs);
}

void TestOffsiteSheet::onANewMachine()
{
    const QString password = plantedText("repo-of-the-new-machine");
    OffsiteWindow old(u"validator"_s);
    QVERIFY(old.backUp());
    const QString repository = old.folder.filePath(u"repository"_s);
    QVERIFY(old.copyTo(repository, password));
    const QString name = old.archives().first();

    // Nothing but the program, the repository and its password.
    OffsiteWindow it(u"another"_s);
    QVERIFY(QDir(it.site.directory).removeRecursively());
    QVERIFY(QDir(it.site.backupDirectory).removeRecursively());
    it.workspace->open(it.site, false);
    QVERIFY(it.click(u"Fetch From Off-Site…"_s));
    QVERIFY(it.waitForName(u"Repository"_s));
    it.find<QLineEdit>(u"Repository"_s)->setText(repository);
    it.find<QLineEdit>(u"Password"_s)->setText(u"not it"_s);
    QVERIFY(it.click(u"Connect"_s));
    QVERIFY(it.says(u"password"_s));
    QVERIFY(it.waitForName(u"Password"_s));
    it.find<QLineEdit>(u"Password"_s)->setText(password);
    QVERIFY(it.click(u"Connect"_s));
    QVERIFY(it.waitForName(u"Backups in the repository"_s));
    QVERIFY(it.says(u"It is of the site “validator”"_s));
    QVERIFY(it.click(u"Fetch"_s));
    QVERIFY(it.says(u"It is here now, and every byte was read"_s));
    QCOMPARE(it.archives(), QStringList{name});
}

QTEST_MAIN(TestOffsiteSheet)
#include "tst_offsitesheet.moc"
