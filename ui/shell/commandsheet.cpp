#include "ui/shell/commandsheet.h"

#include "ui/widgets/listtable.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace bt2c {

namespace {

constexpr int tableHeight = 300;

enum Column { What, Where, Keys, ColumnCount };

QStandardItem *itemOf(const QString &text, const Command &command)
{
    auto *item = new QStandardItem(text);
    item->setEnabled(command.action->isEnabled());
    item->setToolTip(command.action->isEnabled() ? command.action->toolTip()
                                                 : CommandSheet::tr("Not possible at the moment"));
    return item;
}

} // namespace

CommandSheet::CommandSheet(const QMenuBar *bar, QWidget *window)
    : Sheet(tr("What do you want to do?"), window)
    , m_commands(commandsOf(bar))
    , m_edit(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_none(new TextLabel(tr("No command has these words."), Type::Body, Ink::Secondary, this))
{
    setObjectName(QStringLiteral("commands"));
    m_edit->setPlaceholderText(tr("Type a few letters of a command"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setTextMargins(6, 0, 6, 0);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_model.setColumnCount(ColumnCount);
    m_table->setAccessibleName(tr("Commands"));
    setUpListTable(m_table);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Where, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(scaled(tableHeight));
    m_table->installEventFilter(this);
    body()->addWidget(m_edit);
    body()->addWidget(m_table);
    body()->addWidget(m_none);
    QPushButton *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &CommandSheet::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandSheet::show);
    connect(m_table, &QTableView::clicked, this, &CommandSheet::run);
    // The focus stays with the letters: what is chosen is told there.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_edit,
            [this](const QModelIndex &current) {
                m_edit->setAccessibleDescription(current.siblingAtColumn(What).data().toString());
            });
    show({});
}

void CommandSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void CommandSheet::show(const QString &typed)
{
    m_shown = commandsFor(m_commands, typed);
    m_model.removeRows(0, m_model.rowCount());
    for (const Command &command : std::as_const(m_shown)) {
        auto *keys = itemOf(command.action->shortcut().toString(QKeySequence::NativeText), command);
        keys->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model.appendRow({itemOf(command.title, command), itemOf(command.menu, command), keys});
    }
    m_none->setVisible(m_shown.isEmpty());
    if (!m_shown.isEmpty() && m_shown.first().action->isEnabled())
        m_table->selectRow(0);
}

bool CommandSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_table->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The list is walked while letters go on being typed.
        if (watched == m_table)
            return false;
        QCoreApplication::sendEvent(m_table, key);
        return true;
    default:
        return Sheet::eventFilter(watched, event);
    }
}

void CommandSheet::run(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_shown.size() || !m_shown.at(index.row()).action->isEnabled())
        return;
    const QPointer<QAction> action = m_shown.at(index.row()).action;
    connect(this, &QObject::destroyed, action.data(), [action] { action->trigger(); }, Qt::QueuedConnection);
    accept();
}

} // namespace bt2c
