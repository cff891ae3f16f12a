// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>

namespace Lodebook {

namespace {

constexpr int patienceToConnect = 1'000; // milliseconds; a program that is there answers at once
constexpr int patienceToAnswer = 5'000;  ///< One that is just starting opens its casebook first.
constexpr int patienceToStart = 10'000;
constexpr qint64 longestCall = 64 * 1024;

enum class Answer { Taken, NotTaken, None, NobodyThere };

QByteArray line(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.append('\n');
    return json;
}

Answer ask(const QString &name, const QString &place, bool anything)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patienceToConnect)) {
        const bool isGone = socket.error() == QLocalSocket::ServerNotFoundError
            || socket.error() == QLocalSocket::ConnectionRefusedError;
        return isGone ? Answer::NobodyThere : Answer::None;
    }
    socket.write(line({{QStringLiteral("place"), place}, {QStringLiteral("anything"), anything}}));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceToAnswer))
            return Answer::None;
    }
    return QJsonDocument::fromJson(socket.readLine()).object().value(QStringLiteral("taken")).toBool()
        ? Answer::Taken
        : Answer::NotTaken;
}

QString nameIn(const QString &note)
{
    QFile file(note);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

Handover::Handover(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    QDir().mkpath(m_folder);
}

Handover::~Handover()
{
    if (!m_note.isEmpty())
        QFile::remove(m_note);
}

bool Handover::offer(const QString &place)
{
    m_starting = std::make_unique<QLockFile>(m_folder + QStringLiteral("/starting"));
    (void)m_starting->tryLock(patienceToStart); // without it two that start at once may both open the casebook
    const QDir folder(m_folder);
    QStringList names;
    // The newest first: it is what the person looked at last.
    for (const QString &note : folder.entryList({QStringLiteral("*.window")}, QDir::Files, QDir::Time)) {
        const QString path = folder.filePath(note);
        const QString name = nameIn(path);
        if (name.isEmpty() || names.contains(name))
            continue;
        switch (ask(name, place, false)) {
        case Answer::Taken: return true;
        case Answer::NotTaken: names.append(name); break;
        case Answer::None: break;
        case Answer::NobodyThere:
            QFile::remove(path);
            QLocalServer::removeServer(name);
            break;
        }
    }
    for (const QString &name : std::as_const(names)) {
        if (ask(name, place, true) == Answer::Taken)
            return true;
    }
    return false;
}

void Handover::listen(const Taker &taker)
{
    m_taker = taker;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = QStringLiteral("lodebook-%1-%2")
                             .arg(QCoreApplication::applicationPid())
                             .arg(QRandomGenerator::system()->generate64(), 0, 36);
    if (m_server->listen(name)) {
        QSaveFile note(m_folder + u'/' + name + QStringLiteral(".window"));
        if (note.open(QIODevice::WriteOnly) && note.write(m_server->fullServerName().toUtf8()) > 0 && note.commit())
            m_note = note.fileName();
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
            answer(caller); // what came before anybody listened to it
        }
    });
    m_starting.reset();
}

void Handover::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > longestCall)
            caller->abort();
        return;
    }
    const QJsonObject call = QJsonDocument::fromJson(caller->readLine(longestCall)).object();
    const QString place = call.value(QStringLiteral("place")).toString();
    const bool isTaken =
        call.contains(QStringLiteral("place")) && m_taker(place, call.value(QStringLiteral("anything")).toBool());
    caller->write(line({{QStringLiteral("taken"), isTaken}}));
    caller->disconnectFromServer();
}

} // namespace Lodebook
