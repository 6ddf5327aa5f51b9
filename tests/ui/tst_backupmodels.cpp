#include "ui/backups/backuplistmodel.h"
#include "ui/backups/contentsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

Backup numbered(int number, IntegrityState state = IntegrityState::Unverified)
{
    Backup backup;
    backup.type = number % 3 == 0 ? BackupType::Full : BackupType::Blockchain;
    backup.schedule = number % 3 == 0 ? u"daily"_s : u"hourly"_s;
    backup.madeAt = QDateTime(QDate(2026, 11, 1), QTime(0, 0)).addSecs(3600 * number);
    backup.fileName = formatBackupName(backup.type, backup.madeAt);
    backup.path = u"/backups/"_s + backup.fileName;
    backup.height = 1000 + 7 * ((number * 37) % 101);
    backup.identity.size = 1000 * ((number * 53) % 97);
    backup.integrity.state = state;
    return backup;
}

QList<Backup> backupsOf(int from, int to)
{
    QList<Backup> rows;
    for (int i = to - 1; i >= from; --i)
        rows.append(numbered(i));
    return rows;
}

QStringList shown(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

QList<qint64> keys(const BackupListModel &model, int column)
{
    QList<qint64> list;
    const QAbstractItemModel &base = model;
    for (int i = 0; i < base.rowCount(); ++i) {
        const BackupRow *row = model.row(base.index(i, 0));
        switch (column) {
        case BackupListModel::State: list << stateRank(row->backup.integrity.state); break;
        case BackupListModel::Kind: list << kindRank(row->backup); break;
        case BackupListModel::Height: list << *row->backup.height; break;
        case BackupListModel::Size: list << row->backup.identity.size; break;
        case BackupListModel::Offsite: list << (row->offsite ? 0 : 1); break;
        case BackupListModel::KeptAs: list << row->keptRank; break;
        default: list << row->backup.madeAt.toMSecsSinceEpoch(); break;
        }
    }
    return list;
}

QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString() + u' ' + index.siblingAtColumn(1).data().toString()
                + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestBackupModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void filtersByTextKindAndState();
    void showsTheProofOfADrill();
    void keepsWhatIsSelectedAsTheFolderChanges();
    void survivesRandomChanges();
    void aReportChangesOneRow();
    void searchFindsHeightsWithAndWithoutSeparators();
    void contentsAreATree();
};

void TestBackupModels::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < BackupListModel::ColumnCount; ++column)
        QTest::addRow("%d", column) << column;
}

void TestBackupModels::sortsByEveryColumn()
{
    QFETCH(int, column);
    RowBook book;
    BackupListModel model;
    QAbstractItemModelTester tester(&model);
    QList<Backup> rows = backupsOf(0, 60);
    for (int i = 0; i < rows.size(); ++i)
        rows[i].integrity.state = IntegrityState(i % 10);
    model.setRows(book.update(rows));
    QAbstractItemModel &base = model;
    base.sort(column, Qt::AscendingOrder);
    QList<qint64> up = keys(model, column);
    QVERIFY(std::ranges::is_sorted(up));
    base.sort(column, Qt::DescendingOrder);
    QVERIFY(std::ranges::is_sorted(keys(model, column), std::greater<>()));
    QCOMPARE(base.rowCount(), 60);
}

void TestBackupModels::showsTheProofOfADrill()
{
    RowBook book;
    BackupListModel model;
    QAbstractItemModelTester tester(&model);
    QList<Backup> backups = backupsOf(0, 3);
    for (Backup &backup : backups)
        backup.integrity.state = IntegrityState::Verified;
    model.setRows(book.update(backups));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    DrillProof proof{QDateTime(QDate(2026, 11, 24), QTime(15, 0)), true, true, 12.0, 20};
    model.setRows(book.update(backups, {{backups[1].fileName, proof}}));
    QVERIFY(!changed.isEmpty());
    const auto at = [&](int row, int role) {
        return model.index(model.indexOf(backups[row].path).row(), BackupListModel::State).data(role);
    };
    QVERIFY(!at(0, BackupListModel::DrillRole).toBool());
    QVERIFY(at(1, BackupListModel::DrillRole).toBool());
    QVERIFY2(at(1, Qt::ToolTipRole).toString().contains(u"drill"_s), qPrintable(at(1, Qt::ToolTipRole).toString()));
    QCOMPARE(at(1, Qt::AccessibleDescriptionRole), at(1, Qt::ToolTipRole));
    // One that failed, and one of an archive that was found bad afterwards, prove nothing.
    proof.passed = false;
    model.setRows(book.update(backups, {{backups[1].fileName, proof}}));
    QVERIFY(!at(1, BackupListModel::DrillRole).toBool());
    QVERIFY(at(1, Qt::ToolTipRole).toString().contains(u"failed"_s));
    proof.passed = true;
    backups[1].integrity.state = IntegrityState::Corrupt;
    model.setRows(book.update(backups, {{backups[1].fileName, proof}}));
    QVERIFY(!at(1, BackupListModel::DrillRole).toBool());
}

