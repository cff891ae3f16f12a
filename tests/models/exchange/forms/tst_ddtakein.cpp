// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddtakein.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/note.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/answerstakenover.h"
#include "models/programme/recordmerge.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/ddyears.h"
#include "tests/support/programmerecords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Lodebook;
using Fate = TakeInRow::Fate;

class DdTakeInTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void takesEveryAnswerInAsOneAction();
    void losesNothingOnTheWay_data();
    void losesNothingOnTheWay();
    void confirmsOnlyWhatTheMemberConfirms();
    void leavesWhatIsEmpty();
    void namesAndKeepsWhatCannotBePlaced();
    void holdsAnAlteredQuestion();
    void findsItsQuestionsInANewerVersion();
    void refusesTheWrongYearAndTheWrongMember();
    void refusesAnUnknownMember();
    void knowsAMemberThatWasRenamed();
    void followsAMemberThatWasMerged();
    void refusesAnAlteredIdentity();
    void knowsAFormThatCameBefore();
    void holdsWhatTwoFormsSayDifferently();
    void holdsARowThatStandsTwiceAndDiffers();
    void understandsTheWordsOfItsLanguage();

private:
    FilledDdForm sent(const Record &report, const QString &language = QStringLiteral("en"))
    {
        const Result<DdForm> form = makeDdForm(store().reader(), report.id(), language);
        if (!form)
            qFatal("%s", qPrintable(form.error().message));
        QFile file(m_folder.filePath(QStringLiteral("came%1.json").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("a form, number " + QByteArray::number(m_files));
        FilledDdForm filled{.path = file.fileName(), .sha256 = QByteArray::number(m_files), .form = *form, .sealHolds = true};
        for (const DdFormQuestion &one : form->questions)
            filled.answers.append({one.id, one.text, one.code, one.said});
        return filled;
    }
    static DdSaid &said(FilledDdForm &form, const DdYears &years, const char *code)
    {
        return std::ranges::find(form.answers, years.question(QLatin1String(code)), &FilledDdForm::Answer::question)->said;
    }
    static TakeInRow row(const TakeIn &file, const char *code) { return *std::ranges::find(file.rows, QLatin1String(code), &TakeInRow::code); }
    TakeIn previewOf(const FilledDdForm &form, const RecordId &report = {})
    {
        const Result<QList<TakeIn>> files = previewTakeIn(store().reader(), {form}, report);
        if (!files)
            qFatal("%s", qPrintable(files.error().message));
        return files->first();
    }
    QString notes()
    {
        QStringList texts;
        const Result<QList<Record>> all = store().reader().list(Query(note()));
        for (const Record &one : *all)
            texts.append(one.text(note().text));
        return texts.join(u'\n');
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void DdTakeInTest::takesEveryAnswerInAsOneAction()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1") = {.answer = QStringLiteral("3: yes"), .words = QStringLiteral("Adopted"), .evidence = QStringLiteral("https://example.org/policy")};
    said(form, years, "2.1").answer = QStringLiteral("no");
    said(form, years, "3.1").answer = QStringLiteral("12.75");
    said(form, years, "5.1").answer = QStringLiteral("SEC");
    said(form, years, "5.2").answer = QStringLiteral("Plenty");
    said(form, years, "D.1").notApplicable = QStringLiteral("yes");
    QCOMPARE(previewOf(form).count(Fate::New), 6);
    QVERIFY(years.answerTo(QStringLiteral("1.1"), years.now).isNew()); // a preview writes nothing
    const Result<TakeInResult> done = takeInForms(store(), {form});
    QVERIFY_RESULT(done);
    QVERIFY(!done->batch.isNull());
    const Record policy = years.answerTo(QStringLiteral("1.1"), years.now);
    QCOMPARE(*policy.get(answer().maturity), 3);
    QCOMPARE(policy.text(answer().value), QStringLiteral("Adopted"));
    QCOMPARE(policy.text(answer().evidenceUrl), QStringLiteral("https://example.org/policy"));
    QCOMPARE(years.answerTo(QStringLiteral("5.1"), years.now).text(answer().value), QStringLiteral("SEC"));
    QVERIFY(years.answerTo(QStringLiteral("D.1"), years.now).get(answer().notApplicable, false));
    QCOMPARE(*store().reader().count(Query(attachment())), 1); // the file itself
    QCOMPARE(previewOf(form).count(Fate::Same), 6);
    UndoStack undo(store());
    QVERIFY_RESULT(undo.undo());
    QVERIFY(years.answerTo(QStringLiteral("1.1"), years.now).isNew());
    QCOMPARE(*store().reader().count(Query(attachment())), 0);
}

void DdTakeInTest::losesNothingOnTheWay_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("workbook") << QStringLiteral("xlsx");
    QTest::newRow("page") << QStringLiteral("html");
}

void DdTakeInTest::losesNothingOnTheWay()
{
    QFETCH(QString, ending);
    DdYears years(store());
    for (const QString &text : difficultTexts()) {
        Result<DdForm> form = makeDdForm(store().reader(), years.now.id(), QStringLiteral("fr"));
        QVERIFY_RESULT(form);
        for (DdFormQuestion &one : form->questions)
            one.said = {.answer = one.kind == u"text" ? text : QString(), .comment = text};
        const QString file = m_folder.filePath(QStringLiteral("way.") + ending);
        QVERIFY_RESULT(writeDdForm(*form, file));
        const Result<FilledDdForm> back = readDdForm(file);
        QVERIFY_RESULT(back);
        const Result<TakeInResult> done = takeInForms(store(), {*back});
        QVERIFY_RESULT(done);
        QCOMPARE(done->files.first().held(), 0);
        const QString kept = text.trimmed(); // spaces around a text go, as everywhere in a casebook
        QCOMPARE(years.answerTo(QStringLiteral("1.1"), years.now).text(answer().comment), kept);
        QCOMPARE(years.answerTo(QStringLiteral("5.2"), years.now).text(answer().value), kept);
    }
}

void DdTakeInTest::confirmsOnlyWhatTheMemberConfirms()
{
    DdYears years(store());
    QVERIFY_RESULT(takeOverAnswers(store(), years.now.id()));
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1").stillTrue = QStringLiteral("yes");
    said(form, years, "5.1").answer = QStringLiteral("none");
    const Result<TakeInResult> done = takeInForms(store(), {form});
    QVERIFY_RESULT(done);
    QCOMPARE(row(done->files.first(), "1.1").fate, Fate::Confirmed);
    QCOMPARE(row(done->files.first(), "5.1").fate, Fate::Changed);
    QCOMPARE(row(done->files.first(), "2.1").fate, Fate::Same);
    QVERIFY(!isTakenOver(years.answerTo(QStringLiteral("1.1"), years.now)));
    QVERIFY(!isTakenOver(years.answerTo(QStringLiteral("5.1"), years.now)));
    QVERIFY(isTakenOver(years.answerTo(QStringLiteral("2.1"), years.now)));
}

void DdTakeInTest::leavesWhatIsEmpty()
{
    DdYears years(store());
    Record given = newAnswer(years.now, years.questions.value(QStringLiteral("1.1"), Record(question())), 2);
    given.set(answer().comment, QStringLiteral("Long ago"));
    years.kept(given);
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1") = {};
    said(form, years, "5.2").answer = QStringLiteral("New");
    const Result<TakeInResult> done = takeInForms(store(), {form});
    QVERIFY_RESULT(done);
    QCOMPARE(row(done->files.first(), "1.1").fate, Fate::Empty);
    QVERIFY(done->files.first().remarks.join(u' ').contains(QStringLiteral("5 of 6"))); // half filled
    QCOMPARE(years.answerTo(QStringLiteral("1.1"), years.now).text(answer().comment), QStringLiteral("Long ago"));
}

void DdTakeInTest::namesAndKeepsWhatCannotBePlaced()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1") = {.answer = QStringLiteral("mostly"), .comment = QStringLiteral("Good progress")};
    said(form, years, "5.1").answer = QStringLiteral("UN");
    said(form, years, "3.1").answer = QStringLiteral("a lot");
    said(form, years, "2.1") = {.answer = QStringLiteral("yes"), .evidence = QStringLiteral("see annex")};
    form.answers.append({newRecordId(), QStringLiteral("What else?"), QStringLiteral("row 99"), {.answer = QStringLiteral("Our own question")}});
    const Result<TakeInResult> done = takeInForms(store(), {form});
    QVERIFY_RESULT(done);
    const TakeIn &file = done->files.first();
    QCOMPARE(row(file, "1.1").fate, Fate::New);
    QCOMPARE(row(file, "5.1").fate, Fate::Held);
    QCOMPARE(row(file, "3.1").fate, Fate::Held);
    QCOMPARE(row(file, "2.1").fate, Fate::New);
    QCOMPARE(row(file, "row 99").fate, Fate::Held);
    QCOMPARE(file.held(), 5);
    const QString kept = notes();
    for (const char *text : {"mostly", "UN", "a lot", "see annex", "Our own question"})
        QVERIFY2(kept.contains(QLatin1String(text)), text);
    QCOMPARE(years.answerTo(QStringLiteral("1.1"), years.now).text(answer().comment), QStringLiteral("Good progress"));
    QVERIFY(years.answerTo(QStringLiteral("5.1"), years.now).isNew());
    QVERIFY(store().reader().list(Query(note()))->first().get(note().restricted, false));
}

