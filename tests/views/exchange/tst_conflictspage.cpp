// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/conflictspage.h"

#include "models/entities/field/minesite.h"
#include "models/exchange/referencelists.h"
#include "models/items/exchangestate.h"
#include "tests/support/twodesks.h"
#include "views/exchange/decisionpanel.h"
#include "views/exchange/mergepanel.h"
#include "views/fields/fieldeditor.h"
#include "views/lists/emptylist.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class ConflictsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init() { m_desks = std::make_unique<TwoDesks>(); }
    void cleanup() { m_page.reset(); }
    void saysWhenNothingIsOpen();
    void showsBothValuesWithWhoSaidThem();
    void takesTheOtherValueAndTellsTheOthers();
    void takesATypedValueAndUndoesIt();
    void marksWhatDiffersInLongTextsAndProposesOneOfBoth();
    void deletesOrKeepsWhatOneDeleted();
    void mergesTwins();
    void beginsWithTheOneItWasOpenedFor();
    void isCountedForTheHomePageAndFoundByItsRecord();

private:
    void openPage(const QString &conflict = {});
    QTableView &table() { return *m_page->findChild<QTableView *>(QStringLiteral("conflicts")); }
    void press(const char *name);
    QString words();
    Record here(const Record &record) { return m_desks->here(m_desks->office(), record); }
    qint64 open() { return *Conflicts(m_desks->office()).count(); }

    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<ConflictsPage> m_page;
};

void ConflictsPageTest::openPage(const QString &conflict)
{
    m_page = std::make_unique<ConflictsPage>(ConflictsPage::locationFor(conflict), m_desks->office());
    m_page->resize(1000, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), int(open()), 30000);
}

void ConflictsPageTest::press(const char *name)
{
    QPushButton *button = nullptr;
    for (QPushButton *one : m_page->findChildren<QPushButton *>(QLatin1String(name))) {
        if (one->isVisible())
            button = one;
    }
    QVERIFY2(button && button->isEnabled(), name);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<MessageBar *>()->text().isEmpty(), 30000);
}

