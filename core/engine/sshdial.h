#pragma once

#include "core/engine/enginechoice.h"

#include <sys/types.h>

namespace bt2c {

/// A running `ssh -T HOST docker system dial-stdio`: one end of a socket pair that speaks with the engine there. It
/// asks for nothing: keys and host keys have to be known already.
class SshDial
{
public:
    SshDial() = default;
    ~SshDial();
    Q_DISABLE_COPY_MOVE(SshDial)

    /// The socket to speak through, which the caller closes; -1 when ssh could not be started (see errno).
    [[nodiscard]] int open(const EngineEndpoint &endpoint);
    /// Ends ssh.
    void close();
    /// What ssh complained of so far.
    [[nodiscard]] QString complaint();

private:
    pid_t m_process = -1;
    int m_errors = -1;
    QByteArray m_text;
};

/// The arguments after "ssh". Remote shells see only quoted words.
[[nodiscard]] QStringList sshArguments(const EngineEndpoint &endpoint);

} // namespace bt2c
