#pragma once

#include "core/support/control.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <memory>

namespace bt2c {

/// An operation that runs on another thread: a future that ends exactly once, and the Control to watch and stop it.
template<typename R>
struct Operation
{
    QFuture<R> future;
    std::shared_ptr<Control> control;
};

/// Runs @p function, a callable `(Control &) -> R`, on @p pool. Values are captured, never references to the caller's.
template<typename Function>
[[nodiscard]] auto startOperation(QThreadPool *pool, Function function)
{
    auto control = std::make_shared<Control>();
    using R = std::invoke_result_t<Function, Control &>;
    QFuture<R> future = QtConcurrent::run(pool, [control, function = std::move(function)]() mutable {
        return function(*control);
    });
    return Operation<R>{std::move(future), std::move(control)};
}

} // namespace bt2c
