// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/choicelists.h"

namespace Lodebook {

QList<Choice> pillarChoices()
{
    return {
        {"supply_chain", QT_TRANSLATE_NOOP("Entities", "Supply chain")},
        {"government", QT_TRANSLATE_NOOP("Entities", "Government")},
        {"civil_society", QT_TRANSLATE_NOOP("Entities", "Civil society")},
    };
}

QList<Choice> tierChoices()
{
    return {
        {"miner", QT_TRANSLATE_NOOP("Entities", "Miner")},
        {"trader", QT_TRANSLATE_NOOP("Entities", "Trader")},
        {"exporter", QT_TRANSLATE_NOOP("Entities", "Exporter")},
        {"smelter_refiner", QT_TRANSLATE_NOOP("Entities", "Smelter or refiner")},
        {"component_maker", QT_TRANSLATE_NOOP("Entities", "Component maker")},
        {"manufacturer", QT_TRANSLATE_NOOP("Entities", "Manufacturer")},
        {"importer", QT_TRANSLATE_NOOP("Entities", "Importer")},
        {"retailer", QT_TRANSLATE_NOOP("Entities", "Retailer")},
        {"service", QT_TRANSLATE_NOOP("Entities", "Service")},
    };
}

QList<Choice> verificationChoices()
{
    return {
        {"reported", QT_TRANSLATE_NOOP("Entities", "Reported")},
        {"plausible", QT_TRANSLATE_NOOP("Entities", "Plausible")},
        {"verified", QT_TRANSLATE_NOOP("Entities", "Verified")},
        {"refuted", QT_TRANSLATE_NOOP("Entities", "Refuted")},
    };
}

QList<Choice> languageChoices()
{
    return {
        {"en", QT_TRANSLATE_NOOP("Entities", "English")},
        {"fr", QT_TRANSLATE_NOOP("Entities", "French")},
        {"nl", QT_TRANSLATE_NOOP("Entities", "Dutch")},
        {"de", QT_TRANSLATE_NOOP("Entities", "German")},
        {"es", QT_TRANSLATE_NOOP("Entities", "Spanish")},
        {"pt", QT_TRANSLATE_NOOP("Entities", "Portuguese")},
        {"ar", QT_TRANSLATE_NOOP("Entities", "Arabic")},
        {"sw", QT_TRANSLATE_NOOP("Entities", "Swahili")},
        {"ln", QT_TRANSLATE_NOOP("Entities", "Lingala")},
        {"rw", QT_TRANSLATE_NOOP("Entities", "Kinyarwanda")},
        {"rn", QT_TRANSLATE_NOOP("Entities", "Kirundi")},
        {"lg", QT_TRANSLATE_NOOP("Entities", "Luganda")},
        {"id", QT_TRANSLATE_NOOP("Entities", "Indonesian")},
        {"my", QT_TRANSLATE_NOOP("Entities", "Burmese")},
        {"zh", QT_TRANSLATE_NOOP("Entities", "Chinese")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other language")},
    };
}

QList<Choice> policyMarkerChoices()
{
    return {
        {"not_targeted", QT_TRANSLATE_NOOP("Entities", "Not targeted")},
        {"significant", QT_TRANSLATE_NOOP("Entities", "Significant objective")},
        {"principal", QT_TRANSLATE_NOOP("Entities", "Principal objective")},
    };
}

QList<Choice> armedActorChoices()
{
    return {
        {"state_army", QT_TRANSLATE_NOOP("Entities", "State army")},
        {"police", QT_TRANSLATE_NOOP("Entities", "Police")},
        {"mining_police", QT_TRANSLATE_NOOP("Entities", "Mining police")},
        {"local_armed_group", QT_TRANSLATE_NOOP("Entities", "Local armed group")},
        {"foreign_armed_group", QT_TRANSLATE_NOOP("Entities", "Foreign armed group")},
        {"private_security", QT_TRANSLATE_NOOP("Entities", "Private security")},
        {"unknown_armed", QT_TRANSLATE_NOOP("Entities", "Unknown armed people")},
    };
}

QList<Choice> actorChoices()
{
    QList<Choice> actors = armedActorChoices();
    actors.append({
        {"mining_authority", QT_TRANSLATE_NOOP("Entities", "Mining authority")},
        {"local_authority", QT_TRANSLATE_NOOP("Entities", "Local authority")},
        {"cooperative", QT_TRANSLATE_NOOP("Entities", "Cooperative")},
        {"company", QT_TRANSLATE_NOOP("Entities", "Company")},
        {"trader", QT_TRANSLATE_NOOP("Entities", "Trader")},
        {"miner", QT_TRANSLATE_NOOP("Entities", "Miner")},
        {"community", QT_TRANSLATE_NOOP("Entities", "Community")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    return actors;
}

QList<Choice> engagementKindChoices()
{
    return {
        {"share_call", QT_TRANSLATE_NOOP("Entities", "Share a call")},
        {"joint_review", QT_TRANSLATE_NOOP("Entities", "Joint review")},
        {"co_funding", QT_TRANSLATE_NOOP("Entities", "Co-funding")},
        {"joint_event", QT_TRANSLATE_NOOP("Entities", "Joint event")},
        {"meeting", QT_TRANSLATE_NOOP("Entities", "Meeting")},
        {"message", QT_TRANSLATE_NOOP("Entities", "Message")},
        {"visit", QT_TRANSLATE_NOOP("Entities", "Visit")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    };
}

QList<Choice> riskStateChoices()
{
    return {
        {"open", QT_TRANSLATE_NOOP("Entities", "Open")},
        {"escalated", QT_TRANSLATE_NOOP("Entities", "Escalated")},
        {"overdue", QT_TRANSLATE_NOOP("Entities", "Overdue")},
        {"closed", QT_TRANSLATE_NOOP("Entities", "Closed")},
    };
}

} // namespace Lodebook
