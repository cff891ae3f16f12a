// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace Lodebook {

/// Stands between a casebook and a PostgreSQL server on a Unix socket, hands on what both say, and cuts the line where
/// a test wants it cut. Whoever connects again is let through.
class LineCutter
{
    Q_DISABLE_COPY_MOVE(LineCutter)

public:
    enum class Cut {
        Question, ///< What was asked never reaches the server.
        Answer,   ///< The server has done it, and its answer is lost.
    };

    /// \a server is the folder of the server's socket; \a folder the one to listen in, which a client names as its
    /// host.
    LineCutter(const QString &server, const QString &folder);
    ~LineCutter();

    bool isListening() const { return m_listener >= 0; }
    /// Cuts all lines at the n-th message to the server from now; 0 lets everything pass.
    void cutAt(int message, Cut what);
    bool hasCut() const { return m_cut; }

private:
    void listen();
    void carry(int client, int server);
    bool carryQuestion(int client, int server);

    const QByteArray m_server;
    const QByteArray m_socket;
    int m_listener = -1;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_left = 0;
    std::atomic<Cut> m_what = Cut::Question;
    std::atomic<bool> m_cut = false;
    std::thread m_door;
    std::vector<std::thread> m_lines; ///< Touched by the door only, until that has ended.
};

} // namespace Lodebook
