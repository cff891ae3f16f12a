// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/authoritycheck.h"

#include "models/entities/common/rules.h"

namespace Lodebook {

AuthorityCheckEntity::AuthorityCheckEntity()
    : Entity("authority_check", QT_TRANSLATE_NOOP("Entities", "Checks of an authority"), QT_TRANSLATE_NOOP("Entities", "Checks of authorities"),
             Room::Partners)
{
    authority.setLabel(QT_TRANSLATE_NOOP("Entities", "Competent authority")).setTarget("authority").setRequired();
    year.setLabel(QT_TRANSLATE_NOOP("Entities", "Year")).setRequired().setIndexed().setRange(2021, 2200);
    importers.setLabel(QT_TRANSLATE_NOOP("Entities", "Importers"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Importers above the thresholds in that year")).setRange(0);
    checks.setLabel(QT_TRANSLATE_NOOP("Entities", "Importers checked")).setRange(0);
    onSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Of these on the spot")).setRange(0);
    nonCompliant.setLabel(QT_TRANSLATE_NOOP("Entities", "Of these not compliant")).setRange(0);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The report or page the figures stand in")).setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Checks of an authority"), {&authority, &year, &importers, &checks, &onSite, &nonCompliant, &source}},
    });
    setList({&authority, &year, &importers, &checks, &onSite, &nonCompliant});
    setTitle({&authority, &year});
    setOrder({{.field = &year, .descending = true}, {.field = &authority}});
    addUniqueKey({&authority, &year});
}

void AuthorityCheckEntity::check(const Record &record, Problems &problems) const
{
    requireNotAbove(record, checks, importers, problems);
    requireNotAbove(record, onSite, checks, problems);
    requireNotAbove(record, nonCompliant, checks, problems);
}

const AuthorityCheckEntity &authorityCheck()
{
    static const AuthorityCheckEntity entity;
    return entity;
}

} // namespace Lodebook
