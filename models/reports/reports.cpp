// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reports.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/story.h"
#include "models/entities/partners/authority.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/reports/authorityoverview.h"
#include "models/reports/benchmarkreport.h"
#include "models/reports/deadlinereport.h"
#include "models/reports/engagementgridreport.h"
#include "models/reports/engagementplansheet.h"
#include "models/reports/memberdossier.h"
#include "models/reports/memberlistreport.h"
#include "models/reports/memberreport.h"
#include "models/reports/productionreport.h"
#include "models/reports/projectsheet.h"
#include "models/reports/riskreport.h"
#include "models/reports/siteregister.h"
#include "models/reports/storyreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

using Maker = Result<ReportDocument> (*)(ReportDraft &);

struct Known
{
    ReportSpec spec;
    Maker make;
};

const QList<Known> &knownReports()
{
    static const QList<Known> reports{
        {{.name = QStringLiteral("site_register"),
          .title = QT_TRANSLATE_NOOP("Reports", "Register of mine sites"),
          .summary = QT_TRANSLATE_NOOP("Reports", "Mine sites by province and territory, with workers, visits, status and standing"),
          .about = nullptr,
          .lists = &mineSite()},
         makeSiteRegister},
        {{.name = QStringLiteral("project_sheet"),
          .title = QT_TRANSLATE_NOOP("Reports", "Project sheet"),
          .summary = QT_TRANSLATE_NOOP("Reports", "One project at a glance: facts, partners, results, sites, visits, tasks, and what is missing"),
          .about = &project()},
         makeProjectSheet},
        {{.name = QStringLiteral("member_list"),
          .title = QT_TRANSLATE_NOOP("Reports", "Members"),
          .summary = QT_TRANSLATE_NOOP("Reports", "The members on a day, counted by pillar and category")},
         makeMemberListReport},
        {{.name = QStringLiteral("member_dossier"),
          .title = QT_TRANSLATE_NOOP("Reports", "Member dossier"),
          .summary = QT_TRANSLATE_NOOP("Reports", "One organisation: its memberships, contributions, people and engagement plans, and what does not fit"),
          .about = &organisation()},
         makeMemberDossier},
        {{.name = QStringLiteral("engagement_plan"),
          .title = QT_TRANSLATE_NOOP("Reports", "Engagement plan"),
          .summary = QT_TRANSLATE_NOOP("Reports", "One plan with a partner: why, what for, what is shared, actions and what came of them, and what changed since its approval"),
          .about = &engagementPlan()},
         makeEngagementPlanSheet},
        {{.name = QStringLiteral("engagement_grid"),
          .title = QT_TRANSLATE_NOOP("Reports", "Influence and interest"),
          .summary = QT_TRANSLATE_NOOP("Reports", "The partners of the open engagement plans by influence and interest")},
         makeEngagementGridReport},
        {{.name = QStringLiteral("production"),
          .title = QT_TRANSLATE_NOOP("Reports", "Production of tin, tantalum, tungsten and gold"),
          .summary = QT_TRANSLATE_NOOP("Reports", "Recorded production by country and year, gaps left open"),
          .takesPeriod = true},
         makeProductionReport},
        {{.name = QStringLiteral("deadlines"),
          .title = QT_TRANSLATE_NOOP("Reports", "Deadlines"),
          .summary = QT_TRANSLATE_NOOP("Reports", "What is late, due or missing, with the officer who has to see to it"),
          .takesPeriod = true},
         makeDeadlineReport},
        {{.name = QStringLiteral("stories"),
          .title = QT_TRANSLATE_NOOP("Reports", "Stories by theme"),
          .summary = QT_TRANSLATE_NOOP("Reports", "What people told, quoted by theme where they agreed, and how much was left out"),
          .about = nullptr,
          .lists = &story(),
          .takesPeriod = true},
         makeStoryReport},
        {{.name = QStringLiteral("authority_overview"),
          .title = QT_TRANSLATE_NOOP("Reports", "Competent authorities"),
          .summary = QT_TRANSLATE_NOOP("Reports", "Authorities of the Member States: state of engagement, checks, last contact, next step"),
          .about = nullptr,
          .lists = &authority()},
         makeAuthorityOverview},
        {{.name = QStringLiteral("who_has_reported"),
          .title = QT_TRANSLATE_NOOP("Reports", "Who has reported"),
          .summary = QT_TRANSLATE_NOOP("Reports", "Member by year: who has handed in the due-diligence report, and who has not"),
          .takesPeriod = true},
         makeReportingGrid},
        {{.name = QStringLiteral("risk_flags"),
          .title = QT_TRANSLATE_NOOP("Reports", "Risk flags by age"),
          .summary = QT_TRANSLATE_NOOP("Reports", "What is not closed: open since how long, and how far past its due date"),
          .about = nullptr,
          .lists = &riskFlag()},
         makeRiskReport},
        {{.name = QStringLiteral("dd_benchmark"),
          .title = QT_TRANSLATE_NOOP("Reports", "Due diligence by pillar, tier and size"),
          .summary = QT_TRANSLATE_NOOP("Reports", "Mean scores of a year without anybody's name; small groups are withheld"),
          .takesPeriod = true},
         makeBenchmark},
        {{.name = QStringLiteral("member_report"),
          .title = QT_TRANSLATE_NOOP("Reports", "Due-diligence report of a member"),
          .summary = QT_TRANSLATE_NOOP("Reports", "Answers beside last year's, open questions and improvements; scores only where the member consents"),
          .about = &ddReport()},
         makeMemberReport},
        {{.name = QStringLiteral("open_questions"),
          .title = QT_TRANSLATE_NOOP("Reports", "Open questions on a due-diligence report"),
          .summary = QT_TRANSLATE_NOOP("Reports", "To the member itself: what is not answered yet, and what the reviewer asks"),
          .about = &ddReport()},
         makeOpenQuestions},
        {{.name = QStringLiteral("feedback_letter"),
          .title = QT_TRANSLATE_NOOP("Reports", "Feedback letter on a due-diligence report"),
          .summary = QT_TRANSLATE_NOOP("Reports", "To the member itself: its answers, the review, open questions and improvements"),
          .about = &ddReport()},
         makeFeedbackLetter},
    };
    return reports;
}

} // namespace

