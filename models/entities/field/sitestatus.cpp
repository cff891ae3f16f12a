// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/sitestatus.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

SiteStatusEntity::SiteStatusEntity()
    : Entity("site_status", QT_TRANSLATE_NOOP("Entities", "Site status"), QT_TRANSLATE_NOOP("Entities", "Site statuses"),
             Room::Field)
{
    mineSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Mine site")).setTarget("mine_site").setRequired();
    on.setLabel(QT_TRANSLATE_NOOP("Entities", "On")).setRequired().setIndexed();
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setRequired().setIndexed().setChoices({
        {"blue", QT_TRANSLATE_NOOP("Entities", "Blue")},
        {"green", QT_TRANSLATE_NOOP("Entities", "Green")},
        {"yellow", QT_TRANSLATE_NOOP("Entities", "Yellow")},
        {"red", QT_TRANSLATE_NOOP("Entities", "Red")},
    });
    issuedBy.setLabel(QT_TRANSLATE_NOOP("Entities", "Issued by")).setMaxLength(200);
    validUntil.setLabel(QT_TRANSLATE_NOOP("Entities", "Valid until")).setIndexed();
    document.setLabel(QT_TRANSLATE_NOOP("Entities", "Document"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The decree or certificate, by its reference")).setMaxLength(200);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Status"), {&mineSite, &on, &status, &issuedBy, &validUntil, &document}},
    });
    setList({&mineSite, &on, &status, &issuedBy, &validUntil});
    setTitle({&mineSite, &status, &on});
    setOrder({{.field = &on, .descending = true}});
    addUniqueKey({&mineSite, &on});
}

void SiteStatusEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, on, validUntil, problems);
}

const SiteStatusEntity &siteStatus()
{
    static const SiteStatusEntity entity;
    return entity;
}

} // namespace Lodebook
