#pragma once

#include "core/backup/verify.h"

#include <QObject>

#include <memory>

namespace bt2c {

struct Backend;
class Workspace;

/// Checks archives one after the other in the background; all of them are one job. More can be added while it runs.
class VerifyQueue final : public QObject
{
    Q_OBJECT

public:
    explicit VerifyQueue(Workspace &workspace, QObject *parent = nullptr);
    ~VerifyQueue() override;

    struct Item
    {
        QString path;
        qint64 size = 0;
        CheckLevel level = CheckLevel::Deep;
    };
    void add(const QList<Item> &items);
    void cancel();
    [[nodiscard]] bool running() const { return m_job != 0; }

Q_SIGNALS:
    /// Also for what could not be checked; not for what was cancelled.
    void checked(const bt2c::VerifyReport &report);
    /// @p checked of what was asked; the reports that say bad.
    void finished(int checked, int bad, int unreadable, bool cancelled);

private:
    void next();
    void take(const VerifyReport &report);
    void end();
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] QString title() const;

    Workspace &m_workspace;
    std::shared_ptr<Backend> m_backend;
    QList<Item> m_waiting;
    Item m_current;
    std::shared_ptr<Control> m_control;
    qint64 m_job = 0;
    qint64 m_bytesDone = 0;
    qint64 m_bytesTotal = 0;
    int m_done = 0;
    int m_total = 0;
    int m_bad = 0;
    int m_unreadable = 0;
    bool m_cancelled = false;
};

} // namespace bt2c
