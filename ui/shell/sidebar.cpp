#include "ui/shell/sidebar.h"

#include "core/engine/snapshot.h"
#include "ui/containers/enginetroublewords.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path);
}

void drawFocus(QPainter &painter, const QWidget *widget, const Colours &colours)
{
    if (!widget->hasFocus() || !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), metrics::controlRadius,
                            metrics::controlRadius);
}

} // namespace

/// The site's name and height; a click opens the menu of sites.
class Sidebar::SiteBox final : public QPushButton
{
public:
    explicit SiteBox(QWidget *parent) : QPushButton(parent) { setFixedHeight(scaled(54)); }

    void setWords(const QString &name, const QString &detail)
    {
        m_name = name;
        m_detail = detail;
        setAccessibleName(tr("Site: %1").arg(name));
        setAccessibleDescription(detail);
        setToolTip(detail);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(underMouse() || isDown() ? colours.window : colours.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const int chevron = scaled(14);
        const QRect begin = rect().adjusted(scaled(11), scaled(8), -scaled(16) - chevron, -scaled(8));
        const QRect text = QStyle::visualRect(layoutDirection(), rect(), begin);
        painter.setPen(colours.text);
        painter.setFont(fontOf(Type::Strong));
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignTop),
                         painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, text.width()));
        painter.setPen(colours.secondary);
        painter.setFont(fontOf(Type::Small));
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignBottom),
                         painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, text.width()));
        const QRect end(width() - chevron - scaled(11), (height() - chevron) / 2, chevron, chevron);
        drawSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), end), Symbol::ChevronDown, colours.text);
        drawFocus(painter, this, colours);
    }

private:
    QString m_name;
    QString m_detail;
};

/// One page: sign, name, and a count.
class Sidebar::PageButton final : public QPushButton
{
public:
    PageButton(Symbol symbol, const QString &name, QWidget *parent) : QPushButton(name, parent), m_symbol(symbol)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFixedHeight(scaled(30));
        setAccessibleName(name);
    }

    void setCount(int count)
    {
        m_count = count > 0 ? numberWords(count) : QString();
        setAccessibleDescription(m_count);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            QColor fill = colours.selected;
            fill.setAlpha(isChecked() ? 255 : 110);
            painter.setBrush(fill);
            painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
        }
        const QColor ink = isChecked() ? colours.accent : colours.text;
        const int side = scaled(16);
        drawSymbol(painter, QRectF(scaled(10), (height() - side) / 2.0, side, side), m_symbol, ink);
        const QRect text = rect().adjusted(scaled(36), 0, -scaled(10), 0);
        painter.setPen(ink);
        painter.setFont(fontOf(isChecked() ? Type::Strong : Type::Body));
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), this->text());
        painter.setPen(colours.secondary);
        painter.setFont(fontOf(Type::Small));
        painter.drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), m_count);
        drawFocus(painter, this, colours);
    }

private:
    Symbol m_symbol;
    QString m_count;
};

static constexpr std::pair<Page, QLatin1StringView> pageTokens[] = {{Page::Overview, "overview"_L1},
                                                                    {Page::Containers, "containers"_L1},
                                                                    {Page::Backups, "backups"_L1},
                                                                    {Page::Recovery, "recovery"_L1},
                                                                    {Page::Schedule, "schedule"_L1},
                                                                    {Page::Activity, "activity"_L1}};

QString pageToken(Page page)
{
    return std::ranges::find(pageTokens, page, &std::pair<Page, QLatin1StringView>::first)->second;
}

Page pageFromToken(QStringView token)
{
    const auto found = std::ranges::find_if(pageTokens, [token](const auto &one) { return token == one.second; });
    return found == std::end(pageTokens) ? Page::Overview : found->first;
}

