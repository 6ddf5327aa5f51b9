#include "core/recovery/ports.h"

#include "core/support/durable.h"

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>

namespace bt2c {

namespace {

sockaddr_in addressOf(int port, in_addr_t host)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(host);
    return address;
}

} // namespace

PortUse lookAtPort(int port)
{
    if (port <= 0 || port > 65'535)
        return PortUse::Unknown;
    // Some systems let the port of one address be bound for all of them again, so both are tried.
    for (const in_addr_t host : {INADDR_ANY, INADDR_LOOPBACK}) {
        const Descriptor tried(::socket(AF_INET, SOCK_STREAM, 0));
        if (tried.get() < 0)
            return PortUse::Unknown;
        // As an engine does, so that a connection that ended lately counts for nothing.
        const int yes = 1;
        ::setsockopt(tried.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        const sockaddr_in address = addressOf(port, host);
        if (::bind(tried.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return errno == EADDRINUSE ? PortUse::Taken : PortUse::Unknown;
    }
    return PortUse::Free;
}

} // namespace bt2c
