// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordform.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/testcasebook.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/formbinder.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Lodebook;

class RecordFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyEntityHasAFormWithAllItsFields_data() { entities(); }
    void everyEntityHasAFormWithAllItsFields();
    void everyEditorHasItsLabelAsBuddy_data() { entities(); }
    void everyEditorHasItsLabelAsBuddy();
    void tabWalksInTheOrderOfDeclaration_data() { entities(); }
    void tabWalksInTheOrderOfDeclaration();
    void nothingIsCutOffInANarrowWindowWithLargeText_data() { entities(); }
    void nothingIsCutOffInANarrowWindowWithLargeText();
    void takesMoreColumnsWhereThereIsRoom();
    void whatTheProgramFillsInIsOnlyRead();
    void standsWhereItWasLeftWhenTheWindowComesBack();

private:
    static void entities();

    TestCasebook m_casebook;
};

void RecordFormTest::entities()
{
    QTest::addColumn<const Entity *>("entity");
    for (const Entity *entity : allEntities())
        QTest::newRow(qPrintable(entity->name())) << entity;
}

void RecordFormTest::everyEntityHasAFormWithAllItsFields()
{
    QFETCH(const Entity *, entity);
    FormBinder binder(Record(*entity), *m_casebook);
    RecordForm form(*entity, binder);
    form.show();
    for (const Field *field : entity->ownFields())
        QVERIFY2(binder.editor(*field), qPrintable(field->name()));
    QVERIFY(!binder.isModified());
}

void RecordFormTest::everyEditorHasItsLabelAsBuddy()
{
    QFETCH(const Entity *, entity);
    FormBinder binder(Record(*entity), *m_casebook);
    RecordForm form(*entity, binder);
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (const FieldEditor *editor : binder.editors()) {
        const auto label = std::find_if(labels.cbegin(), labels.cend(), [editor](const QLabel *each) { return each->buddy() == editor; });
        QVERIFY2(label != labels.cend(), qPrintable(editor->field().name()));
        QVERIFY((*label)->text().startsWith(editor->field().label()));
        QVERIFY(!editor->focusProxy()->accessibleName().isEmpty());
    }
}

void RecordFormTest::tabWalksInTheOrderOfDeclaration()
{
    QFETCH(const Entity *, entity);
    FormBinder binder(Record(*entity), *m_casebook);
    RecordForm form(*entity, binder);
    form.resize(1300, 900);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const auto editorAt = [&binder](const QWidget *widget) -> const FieldEditor * {
        for (const FieldEditor *editor : binder.editors()) {
            if (editor->isAncestorOf(widget))
                return editor;
        }
        return nullptr;
    };
    binder.editors().first()->setFocus();
    qsizetype at = 0;
    for (int press = 0; at + 1 < binder.editors().size(); ++press) {
        QVERIFY2(press < 300, qPrintable(binder.editors().at(at)->field().name())); // a trap
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const FieldEditor *now = editorAt(QApplication::focusWidget());
        if (now == binder.editors().at(at))
            continue; // a button of the same editor
        ++at;
        QCOMPARE(now ? now->field().name() : QString(), binder.editors().at(at)->field().name());
    }
}

void RecordFormTest::nothingIsCutOffInANarrowWindowWithLargeText()
{
    QFETCH(const Entity *, entity);
    const QFont normal = QApplication::font();
    QFont large = normal;
    large.setPointSizeF(normal.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        FormBinder binder(Record(*entity), *m_casebook);
        RecordForm form(*entity, binder);
        form.resize(640, 600);
        form.show();
        QCoreApplication::processEvents();
        QVERIFY2(form.widget()->minimumSizeHint().width() <= form.viewport()->width(),
                 qPrintable(QStringLiteral("%1 wants %2").arg(entity->name()).arg(form.widget()->minimumSizeHint().width())));
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    QApplication::setFont(normal);
}

void RecordFormTest::takesMoreColumnsWhereThereIsRoom()
{
    FormBinder binder(Record(organisation()), *m_casebook);
    RecordForm form(organisation(), binder);
    const auto place = [&form](const FieldEditor *editor) { return editor->mapTo(form.widget(), QPoint()); };
    const FieldEditor *first = binder.editors().at(0);
    const FieldEditor *second = binder.editors().at(1);
    form.show();
    form.resize(400, 600);
    QCoreApplication::processEvents();
    QVERIFY(place(second).y() > place(first).y());
    QCOMPARE(place(second).x(), place(first).x());
    form.resize(1200, 600);
    QCoreApplication::processEvents();
    QVERIFY(place(second).x() > place(first).x());
}

void RecordFormTest::whatTheProgramFillsInIsOnlyRead()
{
    FormBinder binder(Record(attachment()), *m_casebook);
    RecordForm form(attachment(), binder);
    form.show();
    const auto takesTyping = [&binder](const Field &field) {
        auto *line = binder.editor(field)->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("7"));
        return line->text() == QLatin1String("7");
    };
    for (const bool readOnly : {false, true}) {
        binder.setReadOnly(readOnly);
        for (const Field *field : {static_cast<const Field *>(&attachment().sha256), static_cast<const Field *>(&attachment().originalSha256),
                                   static_cast<const Field *>(&attachment().size), static_cast<const Field *>(&attachment().mediaType)})
            QVERIFY2(!takesTyping(*field), qPrintable(field->name()));
    }
    QVERIFY(!takesTyping(attachment().caption));
    binder.setReadOnly(false);
    QVERIFY(takesTyping(attachment().caption));
    QCOMPARE(binder.editor(attachment().sha256)->toolTip(), QStringLiteral("The program fills this in"));
}

void RecordFormTest::standsWhereItWasLeftWhenTheWindowComesBack()
{
    FormBinder binder(Record(organisation()), *m_casebook);
    RecordForm form(organisation(), binder);
    form.resize(500, 300);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QScrollBar &bar = *form.verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    QWidget *first = binder.editors().first()->focusProxy();
    bar.setValue(bar.maximum());
    QFocusEvent back(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(first, &back);
    QCOMPARE(bar.value(), bar.maximum());
    QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(first, &tab);
    QVERIFY(bar.value() < bar.maximum());
}

QTEST_MAIN(RecordFormTest)
#include "tst_recordform.moc"
