#include "ui/backups/timelineaccess.h"
#include "ui/schedule/runcalendaraccess.h"
#include "ui/schedule/weekgridaccess.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

struct Options
{
    QCommandLineOption practice{u"practice"_s,
                                QCoreApplication::translate("console", "Open a practice site in a temporary folder.")};
    QCommandLineOption orPractice{
        u"or-practice"_s, QCoreApplication::translate("console", "Open a practice site where no site is set up.")};
    QCommandLineOption site{u"site"_s, QCoreApplication::translate("console", "The validator site to open."), u"DIR"_s};
    QCommandLineOption backups{u"backup-dir"_s, QCoreApplication::translate("console", "Where its backups are."),
                               u"DIR"_s};
    QCommandLineOption ledger{
        u"ledger"_s, QCoreApplication::translate("console", "The ledger of checks and operations."), u"FILE"_s};
    QCommandLineOption tour{
        u"tour"_s, QCoreApplication::translate("console", "Make pictures of every page and dialog in DIR, and quit."),
        u"DIR"_s};
    QCommandLineOption tourOf{u"tour-of"_s,
                              QCoreApplication::translate("console", "With --tour: only this page's pictures."),
                              u"overview|containers|backups|recovery|schedule|activity|troubleshooting|settings"_s};
    QCommandLineOption theme{
        u"theme"_s,
        QCoreApplication::translate("console", "Use the light or the dark scheme whatever the system says."),
        u"light|dark"_s};
};

void print(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qPrintable(line));
    std::fflush(stream);
}

void openFirst(Workspace &workspace, const QCommandLineParser &parser, const Options &options)
{
    const QString siteDirectory = parser.value(options.site);
    const QString backupDirectory = parser.value(options.backups);
    const std::optional<Site> known = workspace.initialSite();
    const bool named = !siteDirectory.isEmpty() || !backupDirectory.isEmpty();
    if (parser.isSet(options.practice) || (!named && !known && parser.isSet(options.orPractice))) {
        workspace.openPractice();
    } else if (named) {
        Site site = documentedSite();
        if (!siteDirectory.isEmpty())
            site.directory = QDir(siteDirectory).absolutePath();
        else
            site.directory.clear();
        if (!backupDirectory.isEmpty())
            site.backupDirectory = QDir(backupDirectory).absolutePath();
        workspace.open(site, false);
    } else if (known) {
        workspace.open(*known, false);
    } else {
        Q_EMIT workspace.siteChanged();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"bt2c-recovery-console"_s);
    QApplication::setApplicationVersion(QStringLiteral(BT2C_VERSION));
    QApplication::setDesktopFileName(u"bt2c-recovery-console"_s);
    // The C locale writes numbers without separators, which nobody reads well.
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(QLocale(), u"bt2c"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/bt2c_en.qm"_s))
        QApplication::installTranslator(&translator);

    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("console", "The recovery console of a BT2C validator."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.practice, options.orPractice, options.site, options.backups, options.ledger,
                       options.tour, options.tourOf, options.theme});
    parser.process(application);

    const QString scheme = parser.value(options.theme);
    if (!scheme.isEmpty() && scheme != "light"_L1 && scheme != "dark"_L1) {
        print(stderr, QCoreApplication::translate("console", "--theme takes light or dark."));
        return 2;
    }
    std::optional<Qt::ColorScheme> forced;
    if (!scheme.isEmpty())
        forced = scheme == "dark"_L1 ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    Theme theme(application, forced);
    QApplication::setWindowIcon(QIcon(u":/bt2c-recovery.svg"_s));
    installTimelineAccess();
    installWeekGridAccess();
    installRunCalendarAccess();

    const bool touring = parser.isSet(options.tour);
    QTemporaryDir scratch;
    Workspace::Options places{parser.value(options.ledger), {}};
    if (touring)
        places = {scratch.filePath(u"ledger.sqlite"_s), scratch.filePath(u"settings.ini"_s)};
    Workspace workspace(places);
    MonitorOptions monitoring;
    monitoring.surroundings = EngineSurroundings::ofThisProcess();
    // Pictures show made-up and practice sites, never what happens to run on this machine.
    if (touring)
        monitoring.choose = [](Control &) { return EngineChoice(); };
    MainWindow window(workspace, monitoring);
    if (touring) {
        Tour tour(workspace, window, theme, parser.value(options.tour), parser.value(options.tourOf));
        QObject::connect(&tour, &Tour::pictureTaken, &tour, [](const QString &file) { print(stdout, file); });
        QObject::connect(&tour, &Tour::ended, &application, [](const QString &failed) {
            if (!failed.isEmpty())
                print(stderr, QCoreApplication::translate("console", "The tour ended early at: %1").arg(failed));
            QCoreApplication::exit(failed.isEmpty() ? 0 : 1);
        });
        Q_EMIT workspace.siteChanged();
        tour.start();
        return QApplication::exec();
    }
    openFirst(workspace, parser, options);
    window.show();
    return QApplication::exec();
}
