// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/planversion.h"

#include "models/schema/record.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Lodebook {

PlanVersionEntity::PlanVersionEntity()
    : Entity("plan_version", QT_TRANSLATE_NOOP("Entities", "Version of a plan"), QT_TRANSLATE_NOOP("Entities", "Versions of plans"),
             Room::Partners)
{
    plan.setLabel(QT_TRANSLATE_NOOP("Entities", "Engagement plan")).setTarget("engagement_plan").setRequired();
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setRequired().setIndexed().setChoices({
        {"baseline", QT_TRANSLATE_NOOP("Entities", "Baseline at approval")},
        {"review", QT_TRANSLATE_NOOP("Entities", "State at a review")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    frozenOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Frozen on")).setRequired().setIndexed();
    reason.setLabel(QT_TRANSLATE_NOOP("Entities", "Reason")).setMaxLength(300);
    content.setLabel(QT_TRANSLATE_NOOP("Entities", "Content"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The plan and its actions as they were; the plan shows what changed since"))
        .setRequired().setSearchable(false);
    checksum.setLabel(QT_TRANSLATE_NOOP("Entities", "Checksum")).setRequired().setMaxLength(64).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Version of a plan"), {&plan, &kind, &frozenOn, &reason, &content, &checksum}},
    });
    setList({&plan, &kind, &frozenOn, &reason});
    setTitle({&plan, &kind, &frozenOn});
    setOrder({{.field = &plan}, {.field = &frozenOn}});
}

QString PlanVersionEntity::checksumOf(const QString &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void PlanVersionEntity::check(const Record &record, Problems &problems) const
{
    if (!record.isEmpty(content) && record.text(checksum) != checksumOf(record.text(content)))
        problems.append({&content, QCoreApplication::translate("EntityRules", "The content of a version is frozen: freeze the plan again instead of changing it")});
}

const PlanVersionEntity &planVersion()
{
    static const PlanVersionEntity entity;
    return entity;
}

} // namespace Lodebook
