// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/storyreport.h"

#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/story.h"
#include "models/reports/reports.h"
#include "models/storage/choicelist.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class StoryReportTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void quotesByThemeInTheOrderOfTheList();
    void quotesNobodyWithoutConsent();
    void keepsToTheProjectAndThePeriod();
    void leavesRestrictedStoriesOut();
    void saysThatThereIsNothing();

private:
    Record told(const QString &title, const QString &theme, const QString &consent, const RecordId &of = {}, const RecordId &on = {})
    {
        Record one(story());
        one.set(story().title, title);
        one.set(story().text, QString(QStringLiteral("They told of ") + title));
        if (!theme.isEmpty())
            one.set(story().theme, theme);
        if (!consent.isEmpty())
            one.set(story().quoteConsent, consent);
        if (!of.isNull())
            one.set(story().project, of);
        if (!on.isNull())
            one.set(story().visit, on);
        if (const Result<> saved = store().save(one); !saved)
            qWarning("%s", qPrintable(saved.error().message));
        return one;
    }
    Record projectCalled(const QString &title)
    {
        Record one(project());
        one.set(project().title, title);
        [[maybe_unused]] const Result<> saved = store().saveChecked(one);
        return one;
    }
    ReportDocument make(ReportRequest request = {})
    {
        request.asOf = QDate(2026, 3, 1);
        request.madeAt = clock().now();
        request.language = QStringLiteral("en");
        const Result<ReportDocument> made = makeReport(QStringLiteral("stories"), casebook().reader(), request);
        if (!made)
            qWarning("%s", qPrintable(made.error().message));
        return made ? *made : ReportDocument();
    }
    static QStringList headings(const ReportDocument &report, int level)
    {
        QStringList texts;
        for (const ReportBlock &block : report.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block); heading && heading->level == level)
                texts.append(heading->text);
        }
        return texts;
    }
    static QString everything(const ReportDocument &report)
    {
        QStringList texts = report.notes;
        for (const ReportBlock &block : report.blocks) {
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                texts.append(paragraph->text);
            else if (const auto *heading = std::get_if<ReportHeading>(&block))
                texts.append(heading->text);
        }
        return texts.join(u'\n');
    }
};

void StoryReportTest::quotesByThemeInTheOrderOfTheList()
{
    const Result<QString> dust = ChoiceList(store(), story().theme).add({{QStringLiteral("en"), QStringLiteral("Dust and noise")}});
    QVERIFY_RESULT(dust);
    told(QStringLiteral("Masks"), *dust, QStringLiteral("given"));
    told(QStringLiteral("A school"), QStringLiteral("children"), QStringLiteral("given"));
    told(QStringLiteral("A better price"), QStringLiteral("income"), QStringLiteral("given"));
    told(QStringLiteral("Something"), {}, QStringLiteral("given"));
    const ReportDocument report = make();
    QCOMPARE(headings(report, 1), (QStringList{QStringLiteral("Income and living"), QStringLiteral("Children and school"), QStringLiteral("Dust and noise"), QStringLiteral("Without a theme")}));
    QCOMPARE(headings(report, 2).first(), QStringLiteral("A better price"));
    QVERIFY(everything(report).contains(QLatin1String("They told of Masks")));
    QVERIFY(!everything(report).contains(QLatin1String("Left out")));
}

void StoryReportTest::quotesNobodyWithoutConsent()
{
    told(QStringLiteral("Open"), QStringLiteral("income"), QStringLiteral("given"));
    told(QStringLiteral("Hushed one"), QStringLiteral("income"), QStringLiteral("refused"));
    told(QStringLiteral("Hushed two"), QStringLiteral("income"), QStringLiteral("withdrawn"));
    told(QStringLiteral("Hushed three"), QStringLiteral("income"), QStringLiteral("unknown"));
    told(QStringLiteral("Hushed four"), QStringLiteral("income"), {});
    Record empty = told(QStringLiteral("Blank"), QStringLiteral("income"), QStringLiteral("given"));
    empty.clear(story().text);
    QVERIFY_RESULT(store().save(empty));
    const QString all = everything(make());
    QVERIFY(all.contains(QLatin1String("Open")));
    QVERIFY2(!all.contains(QLatin1String("Hushed")) && !all.contains(QLatin1String("Blank")), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("Left out: 5 (consent is not known: 2; consent was refused: 1; consent was withdrawn: 1; no text is recorded: 1).")), qPrintable(all));
}

void StoryReportTest::keepsToTheProjectAndThePeriod()
{
    const Record one = projectCalled(QStringLiteral("Shafts"));
    const Record other = projectCalled(QStringLiteral("Sales"));
    Record trip(visit());
    trip.set(visit().project, one.id());
    trip.set(visit().on, QDate(2024, 5, 2));
    QVERIFY_RESULT(store().saveChecked(trip));
    told(QStringLiteral("Long ago"), QStringLiteral("income"), QStringLiteral("given"), one.id(), trip.id());
    told(QStringLiteral("Today"), QStringLiteral("income"), QStringLiteral("given"), one.id());
    told(QStringLiteral("Elsewhere"), QStringLiteral("income"), QStringLiteral("given"), other.id());
    ReportRequest request;
    request.filter = Filter::leaf(story().project, Compare::Equal, one.id());
    QCOMPARE(headings(make(request), 2), (QStringList{QStringLiteral("Long ago"), QStringLiteral("Today")}));
    request.from = QDate(2024, 1, 1);
    request.to = QDate(2024, 12, 31);
    const ReportDocument report = make(request);
    QCOMPARE(headings(report, 2), QStringList{QStringLiteral("Long ago")});
    QVERIFY(everything(report).contains(QLatin1String("Shafts")));
}

void StoryReportTest::leavesRestrictedStoriesOut()
{
    Record hidden = told(QStringLiteral("Hushed"), QStringLiteral("income"), QStringLiteral("given"));
    hidden.set(story().restricted, true);
    QVERIFY_RESULT(store().save(hidden));
    told(QStringLiteral("Open"), QStringLiteral("income"), QStringLiteral("given"));
    const QString all = everything(make());
    QVERIFY(!all.contains(QLatin1String("Hushed")) && all.contains(QLatin1String("Open")));
    QVERIFY2(all.contains(QLatin1String("estricted")), qPrintable(all));
}

void StoryReportTest::saysThatThereIsNothing()
{
    QVERIFY(everything(make()).contains(QLatin1String("No story")));
}

QTEST_GUILESS_MAIN(StoryReportTest)
#include "tst_storyreport.moc"
