// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killedchild.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>

namespace Lodebook {

namespace {

constexpr int patience = 60000;

bool waitFor(QProcess &child, char what, QByteArray &said)
{
    while (!said.contains(what)) {
        if (!child.waitForReadyRead(patience))
            return false;
        said += child.readAllStandardOutput();
    }
    return true;
}

} // namespace

void KilledChild::say(char what)
{
    std::fputc(what, stdout);
    std::fflush(stdout);
}

bool KilledChild::measure()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), m_arguments);
    QByteArray said;
    QElapsedTimer timer;
    const bool begun = waitFor(child, 'b', said);
    timer.start();
    const bool done = begun && waitFor(child, 'd', said);
    m_microseconds = timer.nsecsElapsed() / 1000;
    child.waitForFinished(patience);
    if (!done)
        m_problem = QString::fromUtf8(said + child.readAllStandardOutput() + child.readAllStandardError());
    return done;
}

bool KilledChild::kill(int one, int all, QRandomGenerator &random)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), m_arguments);
    QByteArray said;
    if (!waitFor(child, 'b', said)) {
        m_problem = QString::fromUtf8(said + child.readAllStandardError());
        child.kill();
        child.waitForFinished();
        return false;
    }
    const double moment =
        (one + random.generateDouble()) / all * 1.1; // a little longer: right after the end matters too
    QThread::usleep(static_cast<unsigned long>(moment * double(m_microseconds)));
    child.kill();
    child.waitForFinished(patience);
    said += child.readAllStandardOutput();
    m_done = said.contains('d');
    m_inTime += !m_done;
    if (m_done && moment < 0.9) // today it takes less time than when it was measured, or more
        m_microseconds = m_microseconds * 9 / 10;
    else if (!m_done && moment > 1)
        m_microseconds = m_microseconds * 6 / 5;
    return true;
}

} // namespace Lodebook
