#include "ui/overview/alertsheet.h"

#include "ui/overview/alertmodel.h"
#include "ui/overview/alertteller.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 280;
constexpr qsizetype mostUnsent = 3;

} // namespace

AlertSheet::AlertSheet(AlertTeller *teller, QWidget *window)
    : Sheet(tr("Alerts"), window)
    , m_teller(teller)
    , m_model(new AlertModel(this))
{
    m_unsent = new TextLabel(Type::Body, Ink::Bad, this);
    m_unsent->setWrapping();
    body()->addWidget(m_unsent);
    m_none = new TextLabel(Type::Body, Ink::Secondary, this);
    m_none->setWrapping();
    body()->addWidget(m_none);
    m_frame = new Card(this);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(2, 2, 2, 2);
    m_table = new QTableView(m_frame);
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setModel(m_model);
    setUpListTable(m_table);
    m_table->setProperty("padded", true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setFrameShape(QFrame::NoFrame);
    // What an alert says is read to its end.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setMinimumSectionSize(scaled(metrics::rowHeight));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(scaled(listHeight));
    m_table->horizontalHeader()->setSectionResizeMode(AlertModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AlertModel::Since, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AlertModel::Told, QHeaderView::ResizeToContents);
    inside->addWidget(m_table);
    body()->addWidget(m_frame, 1);

    const auto time = [this](const QString &text, auto until) {
        connect(m_times.addAction(text), &QAction::triggered, this,
                [this, until] { snooze(until(QDateTime::currentDateTime())); });
    };
    time(tr("For an Hour"), [](const QDateTime &now) { return now.addSecs(3600); });
    time(tr("Until Tomorrow"), [](const QDateTime &now) { return now.addDays(1); });
    time(tr("For a Week"), [](const QDateTime &now) { return now.addDays(7); });
    m_times.addSeparator();
    m_wake = m_times.addAction(tr("Not Any More"));
    connect(m_wake, &QAction::triggered, this, [this] { snooze({}); });
    m_snooze = new QPushButton(tr("Keep Quiet"), this);
    m_snooze->setAutoDefault(false);
    m_snooze->setAccessibleName(m_snooze->text());
    m_snooze->setToolTip(tr("No message about the chosen alert for a while; the page goes on showing it"));
    m_snooze->setMenu(&m_times);
    auto *left = new QWidget(this);
    auto *leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins(0, 0, 0, 0);
    leftRow->addWidget(m_snooze);
    leftRow->addStretch();
    addToButtonRow(left);
    connect(addButton(tr("Settings…")), &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT settingsAsked();
    });
    connect(addButton(tr("Close"), true), &QPushButton::clicked, this, &QDialog::accept);
    followSelection(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertSheet::showChoice);
    if (m_teller) {
        connect(m_teller, &AlertTeller::changed, this, &AlertSheet::follow);
        follow();
    }
}

void AlertSheet::follow()
{
    if (!m_teller)
        return;
    if (const auto record = m_teller->record())
        show(*record, QDateTime::currentDateTime());
    else
        showUnknown(m_teller->trouble().isEmpty() ? tr("Not looked yet.") : m_teller->trouble());
    if (m_teller->record() && !m_teller->trouble().isEmpty()) {
        m_unsent->setText(m_teller->trouble());
        m_unsent->show();
        refit();
    }
}

void AlertSheet::showUnknown(const QString &words)
{
    m_unsent->hide();
    m_none->setText(words);
    m_none->show();
    m_frame->hide();
    m_snooze->hide();
    refit();
}

void AlertSheet::show(const AlertRecord &record, const QDateTime &now)
{
    // The chosen one stays chosen, wherever it stands now.
    const Alert *current = m_model->alert(m_table->currentIndex());
    const std::optional<Alert> chosen = current ? std::optional(*current) : std::nullopt;
    m_model->setBook(record.book, now);
    int row = 0;
    for (int i = 0; chosen && i < m_model->rowCount(); ++i) {
        const Alert *alert = m_model->alert(m_model->index(i, 0));
        if (alert->kind == chosen->kind && alert->since == chosen->since)
            row = i;
    }
    m_none->setText(tr("Nothing was ever the matter, as far as this program saw."));
    QStringList lines;
    for (const UnsentAlert &unsent : record.unsent.first(qMin(record.unsent.size(), mostUnsent)))
        lines.append(tr("Not sent (%1): %2 – %3").arg(unsent.sink, describe(unsent.message), unsent.error));
    if (record.unsent.size() > mostUnsent)
        lines.append(tr("and %n more", nullptr, int(record.unsent.size() - mostUnsent)));
    m_unsent->setText(lines.join(u'\n'));
    m_unsent->setVisible(!lines.isEmpty());
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_frame->setVisible(any);
    m_snooze->setVisible(any);
    if (any)
        m_table->selectRow(row);
    showChoice();
    refit();
}

void AlertSheet::showChoice()
{
    const Alert *alert = m_model->alert(m_table->currentIndex());
    m_snooze->setEnabled(alert && !alert->clearedAt.isValid());
    m_wake->setEnabled(alert && alert->snoozedUntil.isValid());
}

void AlertSheet::snooze(const QDateTime &until)
{
    const Alert *alert = m_model->alert(m_table->currentIndex());
    if (m_teller && alert)
        m_teller->snooze(alert->kind, until);
}

} // namespace bt2c
