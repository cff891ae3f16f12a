// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Lodebook;

namespace {

QString deleted(int count)
{
    return QCoreApplication::translate("Lodebook::RecordListPage", "%Ln record(s) deleted", nullptr, count);
}

} // namespace

class LanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void speaksWhatIsAskedForAndChangesItsMind();
    void countsInEnglishWhereThereIsNoTranslation();
};

void LanguageTest::speaksWhatIsAskedForAndChangesItsMind()
{
    Language language;
    language.speak(QStringLiteral("fr"));
    QCOMPARE(deleted(1), QStringLiteral("1 fiche supprimée"));
    QCOMPARE(deleted(3), QStringLiteral("3 fiches supprimées"));
    QCOMPARE(QLocale().language(), QLocale::French);
    language.speak(QStringLiteral("de"));
    QCOMPARE(deleted(3), QStringLiteral("3 Datensätze gelöscht"));
    language.speak(QStringLiteral("en"));
    QCOMPARE(deleted(3), QStringLiteral("3 records deleted"));
    QCOMPARE(QCoreApplication::translate("Entities", "Mine site"), QStringLiteral("Mine site"));
}

void LanguageTest::countsInEnglishWhereThereIsNoTranslation()
{
    Language language;
    language.speak(QStringLiteral("sw"));
    QCOMPARE(deleted(1), QStringLiteral("1 record deleted"));
    QCOMPARE(language.code(), QStringLiteral("sw"));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
