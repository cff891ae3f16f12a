// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtimport.h"

#include "models/entities/common/attachment.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/duediligence/smelter.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/mineral.h"
#include "models/programme/sourcingfigures.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/cmrtworkbook.h"

using namespace Lodebook;

class CmrtImportTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void bringsInAWholeTemplateAsOneAction();
    void changesNothingTheSecondTime();
    void keepsNothingInARehearsal();
    void matchesSmeltersByNumberThenByName();
    void fillsAnswersTheMemberHasNotGiven();
    void leavesAReportOfAnotherKindAlone();
    void keepsAnOlderDeclarationBesideTheNewer();
    void refusesAnOlderVersionOfTheSameDay();
    void changesWhatDiffersAndRemovesWhatIsGone();
    void rejectsRowsItCannotTake();
    void saysWhoseTemplateItCannotTell();
    void stopsWithoutATraceWhenCancelled();

private:
    QString path() const { return folder() + QStringLiteral("/template.xlsx"); }
    Record saved(Record record)
    {
        if (const Result<> done = store().save(record); !done)
            qFatal("%s", qPrintable(done.error().message));
        return record;
    }
    Record addOrganisation(const QString &name);
    Record addSmelter(const QString &metal, const QString &name, const QString &number, const QString &status);
    Record addQuestion(const Record &questionnaire, const QString &code, const QString &id, const RecordId &continues = {});
    Record addReport(const Record &organisation, const Record &questionnaire);
    CmrtWorkbook usual() const;
    Result<ImportReport> import(const CmrtWorkbook &book, const ImportOptions &options = {});
    template<typename E>
    QList<Record> all(const E &entity)
    {
        const Result<QList<Record>> records = store().reader().list(Query(entity));
        return records ? *records : QList<Record>();
    }
};

Record CmrtImportTest::addOrganisation(const QString &name)
{
    for (const char *code : {"tin", "tantalum", "tungsten", "gold", "cobalt"}) {
        if (all(mineral()).size() < 5) {
            Record metal(mineral());
            metal.set(mineral().code, QLatin1String(code));
            metal.set(mineral().name, QLatin1String(code));
            saved(metal);
        }
    }
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("company"));
    return saved(record);
}

Record CmrtImportTest::addSmelter(const QString &metal, const QString &name, const QString &number, const QString &status)
{
    Record record(smelter());
    record.set(smelter().metal, metal);
    record.set(smelter().name, name);
    if (!number.isEmpty())
        record.set(smelter().facilityId, number);
    record.set(smelter().status, status);
    return saved(record);
}

Record CmrtImportTest::addQuestion(const Record &asked, const QString &code, const QString &id, const RecordId &continues)
{
    Record record(question(), id.isEmpty() ? RecordId() : RecordId::fromString(id));
    record.set(question().questionnaire, asked.id());
    record.set(question().code, code);
    record.set(question().step, QStringLiteral("1"));
    record.set(question().text, code);
    record.set(question().kind, QStringLiteral("text"));
    if (!continues.isNull())
        record.set(question().continues, continues);
    return saved(record);
}

Record CmrtImportTest::addReport(const Record &member, const Record &asked)
{
    Record record(ddReport());
    record.set(ddReport().organisation, member.id());
    record.set(ddReport().questionnaire, asked.id());
    record.set(ddReport().year, 2025);
    return saved(record);
}

CmrtWorkbook CmrtImportTest::usual() const
{
    CmrtWorkbook book;
    book.put(77, 7, QStringLiteral("https://northlight.example/policy"));
    book.put(89, 4, QStringLiteral("Yes, with the SEC and the EU"));
    book.addSmelter({{}, QStringLiteral("Tin"), {}, QStringLiteral("Ember Works"), QStringLiteral("Portugal"), QStringLiteral("CID900001")});
    book.addSmelter({{}, QStringLiteral("Gold"), {}, QStringLiteral("Ochre Refinery"), QStringLiteral("Ghana")});
    book.addSmelter({{}, QStringLiteral("Tantalum"), QStringLiteral("Smelter not yet identified")});
    return book;
}

Result<ImportReport> CmrtImportTest::import(const CmrtWorkbook &book, const ImportOptions &options)
{
    return book.write(path()) ? CmrtImport(store(), {.path = path()}).run(options) : Result<ImportReport>(Error{Error::Kind::File, path(), {}});
}

