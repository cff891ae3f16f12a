// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Lodebook {

double computedMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

Took timed(const std::function<void()> &work)
{
    const double before = computedMilliseconds();
    QElapsedTimer timer;
    timer.start();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, computedMilliseconds() - before};
}

Took medianOf(int runs, const std::function<void()> &work)
{
    QList<Took> all;
    for (int i = 0; i < runs; ++i)
        all.append(timed(work));
    std::ranges::sort(all, {}, &Took::wall);
    return all.at(all.size() / 2);
}

void Figures::add(const QString &what, const Took &ours, const Mark &mark, const Took &bare)
{
    QJsonObject figure{{QStringLiteral("what"), what},
                       {QStringLiteral("unit"), QStringLiteral("ms")},
                       {QStringLiteral("ours"), ours.wall},
                       {QStringLiteral("computed"), ours.computed}};
    if (bare.wall > 0) {
        figure.insert(QStringLiteral("bare"), bare.wall);
        figure.insert(QStringLiteral("bare_computed"), bare.computed);
    }
    if (mark.most > 0)
        figure.insert(QStringLiteral("most"), mark.most);
    if (mark.ratio > 0)
        figure.insert(QStringLiteral("ratio"), mark.ratio);
    tell(figure);
}

void Figures::addNumber(const QString &what, double ours, const QString &unit, const Mark &mark)
{
    QJsonObject figure{{QStringLiteral("what"), what}, {QStringLiteral("unit"), unit}, {QStringLiteral("ours"), ours}};
    if (mark.most > 0)
        figure.insert(QStringLiteral("most"), mark.most);
    tell(figure);
}

void Figures::tell(const QJsonObject &figure)
{
    m_figures.append(figure);
    std::fprintf(stderr, "  %s: %.2f %s\n", qPrintable(figure[QStringLiteral("what")].toString()),
                 figure[QStringLiteral("ours")].toDouble(), qPrintable(figure[QStringLiteral("unit")].toString()));
}

void Figures::write(const QString &path) const
{
    if (path.isEmpty())
        return;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(m_figures).toJson()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

void forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        references.write("5");
}

} // namespace Lodebook
