// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/device.h"
#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/common/savedview.h"
#include "models/entities/common/setting.h"
#include "models/entities/common/tag.h"
#include "models/entities/common/task.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/demandvolume.h"
#include "models/entities/duediligence/importcheck.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/duediligence/smelter.h"
#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/practiceassessment.h"
#include "models/entities/field/production.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/supplylink.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/application.h"
#include "models/entities/grants/call.h"
#include "models/entities/grants/partnership.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/periodlock.h"
#include "models/entities/monitoring/result.h"
#include "models/entities/monitoring/story.h"
#include "models/entities/monitoring/target.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/authority.h"
#include "models/entities/partners/authoritycheck.h"
#include "models/entities/partners/campaign.h"
#include "models/entities/partners/communication.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/plantemplate.h"
#include "models/entities/partners/planversion.h"
#include "models/entities/partners/role.h"
#include "models/entities/partners/templateaction.h"
#include "models/entities/reference/annex2risk.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/cahralist.h"
#include "models/entities/reference/cnitem.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/craftmodule.h"
#include "models/entities/reference/currency.h"
#include "models/entities/reference/dacmarker.h"
#include "models/entities/reference/holiday.h"
#include "models/entities/reference/iap2level.h"
#include "models/entities/reference/iaticode.h"
#include "models/entities/reference/mineral.h"
#include "models/entities/reference/oecdstep.h"
#include "models/entities/reference/region.h"
#include "models/entities/reference/sdggoal.h"
#include "models/entities/reference/sdgtarget.h"

namespace Lodebook {

const QList<const Entity *> &allEntities()
{
    static const QList<const Entity *> entities{
        &officer(),
        &country(), &region(), &mineral(), &currency(), &annex2Risk(), &cnItem(), &cahraList(), &cahraArea(),
        &oecdStep(), &sdgGoal(), &sdgTarget(), &iatiCode(), &dacMarker(), &craftModule(), &iap2Level(), &holiday(),
        &device(), &setting(), &vocabularyEntry(), &customField(), &savedView(),
        &organisation(), &person(), &role(), &membership(), &contribution(),
        &planTemplate(), &templateAction(), &engagementPlan(), &planVersion(), &authority(), &authorityCheck(),
        &questionnaire(), &question(), &ddReport(), &answer(), &demandVolume(), &improvement(), &riskFlag(),
        &engagementAction(), // it names a risk flag
        &smelter(), &cmrt(), &cmrtSmelter(), &importCheck(),
        &call(), &application(), &project(), &partnership(),
        &letterTemplate(), &interaction(), &campaign(), &event(), &attendance(), &communication(),
        &mineSite(), &siteStatus(), &visit(), &practiceAssessment(), &production(), &incident(), &supplyLink(),
        &result(), &indicator(), &target(), &measurement(), &periodLock(), &story(),
        &task(), &note(), &attachment(), &tag(),
    };
    return entities;
}

const Catalog &catalog()
{
    static const Catalog all(allEntities());
    return all;
}

} // namespace Lodebook
