#include "ui/backups/detailpane.h"

#include "core/support/describe.h"
#include "ui/backups/checkspane.h"
#include "ui/backups/contentspane.h"
#include "ui/backups/repairwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace bt2c {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(Workspace &workspace, QWidget *parent) : QStackedWidget(parent)
{
    auto *nothing = new QWidget(this);
    auto *middle = new QVBoxLayout(nothing);
    auto *hint = new TextLabel(tr("Choose a backup to see what it holds and how it was checked."), Type::Body,
                               Ink::Secondary, nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addWidget(hint, 1);
    addWidget(nothing);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(12);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(metrics::buttonGap);
    m_title = new TextLabel(Type::Section, Ink::Text, page);
    m_title->setWrapping();
    m_badge = new Badge(page);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_badge, 0, Qt::AlignTop | Qt::AlignLeft);
    m_summary = new TextLabel(Type::Body, Ink::Secondary, page);
    m_summary->setWrapping();
    column->addLayout(m_head);
    column->addWidget(m_summary);
    column->addWidget(makeButtons());
    column->addWidget(new Rule(page));

    m_checks = new ChecksPane(workspace, page);
    column->addWidget(m_checks);
    column->addWidget(new Rule(page));
    m_contents = new ContentsPane(workspace, page);
    connect(m_contents, &ContentsPane::extractAsked, this, &DetailPane::extractAsked);
    column->addWidget(m_contents, 1);

    auto *file = new QHBoxLayout;
    file->setSpacing(2);
    m_fileName = new ElidedLabel(Type::Mono, Ink::Text, Qt::ElideMiddle, page);
    m_copy = new QPushButton(symbolIcon(Symbol::Copy, SymbolColour::Secondary), {}, page);
    m_copy->setFlat(true);
    m_copy->setFixedSize(scaled(26), scaled(26));
    m_copy->setAccessibleName(tr("Copy the file name"));
    m_copy->setToolTip(tr("Copy the file name"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_fileName->text()); });
    file->addWidget(m_fileName, 1);
    file->addWidget(m_copy);
    column->addLayout(file);

    // Long findings scroll; nothing is ever pushed out of the window.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    addWidget(scroll);
}

QWidget *DetailPane::makeButtons()
{
    auto *bar = new QWidget(this);
    m_buttons = bar;
    // They give way to the pane, not it to them: see dressButtons().
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    bar->installEventFilter(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::buttonGap);
    m_repair = new QPushButton(tr("Repair…"), bar);
    m_repair->setAccessibleName(tr("Repair this backup"));
    m_repair->setToolTip(tr("Looks where the damaged pieces are to be had"));
    m_repair->setDefault(true);
    m_repair->hide();
    m_restore = new QPushButton(symbolIcon(Symbol::Restore, SymbolColour::OnAccent), tr("Restore…"), bar);
    m_restore->setAccessibleName(tr("Restore this backup"));
    m_restore->setDefault(true);
    m_verify = new QPushButton(symbolIcon(Symbol::Tick), tr("Verify"), bar);
    m_verify->setAccessibleName(tr("Verify this backup"));
    m_verify->setToolTip(tr("Reads every byte and compares the checksum"));
    m_more = new QPushButton(symbolIcon(Symbol::More), {}, bar);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    connect(m_repair, &QPushButton::clicked, this, &DetailPane::repairAsked);
    connect(m_restore, &QPushButton::clicked, this, &DetailPane::restoreAsked);
    connect(m_verify, &QPushButton::clicked, this, &DetailPane::verifyAsked);
    row->addWidget(m_repair);
    row->addWidget(m_restore);
    row->addWidget(m_verify);
    row->addWidget(m_more);
    row->addStretch();
    return bar;
}

void DetailPane::dressButtons()
{
    const auto fits = [this] { return m_buttons->layout()->sizeHint().width() <= m_buttons->width(); };
    m_restore->setText(tr("Restore…"));
    m_verify->setText(tr("Verify"));
    // Where it is narrow the lesser ones keep their signs, and their words as names and tooltips.
    for (QPushButton *button : {m_verify, m_restore}) {
        m_buttons->layout()->invalidate();
        if (fits())
            return;
        button->setText({});
    }
}

void DetailPane::placeBadge()
{
    // Beside the title where both fit on the line, else below it.
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool beside = title + m_head->spacing() + m_badge->sizeHint().width() <= m_buttons->width();
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setStretch(0, beside ? 1 : 0);
}

bool DetailPane::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_buttons && event->type() == QEvent::Resize) {
        dressButtons();
        placeBadge();
    }
    return QStackedWidget::eventFilter(object, event);
}

void DetailPane::show(const BackupRow *row, const QDateTime &now)
{
    setCurrentIndex(row ? 1 : 0);
    m_contents->show(row ? &row->backup : nullptr);
    m_checks->show(row ? &row->backup : nullptr, now);
    if (!row)
        return;
    const Backup &backup = row->backup;
    m_title->setText(titleOf(backup, now));
    m_title->setToolTip(exactWords(backup.madeAt));
    BadgeLook look = lookOf(backup.integrity.state);
    if (row->provenByDrill())
        look.symbol = Symbol::Shield;
    const QString reason = QString(stateReason(backup.integrity, now) % u' ' % drillWords(row->drill)).trimmed();
    m_badge->setLook(look, stateLabel(backup.integrity.state), reason);
    placeBadge();
    QStringList parts{kindWords(backup), holdsWords(backup.type)};
    if (backup.height)
        parts << tr("height %1").arg(numberWords(*backup.height));
    parts << formatBytes(backup.identity.size);
    if (!row->keptAs.isEmpty())
        parts << (isBad(row->backup.integrity.state) ? row->keptAs : tr("kept as %1").arg(row->keptAs));
    if (row->provenByDrill())
        parts << tr("restored in a drill %1, took %2")
                     .arg(agoWords(row->drill->at, now), formatDuration(row->drill->seconds));
    if (row->offsite)
        parts << tr("a copy off-site");
    m_summary->setText(parts.join(u" · "_s));
    // The way that is proposed is never one that would be refused.
    const bool proposed = !isBad(backup.integrity.state);
    m_repair->setVisible(mayBeRepaired(backup.integrity.state));
    m_restore->setDefault(proposed);
    m_restore->setIcon(symbolIcon(Symbol::Restore, proposed ? SymbolColour::OnAccent : SymbolColour::Text));
    dressButtons();
    m_fileName->setText(backup.fileName);
    m_path = backup.path;
}

void DetailPane::setCanRestore(bool can)
{
    m_restore->setEnabled(can);
    m_restore->setToolTip(can ? tr("Restore this backup")
                              : tr("There is no site to restore into. Choose one with File ▸ Open Site…"));
}

void DetailPane::setMoreMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

} // namespace bt2c
