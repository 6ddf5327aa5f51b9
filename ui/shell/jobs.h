#pragma once

#include "core/support/operation.h"
#include "core/support/rate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <vector>

namespace bt2c {

/// An operation that the operator sees running.
struct Job
{
    qint64 id = 0;
    QString title;                 ///< "Verifying 12 backups"
    Progress progress;
    RateMeter meter;
    bool cancelling = false;
    bool cancellable = true;       ///< false once it has to run to its end
    std::function<Progress()> poll;
    std::function<void()> stop;
};

/// The operations that run now. Starts them, watches them, and tells when something changed.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr);
    /// Asks all to stop and waits until they have.
    ~Jobs() override;

    /// Runs @p function, `(Control &) -> R`, in the background as a job named @p title, then calls @p then with the R
    /// in @p context's thread, unless @p context is gone by then.
    template<typename Function, typename Then>
    qint64 start(const QString &title, QObject *context, Function function, Then then)
    {
        auto operation = run(std::move(function));
        const std::shared_ptr<Control> control = operation.control;
        const qint64 id = add(title, [control] { return control->progress(); }, [control] { control->cancel(); });
        using R = std::invoke_result_t<Function, Control &>;
        operation.future
            .then(this, [this, id](R result) {
                remove(id);
                return result;
            })
            .then(context, std::move(then));
        return id;
    }

    /// Runs @p function in the background without showing it; cancelled when this ends.
    template<typename Function>
    auto run(Function function)
    {
        auto operation = startOperation(&m_pool, std::move(function));
        m_controls.push_back(operation.control);
        std::erase_if(m_controls, [](const std::weak_ptr<Control> &control) { return control.expired(); });
        return operation;
    }

    /// A job whose work is arranged elsewhere; end it with remove().
    qint64 add(const QString &title, std::function<Progress()> poll, std::function<void()> stop);
    void remove(qint64 id);
    void rename(qint64 id, const QString &title);

    void cancel(qint64 id);
    [[nodiscard]] const std::vector<Job> &list() const { return m_jobs; }
    [[nodiscard]] bool idle() const { return m_jobs.empty(); }

Q_SIGNALS:
    void changed();

private:
    void tick();

    QThreadPool m_pool;
    std::vector<Job> m_jobs;
    std::vector<std::weak_ptr<Control>> m_controls;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastId = 0;
};

/// "1.2 GB of 3.4 GB · 340 MB/s · 12 s left", as far as it is known.
[[nodiscard]] QString progressWords(const Job &job);

} // namespace bt2c
