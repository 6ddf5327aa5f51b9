// The tour's way through repairing and comparing, with findings that were made up.
#include "ui/shell/tour.h"

#include "ui/backups/backupspage.h"
#include "ui/backups/comparesheet.h"
#include "ui/backups/repairsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;

RepairPlan whole()
{
    RepairPlan plan;
    plan.outlook = RepairPlan::Outlook::Whole;
    plan.pieces = 7;
    plan.bytes = 4'912'388;
    plan.fromItself = 1;
    plan.fromSiblings = 4;
    plan.fromLive = 2;
    plan.guessed = 1;
    plan.siblings = {u"/home/operator/backups/bt2c_blockchain_backup_20261122_140002.tar.gz"_s,
                     u"/home/operator/backups/bt2c_full_backup_20261122_000003.tar.gz"_s};
    return plan;
}

RepairPlan partly()
{
    RepairPlan plan = whole();
    plan.outlook = RepairPlan::Outlook::Partly;
    plan.guessed = 0;
    plan.missing = 3;
    plan.fromLive = 0;
    plan.fromItself = 0;
    plan.damage.files = {
        {"data/blockchain.db", 352 * mebi, {{17 * mebi, mebi}, {203 * mebi, 2 * mebi}}},
        {"data/checkpoints/mainnet/00018000-3f9ac2d1705be846/validators/registered-and-active.snapshot.json",
         412'077,
         {{0, 412'077}}},
        {"data/blocks.dat", 275 * mebi + 91'533, {{275 * mebi, 91'533}}},
        {"config/validator.json", 412, {{0, 412}}}};
    plan.damage.damagedPieces = 7;
    plan.damage.loss.headers = true;
    return plan;
}

std::shared_ptr<const CompareOutcome> differences()
{
    auto outcome = std::make_shared<CompareOutcome>();
    const auto add = [&outcome](const QByteArray &path, Difference difference, qint64 before, qint64 after,
                                qint64 from = -1) {
        outcome->add({path, difference, EntryKind::File, before, after, from});
    };
    add("config/prometheus.yml", Difference::Attributes, 1'212, 1'212);
    add("config/validator.json", Difference::Changed, 412, 438, 0);
    add("data/blockchain.db", Difference::Changed, 335'974'400, 336'044'032, 17 * mebi);
    add("data/blocks.dat", Difference::Grown, 275'700'133, 275'701'018);
    add("data/checkpoints/mainnet/00018000-3f9ac2d1705be846/registered-and-active.snapshot.json", Difference::Removed,
        412'077, -1);
    add("data/checkpoints/mainnet/00018400-90be61c5d2f7a384/registered-and-active.snapshot.json", Difference::Added, -1,
        413'902);
    add("data/state.json", Difference::Changed, 412, 412, 0);
    outcome->summary = {60, 1, 1, 3, 1, 1, 1'214'302, {}, {}};
    return outcome;
}

} // namespace

void Tour::planRepairs()
{
    BackupsPage *page = m_window.backups();
    // A look that still runs is dropped when a finding is shown.
    const auto repair = [this, page] {
        closeSheet();
        selectState(int(IntegrityState::Corrupt), false);
        page->repairCurrent();
        return qobject_cast<RepairSheet *>(Sheet::openOver(&m_window));
    };
    const auto open = [this] { return m_workspace.jobs().idle(); };
    m_steps.push_back({u"repair-whole"_s, [repair] { repair()->showPlan(whole()); }, open});
    m_steps.push_back(
        {u"repair-partly"_s, [repair] { repair()->showPlan(partly()); }, open, {{1280, 800}, {1024, 640}}});
    m_steps.push_back({u"repair-not-seekable"_s, [repair] { repair()->showPlan(RepairPlan()); }, open});
    RescueReport rescued;
    rescued.entries = 1'281;
    rescued.bytes = 275'913'400;
    rescued.seekable = true;
    rescued.damage = partly().damage;
    m_steps.push_back({u"repair-rescued"_s,
                       [repair, rescued] {
                           repair()->showRescued(
                               {u"/home/operator/Desktop/rescued_bt2c_blockchain_backup_20261122_150002"_s, rescued});
                       },
                       open});
    m_steps.push_back({u"repair-done"_s, [repair] { repair()->showRepaired(RepairReport{whole(), true, 3.4}); }, open});
    m_steps.push_back({u"compare"_s,
                       [this, page] {
                           closeSheet();
                           selectState(int(IntegrityState::Verified), true);
                           page->compareCurrent();
                           static_cast<CompareSheet *>(Sheet::openOver(&m_window))->showOutcome(differences());
                       },
                       open,
                       {{1280, 800}, {1024, 640}}});
    m_steps.push_back({u"compare-failed"_s,
                       [this] {
                           static_cast<CompareSheet *>(Sheet::openOver(&m_window))
                               ->showOutcome(std::unexpected(
                                   Error{ErrorCode::Missing, u"/home/operator/validator1/data"_s, {}, 0, -1}));
                       },
                       open});
    m_steps.push_back({{}, [this] { closeSheet(); }, open, QList<QSize>(), false});
}

} // namespace bt2c
