// SPDX-License-Identifier: GPL-3.0-or-later
// One table of the figures other benchmarks left as JSON: with the limit, the mark and the verdict.
//   bench_table RESULTS.md figures.json ...
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

/// A time counts as the wall shows it; where only other programs stood in the way, the table says so.
QString verdict(const QJsonObject &figure)
{
    const double most = figure[QStringLiteral("most")].toDouble();
    const double ratio = figure[QStringLiteral("ratio")].toDouble();
    if (most <= 0 && ratio <= 0)
        return {};
    const auto met = [&](const char *ours, const char *bare) {
        const double mine = figure[QLatin1String(ours)].toDouble();
        const double limit = figure[QLatin1String(bare)].toDouble();
        return (most <= 0 || mine <= most) && (ratio <= 0 || limit <= 0 || mine <= ratio * limit);
    };
    if (met("ours", "bare"))
        return QStringLiteral("met");
    const bool counted = figure.contains(QStringLiteral("computed"));
    return counted && met("computed", "bare_computed") ? QStringLiteral("missed; met in computing time")
                                                       : QStringLiteral("missed");
}

QStringList cells(const QJsonObject &figure)
{
    const QString unit = u' ' + figure[QStringLiteral("unit")].toString();
    const double ours = figure[QStringLiteral("ours")].toDouble();
    const double bare = figure[QStringLiteral("bare")].toDouble();
    QStringList marks;
    if (figure.contains(QStringLiteral("most")))
        marks.append(number(figure[QStringLiteral("most")].toDouble()) + unit);
    if (figure.contains(QStringLiteral("ratio")))
        marks.append(QStringLiteral("x ") + QString::number(figure[QStringLiteral("ratio")].toDouble()));
    const QString none;
    return {figure[QStringLiteral("what")].toString(),
            number(ours) + unit,
            figure.contains(QStringLiteral("computed")) ? number(figure[QStringLiteral("computed")].toDouble()) + unit
                                                        : none,
            bare > 0 ? number(bare) + unit : none,
            bare > 0 ? number(ours / bare) : none,
            marks.join(QLatin1String(", ")),
            verdict(figure)};
}

QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 2) : QString();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList headings{QStringLiteral("what"),   QStringLiteral("ours"),  QStringLiteral("computed"),
                               QStringLiteral("bare"),   QStringLiteral("ratio"), QStringLiteral("mark"),
                               QStringLiteral("verdict")};
    QList<QStringList> rows;
    for (const QString &path : arguments.mid(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
            return 1;
        }
        for (const QJsonValue &figure : QJsonDocument::fromJson(file.readAll()).array())
            rows.append(cells(figure.toObject()));
    }
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings.at(column).size();
        for (const QStringList &row : std::as_const(rows))
            width = qMax(width, row.at(column).size());
        widths.append(width);
    }
    QString markdown =
        QStringLiteral(
            "# Benchmark results\n\nWritten by `tests/benchmarks/run` on %1: %2, %3 cores, load %4. “Computed” is what our own thread\n"
            "worked; the rest of the time on the wall went to the disk and to other programs.\n\n")
            .arg(QDate::currentDate().toString(Qt::ISODate), QSysInfo::prettyProductName())
            .arg(QThread::idealThreadCount())
            .arg(load());
    const auto line = [&](const QStringList &row) {
        QStringList padded;
        for (qsizetype column = 0; column < row.size(); ++column)
            padded.append(column == 0 || column == row.size() - 1 ? row.at(column).leftJustified(widths.at(column))
                                                                  : row.at(column).rightJustified(widths.at(column)));
        std::printf("%s\n", qPrintable(padded.join(QLatin1String("  "))));
        markdown += QStringLiteral("| ") + row.join(QLatin1String(" | ")) + QStringLiteral(" |\n");
    };
    line(headings);
    markdown += QStringLiteral("| --- | ---: | ---: | ---: | ---: | ---: | --- |\n");
    for (const QStringList &row : std::as_const(rows))
        line(row);
    if (QFile out(arguments.value(1)); !out.open(QIODevice::WriteOnly) || out.write(markdown.toUtf8()) < 0) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(arguments.value(1)));
        return 1;
    }
    return 0;
}
