// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/mergefields.h"

#include "models/entities/partners/lettertemplate.h"
#include "models/schema/record.h"

#include <QTest>

using namespace Lodebook;

class MergeFieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void areDeclaredFieldsThatMayLeave();
    void namesWhatNobodyKnows_data();
    void namesWhatNobodyKnows();
    void fillsInAndSaysWhatIsMissing();
    void marksTheFieldOfATemplate();
};

void MergeFieldsTest::areDeclaredFieldsThatMayLeave()
{
    QStringList names;
    for (const MergeField &field : mergeFields()) {
        names.append(field.name());
        QVERIFY(!field.field || !field.field->isRestricted());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(names.contains(QStringLiteral("organisation.name")) && names.contains(QStringLiteral("report.due_on")) && names.contains(QStringLiteral("letter.date")));
    QVERIFY(!names.contains(QStringLiteral("report.note")));
}

void MergeFieldsTest::namesWhatNobodyKnows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("none") << QStringLiteral("Dear {person.family_name} and { event.title | you }") << QStringList();
    QTest::newRow("unknown field") << QStringLiteral("{person.name}, {person.name}") << QStringList{QStringLiteral("{person.name}")};
    QTest::newRow("internal remark") << QStringLiteral("{report.note}") << QStringList{QStringLiteral("{report.note}")};
    QTest::newRow("never closed") << QStringLiteral("{person.email\nnext line") << QStringList{QStringLiteral("{person.email")};
    QTest::newRow("empty") << QStringLiteral("{}") << QStringList{QStringLiteral("{}")};
    QTest::newRow("a brace that stays") << QStringLiteral("{{person.name} and {{") << QStringList();
    QTest::newRow("last sign") << QStringLiteral("{") << QStringList{QStringLiteral("{")};
}

void MergeFieldsTest::namesWhatNobodyKnows()
{
    QFETCH(const QString, text);
    QTEST(unknownPlaceholders(text), "unknown");
}

void MergeFieldsTest::fillsInAndSaysWhatIsMissing()
{
    const auto value = [](const MergeField &field) { return field.name() == u"person.family_name" ? QStringLiteral("{event.title}") : QString(); };
    const MergedText merged = mergedText(QStringLiteral("{{ {person.family_name}, {role.title|no title}, {role.title|}{event.title} {x}"), value);
    QCOMPARE(merged.text, QStringLiteral("{ {event.title}, no title, {event.title} {x}"));
    QCOMPARE(merged.missing, (QStringList{QStringLiteral("event.title"), QStringLiteral("{x}")}));
}

void MergeFieldsTest::marksTheFieldOfATemplate()
{
    Record record(letterTemplate());
    record.set(letterTemplate().subject, QStringLiteral("{nothing}"));
    record.set(letterTemplate().body, QStringLiteral("{letter.date}"));
    Problems problems;
    letterTemplate().check(record, problems);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, &letterTemplate().subject);
    QVERIFY(problems.first().message.contains(QLatin1String("{nothing}")));
}

QTEST_MAIN(MergeFieldsTest)
#include "tst_mergefields.moc"