void DdTakeInTest::holdsAnAlteredQuestion()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1").answer = QStringLiteral("3");
    form.answers.first().text = QStringLiteral("Have you thought of a policy?");
    const TakeIn file = previewOf(form);
    QCOMPARE(row(file, "1.1").fate, Fate::Held);
    QVERIFY(row(file, "1.1").held.first().contains(QStringLiteral("altered")));
}

void DdTakeInTest::findsItsQuestionsInANewerVersion()
{
    DdYears years(store());
    FilledDdForm form = sent(years.before); // asks last year's wording
    form.form.head.year = 2025;
    form.form.head.report = years.now.id();
    for (FilledDdForm::Answer &one : form.answers)
        one.said = {.comment = QStringLiteral("Comment")};
    const TakeIn file = previewOf(form);
    QVERIFY2(file.refusal.isEmpty(), qPrintable(file.refusal));
    QCOMPARE(file.count(Fate::New), 5);
    QCOMPARE(row(file, "1.1").question, years.question(QStringLiteral("1.1")));
    QVERIFY(file.remarks.join(u' ').contains(QStringLiteral("version 1")));
}

void DdTakeInTest::refusesTheWrongYearAndTheWrongMember()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1").answer = QStringLiteral("3");
    const TakeIn wrongYear = previewOf(form, years.before.id());
    QVERIFY(wrongYear.refusal.contains(QStringLiteral("2024")));
    QCOMPARE(wrongYear.count(Fate::Held), 1); // said, and what was said is named
    const Record other = years.kept(newOrganisation(QStringLiteral("Southgate Trading")));
    QVERIFY(previewOf(form, years.kept(newDdReport(other.id(), years.asked, 2025)).id()).refusal.contains(QStringLiteral("Northlight")));
    const Result<TakeInResult> done = takeInForms(store(), {form}, years.before.id());
    QVERIFY_RESULT(done);
    QVERIFY(done->batch.isNull());
    years.now.set(ddReport().closedOn, {2026, 6, 1});
    years.now.set(ddReport().submittedOn, {2026, 5, 1});
    years.kept(years.now);
    QVERIFY(previewOf(form).refusal.contains(QStringLiteral("closed")));
}

