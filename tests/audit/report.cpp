#include "report.h"

#include "markedwords.h"

#include <QAbstractButton>
#include <QLabel>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString className(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
}

QString calledOf(const QWidget *widget)
{
    QString called = widget->accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && called.isEmpty())
        called = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && called.isEmpty())
        called = button->text();
    return unmarked(called).left(50);
}

} // namespace

QString pathOf(const QWidget *widget, const QWidget *root)
{
    QStringList names;
    for (const QWidget *at = widget; at && at != root; at = at->parentWidget()) {
        if (at == widget || className(at) != "QWidget"_L1)
            names.prepend(className(at));
    }
    const QString called = widget ? calledOf(widget) : QString();
    return names.join(u'/') + (called.isEmpty() ? QString() : u" “%1”"_s.arg(called));
}

void Report::enter(const QWidget *root, const QString &state)
{
    m_root = root;
    m_state = state;
}

void Report::add(const QWidget *widget, const QString &what)
{
    Seen &seen = m_seen[pathOf(widget, m_root) + u": "_s + unmarked(what)];
    if (seen.count++ == 0)
        seen.state = m_state;
}

QStringList Report::lines() const
{
    QStringList all;
    for (const auto &[what, seen] : m_seen.asKeyValueRange())
        all.append(u"%1 [%2, %3×]"_s.arg(what, seen.state).arg(seen.count));
    return all;
}

} // namespace bt2c
