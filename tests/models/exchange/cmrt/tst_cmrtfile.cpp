// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtfile.h"

#include "tests/support/cmrtworkbook.h"
#include "tests/support/tablefiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class CmrtFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsEveryKnownVersion_data();
    void readsEveryKnownVersion();
    void findsLinesByLabelWhereRowsWereMoved();
    void readsAnotherLanguageByItsCells();
    void takesTheVersionFromTheRevisionsSheet();
    void keepsWhatWasChosenForASmelterNobodyKnows();
    void namesFormulasThatFailed();
    void refusesWhatItWouldHaveToGuess_data();
    void refusesWhatItWouldHaveToGuess();
    void refusesFilesThatAreNoTemplate();

private:
    Result<CmrtFile> read(const CmrtWorkbook &book) const
    {
        const QString path = m_folder->filePath(QStringLiteral("template.xlsx"));
        return book.write(path) ? readCmrtFile(path) : Result<CmrtFile>(Error{Error::Kind::File, path, {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CmrtFileTest::readsEveryKnownVersion_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"5.0", "5.12", "6.01", "6.1", "6.22", "6.31", "6.4", "6.5"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void CmrtFileTest::readsEveryKnownVersion()
{
    QFETCH(const QString, version);
    const bool isFive = version.startsWith(u'5');
    CmrtWorkbook book(version);
    book.put(isFive ? 71 : 77, 7, QStringLiteral("https://northlight.example/policy"));
    book.put(isFive ? 85 : 89, 4, QStringLiteral("Yes, with the EU"));
    book.addSmelter({{}, QStringLiteral("Tin"), QStringLiteral("Ember Works"), QStringLiteral("Ember Works"), QStringLiteral("Portugal"), QStringLiteral("CID900001")});
    const Result<CmrtFile> file = read(book);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->version, version);
    QCOMPARE(file->company, QStringLiteral("Northlight Components"));
    QCOMPARE(file->scope, QStringLiteral("company"));
    QCOMPARE(file->effectiveOn, QDate(2025, 3, 15));
    for (const CmrtAnswer &answer : file->answers)
        QVERIFY(answer.text.startsWith(QStringLiteral("Yes")));
    QCOMPARE(file->answers.at(CmrtFile::B).comment, QStringLiteral("https://northlight.example/policy"));
    QCOMPARE(file->answers.at(CmrtFile::C).row, isFive ? 75 : 79); // not the question that 6.0 dropped
    QCOMPARE(file->answers.at(CmrtFile::H).text, QStringLiteral("Yes, with the EU"));
    QCOMPARE(file->smelters.size(), 1);
    QCOMPARE(file->smelters.first().facilityId, QStringLiteral("CID900001"));
    QCOMPARE(file->notes.size(), isFive ? 1 : 0);
}

void CmrtFileTest::findsLinesByLabelWhereRowsWereMoved()
{
    CmrtWorkbook book;
    book.put(77, 4, QStringLiteral("No"));
    book.moveRow(22, 24);
    book.moveRow(77, 93);
    book.headings().move(1, 6); // the metal, behind what it used to stand before
    book.addSmelter({{}, QStringLiteral("Ember Works"), QStringLiteral("Ember Works"), QStringLiteral("Portugal"), QStringLiteral("CID900001"), {}, QStringLiteral("Tin")});
    const Result<CmrtFile> file = read(book);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->effectiveOn, QDate(2025, 3, 15));
    QCOMPARE(file->answers.at(CmrtFile::B).text, QStringLiteral("No"));
    QCOMPARE(file->smelters.first().metal, QStringLiteral("Tin"));
    QCOMPARE(file->smelters.first().name, QStringLiteral("Ember Works"));
    QCOMPARE(file->notes.size(), 2); // both are said
}

void CmrtFileTest::readsAnotherLanguageByItsCells()
{
    CmrtWorkbook book;
    book.addSmelter({{}, QStringLiteral("Gold"), {}, QStringLiteral("Ember Works"), QStringLiteral("Portugal"), QStringLiteral("CID900001")});
    book.speakAnotherLanguage();
    const Result<CmrtFile> file = read(book);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->company, QStringLiteral("Northlight Components"));
    QCOMPARE(file->answers.at(CmrtFile::G).text, QStringLiteral("Yes"));
    QCOMPARE(file->smelters.first().metal, QStringLiteral("Gold"));
    QCOMPARE(file->notes.size(), 2);

    book.moveRow(79, 80); // now nothing says what is what
    const Result<CmrtFile> moved = read(book);
    QVERIFY(!moved);
    QVERIFY2(moved.error().message.contains(QStringLiteral("English")), qPrintable(moved.error().message));
}

void CmrtFileTest::takesTheVersionFromTheRevisionsSheet()
{
    CmrtWorkbook book(QStringLiteral("6.31"));
    book.put(3, 2, {});
    const Result<CmrtFile> file = read(book);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->version, QStringLiteral("6.31"));
    book.sheets.removeFirst();
    QVERIFY(!read(book));
}

