// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/paper.h"

#include "models/entities/common/note.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/reports/reportfiles.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reportlayout.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class PaperTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void setsRowsInTheirOrder();
    void saysWhichRowsTheseAre();
    void leavesOutWhatIsRestrictedAndSaysSo();
    void namesNoRestrictedRecordInItsHeading();
    void refusesWhatNobodyWouldRead();
    void stopsWhenAsked();
    void showsARecordWithAllThatBelongsToIt();
    void listsNothingBelowACode();
    void showsFormattedTextWithoutItsSigns();
    void refusesARestrictedRecord();
    void writesEveryKindOfRecord();

private:
    Record saved(Record record);
    Record savedSite(const QString &name);
    static QStringList namesOn(const ReportDocument &paper);
    static QString textOf(const ReportDocument &paper);
};

Record PaperTest::saved(Record record)
{
    if (const Result<> done = store().save(record); !done)
        qWarning() << done.error().message;
    return record;
}

Record PaperTest::savedSite(const QString &name)
{
    if (const Result<RecordId> known = ensureCode(store(), country(), QStringLiteral("CD"), {{QStringLiteral("name"), QStringLiteral("Congo")}}); !known)
        qWarning() << known.error().message;
    return saved(newMineSite(name, QStringLiteral("CD")));
}

QStringList PaperTest::namesOn(const ReportDocument &paper)
{
    QStringList names;
    for (const ReportRow &row : std::get<ReportTable>(paper.blocks.first()).rows)
        names.append(row.cells.first().text);
    return names;
}

QString PaperTest::textOf(const ReportDocument &paper)
{
    QStringList text{paper.title, paper.subtitle};
    for (const ReportBlock &block : paper.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            text.append(heading->text);
        } else if (const auto *facts = std::get_if<ReportFacts>(&block)) {
            for (const ReportFact &fact : facts->facts)
                text.append(fact.name + QStringLiteral("=") + fact.value);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportRow &row : table->rows) {
                for (const ReportCell &cell : row.cells)
                    text.append(cell.text);
            }
        }
    }
    return (text + paper.notes).join(u'\n');
}

void PaperTest::setsRowsInTheirOrder()
{
    for (const char *name : {"Bisie", "Akomba", "Chunya"})
        savedSite(QString::fromLatin1(name));
    Query query(mineSite());
    query.order = {{mineSite().name, true}};
    const Result<ReportDocument> paper = listPaper(casebook(), {query, {mineSite().name, mineSite().workers}, {}});
    QVERIFY_RESULT(paper);
    QCOMPARE(namesOn(*paper), QStringList({QStringLiteral("Chunya"), QStringLiteral("Bisie"), QStringLiteral("Akomba")}));
    QCOMPARE(paper->title, mineSite().pluralLabel());
    QCOMPARE(paper->subtitle, QStringLiteral("3 row(s)"));
    const ReportTable &table = std::get<ReportTable>(paper->blocks.first());
    QCOMPARE(table.columns.at(1).align, ReportColumn::Align::End);
    QVERIFY(!paper->landscape);
}

void PaperTest::saysWhichRowsTheseAre()
{
    savedSite(QStringLiteral("Bisie"));
    savedSite(QStringLiteral("Akomba"));
    const Query query(mineSite(), Filter::leaf(mineSite().name, Compare::Equal, QStringLiteral("Bisie")));
    const Result<ReportDocument> paper = listPaper(casebook(), {query, defaultColumns(mineSite()), QStringLiteral("My sites")});
    QVERIFY_RESULT(paper);
    QCOMPARE(namesOn(*paper), QStringList{QStringLiteral("Bisie")});
    QCOMPARE(paper->title, QStringLiteral("My sites"));
    QVERIFY2(paper->subtitle.startsWith(QStringLiteral("1 row(s): ")) && paper->subtitle.contains(QStringLiteral("Bisie")), qPrintable(paper->subtitle));
}

