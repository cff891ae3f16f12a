// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/draftstore.h"

#include "models/storage/besidecasebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace Lodebook {

namespace {

QJsonObject written(const Draft &draft)
{
    return {{QStringLiteral("casebook"), draft.casebook},
            {QStringLiteral("entity"), draft.entity},
            {QStringLiteral("record"), draft.record.isNull() ? QString() : toText(draft.record)},
            {QStringLiteral("stamp"), QString::number(draft.stamp)},
            {QStringLiteral("title"), draft.title},
            {QStringLiteral("at"), draft.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("fields"), draft.fields},
            {QStringLiteral("preset"), draft.preset}};
}

Draft read(const RecordId &id, const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {.id = id,
            .casebook = text("casebook"),
            .entity = text("entity"),
            .record = recordIdFromText(text("record")),
            .stamp = text("stamp").toLongLong(),
            .title = text("title"),
            .at = QDateTime::fromString(text("at"), Qt::ISODateWithMs),
            .fields = json.value(QLatin1String("fields")).toObject(),
            .preset = json.value(QLatin1String("preset")).toObject()};
}

} // namespace

QString DraftStore::path(const RecordId &draft) const
{
    return QDir(m_folder).filePath(toText(draft) + QStringLiteral(".draft"));
}

Result<> DraftStore::write(const Draft &draft) const
{
    const Result<QByteArray> sealed =
        BesideCasebook::seal(draft.keyId, QJsonDocument(written(draft)).toJson(QJsonDocument::Compact));
    if (!sealed)
        return sealed.error();
    QSaveFile file(path(draft.id));
    const auto refused = [&file] {
        return Error{Error::Kind::File,
                     QCoreApplication::translate("DraftStore", "What you type cannot be kept safe from a crash: the folder for drafts cannot be written. Save with Ctrl+S more often, or make room on the disk."),
                     file.errorString()};
    };
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return refused();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(*sealed);
    if (!file.commit())
        return refused();
    return {};
}

void DraftStore::remove(const RecordId &draft) const
{
    QFile::remove(path(draft));
}

void DraftStore::renew(const QString &casebook, const QByteArray &keyId) const
{
    for (Draft &draft : drafts(casebook)) {
        draft.keyId = keyId;
        if (const Result<> renewed = write(draft); !renewed)
            qWarning("%s", qPrintable(renewed.error().message));
    }
}

QList<Draft> DraftStore::drafts(const QString &casebook) const
{
    QList<Draft> found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.draft")}, QDir::Files, QDir::Time)) {
        QFile file(folder.filePath(name));
        const RecordId id = recordIdFromText(QStringView(name).chopped(6));
        if (id.isNull() || !file.open(QIODevice::ReadOnly))
            continue;
        const std::optional<QByteArray> content = BesideCasebook::open(file.readAll());
        if (!content)
            continue;
        const Draft draft = read(id, QJsonDocument::fromJson(*content).object());
        if (draft.casebook == casebook && !draft.fields.isEmpty())
            found.append(draft);
    }
    std::stable_sort(found.begin(), found.end(), [](const Draft &one, const Draft &other) { return one.at > other.at; });
    return found;
}

QStringList DraftStore::filesOf(const QString &casebook) const
{
    QStringList files;
    for (const Draft &draft : drafts(casebook))
        files.append(path(draft.id));
    return files;
}

std::optional<Draft> DraftStore::draftOf(const QString &casebook, const QString &entity, const RecordId &record) const
{
    for (const Draft &draft : drafts(casebook)) {
        if (draft.entity == entity && draft.record == record && !record.isNull())
            return draft;
    }
    return std::nullopt;
}

} // namespace Lodebook
