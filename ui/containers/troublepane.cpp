#include "ui/containers/troublepane.h"

#include "ui/containers/containerwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 33;
constexpr int padding = 14;
}

class TroublePane::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        const bool first = index.column() == CandidateModel::Place;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.selected);
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
        painter->setFont(fontOf(first ? Type::Mono : Type::Body));
        painter->setPen(first ? colours.text : colours.secondary);
        const QRect inner = option.rect.adjusted(first ? padding : 4, 0, -4, -1);
        painter->drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            first ? Qt::ElideMiddle : Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

TroublePane::TroublePane(QWidget *parent)
    : QWidget(parent), m_programs(DesktopPrograms::ofThisMachine()), m_model(new CandidateModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(1);
    m_words = new EmptyState(this);
    m_words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_words);
    makeTable();
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

void TroublePane::makeTable()
{
    m_card = new Card(this);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, 6, 1, 6);
    m_table = new QTableView(m_card);
    m_table->setAccessibleName(tr("Places where Docker was looked for"));
    m_table->setItemDelegate(new Delegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setModel(m_model);
    inside->addWidget(m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        putUseButtons();
        fit();
    });
}

void TroublePane::show(const SiteSnapshot &snapshot, const QDateTime &now)
{
    EngineTroubleWords words = engineTroubleWords(snapshot, m_programs);
    if (snapshot.at.isValid()) {
        const QString seen = tr("Last seen %1: %2.")
                                 .arg(momentWords(snapshot.at.toLocalTime(), now), runningWords(subjectsOf(snapshot)));
        words.text += u'\n' + seen;
    }
    m_words->setWords(Symbol::Cube, words.title, words.text);
    makeButtons(words, snapshot.at.isValid() && !snapshot.containers.isEmpty());
    m_model->setCandidates(snapshot.candidates);
    m_card->setVisible(!snapshot.candidates.isEmpty());
    fit();
}

void TroublePane::makeButtons(const EngineTroubleWords &words, bool seenBefore)
{
    // The engine is tried again every few seconds: a button must not vanish under the pointer for that.
    m_retries = words.step == EngineTroubleWords::Step::TryAgain;
    const QString wanted = words.stepWords + words.other + words.command + (seenBefore ? u'1' : u'0');
    if (wanted == m_shownButtons)
        return;
    m_shownButtons = wanted;
    m_words->clearButtons();
    using Step = EngineTroubleWords::Step;
    const Symbol symbol = words.step == Step::StartDesktop ? Symbol::Play
        : words.step == Step::CopyCommand                  ? Symbol::Copy
        : words.step == Step::UseOther                     ? Symbol::Link
        : words.step == Step::HowToInstall                 ? Symbol::Reveal
                                                           : Symbol::Refresh;
    connect(m_words->addButton(symbol, words.stepWords), &QPushButton::clicked, this, [this, words] { take(words); });
    connect(m_words->addButton(Symbol::Archive, tr("Go to Backups")), &QPushButton::clicked, this,
            &TroublePane::backupsAsked);
    if (seenBefore)
        connect(m_words->addButton(Symbol::Clock, tr("Show What Was Seen Last")), &QPushButton::clicked, this,
                &TroublePane::lastStateAsked);
}

void TroublePane::take(const EngineTroubleWords &words)
{
    using Step = EngineTroubleWords::Step;
    switch (words.step) {
    case Step::TryAgain: Q_EMIT retryAsked(); break;
    case Step::StartDesktop: QProcess::startDetached(u"/usr/bin/open"_s, {words.command}); break;
    case Step::CopyCommand: QGuiApplication::clipboard()->setText(words.command); break;
    case Step::UseOther: Q_EMIT useEngineAsked(words.other); break;
    case Step::HowToInstall:
        QDesktopServices::openUrl(QUrl(u"https://docs.docker.com/get-started/get-docker/"_s));
        break;
    }
}

void TroublePane::putUseButtons()
{
    const QList<EngineCandidate> &candidates = m_model->candidates();
    for (int i = 0; i < int(candidates.size()); ++i) {
        if (candidates.at(i).outcome != EngineCandidate::Outcome::Answers)
            continue;
        const QString address = candidates.at(i).endpoint.toString();
        auto *button = new LinkButton(tr("Use this engine"));
        button->setAccessibleName(tr("Use the engine at %1").arg(placeWords(address)));
        connect(button, &QPushButton::clicked, this, [this, address] { Q_EMIT useEngineAsked(address); });
        auto *cell = new QWidget;
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, padding, 1);
        row->addStretch();
        row->addWidget(button);
        m_table->setIndexWidget(m_table->model()->index(i, CandidateModel::Origin), cell);
    }
}

void TroublePane::fit()
{
    const QFontMetrics mono(fontOf(Type::Mono));
    const QFontMetrics body(fontOf(Type::Body));
    int place = scaled(200);
    int outcome = scaled(100);
    int origin = scaled(60);
    const QAbstractItemModel *model = m_model;
    for (int i = 0; i < model->rowCount(); ++i) {
        place = qMax(place,
                     mono.horizontalAdvance(model->index(i, CandidateModel::Place).data().toString()) + padding + 24);
        outcome =
            qMax(outcome, body.horizontalAdvance(model->index(i, CandidateModel::Outcome).data().toString()) + 24);
        const bool usable = m_model->candidates().at(i).outcome == EngineCandidate::Outcome::Answers;
        origin = qMax(origin, body.horizontalAdvance(model->index(i, CandidateModel::Origin).data().toString())
                                  + padding + 8 + (usable ? body.horizontalAdvance(tr("Use this engine")) + 24 : 0));
    }
    const int wanted = qBound(scaled(560), place + outcome + origin, qMax(scaled(560), width()));
    place += qMin(0, wanted - place - outcome - origin);
    m_card->setFixedWidth(qMin(wanted, width()));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(CandidateModel::Place, place);
    header->resizeSection(CandidateModel::Outcome, outcome);
    header->resizeSection(CandidateModel::Origin, qMax(origin, m_card->width() - 2 - place - outcome));
    const int rows = model->rowCount() * scaled(rowHeight);
    const int room = qMax(scaled(2 * rowHeight), height() - m_words->sizeHint().height() - 60);
    m_table->setFixedHeight(qMin(rows, room));
}

void TroublePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bt2c
