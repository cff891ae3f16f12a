// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/personalfolder.h"

#include "models/core/clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class PersonalFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void officersDoNotSeeOneAnother();
    void casebooksStayApart();
    void theFirstOfficerTakesOverWhatWasThere();

private:
    PersonalFolder folder() const { return PersonalFolder(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_casebook = QStringLiteral("/home/us/ours.lodebook");
    const RecordId m_one = newRecordId(Clock::system());
    const RecordId m_other = newRecordId(Clock::system());
    const RecordRef m_record{QStringLiteral("project"), newRecordId(Clock::system())};
};

void PersonalFolderTest::officersDoNotSeeOneAnother()
{
    const PersonalFolder mine = folder().of(m_casebook, m_one);
    mine.records(m_casebook).remember(m_record);
    mine.records(m_casebook).setPinned(m_record, true);
    mine.setFirstView(QStringLiteral("project"), m_one);
    mine.putAway(QStringLiteral("first steps"));
    const PersonalFolder theirs = folder().of(m_casebook, m_other);
    QVERIFY(theirs.records(m_casebook).recent().isEmpty());
    QVERIFY(theirs.records(m_casebook).pinned().isEmpty());
    QVERIFY(theirs.firstView(QStringLiteral("project")).isNull());
    QVERIFY(!theirs.isPutAway(QStringLiteral("first steps")));
    const PersonalFolder again = folder().of(m_casebook, m_one);
    QCOMPARE(again.records(m_casebook).recent(), QList<RecordRef>{m_record});
    QVERIFY(again.records(m_casebook).isPinned(m_record));
    QCOMPARE(again.firstView(QStringLiteral("project")), m_one);
}

void PersonalFolderTest::casebooksStayApart()
{
    folder().of(m_casebook, m_one).setFirstView(QStringLiteral("project"), m_one);
    QVERIFY(folder().of(QStringLiteral("/home/us/other.lodebook"), m_one).firstView(QStringLiteral("project")).isNull());
}

void PersonalFolderTest::theFirstOfficerTakesOverWhatWasThere()
{
    folder().setFirstView(QStringLiteral("project"), m_record.id);
    folder().records(m_casebook).remember(m_record);
    const PersonalFolder first = folder().of(m_casebook, m_one);
    QCOMPARE(first.firstView(QStringLiteral("project")), m_record.id);
    QCOMPARE(first.records(m_casebook).recent(), QList<RecordRef>{m_record});
    const PersonalFolder second = folder().of(m_casebook, m_other);
    QVERIFY(second.firstView(QStringLiteral("project")).isNull());
    QVERIFY(second.records(m_casebook).recent().isEmpty());
}

QTEST_GUILESS_MAIN(PersonalFolderTest)
#include "tst_personalfolder.moc"
