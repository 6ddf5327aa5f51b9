#include "ui/containers/containerspage.h"

#include "core/support/describe.h"
#include "ui/containers/cardgrid.h"
#include "ui/containers/chaincard.h"
#include "ui/containers/containeroperations.h"
#include "ui/containers/logdrawer.h"
#include "ui/containers/troublepane.h"
#include "ui/containers/volumetable.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// A lost engine is given so long to come back before its page takes the place of what was seen last.
constexpr qint64 graceSeconds = 30;
enum Shelf { Body, Trouble, Empty };

} // namespace

void ContainersPage::openSite()
{
    m_look = Look::Auto;
    m_notesShown.clear();
    m_notes->dismiss();
    m_banner->dismiss();
    m_header->setPractice(m_workspace.isPractice());
    render();
}

bool ContainersPage::hasSite() const
{
    return m_workspace.site() && !m_workspace.site()->directory.isEmpty();
}

void ContainersPage::show(const SiteSnapshot &snapshot)
{
    if (!snapshot.stale)
        m_look = Look::Auto;
    m_snapshot = snapshot;
    m_subjects = subjectsOf(snapshot);
    render();
    Q_EMIT shown(m_snapshot);
    const auto created = std::ranges::count_if(m_subjects,
                                               [](const ContainerSubject &s) { return s.container.has_value(); });
    Q_EMIT countChanged(hasSite() && !snapshot.stale ? int(created) : 0);
    Q_EMIT stateChanged();
}

void ContainersPage::setNewestBackup(const std::optional<VerifiedBackup> &backup)
{
    if (backup == m_backup)
        return;
    m_backup = backup;
    render();
}

bool ContainersPage::showsTrouble(const QDateTime &now) const
{
    if (m_snapshot.trouble == EngineTrouble::None)
        return false;
    if (!m_snapshot.at.isValid() || m_look == Look::Reason)
        return true;
    return m_look == Look::Auto && m_snapshot.at.secsTo(now) > graceSeconds;
}

QString ContainersPage::asOf() const
{
    return QLocale().toString(m_snapshot.at.toLocalTime().time(), u"HH:mm"_s);
}

void ContainersPage::render()
{
    const QDateTime now = QDateTime::currentDateTime();
    if (hasSite() && showsTrouble(now))
        m_trouble->show(m_snapshot, now);
    renderHeader(now);
    if (!hasSite()) {
        renderNoSite();
        m_stack->setCurrentIndex(Empty);
    } else if (showsTrouble(now)) {
        m_stack->setCurrentIndex(Trouble);
    } else if (!m_snapshot.at.isValid() || m_subjects.isEmpty()) {
        renderEmpty();
        m_stack->setCurrentIndex(Empty);
    } else {
        renderBody(now);
        m_stack->setCurrentIndex(Body);
    }
}

void ContainersPage::renderHeader(const QDateTime &now)
{
    QStringList parts;
    const bool seen = hasSite() && m_snapshot.at.isValid();
    if (seen && !m_snapshot.layout.project.isEmpty())
        parts << tr("compose project %1").arg(m_snapshot.layout.project);
    const bool trouble = hasSite() && showsTrouble(now);
    if (seen && m_snapshot.stale)
        parts << (trouble ? tr("not seen since %1").arg(asOf()) : tr("as of %1, reconnecting…").arg(asOf()));
    else if (seen)
        parts << runningWords(m_subjects);
    m_header->setSummary(parts.join(u" · "_s));

    const bool act = canAct();
    const bool live = act && hasSite() && !m_subjects.isEmpty();
    const bool missing = std::ranges::any_of(m_subjects, [](const ContainerSubject &s) { return !s.container; });
    const bool startable = anyCan(ContainerAction::Start);
    m_retry->setVisible(trouble && !m_trouble->retries());
    m_bringUp->setVisible(live && missing && !m_snapshot.layout.composeFile.isEmpty());
    m_startAll->setVisible(live && startable);
    m_restartAll->setVisible(live && !startable && anyCan(ContainerAction::Restart));
    m_startAll->setDefault(!m_bringUp->isVisibleTo(this));
    m_startAll->setIcon(
        symbolIcon(Symbol::Play, m_startAll->isDefault() ? SymbolColour::OnAccent : SymbolColour::Text));
    m_more->setVisible(live);
    m_bringUp->setEnabled(!m_operations->composing());
}

void ContainersPage::renderBody(const QDateTime &now)
{
    const bool stale = m_snapshot.stale;
    // What is past is told from the moment it was true.
    const QDateTime then = stale ? m_snapshot.at : now;
    m_stale->setVisible(stale);
    if (stale)
        m_staleWords->setText(tr("This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be "
                                 "steered until it is back.")
                                  .arg(asOf()));
    renderNotes();
    m_chain->show(m_snapshot, then);
    QList<ContainerCard::Shown> cards;
    QList<LogDrawer::Source> sources;
    for (const ContainerSubject &subject : std::as_const(m_subjects)) {
        ContainerCard::Shown card;
        card.subject = subject;
        card.stats = m_snapshot.stats.value(subject.name);
        if (subject.container)
            card.ports = portLinks(*subject.container, m_snapshot.address);
        card.now = then;
        if (stale)
            card.asOf = asOf();
        card.running = m_operations->running(subject.name);
        card.canAct = canAct() && (subject.container || canCompose());
        cards.append(card);
        if (subject.container)
            sources.append({subject.name, subject.container->state == ContainerState::Running});
    }
    m_cards->show(cards);
    m_volumes->show(volumeRows(m_snapshot, m_backup), stale ? QList<MissingVolume>() : missingVolumes(m_snapshot),
                    then);
    m_volumes->setCanAct(canAct());
    m_log->setSources(sources, canAct());
    fitBody();
}