QString ReportSpec::translatedTitle() const
{
    return QCoreApplication::translate("Reports", title);
}

QString ReportSpec::translatedSummary() const
{
    return QCoreApplication::translate("Reports", summary);
}

const QList<ReportSpec> &reportSpecs()
{
    static const QList<ReportSpec> specs = [] {
        QList<ReportSpec> list;
        for (const Known &report : knownReports())
            list.append(report.spec);
        return list;
    }();
    return specs;
}

const ReportSpec *reportSpec(QStringView name)
{
    const auto found = std::ranges::find(reportSpecs(), name, &ReportSpec::name);
    return found == reportSpecs().end() ? nullptr : &*found;
}

Result<ReportDocument> makeReport(const QString &name, const RecordReader &reader, const ReportRequest &request)
{
    const auto known = std::ranges::find(knownReports(), name, [](const Known &report) { return report.spec.name; });
    if (known == knownReports().end())
        return Error{Error::Kind::Missing, QCoreApplication::translate("Reports", "There is no report “%1”.").arg(name), {}};
    if (known->spec.about && request.recordId.isNull())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Reports", "The report “%1” is about one record (%2): say which.")
                                    .arg(known->spec.translatedTitle(), known->spec.about->label()), {}};
    const SpokenLanguage spoken(request.language);
    ReportDraft draft(known->spec, reader, request);
    if (const Result<> begun = draft.begin(); !begun)
        return begun.error();
    return known->make(draft);
}

} // namespace Lodebook