void PaperTest::leavesOutWhatIsRestrictedAndSaysSo()
{
    Record secret = newOrganisation(QStringLiteral("Witness house"));
    secret.set(organisation().restricted, true);
    secret = saved(secret);
    saved(newOrganisation(QStringLiteral("Open house")));
    Record led(project());
    led.set(project().title, QStringLiteral("Safer shafts"));
    led.set(project().lead, secret.id());
    saved(led);
    const Result<ReportDocument> houses = listPaper(casebook(), {Query(organisation()), defaultColumns(organisation()), {}});
    QVERIFY_RESULT(houses);
    QCOMPARE(namesOn(*houses), QStringList{QStringLiteral("Open house")});
    QVERIFY2(houses->notes.join(u' ').contains(QStringLiteral("Restricted records left out: 1")), qPrintable(houses->notes.join(u' ')));
    const Result<ReportDocument> projects = listPaper(casebook(), {Query(project()), {project().title, project().lead}, {}});
    QVERIFY_RESULT(projects);
    QCOMPARE(namesOn(*projects), QStringList{QStringLiteral("Safer shafts")});
    QVERIFY2(!textOf(*projects).contains(QStringLiteral("Witness")), qPrintable(textOf(*projects)));
}

void PaperTest::namesNoRestrictedRecordInItsHeading()
{
    Record secret = newOrganisation(QStringLiteral("Witness house"));
    secret.set(organisation().restricted, true);
    secret = saved(secret);
    Record led(project());
    led.set(project().title, QStringLiteral("Safer shafts"));
    led.set(project().lead, secret.id());
    saved(led);
    const Query query(project(), Filter::leaf(project().lead, Compare::Equal, QVariant::fromValue(secret.id())));
    const Result<ReportDocument> list = listPaper(casebook(), {query, {project().title}, {}});
    QVERIFY_RESULT(list);
    QCOMPARE(namesOn(*list), QStringList{QStringLiteral("Safer shafts")});
    QCOMPARE(list->subtitle, QStringLiteral("1 row(s): %1 is a restricted record").arg(project().lead.label()));
    savedSite(QStringLiteral("Bisie")); // brings the country
    Record site = newMineSite(QStringLiteral("Hidden shaft"), QStringLiteral("CD"));
    site.set(mineSite().restricted, true);
    site = saved(site);
    const Record seen = saved(newVisit(site.id(), QDate(2026, 2, 3))); // called after its site
    QVERIFY(store().reader().title(seen)->contains(QStringLiteral("Hidden shaft")));
    const Result<ReportDocument> paper = recordPaper(casebook(), {visit().Entity::name(), seen.id()});
    QVERIFY_RESULT(paper);
    QVERIFY2(!textOf(*paper).contains(QStringLiteral("Hidden shaft")), qPrintable(textOf(*paper)));
    QVERIFY(!paper->title.isEmpty());
}

void PaperTest::refusesWhatNobodyWouldRead()
{
    Batch batch(store(), QStringLiteral("many"));
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i <= mostRowsOnPaper; ++i) {
        Record one = newOrganisation(QString::number(i));
        QVERIFY_RESULT(store().saveChecked(one));
    }
    QVERIFY_RESULT(batch.commit());
    const Result<ReportDocument> paper = listPaper(casebook(), {Query(organisation()), defaultColumns(organisation()), {}});
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, Error::Kind::Refused);
    QVERIFY2(paper.error().message.contains(QStringLiteral("too many for paper")), qPrintable(paper.error().message));
}

void PaperTest::stopsWhenAsked()
{
    savedSite(QStringLiteral("Bisie"));
    ReportRequest request;
    request.progress = [](double) { return false; };
    const Result<ReportDocument> paper = listPaper(casebook(), {Query(mineSite()), defaultColumns(mineSite()), {}}, request);
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, Error::Kind::Cancelled);
}

void PaperTest::showsARecordWithAllThatBelongsToIt()
{
    Record site = savedSite(QStringLiteral("Bisie"));
    site.set(mineSite().workers, 1200);
    site.set(mineSite().cahraReason, QStringLiteral("A long road, and then a longer one, through the forest to the first of the shafts."));
    site = saved(site);
    saved(newVisit(site.id(), QDate(2026, 2, 3)));
    Record reminder(task());
    reminder.set(task().title, QStringLiteral("Ask about the road"));
    reminder.set(task().about, RecordRef{mineSite().Entity::name(), site.id()});
    saved(reminder);
    const Result<ReportDocument> paper = recordPaper(casebook(), {mineSite().Entity::name(), site.id()});
    QVERIFY_RESULT(paper);
    const QString text = textOf(*paper);
    QCOMPARE(paper->title, QStringLiteral("Bisie"));
    for (const QString &part : {QString(mineSite().workers.label() + QStringLiteral("=1,200")), QStringLiteral("longer one"), visit().pluralLabel(), QStringLiteral("Ask about the road")})
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is missing in\n") + text));
    for (const FormSection &section : mineSite().formSections())
        QVERIFY2(text.contains(section.translatedTitle()), qPrintable(section.translatedTitle()));
    QVERIFY_RESULT(writeReport(*paper, folder() + QStringLiteral("/site.pdf")));
}

