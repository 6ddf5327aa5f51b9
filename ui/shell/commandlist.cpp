#include "ui/shell/commandlist.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    // Languages that have no letters to underline put one in brackets behind the word.
    static const QRegularExpression bracketed(u"\\s*\\(&.\\)"_s);
    static const QRegularExpression single(u"&(.)"_s);
    return text.remove(bracketed).replace(single, u"\\1"_s).trimmed();
}

void collect(const QList<QAction *> &actions, const QString &menu, QList<Command> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (const QMenu *inner = action->menu()) {
            // A menu that cannot be opened offers nothing.
            if (action->isEnabled())
                collect(inner->actions(), menu.isEmpty() ? title : menu + u" › "_s + title, commands);
            continue;
        }
        const bool known =
            std::ranges::any_of(commands, [action](const Command &command) { return command.action == action; });
        if (!known && !title.isEmpty())
            commands.append({action, title, menu});
    }
}

/// Without case and accents.
QString plain(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain;
}

/// How well @p command fits @p words, the better the lower; nothing: not at all.
std::optional<int> fitOf(const Command &command, const QStringList &words)
{
    const QString title = plain(command.title);
    const QString all = title + u' ' + plain(command.menu);
    int fit = 0;
    for (const QString &word : words) {
        if (title.startsWith(word))
            continue;
        if (title.contains(u' ' + word))
            fit += 1;
        else if (title.contains(word))
            fit += 2;
        else if (all.contains(word))
            fit += 3;
        else
            return {};
    }
    return fit;
}

} // namespace

QList<Command> commandsOf(const QMenuBar *bar)
{
    QList<Command> commands;
    collect(bar->actions(), {}, commands);
    return commands;
}

QList<Command> commandsFor(const QList<Command> &commands, const QString &typed)
{
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, Command>> found;
    for (const Command &command : commands) {
        constexpr int behindAll = 1000;
        if (const auto fit = fitOf(command, words))
            found.append({*fit + (command.action->isEnabled() ? 0 : behindAll), command});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, Command>::first);
    QList<Command> list;
    for (const auto &[fit, command] : found)
        list.append(command);
    return list;
}

} // namespace bt2c
