// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/linkedrecords.h"

#include "models/schema/entity.h"

#include <QTest>

using namespace Lodebook;

namespace {

class Letter final : public Entity
{
public:
    Letter() : Entity("letter", "Letter", "Letters", Room::Common) { to.setTarget(QStringLiteral("person")), copies.setTarget(QStringLiteral("person")); }

    LinkField to{this, "to"};
    LinksField copies{this, "copies"};
    AnyLinkField about{this, "about"};
    TextField subject{this, "subject"};
};

} // namespace

class LinkedRecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatAValueLeadsTo();
    void findsNothingWhereNothingLinks();
};

void LinkedRecordsTest::namesWhatAValueLeadsTo()
{
    const Letter letter;
    const RecordId ada = RecordId::createUuid();
    const RecordId bo = RecordId::createUuid();
    const RecordRef site{QStringLiteral("mine_site"), bo};
    QCOMPARE(linkedRecords(letter.to, QVariant::fromValue(ada)), (QList<RecordRef>{{QStringLiteral("person"), ada}}));
    QCOMPARE(linkedRecords(letter.copies, QVariant::fromValue(QList<RecordId>{bo, ada})),
             (QList<RecordRef>{{QStringLiteral("person"), bo}, {QStringLiteral("person"), ada}}));
    QCOMPARE(linkedRecords(letter.about, QVariant::fromValue(site)), QList<RecordRef>{site});
}

void LinkedRecordsTest::findsNothingWhereNothingLinks()
{
    const Letter letter;
    QVERIFY(linkedRecords(letter.to, QVariant()).isEmpty());
    QVERIFY(linkedRecords(letter.about, QVariant()).isEmpty());
    QVERIFY(linkedRecords(letter.subject, QStringLiteral("Bisie")).isEmpty());
}

QTEST_GUILESS_MAIN(LinkedRecordsTest)
#include "tst_linkedrecords.moc"
