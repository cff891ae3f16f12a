// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/silentdevices.h"

#include "models/entities/common/device.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class SilentDevicesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void listsTheLongestSilentFirst();
    void countsFromTheDayAfter();
};

namespace {

Record newDevice(const QString &name, const QDate &contact, int pending = 0)
{
    Record record(device());
    record.set(device().name, name);
    if (contact.isValid())
        record.set(device().lastContact, QDateTime(contact, QTime(23, 59), Qt::UTC));
    record.set(device().pending, pending);
    return record;
}

} // namespace

void SilentDevicesTest::listsTheLongestSilentFirst()
{
    for (Record record : {newDevice(QStringLiteral("Goma"), {2026, 1, 1}), newDevice(QStringLiteral("Bukavu"), {2025, 6, 1}),
                          newDevice(QStringLiteral("Office"), {2026, 2, 27}), newDevice(QStringLiteral("New"), {})})
        QVERIFY_RESULT(store().save(record));
    const Result<QList<SilentDevice>> silent = silentDevices(store().reader(), {2026, 3, 1}, RuleSettings());
    QVERIFY_RESULT(silent);
    QCOMPARE(silent->size(), 2);
    QCOMPARE(silent->first().name, QStringLiteral("Bukavu"));
    QCOMPARE(silent->last().days, 59);
}

void SilentDevicesTest::countsFromTheDayAfter()
{
    const RuleSettings settings;
    QVERIFY(!silentDevice(newDevice({}, {2026, 2, 15}), {2026, 3, 1}, settings));
    QVERIFY(silentDevice(newDevice({}, {2026, 2, 14}), {2026, 3, 1}, settings));
    QVERIFY(silentDevice(newDevice({}, {2026, 2, 28}, 3), {2026, 3, 1}, settings));
    QVERIFY(!silentDevice(newDevice({}, {2026, 4, 1}), {2026, 3, 1}, settings));
}

QTEST_GUILESS_MAIN(SilentDevicesTest)
#include "tst_silentdevices.moc"
