// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/destroypage.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/offlinecopy.h"
#include "tests/support/packpost.h"
#include "tests/support/testcasebook.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class DestroyPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForAWordWhileSomethingWouldBeLost();
    void needsNoWordOnceTheOfficeHasEverything();
    void asksForTheWordAgainAfterMoreWork();

private:
    static Record house(const QString &name)
    {
        Record record(organisation());
        record.set(organisation().name, name);
        record.set(organisation().kind, QStringLiteral("company"));
        return record;
    }
    static bool says(const DestroyPage &page, const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    static QPushButton *button(const DestroyPage &page)
    {
        return page.findChild<QPushButton *>(QStringLiteral("destroy"));
    }
    static QLineEdit *word(const DestroyPage &page) { return page.findChild<QLineEdit *>(QStringLiteral("word")); }
    static void answer(DestroyPage &page)
    {
        auto *messages = page.findChild<MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        for (QPushButton *each : messages->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(QStringLiteral("Yes")))
                return each->click();
        }
        QFAIL("no answer");
    }
    void exchange();

    std::unique_ptr<TestCasebook> m_laptop;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<OfflineCopy> m_office;
    std::unique_ptr<PackPost> m_post;
};

void DestroyPageTest::init()
{
    m_laptop = std::make_unique<TestCasebook>();
    m_office = std::make_unique<OfflineCopy>(m_clock, QStringLiteral("Béatrice"));
    m_post = std::make_unique<PackPost>();
    m_laptop->save(house(QStringLiteral("Comptoir")));
}

void DestroyPageTest::exchange()
{
    const Result<PackReport> there = m_post->send(**m_laptop, **m_office);
    QVERIFY2(there, there ? "" : qPrintable(there.error().message));
    const Result<PackReport> back = m_post->send(**m_office, **m_laptop);
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
}

void DestroyPageTest::asksForAWordWhileSomethingWouldBeLost()
{
    DestroyPage page(**m_laptop);
    page.show();
    QVERIFY(!button(page)->isEnabled());
    QTRY_VERIFY(says(page, QStringLiteral("Nobody else has this casebook")));
    QVERIFY(says(page, QStringLiteral("old blocks that no program can write over")));
    QVERIFY(word(page)->isVisible());
    QVERIFY(!button(page)->isEnabled());
    QSignalSpy wanted(&page, &DestroyPage::destructionRequested);
    QTest::keyClicks(word(page), QStringLiteral("destro"));
    QTest::keyClick(word(page), Qt::Key_Return);
    QVERIFY(!button(page)->isEnabled());
    QTest::keyClicks(word(page), QStringLiteral("y"));
    QVERIFY(button(page)->isEnabled());
    QTest::keyClick(word(page), Qt::Key_Return);
    QVERIFY(wanted.isEmpty()); // asked once more
    answer(page);
    QCOMPARE(wanted.size(), 1);
}

void DestroyPageTest::needsNoWordOnceTheOfficeHasEverything()
{
    QVERIFY(m_post->introduce(**m_office, **m_laptop));
    exchange();
    DestroyPage page(**m_laptop);
    page.show();
    QTRY_VERIFY(says(page, QStringLiteral("has everything that was done here")));
    QVERIFY(!word(page)->isVisible());
    QVERIFY(button(page)->isEnabled());
    QSignalSpy wanted(&page, &DestroyPage::destructionRequested);
    button(page)->click();
    answer(page);
    QCOMPARE(wanted.size(), 1);
}

void DestroyPageTest::asksForTheWordAgainAfterMoreWork()
{
    QVERIFY(m_post->introduce(**m_office, **m_laptop));
    exchange();
    DestroyPage page(**m_laptop);
    page.show();
    QTRY_VERIFY(button(page)->isEnabled());
    m_laptop->save(house(QStringLiteral("Négociant")));
    page.refresh({});
    QTRY_VERIFY(says(page, QStringLiteral("action(s) done here")));
    QVERIFY(word(page)->isVisible());
    QVERIFY(!button(page)->isEnabled());
}

QTEST_MAIN(DestroyPageTest)
#include "tst_destroypage.moc"
