// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Lodebook {

/// Runs the test program itself as a child that does one thing, and kills it (SIGKILL, as a power cut would) at moments
/// spread over the time the thing takes. The child writes “b” when it begins and “d” when it is done.
class KilledChild
{
public:
    explicit KilledChild(QStringList arguments) : m_arguments(std::move(arguments)) {}

    /// How often to kill: a few times, or 200 times in the long run.
    [[nodiscard]] static int kills(int few) { return qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 200 : few; }

    /// The next one does about as much, of something else.
    void setArguments(QStringList arguments) { m_arguments = std::move(arguments); }
    /// Lets it do its thing once and measures that; false when it failed: problem() says how.
    [[nodiscard]] bool measure();
    /// Starts it and kills it at the \a one-th of \a all moments. False when it did not even begin.
    [[nodiscard]] bool kill(int one, int all, QRandomGenerator &random);
    /// Whether the child of the last kill had said that it was done.
    bool wasDone() const { return m_done; }
    int killsInTime() const { return m_inTime; } ///< Kills that came before the child was done.
    QString problem() const { return m_problem; }

    /// For the child: tells how far it is.
    static void say(char what);

private:
    QStringList m_arguments;
    qint64 m_microseconds = 0; ///< From “b” to “d”.
    bool m_done = false;
    int m_inTime = 0;
    QString m_problem;
};

} // namespace Lodebook