void PaperTest::listsNothingBelowACode()
{
    savedSite(QStringLiteral("Bisie")); // brings the country
    const Result<RecordId> congo = ensureCode(store(), country(), QStringLiteral("CD"));
    QVERIFY_RESULT(congo);
    Record reminder(task());
    reminder.set(task().title, QStringLiteral("Ask about the road"));
    reminder.set(task().about, RecordRef{country().Entity::name(), *congo});
    saved(reminder);
    const Result<ReportDocument> paper = recordPaper(casebook(), {country().Entity::name(), *congo});
    QVERIFY_RESULT(paper);
    QVERIFY2(!textOf(*paper).contains(QStringLiteral("Ask about the road")), qPrintable(textOf(*paper)));
}

void PaperTest::showsFormattedTextWithoutItsSigns()
{
    Record site = savedSite(QStringLiteral("Bisie"));
    const QString words = QStringLiteral("A **long** road, *then*:\n- <b>mud</b>\n- see [the report](https://example.org/a)\n![x](https://example.org/x.png)");
    site.set(mineSite().cahraReason, words);
    site = saved(site);
    Record word(note());
    word.set(note().about, RecordRef{mineSite().Entity::name(), site.id()});
    word.set(note().text, QStringLiteral("**Call** the chief"));
    saved(word);
    const Result<ReportDocument> paper = recordPaper(casebook(), {mineSite().Entity::name(), site.id()});
    QVERIFY_RESULT(paper);
    const QString text = textOf(*paper);
    QVERIFY2(text.contains(QStringLiteral("A long road, then:\n• <b>mud</b>\n• see the report\n![x]")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\nCall the chief")), qPrintable(text));
    const QString html = reportHtml(*paper);
    QVERIFY2(html.contains(QStringLiteral("A <b>long</b> road, <i>then</i>:\n• &lt;b&gt;mud&lt;/b&gt;")), qPrintable(html));
    QVERIFY(html.contains(QStringLiteral("<a href=\"https://example.org/a\">the report</a>")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(reportPlainHtml(*paper).contains(QStringLiteral("<i>then</i>:<br>")));
    // On a page each line carries the spans of its own words.
    bool anyBold = false;
    const ReportPages pages = layOut(*paper, reportPaper(*paper));
    for (const QList<ReportMark> &marks : pages.pages) {
        for (const ReportMark &mark : marks) {
            for (const TextSpan &span : mark.spans) {
                if (span.bold)
                    QCOMPARE(mark.text.mid(span.from, span.length), QStringLiteral("long"));
                anyBold = anyBold || span.bold;
            }
        }
    }
    QVERIFY(anyBold);
    for (const char *ending : {"pdf", "html", "odt"})
        QVERIFY_RESULT(writeReport(*paper, folder() + QStringLiteral("/site.") + QString::fromLatin1(ending)));
    // Nobody formatted it: it stands in the record as it was typed.
    QCOMPARE(store().reader().find(mineSite(), site.id())->text(mineSite().cahraReason), words);
}

void PaperTest::refusesARestrictedRecord()
{
    Record secret = newOrganisation(QStringLiteral("Witness house"));
    secret.set(organisation().restricted, true);
    secret = saved(secret);
    const Result<ReportDocument> paper = recordPaper(casebook(), {organisation().Entity::name(), secret.id()});
    QVERIFY(!paper);
    QCOMPARE(paper.error().kind, Error::Kind::Forbidden);
}

void PaperTest::writesEveryKindOfRecord()
{
    // Nothing is known of them, and still each has its paper: every type of field is thought of.
    for (const Entity *entity : casebook().catalog().entities()) {
        const Result<ReportDocument> list = listPaper(casebook(), {Query(*entity), possibleColumns(*entity), {}});
        QVERIFY2(list, list ? "" : qPrintable(list.error().message));
        QVERIFY(!list->title.isEmpty());
        const Result<QList<Record>> some = store().reader().list(Query(*entity));
        QVERIFY_RESULT(some);
        if (some->isEmpty())
            continue;
        const Result<ReportDocument> one = recordPaper(casebook(), {entity->name(), some->first().id()});
        QVERIFY2(one, one ? "" : qPrintable(entity->name() + one.error().message));
        QVERIFY2(!one->title.isEmpty(), qPrintable(entity->name()));
    }
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
