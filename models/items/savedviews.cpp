// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/savedviews.h"

#include "models/core/plaintext.h"
#include "models/entities/common/savedview.h"
#include "models/items/recordcolumn.h"
#include "models/storage/filterjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

constexpr qint64 largestFile = 1024 * 1024;
constexpr int newestVersion = 1;
constexpr int longestTitle = 120;
constexpr QLatin1String formatName("lodebook-view");

Error unwritten(const QString &path, const QString &reason)
{
    return {Error::Kind::File,
            Words::tr("“%1” could not be written. Choose another folder; the view itself is kept.").arg(path), reason};
}

} // namespace

Result<QList<SavedViews::Entry>> SavedViews::list() const
{
    const RecordId me = m_casebook.store().author().officer;
    const SavedViewEntity &view = savedView();
    Query query(view,
                Filter::leaf(view.entity, Compare::Equal, m_entity.name())
                    && Filter::any({Filter::leaf(view.shared, Compare::Equal, true),
                                    Filter::leaf(view.officer, Compare::Equal, QVariant(me))}));
    query.order = {{FieldPath(view.title), false}};
    const Result<QList<Record>> records = m_casebook.reader().list(query);
    if (!records)
        return records.error();
    QList<Entry> entries;
    for (const Record &record : *records)
        entries.append(
            {record.id(), record.text(view.title), record.get(view.officer, {}) == me, record.get(view.shared, false)});
    return entries;
}

Result<QJsonObject> SavedViews::definition(const RecordId &id) const
{
    const Result<Record> record = m_casebook.reader().find(savedView(), id);
    if (!record)
        return record.error();
    return QJsonDocument::fromJson(record->text(savedView().definition).toUtf8()).object();
}

Result<Record> SavedViews::ownRecord(const RecordId &id) const
{
    Result<Record> record = m_casebook.reader().find(savedView(), id);
    if (record && record->get(savedView().officer, {}) != m_casebook.store().author().officer)
        return Error{Error::Kind::Forbidden,
                     Words::tr("The view “%1” belongs to somebody else. Save it under another name to change it.")
                         .arg(record->text(savedView().title)),
                     {}};
    return record;
}

Result<> SavedViews::checkTitle(const QString &title, const RecordId &except) const
{
    if (title.isEmpty() || title.size() > longestTitle)
        return Error{Error::Kind::Invalid, Words::tr("A view needs a name of up to %1 letters").arg(longestTitle), {}};
    const Result<QList<Entry>> entries = list();
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries) {
        if (entry.isMine && entry.id != except && folded(entry.title) == folded(title))
            return Error{Error::Kind::Invalid,
                         Words::tr("You have a view called “%1” already. Choose another name.").arg(entry.title),
                         {}};
    }
    return {};
}

Result<RecordId> SavedViews::add(const QString &typed, const QJsonObject &definition, bool shared)
{
    const QString title = kept(typed);
    if (const Result<> good = checkTitle(title, {}); !good)
        return good.error();
    const SavedViewEntity &view = savedView();
    Record record(view);
    record.set(view.title, title);
    record.set(view.entity, m_entity.name());
    record.set(view.definition, QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact)));
    record.set(view.officer, m_casebook.store().author().officer);
    record.set(view.shared, shared);
    if (const Result<> saved = m_casebook.store().save(record, Words::tr("View “%1” saved").arg(title)); !saved)
        return saved.error();
    return record.id();
}

Result<> SavedViews::replace(const RecordId &id, const QJsonObject &definition)
{
    Result<Record> record = ownRecord(id);
    if (!record)
        return record.error();
    record->set(savedView().definition, QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact)));
    return m_casebook.store().save(*record, Words::tr("View “%1” changed").arg(record->text(savedView().title)));
}

Result<> SavedViews::rename(const RecordId &id, const QString &typed)
{
    Result<Record> record = ownRecord(id);
    if (!record)
        return record.error();
    const QString title = kept(typed);
    if (const Result<> good = checkTitle(title, id); !good)
        return good;
    record->set(savedView().title, title);
    return m_casebook.store().save(*record, Words::tr("View renamed to “%1”").arg(title));
}

