// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <csignal>
#include <cstdio>

#include <sys/stat.h>
#include <sys/types.h>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Lodebook {

namespace {

constexpr qsizetype widestColumn = 44;

volatile std::sig_atomic_t stopWanted = 0;

void stopAtNextStep(int signal)
{
    stopWanted = 1;
    std::signal(signal, SIG_DFL); // somebody who asks twice is not kept waiting
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

bool isPlainFile(FILE *stream)
{
#ifdef Q_OS_WIN
    struct _stat64 about;
    return _fstat64(_fileno(stream), &about) == 0 && (about.st_mode & _S_IFREG) != 0;
#else
    struct stat about;
    return fstat(fileno(stream), &about) == 0 && S_ISREG(about.st_mode);
#endif
}

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    const QString doubled = QString(text).replace(u'"', QLatin1String("\"\""));
    const QString quoted = u'"' + doubled + u'"';
    return quoted;
}

QString fitted(QString text, qsizetype width)
{
    text.replace(u'\n', u' ');
    if (text.size() > width)
        text = text.first(width - 1) + u'…';
    return text.leftJustified(width);
}

} // namespace

Output::Output()
    : m_out(stdout)
    , m_error(stderr)
{
    m_out.setEncoding(QStringConverter::Utf8);
    m_error.setEncoding(QStringConverter::Utf8);
    showProgress = isTerminal(stderr);
    m_isFile = isPlainFile(stdout);
}

void Output::json(const OrderedJson &document)
{
    m_out << QString::fromUtf8(document.text()) << '\n';
    m_out.flush();
}

void Output::line(const QString &text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows)
{
    if (format == Format::Csv) {
        for (const QStringList &row : QList<QStringList>{headings} + rows) {
            QStringList fields;
            for (const QString &text : row)
                fields.append(csvField(text));
            m_out << fields.join(u',') << "\r\n";
        }
        m_out.flush();
        return;
    }
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings.at(column).size();
        for (const QStringList &row : rows)
            width = qMax(width, row.value(column).size());
        const bool isLast = column + 1 == headings.size(); // nothing stands behind it that would have to be in line
        widths.append(isLast ? width : qMin(width, widestColumn));
    }
    for (const QStringList &row : QList<QStringList>{headings} + rows) {
        QString text;
        for (qsizetype column = 0; column < headings.size(); ++column)
            text += fitted(row.value(column), widths.at(column)) + QLatin1String("  ");
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    }
    m_out.flush();
}

void Output::message(const QString &text)
{
    m_error << text << '\n';
    m_error.flush();
}

void Output::problem(const Error &error)
{
    m_error << error.message << '\n';
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("LODEBOOK_DETAILS"))
        m_error << "  " << error.detail << '\n';
    m_error.flush();
}

bool Output::progress(const QString &what, double fraction)
{
    static const bool listens = [] {
        for (const int signal : {SIGINT, SIGTERM})
            std::signal(signal, stopAtNextStep);
        return true;
    }();
    Q_UNUSED(listens)
    const int percent = int(fraction * 100);
    if (!showProgress || percent == m_lastPercent)
        return !stopWanted;
    m_lastPercent = percent;
    m_error << '\r' << what << ' ' << percent << " %";
    if (percent >= 100)
        m_error << '\n';
    m_error.flush();
    return !stopWanted;
}

} // namespace Lodebook