void CmrtFileTest::keepsWhatWasChosenForASmelterNobodyKnows()
{
    CmrtWorkbook book;
    book.addSmelter({{}, QStringLiteral("Tantalum"), QStringLiteral("Smelter not yet identified")});
    book.addSmelter({QStringLiteral("CID900007"), QStringLiteral("Tin")});
    book.addSmelter({{}, {}, {}, {}, QStringLiteral("Portugal")}); // a prepared line
    const Result<CmrtFile> file = read(book);
    QVERIFY(file);
    QCOMPARE(file->smelters.size(), 2);
    QCOMPARE(file->smelters.at(0).name, QStringLiteral("Smelter not yet identified"));
    QCOMPARE(file->smelters.at(1).facilityId, QStringLiteral("CID900007"));
}

void CmrtFileTest::namesFormulasThatFailed()
{
    CmrtWorkbook book;
    book.put(81, 4, QStringLiteral("#REF!"));
    book.addSmelter({{}, QStringLiteral("Tin"), {}, QStringLiteral("#N/A"), QStringLiteral("Portugal")});
    const Result<CmrtFile> file = read(book);
    QVERIFY(file);
    QVERIFY(file->answers.at(CmrtFile::D).text.isEmpty());
    QVERIFY(file->notes.first().contains(QStringLiteral("81")));
    QCOMPARE(file->smelters.first().problems.size(), 1);
    QCOMPARE(file->smelters.first().problems.first().row, 5);
    QCOMPARE(file->smelters.first().problems.first().field, QStringLiteral("reported_name"));
    QCOMPARE(file->smelters.first().problems.first().value, QStringLiteral("#N/A"));
}

void CmrtFileTest::refusesWhatItWouldHaveToGuess_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString newest = QStringLiteral("6.5");
    QTest::newRow("a version to come") << QStringLiteral("7.0") << 1 << 1 << QString() << QStringLiteral("7.0");
    QTest::newRow("a version too old") << QStringLiteral("4.2") << 1 << 1 << QString() << QStringLiteral("4.2");
    QTest::newRow("no company") << newest << 8 << 4 << QString() << QStringLiteral("row 8");
    QTest::newRow("no day") << newest << 22 << 4 << QStringLiteral("soon") << QStringLiteral("soon");
    QTest::newRow("two declarations") << newest << 120 << 2 << QStringLiteral("Company Name (*):") << QStringLiteral("row 120");
    QTest::newRow("a question gone") << newest << 87 << 2 << QStringLiteral("G. What?") << QStringLiteral("corrective action");
    QTest::newRow("a label gone") << newest << 22 << 2 << QStringLiteral("Valid as of") << QStringLiteral("Effective Date");
}

void CmrtFileTest::refusesWhatItWouldHaveToGuess()
{
    QFETCH(const QString, version);
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    CmrtWorkbook book(version);
    book.put(row, column, text);
    const Result<CmrtFile> file = read(book);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void CmrtFileTest::refusesFilesThatAreNoTemplate()
{
    CmrtWorkbook two;
    two.sheets.append(QStringLiteral("Declaration (2)"));
    QVERIFY(!read(two));
    QVERIFY(read(two).error().message.contains(QStringLiteral("2 sheets")));
    CmrtWorkbook none;
    none.sheets.removeLast();
    QVERIFY(!read(none));
    CmrtWorkbook moved;
    moved.put(22, 2, {});
    moved.put(22, 3, QStringLiteral("Effective Date (*):"));
    QVERIFY(!read(moved));
    QVERIFY2(read(moved).error().message.contains(QStringLiteral("C22")), qPrintable(read(moved).error().message));

    const QString path = m_folder->filePath(QStringLiteral("other.xlsx"));
    QByteArray locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    locked.append(QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a workbook at all"), QByteArray("PK\x03\x04 cut off"), locked}) {
        writeBytes(path, bytes);
        QVERIFY(!isCmrtFile(path));
        const Result<CmrtFile> file = readCmrtFile(path);
        QVERIFY(!file);
        QVERIFY(!file.error().message.isEmpty());
    }
    QVERIFY(readCmrtFile(path).error().message.contains(QStringLiteral("password")));
}

QTEST_GUILESS_MAIN(CmrtFileTest)
#include "tst_cmrtfile.moc"
