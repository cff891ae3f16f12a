// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/letteroutput.h"

#include "models/entities/common/officer.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QDir>

using namespace Lodebook;

class LetterOutputTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void writesEachFormAndWritesItDown();
    void isFromTheOfficerWhoWrites();
    void writesNothingDownUnlessAsked();
    void leavesNoFilesWhenNothingCanBeWrittenDown();
    void refusesToWriteToNobody();

private:
    QList<Letter> letters()
    {
        Record at = newOrganisation(QStringLiteral("Red Hills"));
        if (!store().save(at))
            return {};
        return {Letter{.to = {.organisation = at.id(), .name = QStringLiteral("Red Hills"), .email = QStringLiteral("info@example.org")},
                       .language = QStringLiteral("en"), .subject = QStringLiteral("Hello"), .body = QStringLiteral("Words"), .head = {QStringLiteral("Red Hills")}, .on = QDate(2026, 3, 1)}};
    }
    QStringList contactKinds()
    {
        QStringList kinds;
        const Result<> read = casebook().reader().forEach(Query(interaction()), [&kinds](const Record &one) {
            kinds.append(one.text(interaction().kind));
            return true;
        });
        return read ? kinds : QStringList{read.error().message};
    }
    QString path(const char *name) const { return folder() + u'/' + QLatin1String(name); }
};

void LetterOutputTest::writesEachFormAndWritesItDown()
{
    using Form = LetterOrder::Form;
    const QList<Letter> all = letters();
    const Result<LettersPutOut> mails = putOut(store(), all, {.form = Form::Emails, .path = path("mails"), .record = true});
    QVERIFY_RESULT(mails);
    QVERIFY(!mails->batch.isNull());
    QCOMPARE(mails->files, QStringList{path("mails/001_red_hills.eml")});
    const Result<LettersPutOut> each = putOut(store(), all, {.form = Form::FileEach, .path = path("each"), .ending = QStringLiteral("odt"), .record = true});
    QVERIFY_RESULT(each);
    QVERIFY(QFileInfo::exists(path("each/001_red_hills.odt")));
    const Result<LettersPutOut> one = putOut(store(), all, {.form = Form::OneFile, .path = path("all.pdf"), .record = true});
    QVERIFY_RESULT(one);
    QVERIFY(QFileInfo(path("all.pdf")).size() > 500);
    QStringList kinds = contactKinds();
    kinds.sort();
    QCOMPARE(kinds, (QStringList{QStringLiteral("email"), QStringLiteral("letter"), QStringLiteral("letter")}));
}

void LetterOutputTest::isFromTheOfficerWhoWrites()
{
    Result<Record> me = casebook().reader().find(officer(), store().author().officer);
    QVERIFY_RESULT(me);
    me->set(officer().email, QStringLiteral("me@example.org"));
    QVERIFY_RESULT(store().save(*me));
    QVERIFY_RESULT(putOut(store(), letters(), {.form = LetterOrder::Form::Emails, .path = path("mails")}));
    QFile file(path("mails/001_red_hills.eml"));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("<me@example.org>"));
}

void LetterOutputTest::writesNothingDownUnlessAsked()
{
    QVERIFY_RESULT(putOut(store(), letters(), {.form = LetterOrder::Form::OneFile, .path = path("all.html")}));
    QVERIFY(contactKinds().isEmpty());
}

void LetterOutputTest::leavesNoFilesWhenNothingCanBeWrittenDown()
{
    QList<Letter> bad = letters();
    bad.first().to.organisation = {}; // a contact is with somebody
    const Result<LettersPutOut> out = putOut(store(), bad, {.form = LetterOrder::Form::Emails, .path = path("mails"), .record = true});
    QVERIFY(!out);
    QVERIFY(QDir(path("mails")).entryList(QDir::Files).isEmpty());
    QVERIFY(contactKinds().isEmpty());
    const Result<LettersPutOut> ending = putOut(store(), letters(), {.form = LetterOrder::Form::OneFile, .path = path("all.docx"), .record = true});
    QVERIFY(!ending);
    QVERIFY(contactKinds().isEmpty());
}

void LetterOutputTest::refusesToWriteToNobody()
{
    const Result<LettersPutOut> out = putOut(store(), {}, {.form = LetterOrder::Form::OneFile, .path = path("all.pdf")});
    QVERIFY(!out);
    QCOMPARE(out.error().kind, Error::Kind::Invalid);
    QVERIFY(!QFileInfo::exists(path("all.pdf")));
}

QTEST_MAIN(LetterOutputTest)
#include "tst_letteroutput.moc"
