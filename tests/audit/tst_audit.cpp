#include "auditor.h"
#include "markedwords.h"
#include "ui/backups/timelineaccess.h"
#include "ui/schedule/runcalendaraccess.h"
#include "ui/schedule/weekgridaccess.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

constexpr QSize least{1024, 640};
constexpr int settleMs = 40;
constexpr int limitMs = 240'000;
const QString madeUp = u"rtl"_s;

/// The words of one language, as the program takes them.
struct Language
{
    explicit Language(const QString &language) : words(spoken, language == madeUp)
    {
        const QString name = language == madeUp ? u"en"_s : language;
        QLocale::setDefault(QLocale(name));
        loaded = spoken.load(u":/i18n/bt2c_"_s + name) && (name == "en"_L1 || loadQt(name));
        QCoreApplication::installTranslator(&words);
        QApplication::setLayoutDirection(language == madeUp ? Qt::RightToLeft : Qt::LeftToRight);
    }
    bool loadQt(const QString &name)
    {
        return qt.load(QLocale(name), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
               && QCoreApplication::installTranslator(&qt);
    }

    QTranslator spoken;
    QTranslator qt;
    MarkedWords words;
    bool loaded = false;
};

void lookAtMenus(Auditor &auditor, const MainWindow &window, const QString &state)
{
    for (const QAction *action : window.menuBar()->actions()) {
        if (!action->menu())
            continue;
        action->menu()->ensurePolished();
        action->menu()->resize(action->menu()->sizeHint());
        auditor.look(action->menu(), state);
    }
}

} // namespace

/// Walks through the whole window and looks at everything it shows.
class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyState_data();
    void everyState();
};

void TestAudit::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTimelineAccess();
    installWeekGridAccess();
    installRunCalendarAccess();
}

void TestAudit::everyState_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s, madeUp})
        QTest::newRow(qPrintable(language)) << language;
}

void TestAudit::everyState()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    qputenv("BT2C_CONFIG", folder.filePath(u"config.json"_s).toUtf8());
    Language spoken(language);
    QVERIFY(spoken.loaded);
    Theme theme(*qApp, Qt::ColorScheme::Light);
    Workspace workspace({folder.filePath(u"ledger.sqlite"_s), folder.filePath(u"settings.ini"_s)});
    MonitorOptions monitoring;
    monitoring.choose = [](Control &) { return EngineChoice(); };
    MainWindow window(workspace, monitoring);
    Auditor auditor({least, language == "en"_L1});
    QElapsedTimer looking;
    qint64 looked = 0;
    int states = 0;

    Tour tour(workspace, window, theme,
              {qEnvironmentVariable("BT2C_AUDIT_PICTURES"), qEnvironmentVariable("BT2C_AUDIT_PAGE"), least, settleMs});
    connect(&tour, &Tour::shown, this, [&](QWidget *shown, const QString &state) {
        looking.start();
        auditor.look(shown, state);
        if (states++ < 2)
            lookAtMenus(auditor, window, state);
        looked += looking.elapsed();
    });
    QSignalSpy ended(&tour, &Tour::ended);
    Q_EMIT workspace.siteChanged();
    tour.start();
    QVERIFY(ended.wait(limitMs));
    QCOMPARE(ended.first().first().toString(), QString());

    const QStringList findings = auditor.report().lines();
    qInfo("%d states, looked at for %lld s; %d texts of controls that are off; %lld findings", states, looked / 1000,
          auditor.report().exempt(), qlonglong(findings.size()));
    for (const QString &finding : findings)
        qWarning("%s", qUtf8Printable(finding));
    QCOMPARE(findings.size(), 0);
}

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
