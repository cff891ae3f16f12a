// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/memberdossier.h"

#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class MemberDossierTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void tellsWhatIsRecorded();
    void namesOverlapsAndContributionsOutsideTheTerm();
    void saysWhatThereIsNoneOf();
    void leavesRestrictedRecordsOut();

private:
    RecordId saved(Record record);
    RecordId member(const RecordId &organisation, const QDate &from, const QDate &until = {});
    void give(const RecordId &membership, int year);
    QString text(const RecordId &organisation);
};

RecordId MemberDossierTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

RecordId MemberDossierTest::member(const RecordId &id, const QDate &from, const QDate &until)
{
    Record record(membership());
    record.set(membership().organisation, id);
    record.set(membership().category, QStringLiteral("normal"));
    record.set(membership().from, from);
    if (until.isValid())
        record.set(membership().until, until);
    return saved(record);
}

void MemberDossierTest::give(const RecordId &of, int year)
{
    Record record(contribution());
    record.set(contribution().membership, of);
    record.set(contribution().year, year);
    saved(record);
}

QString MemberDossierTest::text(const RecordId &id)
{
    ReportRequest request;
    request.recordId = id;
    request.asOf = QDate(2026, 3, 1);
    request.language = QStringLiteral("en");
    const Result<ReportDocument> report = makeReport(QStringLiteral("member_dossier"), store().reader(), request);
    return report ? reportPlainHtml(*report) : report.error().message;
}

void MemberDossierTest::tellsWhatIsRecorded()
{
    const RecordId id = saved(newOrganisation(QStringLiteral("Northlight")));
    give(member(id, {2020, 1, 1}), 2024);
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Aerts"));
    Record held(role());
    held.set(role().person, saved(someone));
    held.set(role().organisation, id);
    held.set(role().title, QStringLiteral("Adviser"));
    saved(held);
    saved(newPlan(id, QStringLiteral("Work together")));
    const QString page = text(id);
    for (const char *words : {"Northlight", "Normal", "Member", "2024", "Aerts", "Adviser", "Work together"})
        QVERIFY2(page.contains(QString::fromLatin1(words)), words);
    QVERIFY(!page.contains(QStringLiteral("overlap")));
}

void MemberDossierTest::namesOverlapsAndContributionsOutsideTheTerm()
{
    const RecordId id = saved(newOrganisation(QStringLiteral("Northlight")));
    give(member(id, {2020, 1, 1}, {2022, 12, 31}), 2025);
    member(id, {2023, 1, 1});
    QVERIFY(!text(id).contains(QStringLiteral("Two memberships overlap")));
    QVERIFY(text(id).contains(QStringLiteral("The contribution is for 2025, but the membership ended on")));
    member(id, {2022, 12, 31}, {2023, 6, 30});
    QVERIFY(text(id).contains(QStringLiteral("Two memberships overlap")));
}

void MemberDossierTest::saysWhatThereIsNoneOf()
{
    const QString page = text(saved(newOrganisation(QStringLiteral("Nobody"))));
    for (const char *words : {"No membership is recorded.", "No contribution is recorded.", "No people are recorded.", "No engagement plan is recorded."})
        QVERIFY2(page.contains(QString::fromLatin1(words)), words);
}

void MemberDossierTest::leavesRestrictedRecordsOut()
{
    const RecordId id = saved(newOrganisation(QStringLiteral("Northlight")));
    Record secret = newPlan(id, QStringLiteral("Quiet plan"));
    secret.set(secret.entity().restricted, true);
    saved(secret);
    const QString page = text(id);
    QVERIFY(!page.contains(QStringLiteral("Quiet plan")));
    QVERIFY(page.contains(QStringLiteral("Restricted records left out: 1.")));
    Record hidden = *store().reader().find(organisation(), id);
    hidden.set(organisation().restricted, true);
    saved(hidden);
    QVERIFY(text(id).contains(QStringLiteral("restricted: no report leaves")));
}

QTEST_GUILESS_MAIN(MemberDossierTest)
#include "tst_memberdossier.moc"
