// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/stopped.h"

#include <QTest>

using namespace Lodebook;

class StoppedTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNothingWasChanged();
};

void StoppedTest::saysThatNothingWasChanged()
{
    const Error error = stoppedUnchanged();
    QCOMPARE(error.kind, Error::Kind::Cancelled);
    QCOMPARE(error.message, QStringLiteral("Stopped; everything stays as it was"));
}

QTEST_GUILESS_MAIN(StoppedTest)
#include "tst_stopped.moc"
