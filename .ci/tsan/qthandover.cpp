// Qt as distributions ship it is not built with ThreadSanitizer, which therefore does not see the futexes inside and
// reports a race wherever data is handed to a pool's thread, to an event loop, or back. This stands in front of the
// functions where that happens and tells it. All share one sync variable: a real race between two threads that both
// pass here at the wrong moment can be missed, one that is reported is real.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <memory>
#include <sanitizer/tsan_interface.h>

namespace {

int handover;

void give() { __tsan_release(&handover); }
void take() { __tsan_acquire(&handover); }

class Announced final : public QRunnable
{
public:
    explicit Announced(QRunnable *task) : m_task(task), m_owned(task->autoDelete()) {}

    __attribute__((no_sanitize("thread"))) void run() override
    {
        take();
        const bool owned = m_owned; // read first: the task may free itself when it is not
        m_task->run();
        if (owned)
            delete m_task;
        give();
    }

private:
    QRunnable *m_task;
    bool m_owned;
};

template<typename Function>
Function *next(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

class TakeEvents final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *) override
    {
        take();
        return false;
    }
};

void watchEvents() { QCoreApplication::instance()->installEventFilter(new TakeEvents(QCoreApplication::instance())); }
Q_COREAPP_STARTUP_FUNCTION(watchEvents)

} // namespace

void QThreadPool::start(QRunnable *task, int priority)
{
    static auto *const original = next<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    give();
    original(this, new Announced(task), priority);
}

bool QThreadPool::tryStart(QRunnable *task)
{
    static auto *const original = next<bool(QThreadPool *, QRunnable *)>("_ZN11QThreadPool8tryStartEP9QRunnable");
    auto announced = std::make_unique<Announced>(task);
    give();
    if (!original(this, announced.get()))
        return false;
    announced.release();
    return true;
}

bool QThreadPool::waitForDone(QDeadlineTimer deadline)
{
    static auto *const original =
        next<bool(QThreadPool *, QDeadlineTimer)>("_ZN11QThreadPool11waitForDoneE14QDeadlineTimer");
    const bool done = original(this, deadline);
    take();
    return done;
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const original = next<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    give();
    original(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *const original = next<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    original(this);
    take();
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *const original =
        next<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    original(this, index);
    take();
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static auto *const original =
        next<bool(const QFutureInterfaceBase *, State)>("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = original(this, state);
    if (is && (state & Finished))
        take();
    return is;
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static auto *const original = next<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give();
    original(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   qsizetype count, const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    static auto *const original =
        next<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                  const char *const *, const QtPrivate::QMetaTypeInterface *const *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKv"
            "PKPKcPKPKNS2_18QMetaTypeInterfaceE");
    give();
    const bool done = original(object, slot, type, count, parameters, names, types);
    take();
    return done;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const original = next<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool done = original(this, deadline);
    take();
    return done;
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static auto *const original =
        next<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    give();
    original(receiver, event, priority);
}
