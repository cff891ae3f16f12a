// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "models/storage/recoverypart.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <termios.h>
#endif

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Nothing that is typed is shown while it lives.
class Unseen
{
    Q_DISABLE_COPY_MOVE(Unseen)

public:
    explicit Unseen(QFile &terminal);
    ~Unseen();

private:
#ifdef Q_OS_WIN
    HANDLE m_console;
    DWORD m_before = 0;
#else
    int m_terminal;
    termios m_before = {};
#endif
};

#ifdef Q_OS_WIN
Unseen::Unseen(QFile &) : m_console(GetStdHandle(STD_INPUT_HANDLE))
{
    GetConsoleMode(m_console, &m_before);
    SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

Unseen::~Unseen()
{
    SetConsoleMode(m_console, m_before);
}
#else
Unseen::Unseen(QFile &terminal) : m_terminal(terminal.handle())
{
    ::tcgetattr(m_terminal, &m_before);
    termios unseen = m_before;
    unseen.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(m_terminal, TCSAFLUSH, &unseen);
}

Unseen::~Unseen()
{
    ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
}
#endif

QString lineOf(QFile &file)
{
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

Result<QString> typed(const QString &prompt)
{
#ifdef Q_OS_WIN
    QFile in(QStringLiteral("CONIN$")), out(QStringLiteral("CONOUT$"));
#else
    QFile in(QStringLiteral("/dev/tty")), out(QStringLiteral("/dev/tty"));
#endif
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Error{
            Error::Kind::Forbidden,
            Words::tr(
                "A passphrase is needed and there is no terminal to ask at; give it through a file descriptor: --passphrase-fd N"),
            {}};
    out.write(prompt.toLocal8Bit() + ": ");
    const Unseen unseen(in);
    const QString line = lineOf(in);
    out.write("\n");
    return line;
}

} // namespace

Result<QString> SecretInput::read(const QString &prompt)
{
    if (m_descriptor < 0)
        return typed(prompt);
    if (!m_lines) {
        m_lines = std::make_shared<QFile>();
        if (!m_lines->open(m_descriptor, QIODevice::ReadOnly))
            return Error{Error::Kind::Invalid,
                         Words::tr("Nothing can be read from the file descriptor %1").arg(m_descriptor),
                         {}};
    }
    const QString line = lineOf(*m_lines);
    if (line.isEmpty())
        return Error{
            Error::Kind::Forbidden, Words::tr("The file descriptor %1 gave no passphrase").arg(m_descriptor), {}};
    return line;
}

Result<QString> SecretInput::readOpening(const QString &prompt)
{
    TypedParts parts;
    QString asking = prompt;
    while (true) {
        const Result<QString> line = read(asking);
        if (!line)
            return line;
        const Result<std::optional<QString>> taken = parts.take(*line);
        if (!taken)
            return taken.error();
        if (*taken)
            return **taken;
        asking = Words::tr("Next part of the recovery key, %Ln more needed", nullptr, parts.missing());
    }
}

Result<QString> SecretInput::readNew(const QString &prompt)
{
    const Result<QString> first = read(prompt);
    if (!first || m_descriptor >= 0)
        return first;
    const Result<QString> second = typed(Words::tr("Once more"));
    if (second && *second != *first)
        return Error{Error::Kind::Invalid, Words::tr("The two are not the same; nothing was changed"), {}};
    return second;
}

} // namespace Lodebook
