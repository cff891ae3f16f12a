// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/firststeps.h"

#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/call.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/sampledata.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::FirstSteps)
};

QList<FirstStep> stepsOf(const QString &part)
{
    const FirstStep house{&organisation(), Words::tr("Add an organisation")};
    const FirstStep human{&person(), Words::tr("Add a person")};
    const FirstStep grant{&project(), Words::tr("Add a project")};
    const FirstStep site{&mineSite(), Words::tr("Add a mine site")};
    if (part == u"partner_officer")
        return {house, human, {&membership(), Words::tr("Add a membership")}};
    if (part == u"finance_officer")
        return {house, {&contribution(), Words::tr("Add a contribution")}, grant};
    if (part == u"grants_officer")
        return {house, grant, {&call(), Words::tr("Add a call for proposals")}};
    if (part == u"monitoring_officer")
        return {grant, {&indicator(), Words::tr("Add an indicator")}, {&measurement(), Words::tr("Record a measurement")}};
    if (part == u"field_officer")
        return {site, {&visit(), Words::tr("Record a visit")}};
    if (part == u"reader")
        return {};
    return {house, human, grant, site, {&officer(), Words::tr("Say who works with this casebook")}};
}

} // namespace

Result<QList<FirstStep>> firstSteps(Casebook &casebook, const RecordId &who, const QString &samples)
{
    const Result<Record> me = casebook.reader().find(officer(), who);
    QList<FirstStep> steps = stepsOf(me ? me->text(officer().part) : QString());
    const SampleData brought(casebook, samples);
    for (FirstStep &step : steps) {
        const Result<qint64> all = casebook.reader().count(Query(*step.entity));
        const Result<qint64> sampled = brought.count(*step.entity);
        if (!all || !sampled)
            return all ? sampled.error() : all.error();
        step.done = *all - *sampled > (step.entity == &officer() ? 1 : 0); // whoever made the casebook is the first
    }
    return steps;
}

} // namespace Lodebook
