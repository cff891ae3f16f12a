// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/memberconsent.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class MemberConsentTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void coversScoresAndAnswersAndNothingElse();
    void isThatOfTheReport();
    void isNotGivenForWhatIsRestricted();
    void takesBothYearsForTheChangeBetweenThem();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    Record report(int year, std::optional<bool> consents)
    {
        Record made = newDdReport(m_member.id(), m_asked, year);
        if (consents)
            made.set(ddReport().consentToShare, *consents);
        return kept(made);
    }
    bool isGiven(const Record &record, const Derived *derived = nullptr)
    {
        MemberConsent consent(casebook().reader());
        const Result<> known = consent.prepare(std::span(&record, 1));
        return known && consent.isGiven(record, derived);
    }
    void begin()
    {
        m_member = kept(newOrganisation(QStringLiteral("Northlight")));
        m_asked = kept(newQuestionnaire());
    }

    Record m_member{organisation()};
    Record m_asked{ddReport()};
};

void MemberConsentTest::coversScoresAndAnswersAndNothingElse()
{
    for (const Field *field : {static_cast<const Field *>(&answer().value), static_cast<const Field *>(&answer().maturity), static_cast<const Field *>(&answer().notApplicable),
                               static_cast<const Field *>(&answer().comment), static_cast<const Field *>(&answer().evidenceUrl), static_cast<const Field *>(&answer().reviewedMaturity)})
        QVERIFY2(MemberConsent::covers(*field), qPrintable(field->name()));
    QVERIFY(!MemberConsent::covers(answer().question) && !MemberConsent::covers(ddReport().submittedOn) && !MemberConsent::covers(organisation().name));
    int scores = 0;
    for (const Derived &derived : ddReport().derived())
        scores += MemberConsent::covers(derived) ? 1 : 0;
    QCOMPARE(scores, 14); // own and reviewed, each over all and by step; gap; change
    QVERIFY(!MemberConsent::covers(*ddReport().derivedField(u"state")));
}

void MemberConsentTest::isThatOfTheReport()
{
    begin();
    const Record asked = kept(newQuestion(m_asked, QStringLiteral("1.1")));
    const Record shared = report(2025, true);
    const Record refused = report(2024, false);
    const Record silent = report(2023, std::nullopt);
    QVERIFY(isGiven(shared) && isGiven(kept(newAnswer(shared, asked, 3))));
    QVERIFY(!isGiven(refused) && !isGiven(kept(newAnswer(refused, asked, 3))));
    QVERIFY(!isGiven(silent) && !isGiven(kept(newAnswer(silent, asked, 3)))); // not asked is not given
    QVERIFY(isGiven(m_member)); // has nothing of the kind
    QVERIFY(!MemberConsent(casebook().reader()).isGiven(shared)); // nobody has looked
}

void MemberConsentTest::isNotGivenForWhatIsRestricted()
{
    begin();
    Record shared = report(2025, true);
    shared.set(ddReport().restricted, true);
    QVERIFY(!isGiven(kept(shared)));
}

void MemberConsentTest::takesBothYearsForTheChangeBetweenThem()
{
    begin();
    const Derived *change = ddReport().derivedField(u"change_on_last_year");
    const Derived *own = ddReport().derivedField(u"own_score");
    const Record first = report(2023, true);
    const Record second = report(2024, true);
    QVERIFY(isGiven(second, change) && isGiven(second, own));
    Record refused = first;
    refused.set(ddReport().consentToShare, false);
    kept(refused);
    QVERIFY(!isGiven(second, change)); // with this year's score it would tell last year's
    QVERIFY(isGiven(second, own));
}

QTEST_GUILESS_MAIN(MemberConsentTest)
#include "tst_memberconsent.moc"
