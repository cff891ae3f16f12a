// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include "views/widgets/heading.h"
#include "views/widgets/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace Lodebook;

namespace {

struct Ground
{
    const char *name;
    QColor color;
};

/// Where ordinary text, muted text and the state colours may stand.
QList<Ground> groundsOf(const ThemeColors &c)
{
    return {{"window", c.window}, {"base", c.base}, {"alternate", c.alternateBase}, {"button", c.button},
            {"tool tip", c.toolTip}};
}

QList<Ground> tintsOf(const ThemeColors &c)
{
    return {{"accent tint", c.accentTint}, {"warning tint", c.warningTint}, {"alarm tint", c.alarmTint},
            {"success tint", c.successTint}};
}

using Matrix = std::array<std::array<double, 3>, 3>;

/// Machado, Oliveira and Fernandes (2009), severity 1: nobody, protan, deutan, tritan.
const std::array<Matrix, 4> visions{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

std::array<double, 3> labOf(const QColor &color, const Matrix &vision)
{
    const std::array<double, 3> raw{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> seen{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            seen[i] += vision[i][j] * raw[j];
        seen[i] = qBound(0.0, seen[i], 1.0);
    }
    const auto curve = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const std::array<double, 3> &a, const std::array<double, 3> &b)
{
    return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
}

QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > strongest.alpha())
                strongest = pixel;
        }
    }
    return strongest;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsReadableOnEveryGround_data();
    void everyTextIsReadableOnEveryGround();
    void marksStandOutFromTheirGround_data();
    void marksStandOutFromTheirGround();
    void edgesOfWhatOneTypesIntoAreSeen_data() { kinds(); }
    void edgesOfWhatOneTypesIntoAreSeen();
    void whatStandsInOneRowHasOneHeight();
    void scrollBarsReachBothEnds();
    void seriesAreToldApartWithAnyColourVision_data();
    void seriesAreToldApartWithAnyColourVision();
    void thePaletteIsReadableInEveryStateOfAWidget_data();
    void thePaletteIsReadableInEveryStateOfAWidget();
    void givesEveryWidgetThePaletteAndSaysSoOnce();
    void followsWhatTheDesktopSays();
    void everyIconTheProgramAsksForIsThere();
    void iconsAreRecolouredWithTheTheme();
    void iconsAreSeenInASelection_data() { kinds(); }
    void iconsAreSeenInASelection();
    void arrowsPointAlongTheLineOfReading();
    void anUnknownIconIsEmptyAndReported();
    void rowsGrowWithTheFont();
    void headingsAndDrawingsGrowWithTheFontWhileShown();
    void tabularFiguresHaveOneWidth();
    void writesItsPictures();

private:
    static void kinds();
};

void ThemeTest::kinds()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << Theme::Kind::Light;
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("high contrast") << Theme::Kind::HighContrast;
}

void ThemeTest::everyTextIsReadableOnEveryGround_data() { kinds(); }
void ThemeTest::everyTextIsReadableOnEveryGround()
{
    QFETCH(Theme::Kind, kind);
    const ThemeColors &c = Theme::colors(kind);
    const double mark = kind == Theme::Kind::HighContrast ? 7.0 : 4.5;
    const QList<Ground> texts{{"text", c.text}, {"muted", c.mutedText}, {"accent", c.accent}, {"link", c.link},
                              {"warning", c.warning}, {"alarm", c.alarm}, {"success", c.success}};
    for (const Ground &ground : groundsOf(c)) {
        for (const Ground &text : texts) {
            const double contrast = contrastRatio(text.color, ground.color);
            QVERIFY2(contrast >= mark, qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(text.name), QLatin1String(ground.name)).arg(contrast)));
        }
    }
    for (const Ground &tint : tintsOf(c))
        QVERIFY2(contrastRatio(c.text, tint.color) >= mark, tint.name);
    QVERIFY(contrastRatio(c.warning, c.warningTint) >= 4.5);
    QVERIFY(contrastRatio(c.alarm, c.alarmTint) >= 4.5);
    QVERIFY(contrastRatio(c.success, c.successTint) >= 4.5);
    QVERIFY(contrastRatio(c.accent, c.accentTint) >= 4.5);
    QVERIFY(contrastRatio(c.onAccent, c.accent) >= 4.5);
    QVERIFY(contrastRatio(c.onSelection, c.selection) >= 4.5);
    for (const QColor &ground : {c.sea, c.land}) {
        QVERIFY(contrastRatio(c.text, ground) >= 4.5);
        QVERIFY(contrastRatio(c.mutedText, ground) >= 4.5);
    }
}

