// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddturns.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/question.h"
#include "models/programme/ddreview.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/ddyears.h"

using namespace Lodebook;

class DdTurnsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void tellsTheRoundsInTheirOrder();
    void leavesOutWhatWasUndone();
    void hidesTheReviewFromThoseWithoutTheRight();

private:
    Record talk(DdYears &years)
    {
        Record given = newAnswer(years.now, years.questions.value(QStringLiteral("1.1"), Record(question())), 3);
        given.set(answer().value, QStringLiteral("We have one"));
        given = years.kept(given);
        if (!reviewAnswer(store(), years.now.id(), years.question(QStringLiteral("1.1")), 1, QStringLiteral("Since when?")))
            qFatal("not reviewed");
        given = *store().reader().find(answer(), given.id());
        given.set(answer().comment, QStringLiteral("Since May"));
        given = years.kept(given);
        if (!reviewAnswer(store(), years.now.id(), years.question(QStringLiteral("1.1")), 2, {}))
            qFatal("not reviewed");
        return given;
    }
    static QStringList wordsOf(const Result<QList<DdTurn>> &turns)
    {
        QStringList words;
        for (const DdTurn &turn : *turns)
            words.append((turn.side == DdSide::Own ? QStringLiteral("member: ") : QStringLiteral("reviewer: ")) + turn.text.simplified());
        return words;
    }
};

void DdTurnsTest::tellsTheRoundsInTheirOrder()
{
    DdYears years(store());
    const Record given = talk(years);
    const Result<QList<DdTurn>> turns = ddTurns(store().reader(), given.id());
    QVERIFY_RESULT(turns);
    QCOMPARE(wordsOf(turns), (QStringList{QStringLiteral("member: Maturity: 3 We have one"), QStringLiteral("reviewer: Maturity as reviewed: 1 Since when?"),
                                          QStringLiteral("member: Since May"), QStringLiteral("reviewer: Maturity as reviewed: 2")}));
    QVERIFY(turns->first().at.isValid());
    QVERIFY(!ddTurns(store().reader(), newRecordId()));
}

void DdTurnsTest::leavesOutWhatWasUndone()
{
    DdYears years(store());
    const Record given = talk(years);
    UndoStack undo(store());
    QVERIFY_RESULT(undo.undo());
    QCOMPARE(ddTurns(store().reader(), given.id())->size(), 3);
    QVERIFY_RESULT(undo.redo());
    QCOMPARE(ddTurns(store().reader(), given.id())->size(), 4);
}

void DdTurnsTest::hidesTheReviewFromThoseWithoutTheRight()
{
    DdYears years(store());
    const Record given = talk(years);
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    QCOMPARE(wordsOf(ddTurns(reader, given.id())), (QStringList{QStringLiteral("member: We have one"), QStringLiteral("member: Since May")}));
}

QTEST_GUILESS_MAIN(DdTurnsTest)
#include "tst_ddturns.moc"
