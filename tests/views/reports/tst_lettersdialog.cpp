// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/lettersdialog.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "tests/support/ddrecords.h"
#include "tests/support/outreachrecords.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/lists/recordlistview.h"
#include "views/screens/lettersmenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Lodebook;

class LettersDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void showsTheLettersBeforeAnythingIsWritten();
    void writesDraftsAndTheContactLog();
    void writesNothingDownWhenUnticked();
    void writesToNobodyWhoSaysNoMeanwhile();
    void savesOnlyWhoIsWrittenTo();
    void saysWhatStopsIt();
    void offersALetterInSeveralLanguagesOnce();
    void remindsWithoutATemplateToChoose();
    void takesTheSelectionOrTheList();

private:
    QStringList columnOf(LettersDialog &dialog, int column) const
    {
        QStringList texts;
        for (int row = 0; row < dialog.letters().rowCount(); ++row)
            texts.append(dialog.letters().index(row, column).data().toString());
        return texts;
    }
    qint64 contacts() const { return *(*m_casebook)->reader().count(Query(interaction())); }

    std::unique_ptr<TestCasebook> m_casebook;
    QTemporaryDir m_folder;
    QList<RecordId> m_people;
};

void LettersDialogTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_people = {m_casebook->save(newContact(QStringLiteral("Ana"), QStringLiteral("ana@example.org"))).id(),
                m_casebook->save(newContact(QStringLiteral("Ben"), QStringLiteral("ben@example.org"), QStringLiteral("refused"))).id()};
    m_casebook->save(newLetterTemplate(QStringLiteral("News"), QStringLiteral("Dear **{person.family_name}**")));
}

void LettersDialogTest::showsTheLettersBeforeAnythingIsWritten()
{
    LettersDialog dialog(**m_casebook, person(), m_people, nullptr);
    auto *write = dialog.findChild<QPushButton *>(QStringLiteral("writeLetters"));
    QVERIFY(!write->isEnabled()); // nothing is known yet
    QTRY_COMPARE(dialog.letters().rowCount(), 2);
    QCOMPARE(columnOf(dialog, LettersModel::NameColumn), (QStringList{QStringLiteral("Ana"), QStringLiteral("Ben")}));
    QCOMPARE(columnOf(dialog, LettersModel::ReasonColumn), (QStringList{QString(), QStringLiteral("Consent was refused")}));
    QVERIFY(write->isEnabled());
    auto *words = dialog.findChild<QPlainTextEdit *>(QStringLiteral("letterWords"));
    QVERIFY(words->toPlainText().contains(QStringLiteral("Dear Ana")));
    dialog.findChild<QTableView *>(QStringLiteral("letterRows"))->selectRow(1);
    QVERIFY(words->toPlainText().isEmpty()); // who is left out gets no words
    QCOMPARE(contacts(), 0);
}

void LettersDialogTest::writesDraftsAndTheContactLog()
{
    LettersDialog dialog(**m_casebook, person(), m_people, nullptr);
    QTRY_COMPARE(dialog.letters().rowCount(), 2);
    QSignalSpy done(&dialog, &LettersDialog::putOut);
    dialog.writeTo(m_folder.filePath(QStringLiteral("drafts")));
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(done.first().first().toString().contains(QStringLiteral("drafts")));
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("drafts"))).entryList(QDir::Files), QStringList{QStringLiteral("001_ana.eml")});
    QCOMPARE(contacts(), 1);
}

void LettersDialogTest::writesNothingDownWhenUnticked()
{
    LettersDialog dialog(**m_casebook, person(), m_people, nullptr);
    dialog.findChild<QCheckBox *>(QStringLiteral("recordLetters"))->setChecked(false);
    auto *form = dialog.findChild<QComboBox *>(QStringLiteral("letterForm"));
    form->setCurrentIndex(form->findData(int(LetterOrder::Form::OneFile)));
    QTRY_COMPARE(dialog.letters().rowCount(), 2);
    QSignalSpy done(&dialog, &LettersDialog::putOut);
    dialog.writeTo(m_folder.filePath(QStringLiteral("all.pdf")));
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("all.pdf"))).size() > 500);
    QCOMPARE(contacts(), 0);
}

void LettersDialogTest::writesToNobodyWhoSaysNoMeanwhile()
{
    LettersDialog dialog(**m_casebook, person(), m_people, nullptr);
    QTRY_COMPARE(dialog.letters().rowCount(), 2);
    Result<Record> ana = (*m_casebook)->reader().find(person(), m_people.first());
    ana->set(person().consent, QStringLiteral("withdrawn"));
    m_casebook->save(*ana);
    const QString path = m_folder.filePath(QStringLiteral("late"));
    dialog.writeTo(path);
    const auto isSaid = [&dialog] {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("changed meanwhile")); });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(contacts(), 0);
}