void ThemeTest::marksStandOutFromTheirGround_data() { kinds(); }
void ThemeTest::marksStandOutFromTheirGround()
{
    QFETCH(Theme::Kind, kind);
    const ThemeColors &c = Theme::colors(kind);
    for (const QColor &color : c.series) {
        for (const QColor &ground : {c.base, c.window, c.sea, c.land})
            QVERIFY2(contrastRatio(color, ground) >= 3.0, qPrintable(color.name() + QLatin1String(" on ") + ground.name()));
    }
    QVERIFY(contrastRatio(c.selection, c.base) >= 1.8); // beside the bold edge, never the only sign
}

void ThemeTest::edgesOfWhatOneTypesIntoAreSeen()
{
    QFETCH(Theme::Kind, kind);
    const ThemeColors &c = Theme::colors(kind);
    for (const QColor &ground : {c.window, c.base}) {
        const double contrast = contrastRatio(c.edge, ground);
        QVERIFY2(contrast >= 3.0, qPrintable(QString::number(contrast)));
    }
    // And they are what is really drawn: the strongest contrast on the way across the upper edge of an empty line.
    Theme::apply(kind);
    for (QWidget *widget : QList<QWidget *>{new QLineEdit, new QComboBox, new QSpinBox, new QPushButton}) {
        const std::unique_ptr<QWidget> owner(widget);
        QWidget page;
        widget->setParent(&page);
        widget->resize(120, 30);
        page.resize(140, 40);
        widget->move(10, 5);
        const QImage image = page.grab().toImage();
        double strongest = 1;
        for (int y = 0; y < 10; ++y)
            strongest = std::max(strongest, contrastRatio(image.pixelColor(60, y), c.window));
        QVERIFY2(strongest >= 2.5, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className())).arg(strongest)));
        widget->setParent(nullptr);
    }
}

void ThemeTest::whatStandsInOneRowHasOneHeight()
{
    Theme::apply(Theme::Kind::Light);
    QLineEdit line;
    QComboBox box;
    QSpinBox number;
    QPushButton button(QStringLiteral("Show"));
    QCOMPARE(box.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(number.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(button.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(line.sizeHint().height(), Theme::rowHeight());
}

void ThemeTest::scrollBarsReachBothEnds()
{
    Theme::apply(Theme::Kind::Light);
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 1000000);
    bar.setPageStep(10);
    bar.show();
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    const auto handle = [&](int value) {
        option.sliderPosition = value;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(handle(0).top(), 0);
    QCOMPARE(handle(1000000).bottom(), 199);
    QVERIFY(handle(500000).height() >= 24); // can be taken hold of in the longest list
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 190)); // below the handle: one page on
    QCOMPARE(bar.value(), 10);
}

void ThemeTest::seriesAreToldApartWithAnyColourVision_data() { kinds(); }
void ThemeTest::seriesAreToldApartWithAnyColourVision()
{
    QFETCH(Theme::Kind, kind);
    const QList<QColor> &series = Theme::colors(kind).series;
    QVERIFY(series.size() >= 6);
    for (const Matrix &vision : visions) {
        for (qsizetype i = 0; i < series.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double apart = distance(labOf(series[i], vision), labOf(series[j], vision));
                QVERIFY2(apart >= 15, qPrintable(QStringLiteral("%1 and %2: %3").arg(series[i].name(), series[j].name()).arg(apart)));
            }
        }
    }
}

void ThemeTest::thePaletteIsReadableInEveryStateOfAWidget_data() { kinds(); }
void ThemeTest::thePaletteIsReadableInEveryStateOfAWidget()
{
    QFETCH(Theme::Kind, kind);
    const QPalette p = Theme::colors(kind).palette();
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrastRatio(p.color(group, text), p.color(group, ground)) >= 4.5,
                     qPrintable(QStringLiteral("group %1, %2 on %3").arg(group).arg(text).arg(ground)));
    }
}

