// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/besidecasebook.h"

#include "models/storage/unlockedkeys.h"

#include <QTest>

using namespace Lodebook;

class BesideCasebookTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { UnlockedKeys::forgetAll(); }
    void leavesWhatBelongsToAPlainCasebookAsItIs();
    void sealsForWhoHasTheKey();
    void writesNothingInTheOpenOnceTheKeyIsForgotten();
    void noticesEveryChangedByte();
};

namespace {

const QByteArray typed("Müller, in the third line of a letter");

QByteArray unlockedKey()
{
    const KeyPage page = KeyPage::fresh();
    UnlockedKeys::put(page, SecretBytes::random(dataKeyBytes));
    return page.id();
}

} // namespace

void BesideCasebookTest::leavesWhatBelongsToAPlainCasebookAsItIs()
{
    const Result<QByteArray> kept = BesideCasebook::seal({}, typed);
    QVERIFY(kept);
    QCOMPARE(*kept, typed);
    QVERIFY(!BesideCasebook::isSealed(*kept));
    QCOMPARE(BesideCasebook::open(*kept), std::optional(typed));
}

void BesideCasebookTest::sealsForWhoHasTheKey()
{
    const QByteArray id = unlockedKey();
    const Result<QByteArray> sealed = BesideCasebook::seal(id, typed);
    QVERIFY(sealed);
    QVERIFY(BesideCasebook::isSealed(*sealed));
    QVERIFY(!sealed->contains("third"));
    QVERIFY(*sealed != *BesideCasebook::seal(id, typed)); // nobody sees that the same was typed
    QCOMPARE(BesideCasebook::open(*sealed), std::optional(typed));
    QCOMPARE(BesideCasebook::open(*BesideCasebook::seal(id, {})), std::optional(QByteArray()));
    UnlockedKeys::forget(id);
    QVERIFY(!BesideCasebook::open(*sealed));
    unlockedKey(); // of another casebook
    QVERIFY(!BesideCasebook::open(*sealed));
}

void BesideCasebookTest::writesNothingInTheOpenOnceTheKeyIsForgotten()
{
    const QByteArray id = unlockedKey();
    UnlockedKeys::forgetAll();
    const Result<QByteArray> refused = BesideCasebook::seal(id, typed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
}

void BesideCasebookTest::noticesEveryChangedByte()
{
    const Result<QByteArray> sealed = BesideCasebook::seal(unlockedKey(), typed);
    QVERIFY(sealed);
    for (qsizetype at = 0; at < sealed->size(); ++at) {
        QByteArray changed = *sealed;
        changed[at] = char(changed.at(at) ^ 1);
        const std::optional<QByteArray> opened = BesideCasebook::open(changed);
        QVERIFY(!opened
                || (!BesideCasebook::isSealed(changed) && *opened == changed)); // without its mark it is no seal
    }
    for (const qsizetype size : {qsizetype(1), sealed->size() / 2, sealed->size() - 1})
        QVERIFY(BesideCasebook::open(sealed->first(size)) != std::optional(typed));
}

QTEST_GUILESS_MAIN(BesideCasebookTest)
#include "tst_besidecasebook.moc"
