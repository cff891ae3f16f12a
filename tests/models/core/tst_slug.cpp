// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/slug.h"

#include <QTest>

using namespace Lodebook;

class SlugTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsLettersAndDigitsOnly()
    {
        QCOMPARE(slug(QStringLiteral("Goût du risque")), QStringLiteral("gout_du_risque"));
        QCOMPARE(slug(QStringLiteral("  3T: tin, tantalum & tungsten! ")), QStringLiteral("3t_tin_tantalum_tungsten"));
        QCOMPARE(slug(QStringLiteral("Œuvre")), QStringLiteral("oeuvre"));
        QCOMPARE(slug(QStringLiteral("—…")), QString());
    }

    void isNeverLongerThanAsked()
    {
        QCOMPARE(slug(QStringLiteral("one two three"), 8), QStringLiteral("one_two"));
        QCOMPARE(slug(QString(200, u'a')).size(), 40);
    }
};

QTEST_GUILESS_MAIN(SlugTest)
#include "tst_slug.moc"