void ContainersPage::renderNotes()
{
    const QStringList &notes = m_snapshot.layout.notes;
    if (notes == m_notesShown)
        return;
    m_notesShown = notes;
    if (notes.isEmpty()) {
        m_notes->dismiss();
        return;
    }
    const bool noChain = m_snapshot.layout.chainInVolume();
    m_notes->tell({Tone::Unknown,
                   noChain ? tr("The documented kind of backup would hold no chain here")
                           : tr("Where this site differs from the procedure"),
                   notes.join(u'\n'),
                   {}});
}

void ContainersPage::renderEmpty()
{
    const SiteLayout &layout = m_snapshot.layout;
    const bool looking = !m_snapshot.at.isValid();
    // The snapshot is renewed all the time; buttons stay as long as what they stand for.
    const QString key = looking ? u"looking"_s : u"none"_s + layout.composeFile + (canCompose() ? u"1"_s : u"0"_s);
    if (key == m_emptyShown)
        return;
    m_emptyShown = key;
    m_empty->clearButtons();
    if (looking) {
        m_empty->setWords(Symbol::Cube, tr("Looking for Docker…"),
                          tr("Every place where an engine may listen is asked, for two seconds at most."));
        return;
    }
    if (layout.composeFile.isEmpty()) {
        m_empty->setWords(Symbol::Cube, tr("No containers, and no compose file"),
                          tr("The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose "
                             "the folder that holds it.")
                              .arg(m_workspace.site()->directory));
        connect(m_empty->addButton(Symbol::Folder, tr("Open Site…")), &QPushButton::clicked, this,
                &ContainersPage::openSiteAsked);
    } else {
        m_empty->setWords(Symbol::Cube, tr("No containers here yet"),
                          tr("Compose makes them from %1. Volumes that are there already are used again as they are.")
                              .arg(layout.composeFile));
        QPushButton *up = m_empty->addButton(Symbol::Play, tr("Bring Up"));
        up->setEnabled(canCompose());
        connect(up, &QPushButton::clicked, this, [this] { compose(ComposeVerb::Up); });
    }
    connect(m_empty->addButton(Symbol::Archive, tr("Go to Backups")), &QPushButton::clicked, this,
            &ContainersPage::backupsAsked);
}

void ContainersPage::renderNoSite()
{
    const QList<SiteLayout> &found = m_monitor.discovered();
    QString key = u"no site"_s;
    for (const SiteLayout &layout : found)
        key += u'|' + layout.project + u'@' + layout.directory;
    if (key == m_emptyShown)
        return;
    m_emptyShown = key;
    m_empty->clearButtons();
    m_empty->setWords(
        Symbol::Folder, tr("No validator site is open"),
        found.isEmpty() ? tr("Choose the folder that holds your validator's docker-compose.yml, or learn on a practice "
                             "site that touches nothing. A validator that Docker runs here is found by itself.")
                        : tr("Docker knows of %n validator(s) on this machine.", nullptr, int(found.size())));
    for (const SiteLayout &layout : found) {
        QPushButton *open = m_empty->addButton(Symbol::Cube, tr("Open %1").arg(layout.project));
        open->setToolTip(layout.directory);
        connect(open, &QPushButton::clicked, this, [this, layout] { Q_EMIT openLayoutAsked(layout); });
    }
    connect(m_empty->addButton(Symbol::Folder, tr("Open Site…")), &QPushButton::clicked, this,
            &ContainersPage::openSiteAsked);
    connect(m_empty->addButton(Symbol::Beaker, tr("Open Practice Site")), &QPushButton::clicked, this,
            &ContainersPage::practiceAsked);
}

bool ContainersPage::canAct() const
{
    return m_snapshot.at.isValid() && !m_snapshot.stale && m_snapshot.trouble == EngineTrouble::None;
}

bool ContainersPage::canCompose() const
{
    // Compose runs here: the file must lie on this machine, which that of a remote site does not.
    return canAct() && !m_snapshot.layout.composeFile.isEmpty() && !m_operations->composing();
}

bool ContainersPage::anyCan(ContainerAction action) const
{
    return std::ranges::any_of(m_subjects, [action](const ContainerSubject &s) { return canDo(action, s.container); });
}

bool ContainersPage::missesVolume() const
{
    return !missingVolumes(m_snapshot).isEmpty();
}

void ContainersPage::actOnAll(ContainerAction action)
{
    m_operations->actOnAll(action, m_subjects);
}

void ContainersPage::compose(ComposeVerb verb)
{
    m_operations->compose(verb, m_snapshot.layout.project);
}

void ContainersPage::createMissingVolume()
{
    const QList<MissingVolume> missing = missingVolumes(m_snapshot);
    if (!missing.isEmpty())
        m_operations->createVolume(missing.constFirst(), m_snapshot.layout.project);
}

void ContainersPage::refresh()
{
    if (m_snapshot.trouble != EngineTrouble::None) {
        m_monitor.retry();
        return;
    }
    m_monitor.refresh();
    m_monitor.measureVolumes();
}

void ContainersPage::find()
{
    m_log->focusSearch();
}

} // namespace bt2c
