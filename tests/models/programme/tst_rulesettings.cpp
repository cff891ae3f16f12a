// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/rulesettings.h"

#include "models/entities/common/setting.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class RuleSettingsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void hasDefaults();
    void readsWhatTheCasebookSays();
    void namesWhatItCannotRead();
};

void RuleSettingsTest::hasDefaults()
{
    const Result<RuleSettings> settings = loadRuleSettings(store().reader());
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->visitMonths, 12);
    QCOMPARE(settings->modules, (QList<int>{1, 2, 3, 4}));
    QVERIFY(settings->problems.isEmpty());
}

void RuleSettingsTest::readsWhatTheCasebookSays()
{
    const QMap<QString, QString> wanted{{QStringLiteral("responsible.visit_months"), QStringLiteral(" 18 ")},
                                        {QStringLiteral("responsible.modules"), QStringLiteral("1; 2;3")},
                                        {QStringLiteral("responsible.statuses"), QStringLiteral("green")}};
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
        Record record(setting());
        record.set(setting().key, one.key());
        record.set(setting().value, one.value());
        QVERIFY_RESULT(store().save(record));
    }
    const Result<RuleSettings> settings = loadRuleSettings(store().reader());
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->visitMonths, 18);
    QCOMPARE(settings->modules, (QList<int>{1, 2, 3}));
    QCOMPARE(settings->goodStatuses, QStringList{QStringLiteral("green")});
}

void RuleSettingsTest::namesWhatItCannotRead()
{
    const RuleSettings settings = ruleSettings({{QStringLiteral("responsible.visit_months"), QStringLiteral("a year")},
                                                {QStringLiteral("responsible.modules"), QStringLiteral("one")},
                                                {QStringLiteral("device.silent_days"), QStringLiteral("0")}});
    QCOMPARE(settings.visitMonths, 12);
    QCOMPARE(settings.silentDays, 14);
    QCOMPARE(settings.problems.size(), 3);
    QVERIFY(settings.problems.join(u' ').contains(QStringLiteral("a year")));
}

QTEST_GUILESS_MAIN(RuleSettingsTest)
#include "tst_rulesettings.moc"