void LettersDialogTest::savesOnlyWhoIsWrittenTo()
{
    LettersDialog dialog(**m_casebook, person(), m_people, nullptr);
    QTRY_COMPARE(dialog.letters().rowCount(), 2);
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("saveMailingList"))->isEnabled());
    QFile list(m_folder.filePath(QStringLiteral("list.csv")));
    dialog.saveListTo(list.fileName());
    QTRY_VERIFY(list.exists());
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray rows = list.readAll();
    QVERIFY(rows.contains("ana@example.org") && !rows.contains("ben@example.org"));
    QCOMPARE(contacts(), 0); // a list is not a letter
}

void LettersDialogTest::saysWhatStopsIt()
{
    const Result<QList<Record>> templates = (*m_casebook)->reader().list(Query(letterTemplate()));
    QVERIFY((*m_casebook)->store().remove(letterTemplate(), templates->first().id()));
    LettersDialog dialog(**m_casebook, person(), m_people, nullptr);
    const auto isSaid = [&dialog] {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("Letter templates")); });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("writeLetters"))->isEnabled());
}

void LettersDialogTest::offersALetterInSeveralLanguagesOnce()
{
    m_casebook->save(newLetterTemplate(QStringLiteral("News"), QStringLiteral("Cher {person.family_name}"), QStringLiteral("fr")));
    Record zoe = newContact(QStringLiteral("Zoe"), QStringLiteral("zoe@example.org"));
    zoe.set(person().languages, {QStringLiteral("fr")});
    LettersDialog dialog(**m_casebook, person(), {m_casebook->save(zoe).id()}, nullptr);
    QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("letterTemplate"))->count(), 1);
    QTRY_COMPARE(dialog.letters().rowCount(), 1);
    QCOMPARE(dialog.letters().letterAt(0)->body, QStringLiteral("Cher Zoe"));
}

void LettersDialogTest::remindsWithoutATemplateToChoose()
{
    m_casebook->save(newLetterTemplate(QStringLiteral("Call"), QStringLiteral("{organisation.name}"), QStringLiteral("en"), QStringLiteral("report_call")));
    Record house = newOrganisation(QStringLiteral("Northlight"));
    house.set(organisation().email, QStringLiteral("info@northlight.example"));
    house = m_casebook->save(house);
    const Record idle = m_casebook->save(newOrganisation(QStringLiteral("Southlight")));
    for (const Record &one : {house, idle}) {
        Record of(membership());
        of.set(membership().organisation, one.id());
        of.set(membership().from, QDate(2020, 1, 1));
        m_casebook->save(of);
    }
    Record report(ddReport());
    report.set(ddReport().organisation, house.id());
    report.set(ddReport().questionnaire, m_casebook->save(newQuestionnaire()).id());
    report.set(ddReport().year, (*m_casebook)->clock().today().year() - 1);
    report.set(ddReport().requestedOn, (*m_casebook)->clock().today());
    m_casebook->save(report);
    LettersDialog dialog(**m_casebook, (*m_casebook)->clock().today().year() - 1, nullptr);
    QVERIFY(!dialog.findChild<QComboBox *>(QStringLiteral("letterTemplate")));
    QTRY_COMPARE(dialog.letters().rowCount(), 2);
    QCOMPARE(columnOf(dialog, LettersModel::NameColumn), (QStringList{QStringLiteral("Northlight"), QStringLiteral("Southlight")}));
    QCOMPARE(columnOf(dialog, LettersModel::ReasonColumn).last(), QStringLiteral("The report has not been asked for"));
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("letterCounts"))->text().contains(QStringLiteral("the last column says why")));
    QSignalSpy done(&dialog, &LettersDialog::putOut);
    dialog.writeTo(m_folder.filePath(QStringLiteral("reminders")));
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(contacts(), 1); // always: the next rung depends on it
}

void LettersDialogTest::takesTheSelectionOrTheList()
{
    RecordListView list(**m_casebook, Query(person()));
    QTRY_COMPARE(list.records().rowCount(), 2);
    LettersMenu menu(**m_casebook, list);
    QSignalSpy chosen(&menu, &LettersMenu::chosen);
    emit menu.menu()->aboutToShow();
    menu.menu()->actions().last()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QList<QUuid>>().size(), 2);
}

QTEST_MAIN(LettersDialogTest)
#include "tst_lettersdialog.moc"
