// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/carddelegate.h"

#include "views/widgets/theme.h"

#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QTest>

using namespace Lodebook;

class CardDelegateTest final : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsItsLines();
    void breaksALongNameOnce();
    void drawsEveryLineInsideTheCard_data();
    void drawsEveryLineInsideTheCard();

private:
    static int heightOf(const QString &text);
};

int CardDelegateTest::heightOf(const QString &text)
{
    QListWidget list;
    list.resize(240, 300);
    list.setItemDelegate(new CardDelegate(&list));
    list.addItem(text);
    list.show();
    return list.sizeHintForIndex(list.model()->index(0, 0)).height();
}

void CardDelegateTest::isAsHighAsItsLines()
{
    const int one = heightOf(QStringLiteral("Kamituga"));
    const int two = heightOf(QStringLiteral("Kamituga\nMinerals: gold"));
    const int three = heightOf(QStringLiteral("Kamituga\nMinerals: gold\nRegion: South Kivu"));
    QVERIFY(one > 0 && two > one && three > two);
    // A line that is too long is cut, so that cards stay alike.
    QCOMPARE(heightOf(QStringLiteral("Kamituga\n") + QString(200, u'x')), two);
}

void CardDelegateTest::breaksALongNameOnce()
{
    const int one = heightOf(QStringLiteral("Kamituga"));
    const int two = heightOf(QStringLiteral("The cooperative of the miners of Kamituga and its surroundings"));
    QVERIFY(two > one);
    QCOMPARE(heightOf(QStringLiteral("The cooperative of the miners of Kamituga and its surroundings ").repeated(5)),
             two);
    QCOMPARE(heightOf(QString(300, u'x')), two);
    QCOMPARE(heightOf(QString()), one);
}

void CardDelegateTest::drawsEveryLineInsideTheCard_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("from the left") << Qt::LeftToRight << false;
    QTest::newRow("chosen") << Qt::LeftToRight << true;
    QTest::newRow("from the right") << Qt::RightToLeft << false;
}

void CardDelegateTest::drawsEveryLineInsideTheCard()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isChosen);
    Theme::apply(Theme::Kind::Light);
    QListWidget list;
    list.resize(240, 300);
    list.setLayoutDirection(direction);
    auto *delegate = new CardDelegate(&list);
    list.addItem(QStringLiteral("Name\nsecond\nthird"));
    const QModelIndex index = list.model()->index(0, 0);
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.state.setFlag(QStyle::State_Selected, isChosen);
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state.setFlag(QStyle::State_MouseOver, false);
    const QSize size = delegate->sizeHint(option, index);
    option.rect = QRect(QPoint(10, 10), size);
    QImage drawn(size + QSize(20, 20), QImage::Format_RGB32);
    const QColor outside(Qt::magenta);
    drawn.fill(outside);
    QPainter painter(&drawn);
    delegate->paint(&painter, option, index);
    painter.end();
    const QRect card = option.rect;
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            if (!card.contains(x, y))
                QCOMPARE(drawn.pixelColor(x, y), outside);
        }
    }
    // Each third of the writing has dark letters, on the side where reading begins.
    const int lines = 3;
    for (int line = 0; line < lines; ++line) {
        bool isWritten = false;
        const int top = card.top() + Theme::Unit + line * (card.height() - 2 * Theme::Unit) / lines;
        for (int x = 0; x < card.width() / 3; ++x) {
            for (int y = top; y < top + (card.height() - 2 * Theme::Unit) / lines; ++y) {
                const int place = direction == Qt::LeftToRight ? card.left() + 4 + x : card.right() - 4 - x;
                isWritten = isWritten || drawn.pixelColor(place, y).lightness() < 130;
            }
        }
        QVERIFY2(isWritten, qPrintable(QString::number(line)));
    }
}

QTEST_MAIN(CardDelegateTest)
#include "tst_carddelegate.moc"
