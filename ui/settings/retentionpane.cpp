#include "ui/settings/retentionpane.h"

#include "core/guard/retentionkeys.h"
#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/settings/retentionmodel.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingssession.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 10'000;
constexpr int labelWidth = 110;
constexpr int countWidth = 84;

QString countWords(const QString &count)
{
    if (count == "last"_L1)
        return RetentionPane::tr("Newest");
    if (count == "hourly"_L1)
        return RetentionPane::tr("Hours");
    if (count == "daily"_L1)
        return RetentionPane::tr("Days");
    if (count == "weekly"_L1)
        return RetentionPane::tr("Weeks");
    return RetentionPane::tr("Months");
}

QString typeWords(BackupType type)
{
    Backup named;
    named.type = type;
    return kindWords(named);
}

} // namespace

RetentionPane::RetentionPane(Workspace &workspace, SettingsSession *session, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_model(new RetentionModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *intro = new TextLabel(tr("How many backups of each type are kept: the newest, and one for each of so many "
                                   "hours, days, weeks and months. Of a type with zeros alone all are kept, and the "
                                   "newest verified one is never removed."),
                                Type::Body, Ink::Secondary, this);
    intro->setWrapping();
    column->addWidget(intro);
    column->addWidget(makeCounts());
    m_summary = new TextLabel(Type::Body, Ink::Text, this);
    m_summary->setWrapping();
    column->addWidget(m_summary);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2, 2, 2, 2);
    m_table = new QTableView(card);
    m_table->setAccessibleName(tr("What stays and what goes"));
    m_table->setModel(m_model);
    setUpListTable(m_table);
    m_table->setProperty("padded", true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RetentionModel::Why, QHeaderView::Stretch);
    inside->addWidget(m_table);
    column->addWidget(card, 1);
    connect(session, &SettingsSession::changed, this, &RetentionPane::preview);
}

QWidget *RetentionPane::makeCounts()
{
    auto *pane = new QWidget(this);
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::buttonGap);
    grid->setVerticalSpacing(6);
    const QStringList counts = retentionCounts();
    for (int i = 0; i < counts.size(); ++i)
        grid->addWidget(new TextLabel(countWords(counts.at(i)), Type::Secondary, Ink::Secondary, pane), 0, i + 1);
    int row = 1;
    for (const BackupType type : retentionTypes()) {
        grid->addWidget(new TextLabel(typeWords(type), Type::Body, Ink::Text, pane), row, 0);
        for (int i = 0; i < counts.size(); ++i) {
            const QString key = u"retention.%1.%2"_s.arg(typeToken(type), counts.at(i));
            auto *box = SettingsForm::makeNumber(m_session, key, {0, mostKept, scaled(countWidth), {}, {}}, pane);
            box->setAccessibleName(tr("%1, %2", "Full, Days").arg(typeWords(type), countWords(counts.at(i))));
            grid->addWidget(box, row, i + 1);
        }
        ++row;
    }
    grid->setColumnMinimumWidth(0, scaled(labelWidth));
    grid->setColumnStretch(int(counts.size()) + 1, 1);
    return pane;
}

void RetentionPane::preview()
{
    const std::optional<Site> &site = m_workspace.site();
    const qint64 request = ++m_request;
    if (!site || site->backupDirectory.isEmpty()) {
        m_summary->setText(tr("With a site open, this shows what of its backups stays and what goes."));
        m_model->setDecisions({}, {});
        return;
    }
    // Those of the scope that is shown: it is to be seen before it counts for everybody.
    auto deciding = m_workspace.jobs().run(
        [folder = site->backupDirectory, policy = m_session->settings().retention,
         days = m_session->settings().verifiedDays,
         backend = m_workspace.backend()](Control &) -> Result<QList<RetentionDecision>> {
            const auto backups = Catalogue(folder, days).list(&backend->ledger, backend->clock.now());
            if (!backups)
                return std::unexpected(backups.error());
            return decideRetention(*backups, policy);
        });
    deciding.future.then(this, [this, request](const Result<QList<RetentionDecision>> &decisions) {
        if (request != m_request)
            return;
        m_summary->setText(decisions ? tr("There are no backups here.") : describe(decisions.error()));
        show(decisions.value_or(QList<RetentionDecision>()));
    });
}

void RetentionPane::show(const QList<RetentionDecision> &decisions)
{
    m_model->setDecisions(decisions, QDateTime::currentDateTime());
    if (!decisions.isEmpty()) {
        const int stays = int(decisions.size()) - m_model->removed();
        m_summary->setText(m_model->removed() == 0
                               ? tr("All %n backup(s) stay.", nullptr, stays)
                               : tr("Of %1 backups %2 go, each when the next one of its type is made, which frees %3. "
                                    "Nothing is removed now.")
                                     .arg(decisions.size())
                                     .arg(m_model->removed())
                                     .arg(formatBytes(m_model->freed())));
    }
    if (m_session->error())
        m_summary->setText(tr("Nothing is removed as long as the settings cannot be read."));
    else if (m_session->settings().retention != m_session->siteSettings().retention)
        m_summary->setText(m_summary->text() + u' '
                           + tr("The site that is open has numbers of its own: choose it above to see those."));
}

} // namespace bt2c
