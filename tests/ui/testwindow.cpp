#include "testwindow.h"

#include "ui/schedule/runcalendaraccess.h"
#include "ui/schedule/weekgridaccess.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int waitMs = 60'000;
}

MonitorOptions TestWindow::noEngine()
{
    MonitorOptions options;
    options.choose = [](Control &) { return EngineChoice(); };
    // What is compared before and after must not have grown.
    options.practiceGrows = false;
    return options;
}

TestWindow::TestWindow(Page page, MonitorOptions monitor)
{
    qputenv("BT2C_CONFIG", folder.filePath(u"config.json"_s).toUtf8());
    installWeekGridAccess();
    installRunCalendarAccess();
    workspace = std::make_unique<Workspace>(
        Workspace::Options{folder.filePath(u"ledger.sqlite"_s), folder.filePath(u"settings.ini"_s)});
    window = std::make_unique<MainWindow>(*workspace, std::move(monitor));
    window->setPage(page);
    Q_EMIT workspace->siteChanged();
    window->resize(1280, 800);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
}

bool TestWindow::click(const QString &accessibleName)
{
    QAbstractButton *button = nullptr;
    const bool there = QTest::qWaitFor([&] {
        button = find<QAbstractButton>(accessibleName);
        return button && button->isEnabled();
    }, waitMs);
    if (!there)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool TestWindow::waitForName(const QString &accessibleName)
{
    return QTest::qWaitFor([&] { return find<QWidget>(accessibleName) != nullptr; }, waitMs);
}

bool TestWindow::waitUntilIdle()
{
    return QTest::qWaitFor([&] { return workspace->jobs().idle(); }, waitMs);
}

bool TestWindow::waitForRows(int count)
{
    return QTest::qWaitFor([&] { return model()->totalCount() == count; }, waitMs);
}

bool TestWindow::openPractice()
{
    return click(u"Open Practice Site"_s) && QTest::qWaitFor([&] { return model()->totalCount() > 0; }, waitMs);
}

QString TestWindow::cell(const QString &fileName, BackupListModel::Column column) const
{
    const QTableView *view = table();
    if (!view)
        return {};
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString path = view->model()->index(row, 0).data(BackupListModel::PathRole).toString();
        if (path.endsWith(u'/' + fileName))
            return view->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    return {};
}

bool TestWindow::selectRow(const QString &fileName)
{
    QTableView *view = table();
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, BackupListModel::Made);
        if (!index.data(BackupListModel::PathRole).toString().endsWith(u'/' + fileName))
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return view->currentIndex().row() == row;
    }
    return false;
}

QString treeText(const QString &directory)
{
    QStringList lines;
    QDirIterator it(directory, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        // The lock is ours and says who held it last.
        if (it.fileName() == ".bt2c-recovery.lock"_L1)
            continue;
        struct stat info = {};
        if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
            continue;
        QByteArray content;
        QFile file(path);
        if (S_ISREG(info.st_mode) && file.open(QIODevice::ReadOnly))
            content = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        lines << u"%1 %2 %3 %4"_s.arg(path.mid(directory.size()))
                     .arg(info.st_mode, 0, 8)
                     .arg(qint64(info.st_mtime))
                     .arg(QString::fromLatin1(content));
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace bt2c