void ThemeTest::givesEveryWidgetThePaletteAndSaysSoOnce()
{
    Theme::apply(Theme::Kind::Light);
    QLineEdit edit;
    edit.show();
    QSignalSpy changed(Theme::current(), &Theme::changed);

    Theme::apply(Theme::Kind::Dark);
    Theme::apply(Theme::Kind::Dark);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(edit.palette().color(QPalette::Base), ThemeColors::darkTheme().base);
    QCOMPARE(Theme::current()->effectiveKind(), Theme::Kind::Dark);
}

void ThemeTest::followsWhatTheDesktopSays()
{
#ifdef Q_OS_WIN
    QSKIP("the registry speaks on Windows");
#endif
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    const auto say = [&home](const QString &path, const QByteArray &text) {
        QVERIFY(QDir(home.path()).mkpath(QFileInfo(path).path()));
        QFile file(home.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    Theme::apply(Theme::Kind::System);

    say(QStringLiteral("gtk-3.0/settings.ini"), "[Settings]\ngtk-application-prefer-dark-theme=1\n");
    QCOMPARE(Theme::systemKind(), Theme::Kind::Dark);
    say(QStringLiteral("gtk-3.0/settings.ini"), "[Settings]\ngtk-theme-name=HighContrast\n");
    QCOMPARE(Theme::systemKind(), Theme::Kind::HighContrast);
    say(QStringLiteral("kdeglobals"), "[Colors:Window]\nBackgroundNormal=239,240,241\n");
    QCOMPARE(Theme::systemKind(), Theme::Kind::Light);
    say(QStringLiteral("kdeglobals"), "[Colors:Window]\nBackgroundNormal=32,35,38\n");
    QCOMPARE(Theme::systemKind(), Theme::Kind::Dark);

    Theme::apply(Theme::Kind::System);
    QCOMPARE(Theme::current()->kind(), Theme::Kind::System);
    QCOMPARE(Theme::current()->effectiveKind(), Theme::Kind::Dark);
    qunsetenv("XDG_CONFIG_HOME");
}

void ThemeTest::everyIconTheProgramAsksForIsThere()
{
    const QStringList names = QStringLiteral(
        "home partners due-diligence grants monitoring field knowledge reports exchange search back forward undo redo "
        "add edit delete restore save print export import filter columns table map chart calendar board timeline "
        "history attachment note task tag pin warning error info check close menu settings help sun moon zoom-in "
        "zoom-out fit refresh user lock link sort-ascending sort-descending chevron-up chevron-down chevron-left "
        "chevron-right success copy open folder more contrast bold italic list-points list-numbers lodebook").split(QLatin1Char(' '));
    for (const QString &name : names) {
        QVERIFY2(hasIcon(name), qPrintable(name));
        QVERIFY2(inkOf(icon(name)).alpha() > 200, qPrintable(name));
    }
    QCOMPARE(QDir(QStringLiteral(":/icons")).entryList().size(), names.size());
}

void ThemeTest::iconsAreRecolouredWithTheTheme()
{
    Theme::apply(Theme::Kind::Light);
    const QIcon save = icon(QStringLiteral("save"));
    const QIcon alarm = icon(QStringLiteral("error"), ThemeColors::lightTheme().alarm);
    QCOMPARE(inkOf(save), ThemeColors::lightTheme().text);
    QCOMPARE(inkOf(save, QIcon::Selected), ThemeColors::lightTheme().onSelection);
    QCOMPARE(inkOf(alarm), ThemeColors::lightTheme().alarm);
    Theme::apply(Theme::Kind::Dark);
    QCOMPARE(inkOf(save), ThemeColors::darkTheme().text);
    QVERIFY(inkOf(save, QIcon::Disabled).alpha() < 200);
}

void ThemeTest::iconsAreSeenInASelection()
{
    QFETCH(Theme::Kind, kind);
    Theme::apply(kind);
    const ThemeColors &colors = Theme::current()->colors();
    for (const bool hasKeyboard : {true, false}) {
        QStyleOptionViewItem item;
        item.rect = QRect(0, 0, 60, 40);
        item.palette = QApplication::palette();
        item.palette.setCurrentColorGroup(hasKeyboard ? QPalette::Active : QPalette::Inactive);
        item.state = QStyle::State_Enabled | QStyle::State_Selected;
        item.state.setFlag(QStyle::State_Active, hasKeyboard);
        item.features = QStyleOptionViewItem::HasDecoration;
        item.icon = icon(QStringLiteral("warning"), colors.warning);
        item.decorationSize = QSize(32, 32);
        item.decorationPosition = QStyleOptionViewItem::Left;
        item.showDecorationSelected = true;
        QImage drawn(60, 40, QImage::Format_ARGB32_Premultiplied);
        drawn.fill(colors.base);
        QPainter painter(&drawn);
        const QListView view;
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, &painter, &view);
        painter.end();
        const QColor ground = drawn.pixelColor(58, 2);
        double best = 0;
        for (int x = 0; x < 40; ++x) {
            for (int y = 0; y < 40; ++y)
                best = std::max(best, contrastRatio(drawn.pixelColor(x, y), ground));
        }
        QVERIFY2(best >= 3.0, qPrintable(QStringLiteral("%1 on %2, keyboard %3").arg(best).arg(ground.name()).arg(hasKeyboard)));
    }
}

void ThemeTest::arrowsPointAlongTheLineOfReading()
{
    const QSize size(32, 32);
    const auto picture = [size](const char *name) { return icon(QString::fromLatin1(name)).pixmap(size).toImage(); };
    const QImage back = picture("back");
    const QImage save = picture("save");
    QVERIFY(back != back.mirrored(true, false));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = picture("back");
    const QImage same = picture("save");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    int differing = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            differing += qAbs(turned.pixelColor(x, y).alpha() - back.pixelColor(size.width() - 1 - x, y).alpha()) > 40;
    }
    QCOMPARE(differing, 0);
    QCOMPARE(same, save);
}

