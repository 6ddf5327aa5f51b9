#pragma once

#include <QMap>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace bt2c {

/// What was found wrong: each thing once, with the state that showed it first and how many did.
class Report
{
public:
    /// From now on it is told of @p state, which @p root shows.
    void enter(const QWidget *root, const QString &state);
    void add(const QWidget *widget, const QString &what);
    /// A text of a control that is not to be used now, which need not be readable.
    void addExempt() { ++m_exempt; }

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] int exempt() const { return m_exempt; }

private:
    struct Seen
    {
        QString state;
        int count = 0;
    };
    QPointer<const QWidget> m_root;
    QString m_state;
    QMap<QString, Seen> m_seen;
    int m_exempt = 0;
};

/// Where @p widget is: its ancestors below @p root, and what it is called or says.
[[nodiscard]] QString pathOf(const QWidget *widget, const QWidget *root);

} // namespace bt2c
