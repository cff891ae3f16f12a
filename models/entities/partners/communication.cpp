// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/communication.h"

#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

CommunicationEntity::CommunicationEntity()
    : Entity("communication", QT_TRANSLATE_NOOP("Entities", "Communication"), QT_TRANSLATE_NOOP("Entities", "Communications"), Room::Partners)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(250);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"news", QT_TRANSLATE_NOOP("Entities", "News")},
        {"newsletter", QT_TRANSLATE_NOOP("Entities", "Newsletter")},
        {"web_page", QT_TRANSLATE_NOOP("Entities", "Web page")},
        {"social", QT_TRANSLATE_NOOP("Entities", "Social media")},
        {"press", QT_TRANSLATE_NOOP("Entities", "Press")},
        {"publication", QT_TRANSLATE_NOOP("Entities", "Publication")},
        {"video", QT_TRANSLATE_NOOP("Entities", "Video")},
    });
    campaign.setLabel(QT_TRANSLATE_NOOP("Entities", "Campaign")).setTarget("campaign");
    plannedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Planned on")).setIndexed();
    publishedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Published on")).setIndexed();
    channel.setLabel(QT_TRANSLATE_NOOP("Entities", "Channel")).setIndexed().setMaxLength(120);
    url.setLabel(QT_TRANSLATE_NOOP("Entities", "Web address")).setMaxLength(300);
    body.setLabel(QT_TRANSLATE_NOOP("Entities", "Text"));
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setIndexed().setChoices({
        {"planned", QT_TRANSLATE_NOOP("Entities", "Planned")},
        {"draft", QT_TRANSLATE_NOOP("Entities", "Draft")},
        {"approved", QT_TRANSLATE_NOOP("Entities", "Approved")},
        {"published", QT_TRANSLATE_NOOP("Entities", "Published")},
        {"dropped", QT_TRANSLATE_NOOP("Entities", "Dropped")},
    });

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Communication"), {&title, &kind, &campaign, &status, &plannedOn, &publishedOn, &channel, &url}},
        {QT_TRANSLATE_NOOP("Entities", "Text"), {&body}},
    });
    setList({&title, &kind, &status, &plannedOn, &publishedOn, &channel, &campaign});
    setTitle({&title});
    setOrder({{.field = &plannedOn, .descending = true}});
}

void CommunicationEntity::check(const Record &record, Problems &problems) const
{
    if (record.text(status) == u"published" && record.isEmpty(publishedOn))
        problems.append({&publishedOn, QCoreApplication::translate("EntityRules", "It was published: on which day?")});
    if (record.text(status) == u"dropped" && !record.isEmpty(publishedOn))
        problems.append({&status, QCoreApplication::translate("EntityRules", "What was published was not dropped")});
}

const CommunicationEntity &communication()
{
    static const CommunicationEntity entity;
    return entity;
}

} // namespace Lodebook
