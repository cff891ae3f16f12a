// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/planversions.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/planversion.h"
#include "models/programme/programmewords.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Lodebook {

namespace {

const QString idKey = QStringLiteral("id");

QJsonObject jsonOf(const Record &record)
{
    QJsonObject json{{idKey, toText(record.id())}};
    for (const Field *field : record.entity().publicFields()) {
        if (!field->isSystem() && !record.isEmpty(*field))
            json.insert(field->name(), toJson(*field, record.value(*field)));
    }
    return json;
}

Record recordOf(const Entity &entity, const QJsonObject &json)
{
    Record record(entity, recordIdFromText(json.value(idKey).toString()));
    for (const Field *field : entity.publicFields()) {
        if (const Result<QVariant> value = fromJson(*field, json.value(field->name())); value && value->isValid())
            record.setValue(*field, *value);
    }
    return record;
}

const Record *withId(const QList<Record> &records, const RecordId &id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

void compare(const Record &before, const Record &after, QList<PlanDifference> &found)
{
    for (const Field *field : after.entity().ownFields()) {
        if (before.value(*field) != after.value(*field))
            found.append({PlanDifference::Kind::Changed, {after.entity().name(), after.id()}, after.title(), field, before.value(*field), after.value(*field)});
    }
}

Error cannotApprove(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

} // namespace

Result<PlanContent> currentPlan(const RecordReader &reader, const RecordId &plan)
{
    const Result<Record> record = reader.find(engagementPlan(), plan);
    if (!record)
        return record.error();
    Query query(engagementAction(), Filter::leaf(engagementAction().plan, Compare::Equal, QVariant::fromValue(plan)));
    query.order = {{engagementAction().dueOn, false}, {engagementAction().createdAt, false}};
    const Result<QList<Record>> actions = reader.list(query);
    if (!actions)
        return actions.error();
    return PlanContent{*record, *actions};
}

QString planText(const PlanContent &content)
{
    QJsonArray actions;
    for (const Record &action : content.actions)
        actions.append(jsonOf(action));
    const QJsonObject json{{QStringLiteral("plan"), jsonOf(content.plan)}, {QStringLiteral("actions"), actions}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

Result<PlanContent> planOf(const Record &version)
{
    const QJsonObject json = QJsonDocument::fromJson(version.text(planVersion().content).toUtf8()).object();
    if (!json.value(QStringLiteral("plan")).isObject()) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Programme", "The version of %1 cannot be read. The plan itself is untouched.").arg(dayWords(version.get(planVersion().frozenOn, QDate()))), {}};
    }
    PlanContent content{recordOf(engagementPlan(), json.value(QStringLiteral("plan")).toObject()), {}};
    for (const QJsonValue &action : json.value(QStringLiteral("actions")).toArray())
        content.actions.append(recordOf(engagementAction(), action.toObject()));
    return content;
}

Result<QList<Record>> planVersions(const RecordReader &reader, const RecordId &plan)
{
    Query query(planVersion(), Filter::leaf(planVersion().plan, Compare::Equal, QVariant::fromValue(plan)));
    query.order = {{planVersion().frozenOn, false}, {planVersion().createdAt, false}};
    return reader.list(query);
}

const Record *newestBaseline(const QList<Record> &versions)
{
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        if (version->text(planVersion().kind) == u"baseline")
            return &*version;
    }
    return nullptr;
}

Result<Record> freezePlan(RecordStore &store, const RecordId &plan, const QString &kind, const QString &reason)
{
    const Result<PlanContent> content = currentPlan(store.reader(), plan);
    if (!content)
        return content.error();
    const QString text = planText(*content);
    Record version(planVersion());
    version.set(planVersion().plan, plan);
    version.set(planVersion().kind, kind);
    version.set(planVersion().frozenOn, store.clock().today());
    version.set(planVersion().content, text);
    version.set(planVersion().checksum, PlanVersionEntity::checksumOf(text));
    if (!reason.trimmed().isEmpty())
        version.set(planVersion().reason, reason.trimmed());
    if (content->plan.get(engagementPlan().restricted, false))
        version.set(planVersion().restricted, true);
    const Result<> saved = store.save(version, QCoreApplication::translate("Programme", "Freeze “%1”").arg(content->plan.text(engagementPlan().title)));
    return saved ? Result<Record>(version) : Result<Record>(saved.error());
}

Result<Record> approvePlan(RecordStore &store, const RecordId &plan, const QDate &on, const QString &reason)
{
    Result<Record> record = store.reader().find(engagementPlan(), plan);
    if (!record)
        return record.error();
    const QString title = record->text(engagementPlan().title);
    if (record->text(engagementPlan().status) == u"closed")
        return cannotApprove(QCoreApplication::translate("Programme", "“%1” is closed: open it again before it is approved").arg(title));
    if (on > store.clock().today())
        return cannotApprove(QCoreApplication::translate("Programme", "“%1” cannot be approved on %2: that day is still to come").arg(title, dayWords(on)));
    Batch batch(store, QCoreApplication::translate("Programme", "Approve “%1”").arg(title));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    if (record->text(engagementPlan().status) != u"active")
        record->set(engagementPlan().status, QStringLiteral("approved"));
    record->set(engagementPlan().approvedOn, on);
    if (const Result<> saved = store.save(*record); !saved)
        return saved.error();
    const Result<Record> version = freezePlan(store, plan, QStringLiteral("baseline"), reason);
    if (!version)
        return version;
    const Result<RecordId> done = batch.commit();
    return done ? version : Result<Record>(done.error());
}

QList<PlanDifference> planDifferences(const PlanContent &before, const PlanContent &after)
{
    QList<PlanDifference> found;
    compare(before.plan, after.plan, found);
    const auto whole = [&found](PlanDifference::Kind kind, const Record &action) {
        found.append({.kind = kind, .about = {engagementAction().name(), action.id()}, .title = action.title()});
    };
    for (const Record &action : after.actions) {
        if (const Record *earlier = withId(before.actions, action.id()))
            compare(*earlier, action, found);
        else
            whole(PlanDifference::Kind::Added, action);
    }
    for (const Record &action : before.actions) {
        if (!withId(after.actions, action.id()))
            whole(PlanDifference::Kind::Dropped, action);
    }
    return found;
}

QString differenceWords(PlanDifference::Kind kind)
{
    switch (kind) {
    case PlanDifference::Kind::Changed: return QCoreApplication::translate("Programme", "changed");
    case PlanDifference::Kind::Added: return QCoreApplication::translate("Programme", "new");
    case PlanDifference::Kind::Dropped: return QCoreApplication::translate("Programme", "dropped");
    }
    return {};
}

} // namespace Lodebook