void CmrtImportTest::bringsInAWholeTemplateAsOneAction()
{
    const Record member = addOrganisation(QStringLiteral("northlight components"));
    const Record ember = addSmelter(QStringLiteral("tin"), QStringLiteral("Ember Works"), QStringLiteral("CID900001"), QStringLiteral("conformant"));
    const Result<ImportReport> report = import(usual());
    QVERIFY_RESULT(report);
    QCOMPARE(report->read, 4);
    QCOMPARE(report->added, 4);
    QVERIFY(report->isClean());
    const Record declaration = all(cmrt()).first();
    QCOMPARE(declaration.get(cmrt().organisation), member.id());
    QCOMPARE(declaration.text(cmrt().version), QStringLiteral("6.5"));
    QCOMPARE(declaration.get(cmrt().effectiveOn), QDate(2025, 3, 15));
    QCOMPARE(declaration.text(cmrt().answerB), QStringLiteral("Yes – https://northlight.example/policy"));
    const Result<Explanation> share = explainConformantShare(store().reader(), declaration, QDate(2026, 3, 1));
    QVERIFY_RESULT(share);
    QCOMPARE(share->value.toDouble(), 100.0 / 3);
    const QList<Record> files = all(attachment());
    QCOMPARE(files.size(), 1);
    QVERIFY_RESULT(AttachmentStore(store()).bytes(files.first()));

    QVERIFY_RESULT(casebook().undoStack().undoBatch(report->batch));
    QVERIFY(all(cmrt()).isEmpty());
    QVERIFY(all(cmrtSmelter()).isEmpty());
    QVERIFY(all(attachment()).isEmpty());
    QCOMPARE(all(smelter()).first().id(), ember.id());
}

void CmrtImportTest::changesNothingTheSecondTime()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    QVERIFY_RESULT(import(usual()));
    const Result<ImportReport> again = CmrtImport(store(), {.path = path()}).run();
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(again->added + again->changed, 0);
    QVERIFY(again->batch.isNull());
    QCOMPARE(all(attachment()).size(), 1);
}

void CmrtImportTest::keepsNothingInARehearsal()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    ImportOptions options;
    options.rehearse = true;
    int rows = 0;
    options.onRow = [&rows](const ImportedRow &row) { rows += row.after != nullptr; };
    const Result<ImportReport> report = import(usual(), options);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 4);
    QCOMPARE(rows, 4);
    QVERIFY(report->batch.isNull());
    QVERIFY(all(cmrt()).isEmpty());
    QVERIFY(all(attachment()).isEmpty());
}

void CmrtImportTest::matchesSmeltersByNumberThenByName()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    const Result<ImportReport> before = import(usual());
    QVERIFY_RESULT(before);
    QVERIFY(before->notes.join(u' ').contains(QStringLiteral("No list of smelters")));
    const Record ember = addSmelter(QStringLiteral("tin"), QStringLiteral("Renamed since"), QStringLiteral("cid900001"), QStringLiteral("conformant"));
    const Record ochre = addSmelter(QStringLiteral("gold"), QStringLiteral("OCHRE refinery"), {}, QStringLiteral("in_process"));
    addSmelter(QStringLiteral("tin"), QStringLiteral("Ochre Refinery"), {}, QStringLiteral("conformant")); // another metal
    const Result<ImportReport> report = import(usual());
    QVERIFY_RESULT(report);
    QCOMPARE(report->changed, 2);
    QCOMPARE(report->unchanged, 2);
    for (const Record &row : all(cmrtSmelter())) {
        const QString metal = row.text(cmrtSmelter().metal);
        QCOMPARE(row.get(cmrtSmelter().smelter, RecordId()), metal == u"tin" ? ember.id() : metal == u"gold" ? ochre.id() : RecordId());
    }
}

void CmrtImportTest::fillsAnswersTheMemberHasNotGiven()
{
    const Record member = addOrganisation(QStringLiteral("Northlight Components"));
    Record asked(questionnaire());
    asked.set(questionnaire().title, QStringLiteral("Yearly report"));
    asked.set(questionnaire().version, QStringLiteral("1"));
    asked = saved(asked);
    const Record policy = addQuestion(asked, QStringLiteral("1.1"), QStringLiteral("cde47c5f-b9df-5e51-9dbc-3ee11036054f"));
    const Record open = addQuestion(asked, QStringLiteral("1.2"), QStringLiteral("acbb5f63-d0b6-5c01-86f3-24547f9c2afd"));
    const Record duty = addQuestion(asked, QStringLiteral("5.2"), QStringLiteral("92ac743f-949b-5ead-8183-2339171fcf90"));
    addQuestion(asked, QStringLiteral("1.3"), {});
    const Record report = addReport(member, asked);
    Record own(answer());
    own.set(answer().ddReport, report.id());
    own.set(answer().question, policy.id());
    own.set(answer().value, QStringLiteral("Since 2019"));
    own = saved(own);
    const Result<ImportReport> done = import(usual());
    QVERIFY_RESULT(done);
    QCOMPARE(done->added, 6); // declaration, three smelters, two answers
    for (const Record &one : all(answer())) {
        const RecordId about = one.get(answer().question, RecordId());
        if (about == policy.id())
            QCOMPARE(one, own);
        else if (about == open.id())
            QCOMPARE(one.text(answer().evidenceUrl), QStringLiteral("https://northlight.example/policy"));
        else if (about == duty.id())
            QCOMPARE(one.text(answer().value), QStringLiteral("SEC and EU"));
        else
            QFAIL("a question without a counterpart was answered");
        QVERIFY(one.isEmpty(answer().maturity));
    }
    QCOMPARE(all(cmrt()).first().get(cmrt().ddReport), report.id());
    QCOMPARE(CmrtImport(store(), {.path = path()}).run()->unchanged, 4);
}