void TestBackupModels::filtersByTextKindAndState()
{
    RowBook book;
    BackupListModel model;
    QAbstractItemModelTester tester(&model);
    QList<Backup> rows = backupsOf(0, 30);
    rows[4].integrity.state = IntegrityState::Corrupt;
    rows[5].integrity.state = IntegrityState::Verified;
    model.setRows(book.update(rows));
    const QAbstractItemModel &base = model;
    model.setFilter({.text = {}, .kind = u"Daily"_s});
    QCOMPARE(base.rowCount(), 10);
    model.setFilter({.text = u"2026-11-01 hourly"_s, .kind = {}});
    QCOMPARE(base.rowCount(), 16);
    model.setFilter({.text = {}, .kind = {}, .states = BackupListModel::Filter::States::Bad});
    QCOMPARE(shown(model, BackupListModel::State), QStringList{stateLabel(IntegrityState::Corrupt)});
    model.setFilter({.text = {}, .kind = {}, .states = BackupListModel::Filter::States::Restorable});
    QCOMPARE(base.rowCount(), 1);
    model.setFilter({});
    QCOMPARE(base.rowCount(), 30);
    QCOMPARE(model.totalCount(), 30);
}

void TestBackupModels::keepsWhatIsSelectedAsTheFolderChanges()
{
    RowBook book;
    BackupListModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(book.update(backupsOf(0, 20)));
    const QString path = numbered(7).path;
    const QPersistentModelIndex selected = model.indexOf(path);
    QVERIFY(selected.isValid());
    model.setRows(book.update(backupsOf(3, 25)));
    QCOMPARE(selected.data(BackupListModel::PathRole).toString(), path);
    static_cast<QAbstractItemModel &>(model).sort(BackupListModel::Height, Qt::AscendingOrder);
    QCOMPARE(selected.data(BackupListModel::PathRole).toString(), path);
    model.setRows(book.update(backupsOf(8, 25)));
    QVERIFY(!selected.isValid());
}

void TestBackupModels::survivesRandomChanges()
{
    RowBook book;
    BackupListModel model;
    QAbstractItemModelTester tester(&model);
    QAbstractItemModel &base = model;
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QList<Backup> rows;
        for (int i = 299; i >= 0; --i) {
            if (random.bounded(100) < 80)
                rows.append(numbered(i, IntegrityState(random.bounded(10))));
        }
        model.setRows(book.update(rows));
        if (round % 3 == 0)
            base.sort(random.bounded(int(BackupListModel::ColumnCount)), Qt::SortOrder(random.bounded(2)));
        if (round % 4 == 0)
            model.setFilter({.text = random.bounded(2) ? u"daily"_s : QString(), .kind = {}});
        if (round % 4 == 2)
            model.setFilter({});
        QCOMPARE(model.totalCount(), int(rows.size()));
        int expected = 0;
        for (const Backup &row : std::as_const(rows))
            expected += model.indexOf(row.path).isValid() ? 1 : 0;
        QCOMPARE(base.rowCount(), expected);
    }
}

void TestBackupModels::aReportChangesOneRow()
{
    RowBook book;
    BackupListModel model;
    model.setRows(book.update(backupsOf(0, 10)));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Integrity integrity;
    integrity.state = IntegrityState::Verified;
    model.setIntegrity(numbered(4).path, integrity);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), changed.at(0).at(1).toModelIndex().row());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.find(numbered(4).path)->backup.integrity.state, IntegrityState::Verified);
}

void TestBackupModels::searchFindsHeightsWithAndWithoutSeparators()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Backup backup = numbered(1);
    backup.height = 18402;
    const QString text = searchTextOf(backup, {});
    QVERIFY(text.contains(u"18402"_s));
    QVERIFY(text.contains(u"18,402"_s));
}

void TestBackupModels::contentsAreATree()
{
    auto tree = std::make_shared<ContentsTree>();
    tree->nodes.resize(5);
    const auto set = [&](int at, const QString &name, int parent, int row, qint64 size, EntryKind kind) {
        auto &node = tree->nodes.at(size_t(at));
        node.name = name;
        node.parent = parent;
        node.row = row;
        node.size = size;
        node.kind = kind;
        tree->nodes.at(size_t(parent)).children.push_back(at);
    };
    set(1, u"config"_s, 0, 0, 0, EntryKind::Directory);
    set(2, u"data"_s, 0, 1, 999, EntryKind::Directory);
    set(3, u"blocks.dat"_s, 2, 0, 500, EntryKind::File);
    set(4, u"state.json"_s, 2, 1, 499, EntryKind::File);
    ContentsModel model;
    QAbstractItemModelTester tester(&model);
    model.setTree(tree);
    QCOMPARE(printed(model), u"config \ndata 999 B\n  blocks.dat 500 B\n  state.json 499 B\n"_s);
    model.setTree({});
    QCOMPARE(static_cast<QAbstractItemModel &>(model).rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestBackupModels)
#include "tst_backupmodels.moc"
