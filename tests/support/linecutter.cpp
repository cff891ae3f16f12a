// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linecutter.h"

#include <QFile>

#include <cstring>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace Lodebook {

#ifdef Q_OS_UNIX

namespace {

const char *const socketName = "/.s.PGSQL.5432";

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
    return address;
}

/// Waits a moment for something to read, so that whoever asks can look whether it is time to end.
bool isReadable(int socket)
{
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, 50) > 0;
}

bool sendAll(int socket, const char *bytes, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= sent;
    }
    return true;
}

/// Hands on what is there to be read; false when one side has gone.
bool carryOn(int from, int to)
{
    char bytes[65536];
    const ssize_t size = ::recv(from, bytes, sizeof(bytes), 0);
    return size > 0 && sendAll(to, bytes, size);
}

} // namespace

LineCutter::LineCutter(const QString &server, const QString &folder)
    : m_server(QFile::encodeName(server) + socketName)
    , m_socket(QFile::encodeName(folder) + socketName)
{
    m_listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(m_socket);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
        || ::listen(m_listener, 8) != 0) {
        ::close(m_listener);
        m_listener = -1;
        return;
    }
    m_door = std::thread([this] { listen(); });
}

LineCutter::~LineCutter()
{
    m_ending = true;
    if (m_door.joinable())
        m_door.join();
    for (std::thread &line : m_lines)
        line.join();
    if (m_listener >= 0)
        ::close(m_listener);
    ::unlink(m_socket.constData());
}

void LineCutter::cutAt(int message, Cut what)
{
    m_cut = false;
    m_what = what;
    m_left = message;
}

void LineCutter::listen()
{
    while (!m_ending) {
        if (!isReadable(m_listener))
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0)
            continue;
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const sockaddr_un address = addressOf(m_server);
        if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
            m_lines.emplace_back([this, client, server] { carry(client, server); });
        else
            ::close(client);
    }
}

void LineCutter::carry(int client, int server)
{
    bool open = true;
    while (open && !m_ending) {
        pollfd both[]{{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(both, 2, 50) <= 0)
            continue;
        if (both[1].revents != 0)
            open = carryOn(server, client);
        if (open && both[0].revents != 0)
            open = carryQuestion(client, server);
    }
    ::close(server);
    ::close(client);
}

bool LineCutter::carryQuestion(int client, int server)
{
    char bytes[65536];
    const ssize_t size = ::recv(client, bytes, sizeof(bytes), 0);
    if (size <= 0)
        return false;
    const bool cut = m_left > 0 && --m_left == 0;
    m_cut = m_cut || cut;
    if (!cut || m_what == Cut::Answer) {
        if (!sendAll(server, bytes, size))
            return false;
    }
    if (cut && m_what == Cut::Answer)
        ::recv(server, bytes, sizeof(bytes), 0);
    return !cut;
}

#else

LineCutter::LineCutter(const QString &, const QString &) {}
LineCutter::~LineCutter() = default;
void LineCutter::cutAt(int, Cut) {}

#endif

} // namespace Lodebook