void DdTakeInTest::refusesAnUnknownMember()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    form.form.head.organisation = newRecordId();
    QVERIFY(previewOf(form).refusal.contains(QStringLiteral("Northlight")));
}

void DdTakeInTest::knowsAMemberThatWasRenamed()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now); // under the old name
    said(form, years, "1.1").answer = QStringLiteral("3");
    years.member.set(organisation().name, QStringLiteral("Northlight Group"));
    years.kept(years.member);
    const Result<TakeInResult> done = takeInForms(store(), {form});
    QVERIFY_RESULT(done);
    QVERIFY2(done->files.first().refusal.isEmpty(), qPrintable(done->files.first().refusal));
    QCOMPARE(*years.answerTo(QStringLiteral("1.1"), years.now).get(answer().maturity), 3);
}

void DdTakeInTest::followsAMemberThatWasMerged()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1").answer = QStringLiteral("3");
    const Record kept = years.kept(newOrganisation(QStringLiteral("Southgate Trading")));
    QVERIFY_RESULT(mergeRecords(store(), organisation(), kept.id(), years.member.id()));
    const Record other = years.kept(newDdReport(kept.id(), years.askedBefore, 2025));
    QVERIFY(previewOf(form, other.id()).refusal.contains(QStringLiteral("Northlight"))); // a report the form was never made for
    const TakeIn file = previewOf(form);
    QVERIFY2(file.refusal.isEmpty(), qPrintable(file.refusal));
    QVERIFY2(file.remarks.join(u' ').contains(QStringLiteral("Southgate Trading")), qPrintable(file.remarks.join(u' ')));
    QVERIFY_RESULT(takeInForms(store(), {form}));
    QCOMPARE(*years.answerTo(QStringLiteral("1.1"), years.now).get(answer().maturity), 3);
    QVERIFY_RESULT(store().remove(ddReport(), years.now.id()));
    QVERIFY(previewOf(form).refusal.contains(QStringLiteral("Northlight"))); // now nothing is left that it belongs to
}

