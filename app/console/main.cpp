#include "core/guard/enginesettings.h"
#include "translations/language.h"
#include "ui/backups/timelineaccess.h"
#include "ui/schedule/runcalendaraccess.h"
#include "ui/schedule/weekgridaccess.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/spokenwidget.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QTemporaryDir>

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
    QCommandLineOption contrast{u"contrast"_s,
                                QCoreApplication::translate("console", "More contrast whatever the settings have.")};
    QCommandLineOption language{u"language"_s,
                                QCoreApplication::translate("console", "Speak this language whatever the system's is."),
                                consoleLanguages().join(u'|')};
};

std::optional<Qt::ColorScheme> schemeOf(const QString &appearance)
{
    if (appearance == "dark"_L1)
        return Qt::ColorScheme::Dark;
    return appearance == "light"_L1 ? std::optional(Qt::ColorScheme::Light) : std::nullopt;
}

/// Asked for before the options are read, since their help is in that language.
QString spokenLanguage(const QStringList &arguments, const ConsoleSettings &console)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--language"_L1)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith("--language="_L1))
            return arguments.at(i).section(u'=', 1);
    }
    return console.language == "system"_L1 ? QString() : console.language;
}

/// The words of this program and of Qt in one language, with its numbers and dates.
class Languages
{
public:
    /// @p language: as "pt_BR"; empty: the system's.
    explicit Languages(const QString &language)
    {
        if (!language.isEmpty())
            QLocale::setDefault(QLocale(language));
        else if (QLocale::system().language() == QLocale::C) // which writes numbers without separators
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installLanguage(m_ours, QLocale());
        if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QApplication::installTranslator(&m_qt);
    }

private:
    QTranslator m_ours;
    QTranslator m_qt;
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
            site = siteIn(QDir::cleanPath(QDir(siteDirectory).absolutePath()), workspace.recentSites());
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
    QApplication::setDesktopFileName(QStringLiteral(BT2C_APP_ID));
    // Without these settings the window goes by the system; why they do not count is said in it.
    const auto settings = SettingsFile::open(SettingsFile::defaultPath());
    const ConsoleSettings console = settings ? settings->of({}).console : ConsoleSettings();
    Languages languages(spokenLanguage(QApplication::arguments(), console));

    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("console", "The recovery console of a BT2C validator."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.practice, options.orPractice, options.site, options.backups, options.ledger,
                       options.tour, options.tourOf, options.theme, options.contrast, options.language});
    parser.process(application);

    const QString scheme = parser.value(options.theme);
    if (!scheme.isEmpty() && scheme != "light"_L1 && scheme != "dark"_L1) {
        print(stderr, QCoreApplication::translate("console", "--theme takes light or dark."));
        return 2;
    }
    const QString language = parser.value(options.language);
    if (!language.isEmpty() && !consoleLanguages().contains(language)) {
        print(stderr, QCoreApplication::translate("console", "--language takes one of: %1.")
                          .arg(consoleLanguages().join(u", "_s)));
        return 2;
    }
    const bool touring = parser.isSet(options.tour);
    Theme theme(application, schemeOf(!scheme.isEmpty() || touring ? scheme : console.appearance));
    theme.setContrast(parser.isSet(options.contrast) || (!touring && console.contrast == "more"_L1));
    QApplication::setWindowIcon(QIcon(u":/bt2c-recovery.svg"_s));
    installTimelineAccess();
    installWeekGridAccess();
    installRunCalendarAccess();
    installSpokenWidgets();

    QTemporaryDir scratch;
    Workspace::Options places{parser.value(options.ledger), {}};
    if (touring)
        places = {scratch.filePath(u"ledger.sqlite"_s), scratch.filePath(u"settings.ini"_s)};
    Workspace workspace(places);
    MonitorOptions monitoring;
    monitoring.surroundings =
        touring ? EngineSurroundings::ofThisProcess() : engineSurroundings(SettingsFile::defaultPath());
    // Pictures show made-up and practice sites, never what happens to run on this machine.
    if (touring)
        monitoring.choose = [](Control &) { return EngineChoice(); };
    MainWindow window(workspace, monitoring);
    if (touring) {
        Tour tour(workspace, window, theme, {parser.value(options.tour), parser.value(options.tourOf)});
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
    QObject::connect(&window, &MainWindow::appearanceChosen, &theme,
                     [&](const QString &appearance, const QString &contrast) {
                         if (scheme.isEmpty())
                             theme.force(schemeOf(appearance));
                         if (!parser.isSet(options.contrast))
                             theme.setContrast(contrast == "more"_L1);
                     });
    const bool known = !workspace.recentSites().isEmpty();
    openFirst(workspace, parser, options);
    if (!known && !parser.isSet(options.site) && !parser.isSet(options.backups))
        window.greet();
    window.show();
    return QApplication::exec();
}
