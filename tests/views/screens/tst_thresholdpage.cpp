// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/thresholdpage.h"

#include "models/entities/reference/cnitem.h"
#include "tests/support/testcasebook.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class ThresholdPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup() { m_page.reset(); }
    void answersWhileOneTypes();
    void saysWhatItDoesNotKnow();
    void handsTheAnswerToAnImport();
    void everyFieldHasAName();

private:
    QLineEdit *goods() const { return m_page->findChild<QLineEdit *>(QStringLiteral("thresholdGoods")); }
    QDoubleSpinBox *weight() const { return m_page->findChild<QDoubleSpinBox *>(QStringLiteral("thresholdKg")); }
    QTreeWidget *lines() const { return m_page->findChild<QTreeWidget *>(QStringLiteral("thresholdLines")); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<ThresholdPage> m_page;
};

void ThresholdPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    for (const auto &[code, kg, verification] : {std::tuple("26090000", 5000.0, "read in a copy of the Regulation"), std::tuple("8001", 100000.0, "from general knowledge")}) {
        Record line(cnItem());
        line.set(cnItem().code, QLatin1String(code));
        line.set(cnItem().cnCode, QLatin1String(code));
        line.set(cnItem().name, QStringLiteral("Tin"));
        line.set(cnItem().thresholdKg, kg);
        line.set(cnItem().tableVersion, QStringLiteral("2020-11-19"));
        line.set(cnItem().verification, QLatin1String(verification));
        line.set(cnItem().source, QStringLiteral("the Official Journal"));
        m_casebook->save(line);
    }
    m_page = std::make_unique<ThresholdPage>(**m_casebook);
    m_page->resize(1000, 600);
    m_page->show();
}

void ThresholdPageTest::answersWhileOneTypes()
{
    QTest::keyClicks(goods(), QStringLiteral("2609 00"));
    QCOMPARE(lines()->topLevelItemCount(), 1);
    QVERIFY(lines()->topLevelItem(0)->text(3).contains(QStringLiteral("Below")));
    weight()->setValue(5000);
    const QTreeWidgetItem *line = lines()->topLevelItem(0);
    QVERIFY(line->text(3).contains(QStringLiteral("duties")));
    QCOMPARE(line->text(2), QStringLiteral("5,000 kg"));
    QVERIFY(line->text(4).contains(QStringLiteral("2020-11-19")));
    QCOMPARE(line->text(5), QStringLiteral("the Official Journal"));
    goods()->setText(QStringLiteral("8001"));
    QVERIFY(lines()->topLevelItem(0)->text(3).contains(QStringLiteral("Unconfirmed")));
}

void ThresholdPageTest::saysWhatItDoesNotKnow()
{
    goods()->setText(QStringLiteral("9999"));
    QCOMPARE(lines()->topLevelItemCount(), 0);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("thresholdWords"))->text().contains(QStringLiteral("9999")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("keepImport"))->isEnabled());
}

void ThresholdPageTest::handsTheAnswerToAnImport()
{
    goods()->setText(QStringLiteral("2609"));
    weight()->setValue(6000.5);
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    m_page->findChild<QPushButton *>(QStringLiteral("keepImport"))->click();
    const auto place = opened.first().first().value<Location>();
    QCOMPARE(place.name, QStringLiteral("import_check"));
    QCOMPARE(place.preset[QStringLiteral("cn_code")].toString(), QStringLiteral("26090000"));
    QCOMPARE(place.preset[QStringLiteral("kg")].toDouble(), 6000.5);
}

void ThresholdPageTest::everyFieldHasAName()
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->buddy())
            QVERIFY(!label->text().isEmpty());
    }
    QVERIFY(!lines()->accessibleName().isEmpty());
}

QTEST_MAIN(ThresholdPageTest)
#include "tst_thresholdpage.moc"
