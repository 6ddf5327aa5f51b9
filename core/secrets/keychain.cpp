#include "core/secrets/keychain.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;
constexpr auto lookEvery = 50ms;

/// Where the jobs run: they need an event loop, and one thread for all of them.
class JobThread
{
public:
    static JobThread &instance()
    {
        static JobThread thread;
        return thread;
    }
    [[nodiscard]] QObject *context() { return &m_context; }

private:
    JobThread()
    {
        m_thread.setObjectName(u"keychain"_s);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~JobThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(JobThread)

    QThread m_thread;
    QObject m_context;
};

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QString secret;
};

/// What a job and whoever waits for it share; the job may outlive him.
struct Shared
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Outcome> outcome;
};

std::unexpected<Error> failed(const Outcome &outcome, const QString &name)
{
    const QString keychain = u"the keychain"_s;
    switch (outcome.error) {
    case QKeychain::EntryNotFound:
        return failure(ErrorCode::Missing, name, u"it is not in the keychain"_s);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure(ErrorCode::PermissionDenied, keychain, outcome.words);
    default:
        break;
    }
    // Also where no session bus can be reached, which is told as anything.
    const QString words = outcome.words.isEmpty() ? u"there is none here"_s : outcome.words;
    return failure(ErrorCode::NotRunning, keychain,
                   words + u"; jobs of cron have none on many machines: “bt2c-recovery secret keep file” keeps secrets "
                           "in a file instead"_s);
}

/// Runs the job that @p make makes, and gives what it read.
Result<QString> perform(const QString &name, const std::function<QKeychain::Job *()> &make, Control &control)
{
    const auto shared = std::make_shared<Shared>();
    QMetaObject::invokeMethod(JobThread::instance().context(), [shared, make, name] {
        QKeychain::Job *job = make();
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [shared](QKeychain::Job *done) {
            Outcome outcome{done->error(), done->errorString(), {}};
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                outcome.secret = read->textData();
            const std::lock_guard lock(shared->mutex);
            shared->outcome = std::move(outcome);
            shared->changed.notify_all();
        }, Qt::DirectConnection);
        job->start();
    });
    const auto end = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(shared->mutex);
    while (!shared->outcome) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, name);
        if (std::chrono::steady_clock::now() >= end)
            return failure(ErrorCode::TimedOut, u"the keychain"_s);
        shared->changed.wait_for(lock, lookEvery);
    }
    if (shared->outcome->error != QKeychain::NoError)
        return failed(*shared->outcome, name);
    return std::move(shared->outcome->secret);
}

QString service()
{
    return u"bt2c-recovery"_s;
}

} // namespace

Result<QString> Keychain::read(const QString &name, Control &control)
{
    return perform(name, [] { return new QKeychain::ReadPasswordJob(service()); }, control);
}

Result<void> Keychain::write(const QString &name, const QString &secret, Control &control)
{
    const auto make = [secret] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(secret);
        return job;
    };
    if (auto written = perform(name, make, control); !written)
        return std::unexpected(written.error());
    // Some keychains take what they do not keep.
    const auto kept = read(name, control);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept != secret)
        return failure(ErrorCode::External, u"the keychain"_s, u"it gives back something else than it was given"_s);
    return {};
}

Result<void> Keychain::remove(const QString &name, Control &control)
{
    const auto removed = perform(name, [] { return new QKeychain::DeletePasswordJob(service()); }, control);
    if (!removed && removed.error().code != ErrorCode::Missing)
        return std::unexpected(removed.error());
    return {};
}

} // namespace bt2c
