// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>

namespace Lodebook {

/// What a figure is held against: so much at most, or so many times the bare library's. 0: no such mark.
struct Mark
{
    double most = 0;
    double ratio = 0;
};

/// How long something took on the wall, and how long this thread computed for it: on a busy machine only the latter
/// says much.
struct Took
{
    double wall = 0;
    double computed = 0;
};

/// What this thread has computed so far.
[[nodiscard]] double computedMilliseconds();
[[nodiscard]] Took timed(const std::function<void()> &work);
/// The middle one of several runs.
[[nodiscard]] Took medianOf(int runs, const std::function<void()> &work);

/// The most memory this process has held, since forgetPeak() if that was called and the system allows it.
[[nodiscard]] double peakMegabytes();
/// Gives back what is free, so that the next peak is that of what comes.
void forgetPeak();

/// The figures of one program, told while they come and kept for the table of all of them.
class Figures
{
public:
    /// One line: what was done, ours in milliseconds, the bare library's for the same work when there is one.
    void add(const QString &what, const Took &ours, const Mark &mark = {}, const Took &bare = {});
    /// One line that is no time: megabytes, rows, an exponent.
    void addNumber(const QString &what, double ours, const QString &unit, const Mark &mark = {});
    /// Writes them as JSON; nothing happens without a path.
    void write(const QString &path) const;

private:
    void tell(const QJsonObject &figure);

    QJsonArray m_figures;
};

} // namespace Lodebook