QString ConflictsPageTest::words()
{
    QStringList words;
    for (const QLabel *label : m_page->findChild<DecisionPanel *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void ConflictsPageTest::saysWhenNothingIsOpen()
{
    openPage();
    QVERIFY(m_page->findChild<EmptyList *>()->isVisible());
}

void ConflictsPageTest::showsBothValuesWithWhoSaidThem()
{
    m_desks->disagreement();
    openPage();
    const QAbstractItemModelTester rules(table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY(
        table().model()->index(0, ConflictsModel::WhatColumn).data().toString().startsWith(mineSite().name.label()));
    QTRY_VERIFY(words().contains(QStringLiteral("Nyabibwe I\n")) || words().contains(QStringLiteral("Nyabibwe I")));
    for (const char *word : {"Nyabibwe Koweit", "Ada", "Field Officer", "here", "Before"})
        QVERIFY2(words().contains(QLatin1String(word)), qPrintable(words()));
}

void ConflictsPageTest::takesTheOtherValueAndTellsTheOthers()
{
    const Record site = m_desks->disagreement();
    const QString shown = site.text(mineSite().name);
    const QString other =
        shown == QStringLiteral("Nyabibwe I") ? QStringLiteral("Nyabibwe Koweit") : QStringLiteral("Nyabibwe I");
    openPage();
    press("take2");
    QCOMPARE(here(site).text(mineSite().name), other);
    QCOMPARE(open(), 0);
    QTRY_VERIFY(m_page->findChild<EmptyList *>()->isVisible());
    m_desks->send(m_desks->office());
    QCOMPARE(m_desks->here(m_desks->field(), site).text(mineSite().name), other);
    QCOMPARE(*Conflicts(m_desks->field()).count(), 0);
}

void ConflictsPageTest::takesATypedValueAndUndoesIt()
{
    const Record site = m_desks->disagreement();
    openPage();
    QTRY_VERIFY(m_page->findChild<FieldEditor *>());
    auto *editor = m_page->findChild<FieldEditor *>();
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Nyabibwe (Koweit)"));
    press("takeTyped");
    QCOMPARE(here(site).text(mineSite().name), QStringLiteral("Nyabibwe (Koweit)"));
    QCOMPARE(open(), 0);
    const Result<UndoReport> undone = m_desks->office().undoStack().undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(here(site).text(mineSite().name), site.text(mineSite().name));
}

void ConflictsPageTest::marksWhatDiffersInLongTextsAndProposesOneOfBoth()
{
    const Field *text = nullptr;
    for (const Field *field : mineSite().ownFields()) {
        if (field->type() == FieldType::LongText && !field->isRestricted())
            text = text ? text : field;
    }
    QVERIFY(text);
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    m_desks->change(m_desks->field(), site,
                    [text](Record &record) { record.setValue(*text, QStringLiteral("Twelve pits, open all year.")); });
    m_desks->send(m_desks->field());
    m_desks->send(m_desks->office());
    m_desks->change(m_desks->office(), site, [text](Record &record) {
        record.setValue(*text, QStringLiteral("Thirteen pits, open all year."));
    });
    m_desks->change(m_desks->field(), site, [text](Record &record) {
        record.setValue(*text, QStringLiteral("Twelve pits, open in the dry season."));
    });
    m_desks->send(m_desks->field());
    openPage();
    QTRY_VERIFY(words().contains(QStringLiteral("underline")));
    QVERIFY2(words().contains(QStringLiteral("Thirteen</span>")), qPrintable(words()));
    press("takeTyped");
    const QString merged = here(site).text(*text);
    QVERIFY2(merged.contains(QStringLiteral("Thirteen pits")) && merged.contains(QStringLiteral("dry season")),
             qPrintable(merged));
    QCOMPARE(open(), 0);
}

void ConflictsPageTest::deletesOrKeepsWhatOneDeleted()
{
    for (const bool isDeleted : {true, false}) {
        const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
        m_desks->send(m_desks->field());
        m_desks->send(m_desks->office());
        QVERIFY(m_desks->office().store().remove(mineSite(), site.id()));
        m_desks->change(m_desks->field(), site,
                        [](Record &record) { record.set(mineSite().district, QStringLiteral("Kalehe")); });
        m_desks->send(m_desks->field());
        QCOMPARE(open(), 1);
        openPage();
        QTRY_VERIFY(words().contains(QStringLiteral("Deleted")));
        const OpenConflict conflict = Conflicts(m_desks->office()).all()->first();
        const int place = conflict.sides.first().isDeletion == isDeleted ? 0 : 1;
        press(place == 0 ? "take0" : "take1");
        QCOMPARE(here(site).isDeleted(), isDeleted);
        QCOMPARE(open(), 0);
    }
}

void ConflictsPageTest::mergesTwins()
{
    for (Casebook *side : {&m_desks->office(), &m_desks->field()})
        QVERIFY(addReferenceLists(
            side->store(), qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/resources/reference")));
    const Record theirs = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    const Record ours = m_desks->siteIn(m_desks->office(), QStringLiteral("Nyabibwé"));
    m_desks->change(m_desks->field(), theirs,
                    [](Record &record) { record.set(mineSite().siteCode, QStringLiteral("CD-SK-001")); });
    m_desks->change(m_desks->office(), ours,
                    [](Record &record) { record.set(mineSite().siteCode, QStringLiteral("CD-SK-001")); });
    m_desks->send(m_desks->field());
    openPage();
    auto *panel = m_page->findChild<MergePanel *>();
    QTRY_VERIFY(panel->isVisible());
    press("merge");
    QCOMPARE(open(), 0);
    QCOMPARE(int(here(ours).isDeleted()) + int(here(theirs).isDeleted()), 1);
}

void ConflictsPageTest::beginsWithTheOneItWasOpenedFor()
{
    m_desks->disagreement();
    const Record second = m_desks->disagreement();
    const QList<OpenConflict> all = *Conflicts(m_desks->office()).all();
    QCOMPARE(all.size(), 2);
    for (const OpenConflict &one : all) {
        openPage(one.id);
        QTRY_COMPARE(table().currentIndex().row(), all.at(0).id == one.id ? 0 : 1);
    }
    QVERIFY(!second.isDeleted());
}

void ConflictsPageTest::isCountedForTheHomePageAndFoundByItsRecord()
{
    QVERIFY(exchangeState(m_desks->office())->isQuiet());
    const Record site = m_desks->disagreement();
    const Record other = m_desks->siteIn(m_desks->office(), QStringLiteral("Rubaya"));
    QCOMPARE(exchangeState(m_desks->office())->conflicts, 1);
    const Result<QList<OpenConflict>> found =
        conflictsOf(m_desks->office(), {mineSite().name.entity().name(), site.id()});
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().field, static_cast<const Field *>(&mineSite().name));
    QVERIFY(conflictsOf(m_desks->office(), {mineSite().name.entity().name(), other.id()})->isEmpty());
}

QTEST_MAIN(ConflictsPageTest)
#include "tst_conflictspage.moc"
