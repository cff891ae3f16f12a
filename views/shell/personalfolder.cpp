// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/personalfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>

namespace Lodebook {

PersonalFolder::PersonalFolder(const QString &folder)
    : m_folder(folder)
    , m_listFile(QDir(folder).filePath(QStringLiteral("lists.ini")))
    , m_recordFile(QDir(folder).filePath(QStringLiteral("records.ini")))
    , m_drafts(QDir(folder).filePath(QStringLiteral("drafts")))
{
}

namespace {

QString markOf(const QString &casebook)
{
    return QLatin1String(QCryptographicHash::hash(casebook.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QStringList PersonalFolder::filesOf(const QString &casebook) const
{
    QStringList files = m_drafts.filesOf(casebook);
    QDirIterator inside(QDir(m_folder).filePath(QStringLiteral("officers/") + markOf(casebook)), QDir::Files,
                        QDirIterator::Subdirectories);
    while (inside.hasNext())
        files.append(inside.next());
    return files;
}

PersonalFolder PersonalFolder::of(const QString &casebook, const RecordId &officer) const
{
    const QString mark = markOf(casebook);
    const QDir casebooks(QDir(m_folder).filePath(QStringLiteral("officers")));
    const bool isFirst = !casebooks.exists(mark);
    PersonalFolder part = *this;
    part.m_folder = casebooks.filePath(mark + u'/' + (officer.isNull() ? QStringLiteral("nobody") : toText(officer)));
    part.m_listFile = QDir(part.m_folder).filePath(QStringLiteral("lists.ini"));
    part.m_recordFile = QDir(part.m_folder).filePath(QStringLiteral("records.ini"));
    if (QDir().mkpath(part.m_folder) && isFirst) {
        QFile::copy(m_listFile, part.m_listFile);
        QFile::copy(m_recordFile, part.m_recordFile);
    }
    return part;
}

ViewState PersonalFolder::viewState(const QString &entity) const
{
    const QSettings settings(m_listFile, QSettings::IniFormat);
    return ViewState::fromJson(QJsonDocument::fromJson(settings.value(entity).toByteArray()).object());
}

void PersonalFolder::setViewState(const QString &entity, const ViewState &state) const
{
    QSettings settings(m_listFile, QSettings::IniFormat);
    settings.setValue(entity, QJsonDocument(state.toJson()).toJson(QJsonDocument::Compact));
}

bool PersonalFolder::isPutAway(const QString &what) const
{
    return QSettings(m_listFile, QSettings::IniFormat).value(QStringLiteral("put_away/%1").arg(what)).toBool();
}

void PersonalFolder::putAway(const QString &what) const
{
    QSettings(m_listFile, QSettings::IniFormat).setValue(QStringLiteral("put_away/%1").arg(what), true);
}

RecordId PersonalFolder::firstView(const QString &entity) const
{
    const QSettings settings(m_listFile, QSettings::IniFormat);
    return recordIdFromText(settings.value(QStringLiteral("first_views/%1").arg(entity)).toString());
}

void PersonalFolder::setFirstView(const QString &entity, const RecordId &view) const
{
    QSettings settings(m_listFile, QSettings::IniFormat);
    if (view.isNull())
        settings.remove(QStringLiteral("first_views/%1").arg(entity));
    else
        settings.setValue(QStringLiteral("first_views/%1").arg(entity), toText(view));
}

} // namespace Lodebook
