// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "tests/support/testcasebook.h"
#include "views/fields/makeeditor.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class FieldEditorTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void everyFieldHasAnEditorThatSaysItsName();
    void emptyStaysEmpty();
    void hitsNeverCoverTheFieldTheyAreFor_data();
    void hitsNeverCoverTheFieldTheyAreFor();
    void keepsAndMarksWhatItCannotRead_data();
    void keepsAndMarksWhatItCannotRead();
    void givesBackWhatItWasGiven();
    void notKnownIsNeitherYesNorNo();
    void findsARecordWhileTyping();
    void offersToMakeTheRecordThatIsNotThere();
    void tabLeavesLongText();
    void takesTheCurrencyThatWasTyped();
    void takesTheOnlyEntryThatBeginsLikeWhatWasTyped();

private:
    std::unique_ptr<FieldEditor> make(const Field &field) { return std::unique_ptr<FieldEditor>(makeEditor(field, *m_casebook, nullptr)); }

    TestCasebook m_casebook;
};

void FieldEditorTest::everyFieldHasAnEditorThatSaysItsName()
{
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->ownFields()) {
            const auto editor = make(*field);
            QVERIFY(editor->focusProxy());
            QCOMPARE(editor->focusProxy()->accessibleName(), field->label());
            QVERIFY(editor->focusProxy()->focusPolicy() & Qt::TabFocus);
            if (field->isRequired())
                QVERIFY(!editor->focusProxy()->accessibleDescription().isEmpty());
        }
    }
}

void FieldEditorTest::emptyStaysEmpty()
{
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->ownFields()) {
            const auto editor = make(*field);
            editor->setValue({});
            editor->finish();
            QVERIFY2(!editor->value().isValid(), qPrintable(entity->name() + QLatin1Char('.') + field->name()));
            QVERIFY(editor->problem().isEmpty());
        }
    }
}

void FieldEditorTest::keepsAndMarksWhatItCannotRead_data()
{
    QTest::addColumn<const Field *>("field");
    QTest::newRow("number") << static_cast<const Field *>(&mineSite().workers);
    QTest::newRow("date") << static_cast<const Field *>(&task().dueOn);
    QTest::newRow("position") << static_cast<const Field *>(&mineSite().position);
    QTest::newRow("code") << static_cast<const Field *>(&mineSite().country);
    QTest::newRow("codes") << static_cast<const Field *>(&mineSite().minerals);
    QTest::newRow("link") << static_cast<const Field *>(&role().person);
    QTest::newRow("links") << static_cast<const Field *>(&mineSite().projects);
    QTest::newRow("money") << static_cast<const Field *>(&project().grant);
}

void FieldEditorTest::keepsAndMarksWhatItCannotRead()
{
    QFETCH(const Field *, field);
    const QString typed = QStringLiteral("qwxyz");
    const auto editor = make(*field);
    editor->show();
    editor->setTypedText(typed);
    QVERIFY(!editor->value().isValid());
    QCOMPARE(editor->typedText(), typed);
    QVERIFY(editor->unreadable().contains(typed));
    const auto *problem = editor->findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), editor->unreadable());
    QVERIFY(editor->focusProxy()->accessibleDescription().contains(editor->unreadable()));
    editor->setValue({});
    QVERIFY(editor->unreadable().isEmpty());
    QVERIFY(!problem->isVisible());
}

void FieldEditorTest::givesBackWhatItWasGiven()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("Home"));
    home.set(organisation().kind, organisation().kind.choices().first().code);
    home = m_casebook.save(home);
    const QList<std::pair<const Field *, QVariant>> values{
        {&mineSite().name, QStringLiteral("Kamituga")},
        {&mineSite().workers, QVariant(qlonglong(12345))},
        {&mineSite().position, QVariant::fromValue(GeoPoint{-1.6585, 29.2205})},
        {&mineSite().cooperative, QVariant::fromValue(home.id())},
        {&task().dueOn, QDate(2024, 2, 29)},
        {&project().grant, QVariant::fromValue(Money{-123456, QStringLiteral("USD")})},
        {&mineSite().cahraReason, QStringLiteral("one\ntwo")},
        {&mineSite().phoneCoverage, false},
    };
    for (const auto &[field, value] : values) {
        const auto editor = make(*field);
        editor->setValue(value);
        QCOMPARE(editor->value(), value);
        if (!editor->typedText().isEmpty()) { // and again as if it had been typed
            editor->setTypedText(editor->typedText());
            QCOMPARE(editor->value(), value);
        }
    }
}