Sidebar::Sidebar(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setFixedWidth(scaled(metrics::sidebarWidth));
    auto *ground = new Ground(Ground::Kind::Sidebar, Qt::RightEdge, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);

    auto *column = new QVBoxLayout(ground);
#ifdef Q_OS_MACOS
    // Room for the window's own buttons, which lie on the sidebar.
    column->setContentsMargins(10, 44, 11, 12);
#else
    column->setContentsMargins(10, 12, 11, 12);
#endif
    column->setSpacing(2);
    m_site = new SiteBox(ground);
    m_overview = new PageButton(Symbol::Overview, tr("Overview"), ground);
    m_containers = new PageButton(Symbol::Cube, tr("Containers"), ground);
    m_backups = new PageButton(Symbol::Archive, tr("Backups"), ground);
    m_recovery = new PageButton(Symbol::Lifebuoy, tr("Recovery"), ground);
    m_schedule = new PageButton(Symbol::Calendar, tr("Schedule"), ground);
    m_activity = new PageButton(Symbol::List, tr("Activity"), ground);
    m_overview->setChecked(true);
    for (const Page page :
         {Page::Overview, Page::Containers, Page::Backups, Page::Recovery, Page::Schedule, Page::Activity}) {
        // Screen readers check such a button and do not click it; a click on the one that is checked leads back to its
        // page.
        connect(buttonOf(page), &QPushButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
        connect(buttonOf(page), &QPushButton::toggled, this, [this, page](bool on) {
            if (on)
                Q_EMIT pageChosen(page);
        });
    }
    m_practice = new Badge(ground);
    m_practice->setLook({Symbol::Beaker, Tone::Warn, false}, tr("PRACTICE"),
                        tr("This is a practice site: nothing you do here touches a real validator."));
    m_practice->hide();
    m_where = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideRight, ground);
    m_folder = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideMiddle, ground);
    column->addWidget(m_site);
    column->addSpacing(12);
    column->addWidget(m_overview);
    column->addWidget(m_containers);
    column->addWidget(m_backups);
    column->addWidget(m_recovery);
    column->addWidget(m_schedule);
    column->addWidget(m_activity);
    column->addStretch();
    column->addWidget(m_practice);
    column->addSpacing(6);
    m_rule = new Rule(ground);
    column->addWidget(m_rule);
    column->addSpacing(6);
    m_engine = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideRight, ground);
    m_address = new ElidedLabel(Type::Small, Ink::Secondary, Qt::ElideMiddle, ground);
    for (ElidedLabel *label : {m_engine, m_address, m_where, m_folder})
        column->addWidget(label);
    column->insertSpacing(column->indexOf(m_where), 6);

    connect(&workspace, &Workspace::siteChanged, this, &Sidebar::showSite);
    connect(&workspace, &Workspace::heightChanged, this, &Sidebar::showSite);
    showSite();
}

Sidebar::PageButton *Sidebar::buttonOf(Page page) const
{
    switch (page) {
    case Page::Overview: return m_overview;
    case Page::Containers: return m_containers;
    case Page::Backups: return m_backups;
    case Page::Recovery: return m_recovery;
    case Page::Schedule: return m_schedule;
    case Page::Activity: return m_activity;
    }
    return m_overview;
}

void Sidebar::setSiteMenu(QMenu *menu)
{
    m_site->setMenu(menu);
}

void Sidebar::setContainerCount(int count)
{
    m_containers->setCount(count);
}

void Sidebar::setBackupCount(int count)
{
    m_backups->setCount(count);
}

void Sidebar::setPage(Page page)
{
    const QSignalBlocker quiet(buttonOf(page));
    buttonOf(page)->setChecked(true);
}

void Sidebar::setSnapshot(const SiteSnapshot &snapshot)
{
    m_engine->setText(engineStateWords(snapshot));
    const EngineCandidate *decisive = decisiveCandidate(snapshot.candidates);
    const QString address = !snapshot.address.isEmpty() || !decisive ? snapshot.address : decisive->endpoint.toString();
    m_address->setText(placeWords(address));
    m_chain.clear();
    const bool known = snapshot.condition == ChainCondition::Alive || snapshot.condition == ChainCondition::Stalled
        || snapshot.condition == ChainCondition::Behind;
    const ChainStatus &status = snapshot.chain.status;
    if (known && snapshot.stale)
        m_chain = tr("not seen since %1").arg(QLocale().toString(snapshot.at.toLocalTime().time(), u"HH:mm"_s));
    else if (known)
        m_chain = tr("height %1").arg(numberWords(status.height));
    if (known && !snapshot.stale && !status.network.isEmpty())
        m_chain.prepend(status.network + u" · "_s);
    showSite();
}

void Sidebar::showSite()
{
    const std::optional<Site> &site = m_workspace.site();
    m_practice->setVisible(m_workspace.isPractice());
    m_rule->setVisible(site.has_value() || !m_engine->text().isEmpty());
    if (!site) {
        m_site->setWords(tr("No site"), tr("Choose one"));
        m_site->setToolTip({});
        m_where->setText({});
        m_folder->setText({});
        return;
    }
    const QString name = site->directory.isEmpty() ? tr("No site") : site->name();
    QString detail = m_workspace.isPractice() ? tr("practice") : tr("validator site");
    if (!m_chain.isEmpty() && !m_workspace.isPractice())
        detail = m_chain;
    else if (m_workspace.height())
        detail += u" · "_s + tr("height %1").arg(numberWords(*m_workspace.height()));
    m_site->setWords(name, detail);
    m_site->setToolTip(QDir::toNativeSeparators(site->directory));
    m_where->setText(site->backupDirectory.isEmpty() ? tr("No backup folder") : tr("Backups in"));
    m_folder->setText(shortPath(site->backupDirectory));
}

} // namespace bt2c