Result<> SavedViews::setShared(const RecordId &id, bool shared)
{
    Result<Record> record = ownRecord(id);
    if (!record)
        return record.error();
    record->set(savedView().shared, shared);
    const QString title = record->text(savedView().title);
    return m_casebook.store().save(*record,
                                   shared ? Words::tr("View “%1” shared").arg(title)
                                          : Words::tr("View “%1” shared no longer").arg(title));
}

Result<> SavedViews::remove(const RecordId &id)
{
    const Result<Record> record = ownRecord(id);
    if (!record)
        return record.error();
    return m_casebook.store().remove(savedView(), id,
                                     Words::tr("View “%1” deleted").arg(record->text(savedView().title)));
}

Result<> SavedViews::exportTo(const RecordId &id, const QString &path) const
{
    const Result<Record> record = m_casebook.reader().find(savedView(), id);
    if (!record)
        return record.error();
    const QJsonObject json{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), newestVersion},
                           {QStringLiteral("entity"), m_entity.name()},
                           {QStringLiteral("title"), record->text(savedView().title)},
                           {QStringLiteral("definition"),
                            QJsonDocument::fromJson(record->text(savedView().definition).toUtf8()).object()}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return unwritten(path, file.errorString());
    return {};
}

Result<RecordId> SavedViews::importFrom(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("“%1” could not be read; nothing was changed").arg(path),
                     file.errorString()};
    if (file.size() > largestFile)
        return Error{
            Error::Kind::Invalid, Words::tr("“%1” is too large for a saved view; nothing was changed").arg(name), {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    const QJsonObject json = document.object();
    if (problem.error != QJsonParseError::NoError || json.value(QLatin1String("format")).toString() != formatName)
        return Error{Error::Kind::Invalid,
                     Words::tr("“%1” is not a saved view of this program; nothing was changed").arg(name),
                     problem.errorString()};
    if (json.value(QLatin1String("version")).toInt() > newestVersion)
        return Error{
            Error::Kind::Invalid,
            Words::tr(
                "“%1” was made by a newer version of the program. Bring this one up to date; nothing was changed.")
                .arg(name),
            {}};
    const QString kind = json.value(QLatin1String("entity")).toString();
    if (kind != m_entity.name()) {
        const Entity *other = m_casebook.catalog().entity(kind);
        return Error{Error::Kind::Invalid,
                     Words::tr("“%1” is a view of another list (%2), not of %3; nothing was changed")
                         .arg(name, other ? other->pluralLabel() : kind, m_entity.pluralLabel()),
                     {}};
    }
    const QJsonObject definition = json.value(QLatin1String("definition")).toObject();
    if (const Result<> good = checkDefinition(definition); !good)
        return Error{
            good.error().kind,
            Words::tr("“%1” does not fit this casebook: %2; nothing was changed").arg(name, good.error().message),
            good.error().detail};
    const QString title = json.value(QLatin1String("title")).toString();
    return add(freeTitle(title.isEmpty() ? QFileInfo(path).completeBaseName() : title), definition, false);
}

Result<> SavedViews::checkDefinition(const QJsonObject &definition) const
{
    for (const QJsonValue &column : definition.value(QLatin1String("columns")).toArray()) {
        if (const Result<RecordColumn> known =
                columnFromName(m_casebook.catalog(), m_entity, column[QLatin1String("name")].toString());
            !known)
            return known.error();
    }
    for (const QJsonValue &step : definition.value(QLatin1String("order")).toArray()) {
        if (const Result<FieldPath> known =
                pathFromText(m_casebook.catalog(), m_entity, step[QLatin1String("name")].toString());
            !known)
            return known.error();
    }
    const Result<Filter> filter =
        filterFromJson(m_casebook.catalog(), m_entity, definition.value(QLatin1String("filter")).toObject());
    return filter ? Result<>() : Result<>(filter.error());
}

/// The title, with a number behind it where one's own has it already.
QString SavedViews::freeTitle(const QString &title) const
{
    const QString wanted = kept(title).left(longestTitle - 5);
    QString free = wanted;
    for (int number = 2; number < 1000 && !checkTitle(free, {}); ++number)
        free = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return free;
}

} // namespace Lodebook