void ThemeTest::anUnknownIconIsEmptyAndReported()
{
    QTest::ignoreMessage(QtWarningMsg, "There is no icon 'no-such-thing'");
    QVERIFY(icon(QStringLiteral("no-such-thing")).isNull());
}

void ThemeTest::rowsGrowWithTheFont()
{
    QFont font;
    font.setPixelSize(13);
    QCOMPARE(Theme::rowHeight(Theme::Density::Comfortable, font), 30);
    QCOMPARE(Theme::rowHeight(Theme::Density::Compact, font), 24);
    font.setPixelSize(26);
    QVERIFY(Theme::rowHeight(Theme::Density::Compact, font) >= QFontMetricsF(font).height());
}

void ThemeTest::headingsAndDrawingsGrowWithTheFontWhileShown()
{
    const QFont before = QApplication::font();
    QWidget page;
    Heading heading(1.5, &page);
    QPushButton button(icon(QStringLiteral("save")), QStringLiteral("Save"), &page);
    page.show();
    QCOMPARE(heading.font().pointSizeF(), before.pointSizeF() * 1.5);
    const int drawing = button.iconSize().width();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    QTRY_COMPARE(heading.font().pointSizeF(), before.pointSizeF() * 3);
    QVERIFY(heading.font().bold());
    QVERIFY(button.iconSize().width() >= drawing * 3 / 2);
    QApplication::setFont(before);
    QTRY_COMPARE(heading.font().pointSizeF(), before.pointSizeF() * 1.5);
}

void ThemeTest::tabularFiguresHaveOneWidth()
{
    for (const QString &family : {QStringLiteral("Inter"), QString(), QStringLiteral("Noto Serif")}) {
        const QFontMetricsF metrics(Theme::tabularFont(family.isEmpty() ? QFont() : QFont(family)));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("0847")));
    }
}

void ThemeTest::writesItsPictures()
{
    const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (folder.isEmpty())
        return; // only for people who want to look
    for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
        Theme::apply(kind);
        QImage sheet(10 * 72, 7 * 72, QImage::Format_RGB32);
        sheet.fill(Theme::current()->colors().window);
        QPainter painter(&sheet);
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QRect cell(int(i % 10) * 72 + 4, int(i / 10) * 72 + 4, 48, 48);
            const QIcon drawn = icon(names[i].chopped(4));
            drawn.paint(&painter, cell);
            drawn.paint(&painter, QRect(cell.right() + 2, cell.bottom() - 10, 16, 16));
        }
        painter.end();
        QVERIFY(sheet.save(QStringLiteral("%1/icons-%2.png").arg(folder).arg(int(kind))));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
