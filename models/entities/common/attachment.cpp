// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/attachment.h"

#include "models/schema/record.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Lodebook {

AttachmentEntity::AttachmentEntity()
    : Entity("attachment", QT_TRANSLATE_NOOP("Entities", "Attachment"), QT_TRANSLATE_NOOP("Entities", "Attachments"),
             Room::None)
{
    about.setLabel(QT_TRANSLATE_NOOP("Entities", "About")).setRequired();
    fileName.setLabel(QT_TRANSLATE_NOOP("Entities", "File name")).setRequired().setIndexed().setMaxLength(255);
    mediaType.setLabel(QT_TRANSLATE_NOOP("Entities", "Media type")).setIndexed().setMaxLength(120).setSearchable(false);
    size.setLabel(QT_TRANSLATE_NOOP("Entities", "Size")).setIndexed().setUnit("B").setRange(0);
    sha256.setLabel(QT_TRANSLATE_NOOP("Entities", "SHA-256"))
        .setRequired().setIndexed().setMaxLength(64).setSearchable(false);
    originalSha256.setLabel(QT_TRANSLATE_NOOP("Entities", "SHA-256 of the original"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Photos are kept smaller than they came; this names the file as it was"))
        .setMaxLength(64).setSearchable(false);
    caption.setLabel(QT_TRANSLATE_NOOP("Entities", "Caption")).setMaxLength(300);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Document")).setIndexed().setSince(12).setChoices({
        {"application_form", QT_TRANSLATE_NOOP("Entities", "Signed application form")},
        {"due_diligence", QT_TRANSLATE_NOOP("Entities", "Due-diligence check")},
        {"sanctions_screening", QT_TRANSLATE_NOOP("Entities", "Sanctions screening")},
        {"memorandum", QT_TRANSLATE_NOOP("Entities", "Memorandum of understanding")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "File"), {&about, &fileName, &caption, &kind}},
        {QT_TRANSLATE_NOOP("Entities", "Content"), {&mediaType, &size, &sha256, &originalSha256}},
    });
    setList({&fileName, &caption, &kind, &mediaType, &size, &about});
    setTitle({&fileName});
    setOrder({{.field = &fileName}});
}

void AttachmentEntity::check(const Record &record, Problems &problems) const
{
    for (const Field *hash : {&sha256, &originalSha256}) {
        static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{64}$"));
        if (!record.isEmpty(*hash) && !shape.match(record.text(*hash)).hasMatch())
            problems.append({hash, QCoreApplication::translate("EntityRules", "“%1” is not a SHA-256: 64 digits 0-9 and a-f").arg(record.text(*hash))});
    }
}

const AttachmentEntity &attachment()
{
    static const AttachmentEntity entity;
    return entity;
}

} // namespace Lodebook
