#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace bt2c {

/// A command of the menus, by the words that a person knows it by.
struct Command
{
    QAction *action = nullptr;
    QString title;                           ///< "Verify"
    QString menu;                            ///< where it stands: "Backup", "Backup › Back Up Now"
};

/// Every command of @p bar that is visible, in the menus' order; none twice.
[[nodiscard]] QList<Command> commandsOf(const QMenuBar *bar);

/// Those of @p commands that hold every word of @p typed in their title or menu, whatever its case and accents: what
/// can be done now before what cannot, and the better fit before the others.
[[nodiscard]] QList<Command> commandsFor(const QList<Command> &commands, const QString &typed);

} // namespace bt2c