void DdTakeInTest::refusesAnAlteredIdentity()
{
    DdYears years(store());
    const QString path = m_folder.filePath(QStringLiteral("altered.html"));
    QVERIFY_RESULT(writeDdForm(*makeDdForm(store().reader(), years.now.id(), QStringLiteral("en")), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray page = file.readAll().replace("\"year\":2025", "\"year\":2024");
    file.resize(0);
    file.seek(0);
    file.write(page);
    file.close();
    const Result<FilledDdForm> filled = readDdForm(path);
    QVERIFY_RESULT(filled);
    QVERIFY(!filled->sealHolds);
    QVERIFY(!previewOf(*filled).refusal.isEmpty());
}

void DdTakeInTest::knowsAFormThatCameBefore()
{
    DdYears years(store());
    const QString path = m_folder.filePath(QStringLiteral("twice.xlsx"));
    DdForm out = *makeDdForm(store().reader(), years.now.id(), QStringLiteral("en"));
    out.questions[0].said = {.answer = QStringLiteral("2")};
    out.questions[3].said = {.answer = QStringLiteral("UN")};
    QVERIFY_RESULT(writeDdForm(out, path));
    const FilledDdForm form = *readDdForm(path);
    QVERIFY_RESULT(takeInForms(store(), {form, form})); // twice in one go
    QCOMPARE(*store().reader().count(Query(attachment())), 1);
    QCOMPARE(*years.answerTo(QStringLiteral("1.1"), years.now).get(answer().maturity), 2);
    QVERIFY(previewOf(form).remarks.join(u' ').contains(QStringLiteral("before")));
    const qint64 kept = *store().reader().count(Query(note()));
    const Result<TakeInResult> again = takeInForms(store(), {form});
    QVERIFY_RESULT(again);
    QVERIFY(again->batch.isNull());
    QCOMPARE(*store().reader().count(Query(note())), kept);
}

void DdTakeInTest::holdsWhatTwoFormsSayDifferently()
{
    DdYears years(store());
    FilledDdForm one = sent(years.now);
    FilledDdForm other = sent(years.now);
    said(one, years, "1.1").answer = QStringLiteral("1");
    said(other, years, "1.1").answer = QStringLiteral("3");
    said(one, years, "5.2").answer = QStringLiteral("Only here");
    said(one, years, "2.1").answer = QStringLiteral("yes");
    said(other, years, "2.1").answer = QStringLiteral("yes");
    const Result<TakeInResult> done = takeInForms(store(), {one, other});
    QVERIFY_RESULT(done);
    QVERIFY(years.answerTo(QStringLiteral("1.1"), years.now).isNew());
    QCOMPARE(row(done->files.first(), "1.1").fate, Fate::Held);
    QCOMPARE(row(done->files.last(), "1.1").fate, Fate::Held);
    QVERIFY(notes().contains(QStringLiteral("maturity: 1")) && notes().contains(QStringLiteral("maturity: 3")));
    QCOMPARE(years.answerTo(QStringLiteral("5.2"), years.now).text(answer().value), QStringLiteral("Only here"));
    QCOMPARE(years.answerTo(QStringLiteral("2.1"), years.now).text(answer().value), QStringLiteral("yes"));
}

void DdTakeInTest::holdsARowThatStandsTwiceAndDiffers()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now);
    said(form, years, "1.1").answer = QStringLiteral("1");
    said(form, years, "5.2").answer = QStringLiteral("Twice alike");
    for (const char *code : {"1.1", "5.2"})
        form.answers.append(*std::ranges::find(form.answers, years.question(QLatin1String(code)), &FilledDdForm::Answer::question));
    form.answers[6].said.answer = QStringLiteral("2");
    const Result<TakeInResult> done = takeInForms(store(), {form});
    QVERIFY_RESULT(done);
    QCOMPARE(done->files.first().count(Fate::Held), 2);
    QVERIFY(years.answerTo(QStringLiteral("1.1"), years.now).isNew());
    QVERIFY(notes().contains(QStringLiteral("maturity: 1")) && notes().contains(QStringLiteral("maturity: 2")));
    QCOMPARE(years.answerTo(QStringLiteral("5.2"), years.now).text(answer().value), QStringLiteral("Twice alike"));
}

void DdTakeInTest::understandsTheWordsOfItsLanguage()
{
    DdYears years(store());
    FilledDdForm form = sent(years.now, QStringLiteral("fr"));
    said(form, years, "3.1").answer = QStringLiteral("12,5");
    said(form, years, "1.1").answer = QStringLiteral(" 2 ");
    const TakeIn file = previewOf(form);
    QCOMPARE(row(file, "3.1").fate, Fate::New);
    QCOMPARE(row(file, "3.1").answer.text(answer().value), QStringLiteral("12,5")); // as written
    QCOMPARE(*row(file, "1.1").answer.get(answer().maturity), 2);
}

QTEST_GUILESS_MAIN(DdTakeInTest)
#include "tst_ddtakein.moc"
