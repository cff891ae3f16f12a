// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace Lodebook {

/// Hands what a person opened from outside to the program that runs already, so that a double click on a pack does not
/// start a second one.
///
/// Programs of one person find each other by notes in a folder of that person, and speak over a local socket that only
/// the person may use: nothing goes over a network. A note whose program has ended is swept away. Several programs may
/// run, each with its own casebook: each is asked in turn, first for what is its own, then for anything.
class Handover final : public QObject
{
    Q_OBJECT

public:
    /// Whether the program takes it. Unless it is asked for \a anything, it takes only what is its own: the casebook
    /// that it has open, or a pack made for that.
    using Taker = std::function<bool(const QString &place, bool anything)>;

    explicit Handover(const QString &folder, QObject *parent = nullptr);
    ~Handover() override;

    /// Offers it to those who run. False: nobody takes it, and this program has to open it itself. Who is started at
    /// the same moment waits until this one listens.
    [[nodiscard]] bool offer(const QString &place);
    /// Answers others from now on. When that cannot be, they start programs of their own as ever.
    void listen(const Taker &taker);

private:
    void answer(QLocalSocket *caller);

    QString m_folder;
    QString m_note; ///< The file that says where this program listens.
    Taker m_taker;
    QLocalServer *m_server = nullptr;
    std::unique_ptr<QLockFile> m_starting;
};

} // namespace Lodebook