void FieldEditorTest::notKnownIsNeitherYesNorNo()
{
    const auto editor = make(mineSite().phoneCoverage);
    auto *box = editor->findChild<QComboBox *>();
    QCOMPARE(box->count(), 3);
    QVERIFY(!editor->value().isValid());
    editor->show();
    QSignalSpy changed(editor.get(), &FieldEditor::changed);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(editor->value(), QVariant(true));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(editor->value(), QVariant(false));
    QCOMPARE(changed.size(), 2);
}

void FieldEditorTest::findsARecordWhileTyping()
{
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Müller"));
    someone.set(person().givenName, QStringLiteral("Zoë"));
    someone = m_casebook.save(someone);
    const auto editor = make(role().person);
    editor->show();
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("zoe muller"));
    editor->finish();
    QVERIFY2(editor->unreadable().isEmpty() || !editor->value().isValid(), qPrintable(editor->unreadable()));
    editor->setTypedText(m_casebook->reader().title(someone) ? *m_casebook->reader().title(someone) : QString());
    QCOMPARE(editor->value().value<RecordId>(), someone.id());
    QCOMPARE(line->text(), *m_casebook->reader().title(someone));
}

void FieldEditorTest::offersToMakeTheRecordThatIsNotThere()
{
    const auto editor = make(role().person);
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    QSignalSpy wanted(editor.get(), &FieldEditor::createRequested);
    QTest::keyClicks(line, QStringLiteral("Nobody"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), person().name());
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("Nobody"));
}

void FieldEditorTest::tabLeavesLongText()
{
    const auto editor = make(organisation().address);
    auto *text = editor->findChild<QPlainTextEdit *>();
    QVERIFY(text->tabChangesFocus());
}

void FieldEditorTest::takesTheCurrencyThatWasTyped()
{
    const auto editor = make(project().grant);
    editor->setTypedText(QStringLiteral("1,250.5 chf"));
    QCOMPARE(editor->value().value<Money>(), (Money{125050, QStringLiteral("CHF")}));
    QCOMPARE(editor->typedText(), QStringLiteral("1,250.50"));
    editor->setTypedText(QStringLiteral("10"));
    QCOMPARE(editor->value().value<Money>().currency, QStringLiteral("CHF"));
}

void FieldEditorTest::takesTheOnlyEntryThatBeginsLikeWhatWasTyped()
{
    const auto editor = make(organisation().kind);
    const auto typed = [&editor](const char *text) {
        auto *line = editor->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(text));
        QCoreApplication::sendPostedEvents();
        editor->finish();
        return editor->value().toString();
    };
    QCOMPARE(typed("coop"), QStringLiteral("cooperative"));
    QCOMPARE(editor->findChild<QLineEdit *>()->text(), QStringLiteral("Cooperative"));
    QCOMPARE(typed("co"), QString()); // company or cooperative: nobody guesses
    QVERIFY(!editor->unreadable().isEmpty());
}

void FieldEditorTest::hitsNeverCoverTheFieldTheyAreFor_data()
{
    QTest::addColumn<double>("height"); // of the field, as a part of the screen
    for (const double height : {0.02, 0.3, 0.48, 0.6, 0.8, 0.97})
        QTest::addRow("%d percent down", int(height * 100)) << height;
}

void FieldEditorTest::hitsNeverCoverTheFieldTheyAreFor()
{
    QFETCH(const double, height);
    for (int i = 0; i < 20; ++i) {
        Record one(organisation());
        one.set(organisation().name, QStringLiteral("Cooperative %1").arg(i));
        one.set(organisation().kind, organisation().kind.choices().first().code);
        m_casebook.save(one);
    }
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2.5 * usual.pointSizeF()); // all hits together have room on neither side of the middle
    QApplication::setFont(large);
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    const auto editor = make(mineSite().cooperative);
    editor->resize(300, editor->sizeHint().height());
    const QRect screen = editor->screen()->availableGeometry();
    editor->move(100, screen.top() + int(screen.height() * height) - editor->height() / 2);
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    QString typed;
    for (const char letter : {'C', 'o', 'o'}) { // the list is renewed as the typing goes on
        QTest::keyClick(line, letter);
        typed += QLatin1Char(letter);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::qWait(150);
        const QRect hits = QApplication::activePopupWidget()->frameGeometry();
        const QRect field(line->mapToGlobal(QPoint()), line->size());
        QVERIFY2(screen.contains(hits), qPrintable(QStringLiteral("%1 %2").arg(hits.top()).arg(hits.bottom())));
        QVERIFY2(!hits.intersects(field.adjusted(2, 2, -2, -2)),
                 qPrintable(QStringLiteral("%1-%2 over %3-%4")
                                .arg(hits.top())
                                .arg(hits.bottom())
                                .arg(field.top())
                                .arg(field.bottom())));
        QVERIFY(hits.height() > 100);
    }
}

QTEST_MAIN(FieldEditorTest)
#include "tst_fieldeditor.moc"
