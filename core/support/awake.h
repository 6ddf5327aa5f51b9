#pragma once

#include <QString>

#include <memory>

namespace bt2c {

/// Keeps the machine from falling asleep as long as it lives: `caffeinate` on macOS, an inhibitor lock by
/// `systemd-inhibit` on Linux. Where neither is there it does nothing. Ends with this process, however that ends.
class AwakeGuard
{
public:
    /// @p reason as the system's own tools show it.
    explicit AwakeGuard(const QString &reason);
    ~AwakeGuard();
    Q_DISABLE_COPY_MOVE(AwakeGuard)

    /// False: there is no such tool here.
    [[nodiscard]] bool active() const;

private:
    class Holder;
    std::unique_ptr<Holder> m_holder;
};

} // namespace bt2c
