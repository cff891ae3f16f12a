// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/contacttable.h"

#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/importsource.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Lodebook;

class ContactTableTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void isOpenedByWhatItHolds();
    void refusesWhatIsNoContactFile();
    void bringsPeopleAndRolesInOneAction();
    void neverTouchesConsent();
    void rejectsBadCardsAndTakesTheOthers();
    void takesTenThousandCards();

private:
    QString file(const char *name, const QByteArray &content) const
    {
        const QString path = folder() + u'/' + QLatin1String(name);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? path : QString();
    }
    static QByteArray card(const QByteArray &family, const QByteArray &more = {}) { return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + family + ";;;;\r\n" + more + "END:VCARD\r\n"; }
    Result<ImportReport> imported(const QString &path, const QStringList &key = {}, const QString &rejects = {})
    {
        ImportOrder order{.source = {.path = path}, .mapping = {.entity = &person(), .key = key}, .decisions = {}, .held = {}, .fingerprint = {}, .rejectsPath = rejects};
        order.fingerprint = order.source.fingerprint();
        return carryOut(store(), order);
    }
    int count(const Entity &entity)
    {
        const Result<qint64> counted = casebook().reader().count(Query(entity));
        return counted ? int(*counted) : -1;
    }
};

void ContactTableTest::isOpenedByWhatItHolds()
{
    const QString wide = QString::fromUtf8("BEGIN:VCARD\nN:Zo\xC3\xAB;;;;\nEND:VCARD\n");
    const QByteArray utf16 = QByteArray::fromHex("fffe") + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    for (const QString &path : {file("cards.txt", card("Zo\xC3\xAB")), file("marked.vcf", "\xEF\xBB\xBF" + card("Zo\xC3\xAB")), file("wide.vcf", utf16)}) {
        QVERIFY(isContactFile(path));
        const Result<std::unique_ptr<TableReader>> table = openTable(path);
        QVERIFY_RESULT(table);
        TableRow row;
        QVERIFY(*(*table)->next(row));
        QCOMPARE(row.cell(int(ContactColumn::FamilyName)).text(), QStringLiteral("family_name"));
        QVERIFY(*(*table)->next(row));
        QCOMPARE(row.cell(int(ContactColumn::FamilyName)).text(), QString::fromUtf8("Zo\xC3\xAB"));
    }
}

void ContactTableTest::refusesWhatIsNoContactFile()
{
    QVERIFY(!isContactFile(file("a.csv", "family_name\nAna\n")));
    const Result<std::unique_ptr<TableReader>> nobody = openTable(file("a.eml", "Subject: x\n\nhello"));
    QVERIFY(!nobody);
    QVERIFY(nobody.error().message.contains(QLatin1String("a.eml")));
    QVERIFY(!openTable(file("b.eml", QByteArray("\0\1\2", 3))));
}

void ContactTableTest::bringsPeopleAndRolesInOneAction()
{
    Record house = newOrganisation(QStringLiteral("Red Hills"));
    QVERIFY_RESULT(store().save(house));
    const Result<ImportReport> report = imported(file("a.vcf", card("Ana", "ORG:Red Hills\r\nTITLE:Buyer\r\n") + card("Ben", "ORG:Nowhere\r\n")));
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 2);
    const Result<QList<Record>> roles = casebook().reader().list(Query(role()));
    QCOMPARE(roles->size(), 1);
    QCOMPARE(roles->first().get(role().organisation, RecordId()), house.id());
    QCOMPARE(roles->first().text(role().title), QStringLiteral("Buyer"));
    QVERIFY(report->notes.join(u' ').contains(QLatin1String("Nowhere")));
    QVERIFY(!report->notes.join(u' ').contains(QLatin1String("organisation, title"))); // they are read
    QVERIFY_RESULT(UndoStack(store()).undoBatch(report->batch));
    QCOMPARE(count(person()), 0);
    QCOMPARE(count(role()), 0);
}

void ContactTableTest::neverTouchesConsent()
{
    Record known(person());
    known.set(person().familyName, QStringLiteral("Ana"));
    known.set(person().email, QStringLiteral("ana@example.org"));
    known.set(person().consent, QStringLiteral("given"));
    QVERIFY_RESULT(store().save(known));
    const Result<ImportReport> report = imported(file("a.vcf", card("Ana", "EMAIL:ana@example.org\r\nTEL:1\r\n") + card("Ben", "EMAIL:ben@example.org\r\n")), {QStringLiteral("email")});
    QVERIFY_RESULT(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->added, 1);
    const Result<QList<Record>> people = casebook().reader().list(Query(person()));
    QCOMPARE(people->at(0).text(person().consent), QStringLiteral("given")); // as it was
    QCOMPARE(people->at(0).text(person().phone), QStringLiteral("1"));
    QVERIFY(people->at(1).text(person().consent).isEmpty()); // nobody has asked
}

void ContactTableTest::rejectsBadCardsAndTakesTheOthers()
{
    const QString rejects = folder() + QStringLiteral("/rejects.csv");
    const Result<ImportReport> report = imported(file("a.vcf", card("Ana") + card("Mu\xF1oz") + "junk\r\n" + card("Ben") + "BEGIN:VCARD\r\nN:Half;;;;\r\nEMAIL:half@example.org"), {}, rejects);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->rejected, 3);
    QCOMPARE(report->problems.size(), 3);
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray rows = kept.readAll();
    QVERIFY(rows.contains("half@example.org") && rows.contains("junk")); // nothing is lost
}

void ContactTableTest::takesTenThousandCards()
{
    QByteArray cards;
    for (int i = 0; i < 10'000; ++i)
        cards += card("Family" + QByteArray::number(i), "EMAIL:p" + QByteArray::number(i) + "@example.org\r\nNOTE:" + QByteArray(200, 'x') + "\r\n");
    const QString path = file("many.vcf", cards);
    QElapsedTimer timer;
    timer.start();
    const Result<std::unique_ptr<TableReader>> table = openTable(path);
    QVERIFY_RESULT(table);
    qInfo("10,000 cards read in %lld ms", timer.elapsed());
    const Result<ImportReport> report = imported(path);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 10'000);
    qInfo("and imported in %lld ms", timer.elapsed());
}

QTEST_MAIN(ContactTableTest)
#include "tst_contacttable.moc"
