// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/devicekeys.h"
#include "tests/app/controls.h"
#include "tests/app/walk.h"
#include "views/shell/topbar.h"

#include <QDialog>
#include <QLineEdit>
#include <QTranslator>

using namespace Lodebook;

namespace {

/// A language in which every text wears a mark.
class Marked final : public QTranslator
{
public:
    explicit Marked(QChar mark) : m_mark(mark) {}
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString(m_mark + QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }

private:
    QChar m_mark;
};

const QChar first(0x2460);
const QChar second(0x2461);

/// What the lists of the casebook call their entries in the language of the moment.
QSet<QString> listedWords(Casebook &casebook)
{
    QSet<QString> words;
    for (const Entity *entity : casebook.catalog().entities()) {
        for (const Field *field : entity->fields()) {
            if (const Result<QList<CodeEntry>> entries = casebook.codes().entries(*field)) {
                for (const CodeEntry &entry : *entries)
                    words.insert(entry.label);
            }
        }
    }
    return words;
}

} // namespace

/// Walks through every place of the program, over the demonstration.
class EveryPlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void nothingStaysInTheLanguageBefore_data() { m_walk.addPlaces(false); }
    void nothingStaysInTheLanguageBefore();
    void dialogsTakeAnotherLanguageToo_data() { addDialogs(); }
    void dialogsTakeAnotherLanguageToo();
    void everyControlHasAName_data() { m_walk.addPlaces(true); }
    void everyControlHasAName();
    void tabLeavesEveryControl_data() { m_walk.addPlaces(false); }
    void tabLeavesEveryControl();

private:
    void addDialogs();
    void speak(const QString &language, QTranslator &words);
    QStringList leftBehind();
    bool speaksOnlyTheNewOne();
    MainWindow &window() { return m_walk.window(); }

    Walk m_walk;
    Marked m_first{first};
    Marked m_second{second};
    QSet<QString> m_onlyBefore; ///< Words of lists that the language before has and the one now has not.
};

void EveryPlaceTest::initTestCase()
{
    m_walk.begin(QStringLiteral("fr"));
    // The page of devices makes them, and the history keeps the words of its day.
    QVERIFY(DeviceKeys(m_walk.casebook()).own());
    const QSet<QString> french = listedWords(m_walk.casebook());
    m_walk.application().setPreferences({.theme = Theme::Kind::Light, .language = QStringLiteral("de")});
    m_onlyBefore = french - listedWords(m_walk.casebook());
    QVERIFY(m_onlyBefore.size() > 100);
    for (const char *language : {"en", "fr", "es", "nl", "de"}) { // languages are offered by their own names
        const QString name = QLocale(QLatin1String(language)).nativeLanguageName();
        m_onlyBefore.remove(name.left(1).toUpper() + name.mid(1));
    }
    window().resize(1400, 1000);
}

void EveryPlaceTest::cleanupTestCase()
{
    m_walk.end();
}

void EveryPlaceTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_first);
    QCoreApplication::removeTranslator(&m_second);
    m_walk.comeHome();
}

void EveryPlaceTest::speak(const QString &language, QTranslator &words)
{
    QCoreApplication::removeTranslator(&m_first);
    QCoreApplication::removeTranslator(&m_second);
    m_walk.application().setPreferences({.theme = Theme::Kind::Light, .language = language});
    QCoreApplication::installTranslator(&words);
    m_walk.settle();
}

QStringList EveryPlaceTest::leftBehind()
{
    QStringList left;
    const Page *current = window().pages().current();
    // Pages out of sight read their records again when they are shown.
    const auto isAsleep = [current](const QWidget &widget) {
        const QWidget *up = &widget;
        while (up && !qobject_cast<const Page *>(up))
            up = up->parentWidget();
        return up && up != current;
    };
    for (const WindowText &text : WindowTexts::of(window(), isAsleep)) {
        if (text.text.contains(first) || m_onlyBefore.contains(text.text))
            left.append(text.where + QStringLiteral(": ") + text.text.left(100));
    }
    left.removeDuplicates();
    return left;
}

bool EveryPlaceTest::speaksOnlyTheNewOne()
{
    if (QTest::qWaitFor([this] { return leftBehind().isEmpty(); }, 2000))
        return true;
    for (const QString &text : leftBehind())
        qWarning("%s", qPrintable(text));
    return false;
}

void EveryPlaceTest::nothingStaysInTheLanguageBefore()
{
    QFETCH(const Location, place);
    speak(QStringLiteral("fr"), m_first);
    m_walk.goThere(place);
    speak(QStringLiteral("de"), m_second);
    QVERIFY(speaksOnlyTheNewOne());
}

void EveryPlaceTest::addDialogs()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"settings", "help", "keys", "about"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void EveryPlaceTest::dialogsTakeAnotherLanguageToo()
{
    QFETCH(const QString, command);
    speak(QStringLiteral("fr"), m_first);
    window().commands()[command]->trigger();
    m_walk.settle();
    speak(QStringLiteral("de"), m_second);
    QVERIFY(speaksOnlyTheNewOne());
}

void EveryPlaceTest::everyControlHasAName()
{
    QFETCH(const Location, place);
    QStringList found;
    m_walk.goThere(place, [this, &found] { found += namelessControls(window()); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
}

void EveryPlaceTest::tabLeavesEveryControl()
{
    constexpr int mostControls = 1000; // every mark of a map is one
    QFETCH(const Location, place);
    m_walk.goThere(place);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QWidget *start = window().findChild<TopBar *>()->search();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        start->setFocus(Qt::TabFocusReason);
        QSet<const QWidget *> seen;
        int steps = 0;
        do {
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            QVERIFY2(at->isVisible() && at->window() == &window(), qPrintable(WindowTexts::describe(*at)));
            seen.insert(at);
            QTest::keyClick(at, key);
        } while (QApplication::focusWidget() != start && ++steps < mostControls);
        QVERIFY2(steps < mostControls, qPrintable(WindowTexts::describe(*QApplication::focusWidget())));
        QVERIFY(seen.size() > 5);
    }
}

QTEST_MAIN(EveryPlaceTest)
#include "tst_everyplace.moc"