void CmrtImportTest::leavesAReportOfAnotherKindAlone()
{
    const Record member = addOrganisation(QStringLiteral("Northlight Components"));
    Record asked(questionnaire());
    asked.set(questionnaire().title, QStringLiteral("Our own"));
    asked.set(questionnaire().version, QStringLiteral("1"));
    asked = saved(asked);
    addQuestion(asked, QStringLiteral("1.1"), {}); // the same number, another question
    addReport(member, asked);
    QVERIFY_RESULT(import(usual()));
    QVERIFY(all(answer()).isEmpty());
}

void CmrtImportTest::keepsAnOlderDeclarationBesideTheNewer()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    QVERIFY_RESULT(import(usual()));
    const Record newer = all(cmrt()).first();
    CmrtWorkbook book = usual();
    book.put(22, 4, QStringLiteral("01-Feb-2024"));
    book.put(75, 4, QStringLiteral("No"));
    const Result<ImportReport> report = import(book);
    QVERIFY_RESULT(report);
    QVERIFY2(report->notes.join(u' ').contains(QStringLiteral("2025-03-15")), qPrintable(report->notes.join(u' ')));
    QCOMPARE(all(cmrt()).size(), 2);
    QCOMPARE(*store().reader().find(cmrt(), newer.id()), newer);
}

void CmrtImportTest::refusesAnOlderVersionOfTheSameDay()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    QVERIFY_RESULT(import(usual()));
    const Result<ImportReport> report = import(CmrtWorkbook(QStringLiteral("6.31")));
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QStringLiteral("6.31")), qPrintable(report.error().message));
    QCOMPARE(all(cmrtSmelter()).size(), 3);
}

void CmrtImportTest::changesWhatDiffersAndRemovesWhatIsGone()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    QVERIFY_RESULT(import(usual()));
    CmrtWorkbook book = usual();
    book.put(87, 4, QStringLiteral("No"));
    book.smelters().removeLast();
    const Result<ImportReport> report = import(book);
    QVERIFY_RESULT(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unchanged, 2);
    QCOMPARE(all(cmrtSmelter()).size(), 2);
    QCOMPARE(all(cmrt()).first().text(cmrt().answerG), QStringLiteral("No"));
    QVERIFY_RESULT(casebook().undoStack().undoBatch(report->batch));
    QCOMPARE(all(cmrtSmelter()).size(), 3);
    QCOMPARE(all(cmrt()).first().text(cmrt().answerG), QStringLiteral("Yes"));
}

void CmrtImportTest::rejectsRowsItCannotTake()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    CmrtWorkbook book = usual();
    book.addSmelter({{}, QStringLiteral("Cobalt"), {}, QStringLiteral("Blue Works")});
    book.addSmelter({{}, QStringLiteral("Tin"), {}, QStringLiteral("#N/A")});
    book.addSmelter({{}, QStringLiteral("Tin"), {}, QStringLiteral("Ember Works again"), QStringLiteral("Portugal"), QStringLiteral("CID900001")});
    const Result<ImportReport> report = import(book);
    QVERIFY_RESULT(report);
    QCOMPARE(report->read, report->added + report->rejected + report->duplicates);
    QCOMPARE(report->rejected, 2);
    QCOMPARE(report->duplicates, 1);
    QCOMPARE(report->problems.first().row, 8);
    QCOMPARE(report->problems.first().field, QStringLiteral("metal"));
    QCOMPARE(report->problems.first().value, QStringLiteral("Cobalt"));
    QCOMPARE(all(cmrtSmelter()).size(), 3);
}

void CmrtImportTest::saysWhoseTemplateItCannotTell()
{
    const Record other = addOrganisation(QStringLiteral("Somebody else"));
    const Result<ImportReport> report = import(usual());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Missing);
    QVERIFY2(report.error().message.contains(QStringLiteral("Northlight Components")), qPrintable(report.error().message));
    QVERIFY(all(cmrt()).isEmpty());
    QVERIFY_RESULT(CmrtImport(store(), {.path = path(), .organisation = other.id()}).run());
    QCOMPARE(all(cmrt()).first().get(cmrt().organisation), other.id());
}

void CmrtImportTest::stopsWithoutATraceWhenCancelled()
{
    addOrganisation(QStringLiteral("Northlight Components"));
    ImportOptions options;
    options.progress = [](double) { return false; };
    const Result<ImportReport> report = import(usual(), options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QVERIFY(all(cmrt()).isEmpty());
}

QTEST_GUILESS_MAIN(CmrtImportTest)
#include "tst_cmrtimport.moc"
