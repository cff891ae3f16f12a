// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/roleheld.h"

#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class RoleHeldTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void isTheOneOfTheDay();
    void prefersTheMainRoleThenTheLatest();

private:
    RecordId saved(Record record);
    void hold(const QString &title, const QDate &from, const QDate &until = {}, bool main = false);
    QString titleOn(const QDate &day) { return *titleHeld(store().reader(), m_person, m_organisation, day); }
    void start();

    RecordId m_person;
    RecordId m_organisation;
};

RecordId RoleHeldTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

void RoleHeldTest::start()
{
    Record record(person());
    record.set(person().familyName, QStringLiteral("Aerts"));
    m_person = saved(record);
    m_organisation = saved(newOrganisation(QStringLiteral("Northlight")));
}

void RoleHeldTest::hold(const QString &title, const QDate &from, const QDate &until, bool main)
{
    Record record(role());
    record.set(role().person, m_person);
    record.set(role().organisation, m_organisation);
    record.set(role().title, title);
    if (from.isValid())
        record.set(role().from, from);
    if (until.isValid())
        record.set(role().until, until);
    if (main)
        record.set(role().main, true);
    saved(record);
}

void RoleHeldTest::isTheOneOfTheDay()
{
    start();
    QVERIFY(titleOn({2024, 1, 1}).isEmpty());
    hold(QStringLiteral("Adviser"), {2020, 1, 1}, {2023, 12, 31});
    hold(QStringLiteral("Director"), {2024, 1, 1});
    QVERIFY(titleOn({2019, 12, 31}).isEmpty());
    QCOMPARE(titleOn({2020, 1, 1}), QStringLiteral("Adviser"));
    QCOMPARE(titleOn({2023, 12, 31}), QStringLiteral("Adviser"));
    QCOMPARE(titleOn({2024, 1, 1}), QStringLiteral("Director"));
    QVERIFY(titleHeld(store().reader(), m_person, saved(newOrganisation(QStringLiteral("Elsewhere"))), {2024, 1, 1})->isEmpty());
}

void RoleHeldTest::prefersTheMainRoleThenTheLatest()
{
    start();
    hold(QStringLiteral("Trustee"), {});
    hold(QStringLiteral("Adviser"), {2020, 1, 1});
    QCOMPARE(titleOn({2024, 1, 1}), QStringLiteral("Adviser"));
    hold(QStringLiteral("Director"), {2018, 1, 1}, {}, true);
    QCOMPARE(titleOn({2024, 1, 1}), QStringLiteral("Director"));
}

QTEST_GUILESS_MAIN(RoleHeldTest)
#include "tst_roleheld.moc"
