#pragma once

#include "core/schedule/crondiff.h"
#include "core/schedule/crontab.h"

#include <QAbstractListModel>
#include <QListView>

namespace bt2c {

/// The lines of a crontab and how they differ from another one, as they are shown.
class CrontabLinesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, ChangeRole, OwnerRole, IssueRole };
    enum class Owner { Nobody, Backup, Other };   ///< Nobody: comments, blanks, assignments
    explicit CrontabLinesModel(QObject *parent = nullptr);

    /// @p changed: what @p difference leads to. @p around: of lines that are the same, only so many beside each
    /// changed one; -1: all.
    void setLines(const QList<CrontabChange> &difference, const CrontabDocument &changed, int around = -1);
    [[nodiscard]] int rowOfLine(qsizetype line) const;
    [[nodiscard]] int changedRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        CrontabChange::Kind kind = CrontabChange::Kind::Same;
        Owner owner = Owner::Nobody;
        qsizetype line = -1;           ///< of the changed crontab; -1: it is not in it
        QString text;
        QString issue;
        bool gap = false;              ///< stands for lines that are left out
        bool operator==(const Row &) const = default;
    };
    /// Leaves out what is empty before and after what changes.
    static void trim(QList<Row> &rows);
    [[nodiscard]] QString spoken(const Row &row) const;

    QList<Row> m_rows;
};

/// A crontab as text, in which a line can be chosen. What was added and removed has a tint and a sign in front.
class CrontabView final : public QListView
{
    Q_OBJECT

public:
    explicit CrontabView(QWidget *parent = nullptr);

    void setLines(const QList<CrontabChange> &difference, const CrontabDocument &changed, int around = -1);
    /// The line that is chosen elsewhere; -1: none.
    void setCurrentLine(qsizetype line);
    [[nodiscard]] int changedRows() const { return m_model->changedRows(); }

Q_SIGNALS:
    /// An entry was chosen.
    void chosen(qsizetype line);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    CrontabLinesModel *m_model;
    bool m_settling = false;
};

/// What the operator may see of a line: no control characters, no more than a screen holds.
[[nodiscard]] QString shownCrontabText(const QByteArray &bytes);

} // namespace bt2c
