// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/bidi.h"
#include "models/core/languagewords.h"
#include "models/items/treeplace.h"
#include "tests/app/walk.h"
#include "tests/app/windowtexts.h"
#include "views/shell/roombar.h"
#include "views/shell/topbar.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableView>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

using namespace Lodebook;

namespace {

const QString strange = QStringLiteral("en-XA");
const QString arabic = QStringLiteral("ar-XB");

/// The casebook as an office that writes Arabic would have it: every text, name and remark in Arabic letters, codes,
/// addresses and numbers as they were. What the window then shows in Latin letters comes from the program.
void writeInArabic(Casebook &casebook)
{
    const std::unique_ptr<QTranslator> letters = languageWords(arabic);
    Batch batch(casebook.store(), QStringLiteral("عربي"));
    QVERIFY(batch.begin());
    for (const Entity *entity : casebook.catalog().entities()) {
        const Result<QList<Record>> records = casebook.reader().list(Query(*entity));
        QVERIFY(records);
        for (Record record : *records) {
            bool changed = false;
            for (const Field *field : entity->fields()) {
                const bool isText = field->type() == FieldType::Text || field->type() == FieldType::LongText;
                if (!isText || field->isSystem() || field == entity->codeField() || record.text(*field).isEmpty())
                    continue;
                QString text = letters->translate("", record.text(*field).toUtf8().constData());
                if (field->maxLength() > 0)
                    text.truncate(field->maxLength());
                record.setValue(*field, text);
                changed = true;
            }
            if (changed) [[maybe_unused]]
                const Result<> kept = casebook.store().save(record); // a few are told apart by such a text
        }
    }
    QVERIFY(batch.commit());
}

/// What is the same in every language: names of the program, of files and formats, units, codes, numbers and methods,
/// addresses; what the locale itself says of days and rows of figures; and the titles of contributions, made of codes.
QString withoutWhatIsNoWord(QString text)
{
    static const QRegularExpression noWord(QStringLiteral(
        "<[^<>]*>|“/[^”]*”|\\b[A-Z]{2,4}-[A-Z0-9]+-\\d+-[A-Z0-9$*~=]+|\\b[a-z-]+/\\d+|\\d, and \\d|\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}\\b|\\b[a-z]+ \\d{4} money\\b|\\b(?:basic|normal|strategic)\\b|\\(kg\\)|\\S+\\.lodebook|\\.(?:[a-z]{2,5}|lodepack|lodekey)\\b|\\b[A-Z][a-z]+day, [A-Z][a-z]+|\\b\\w+://\\S*|\\S+@\\S+|\\b(?:Lodebook|KiB|PDF|HTML|ODT|CSV|XLSX|PNG|SVG|GPS|UTF-8|SQLite|PostgreSQL|Qt|OECD|ISO|IPIS|ODC-BY|"
        "EUR|USD|English|Français|Español|Nederlands|Deutsch)\\b|\\b[A-Z]{1,4}-?\\d+\\b|\\b[a-z]+[0-9_][a-z0-9_]*\\b|\\b[A-Z]{2,3}\\b"));
    return text.remove(noWord);
}

/// Words of the casebook, which nobody translates: what a step or a record was called when it was kept, how sources ask to
/// be named, languages in their own words, the codes of a list.
bool isKeptAsItWas(const QString &where)
{
    static const char *const places[] = {"Lodebook::UndoPanel", "Lodebook::TimelineTab", "Lodebook::HistoryTab", "reportLanguage",
                                         "Lodebook::MapWidget", "QComboBoxListView  in Lodebook::ReportPage",
                                         "QTableView entries in Lodebook::ChoiceListPage", "QTextBrowser  in Lodebook::AboutDialog", "QTableView history in Lodebook::HistoryPage"};
    return std::ranges::any_of(places, [&where](const char *place) { return where.contains(QLatin1String(place)); });
}

/// What a widget shows and has no room for; empty when it has.
QString cutOff(const QWidget &widget)
{
    const auto tell = [&widget](const QString &text) -> QString {
        return WindowTexts::describe(widget) + QStringLiteral(": ") + text.left(60);
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        const bool isTall = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        const bool isWide = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        return isTall || isWide ? tell(label->text()) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool saysAllWhenAsked = button->toolTip().contains(button->text()) && button->toolTip() != button->text();
        if (button->text().isEmpty() || saysAllWhenAsked || button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        return button->sizeHint().width() > button->width() + 1 ? tell(button->text()) : QString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        const int besideWords = 36;
        const int words = box->fontMetrics().horizontalAdvance(box->currentText());
        return !box->isEditable() && words + besideWords > box->width() + 1 ? tell(box->currentText()) : QString();
    }
    return {};
}

} // namespace

/// Walks through the program in languages nobody speaks: what was forgotten to be translated, laid out from one side
/// only or given too little room shows there before anybody translates a word.
class StrangeLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.end(); }
    void cleanup() { m_walk.comeHome(); }
    void nothingIsLeftInEnglish_data() { addPlaces(); }
    void nothingIsLeftInEnglish();
    void nothingIsLeftInEnglishInDialogs_data();
    void nothingIsLeftInEnglishInDialogs();
    void nothingMoreIsCutOff_data();
    void nothingMoreIsCutOff();
    void everyPlaceIsLaidOutFromTheRight_data() { addPlaces(); }
    void everyPlaceIsLaidOutFromTheRight();
    void codesKeepTheirOrder_data();
    void codesKeepTheirOrder();
    void treesSayLevelAndPosition_data() { addPlaces(); }
    void treesSayLevelAndPosition();

private:
    QList<std::pair<QString, Location>> places();
    void addPlaces();
    void speak(const QString &language, int percent = 100);
    QStringList english(const QWidget &within);
    QSet<QString> cutOffAt(const Location &place);
    MainWindow &window() { return m_walk.window(); }

    Walk m_walk;
    QMap<std::pair<QString, int>, QSet<QString>> m_cutInEnglish; ///< By place and size.
};

void StrangeLanguageTest::initTestCase()
{
    m_walk.begin(QStringLiteral("en"), writeInArabic);
    window().resize(1280, 800);
}

QList<std::pair<QString, Location>> StrangeLanguageTest::places()
{
    QList<std::pair<QString, Location>> all{{QStringLiteral("home"), Location::home()}};
    for (const ScreenEntry &screen : allScreens())
        all.append({QStringLiteral("screen ") + screen.name, Location::screen(screen.name)});
    for (const Entity *entity : QList<const Entity *>{&organisation(), &mineSite(), &project(), &person()}) {
        all.append({QStringLiteral("list of ") + entity->name(), Location::list(*entity)});
        Query query(*entity);
        query.limit = 1;
        const Result<QList<Record>> records = m_walk.casebook().reader().list(query);
        if (records && !records->isEmpty())
            all.append({QStringLiteral("one ") + entity->name(), Location::of(*entity, records->first().id())});
    }
    return all;
}

void StrangeLanguageTest::addPlaces()
{
    QTest::addColumn<Location>("place");
    for (const auto &[name, place] : places())
        QTest::newRow(qPrintable(name)) << place;
}

void StrangeLanguageTest::speak(const QString &language, int percent)
{
    m_walk.application().setPreferences({.theme = Theme::Kind::Light, .language = language, .textPercent = percent});
    m_walk.settle();
}

/// Texts of the window that no translator has seen.
QStringList StrangeLanguageTest::english(const QWidget &within)
{
    const QWidget *current = window().pages().current();
    const auto isAsleep = [current](const QWidget &widget) {
        const QWidget *up = &widget;
        while (up && !qobject_cast<const Page *>(up))
            up = up->parentWidget();
        return up && up != current;
    };
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList found;
    for (const WindowText &text : WindowTexts::of(within, isAsleep)) {
        if (isKeptAsItWas(text.where))
            continue;
        const QString words = withoutWhatIsNoWord(text.text);
        if (const QRegularExpressionMatch left = word.match(words); left.hasMatch())
            found.append(text.where + QStringLiteral(": ") + words.mid(std::max(0, int(left.capturedStart()) - 20), 60));
    }
    found.removeDuplicates();
    return found;
}

void StrangeLanguageTest::nothingIsLeftInEnglish()
{
    QFETCH(const Location, place);
    speak(strange);
    QStringList found;
    m_walk.goThere(place, [this, &found] { found += english(window()); });
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void StrangeLanguageTest::nothingIsLeftInEnglishInDialogs_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"settings", "about"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void StrangeLanguageTest::nothingIsLeftInEnglishInDialogs()
{
    QFETCH(const QString, command);
    speak(strange);
    window().commands()[command]->trigger();
    m_walk.settle();
    const QStringList found = english(window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void StrangeLanguageTest::nothingMoreIsCutOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Location>("place");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const auto &[language, percent] : QList<std::pair<QString, int>>{{QStringLiteral("en"), 100},
                                                                          {QStringLiteral("de"), 100},
                                                                          {QStringLiteral("nl"), 100},
                                                                          {QStringLiteral("fr"), 100},
                                                                          {QStringLiteral("es"), 100},
                                                                          {strange, 100},
                                                                          {arabic, 100},
                                                                          {QStringLiteral("en"), 200},
                                                                          {QStringLiteral("de"), 200},
                                                                          {QStringLiteral("nl"), 200}}) {
        for (const auto &[name, place] : places())
            QTest::addRow("%s at %d: %s", qPrintable(language), percent, qPrintable(name))
                << name << place << language << percent;
    }
}

QSet<QString> StrangeLanguageTest::cutOffAt(const Location &place)
{
    QSet<QString> found;
    m_walk.goThere(place, [this, &found] {
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == &window()) {
                if (const QString cut = cutOff(*widget); !cut.isEmpty())
                    found.insert(cut);
            }
        }
    });
    return found;
}

void StrangeLanguageTest::nothingMoreIsCutOff()
{
    QFETCH(const QString, name);
    QFETCH(const Location, place);
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    speak(language, percent);
    const QSet<QString> cut = cutOffAt(place);
    const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES"); // for those who want to look
    if (!folder.isEmpty())
        QVERIFY(window().grab().save(
            QStringLiteral("%1/%2-%3-%4.png").arg(folder, QString(name).replace(u' ', u'_'), language).arg(percent)));
    if (percent == 100)
        QVERIFY2(window().minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(window().minimumSizeHint().width())));
    const auto places = [](const QSet<QString> &texts) {
        QSet<QString> all;
        for (const QString &text : texts)
            all.insert(text.section(QStringLiteral(": "), 0, 0));
        return all;
    };
    if (language == u"en") {
        m_cutInEnglish.insert({name, percent}, places(cut));
        return;
    }
    QStringList more;
    for (const QString &text : cut) {
        const bool givesWay = text.startsWith(QLatin1String("QLabel aboutEntry")); // gives way to the list where the window is low
        if (!givesWay && !m_cutInEnglish.value({name, percent}).contains(text.section(QStringLiteral(": "), 0, 0)))
            more.append(text);
    }
    QVERIFY2(more.isEmpty(), qPrintable(more.join(u'\n')));
}

void StrangeLanguageTest::everyPlaceIsLaidOutFromTheRight()
{
    QFETCH(const Location, place);
    speak(arabic);
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    m_walk.goThere(place);
    const auto left = [this](const QWidget &widget) { return widget.mapTo(&window(), QPoint()).x(); };
    const auto *rooms = window().findChild<RoomBar *>();
    QCOMPARE(left(*rooms) + rooms->width(), window().width());
    const auto *top = window().findChild<TopBar *>();
    QVERIFY(left(*top->search()) < window().width() / 2);
    for (const QWidget *widget : window().pages().current()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QVERIFY2(widget->layoutDirection() == Qt::RightToLeft || widget->objectName().startsWith(QLatin1String("ltr")),
                 qPrintable(WindowTexts::describe(*widget)));
        if (const auto *splitter = qobject_cast<const QSplitter *>(widget);
            splitter && splitter->orientation() == Qt::Horizontal) {
            for (int i = 1; i < splitter->count(); ++i) {
                if (splitter->widget(i)->isVisible() && splitter->widget(i - 1)->isVisible())
                    QVERIFY(splitter->widget(i)->x() < splitter->widget(i - 1)->x());
            }
        }
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        if (header && header->orientation() == Qt::Horizontal && header->count() > 1 && header->sectionSize(0) > 0)
            QVERIFY(header->sectionViewportPosition(header->logicalIndex(0))
                    > header->sectionViewportPosition(header->logicalIndex(1)));
        if (const auto *tabs = qobject_cast<const SideTabs *>(widget)) {
            const QWidget *page = tabs->page(tabs->current());
            const auto *names = tabs->findChild<QListWidget *>();
            QVERIFY(page && names && left(*names) > left(*page));
        }
    }
}

void StrangeLanguageTest::codesKeepTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quarter") << QStringLiteral("2024-Q2");
    QTest::newRow("phone") << QStringLiteral("+243 99 123 4567");
    QTest::newRow("position") << QStringLiteral("-1.12, 27.06");
    QTest::newRow("number and letter") << QStringLiteral("34-B");
    QTest::newRow("name with a full stop") << QStringLiteral("Gold Ltd.");
}

void StrangeLanguageTest::codesKeepTheirOrder()
{
    QFETCH(const QString, text);
    const auto endsRightOfItsBeginning = [](const QString &shown, qsizetype from, qsizetype to) {
        QTextLayout layout(shown);
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(10000);
        layout.endLayout();
        return line.cursorToX(int(from)) < line.cursorToX(int(to));
    };
    const QString sentence = languageWords(arabic)->translate("", "Until %1 it is").arg(text);
    const qsizetype at = sentence.indexOf(text);
    QVERIFY(at > 0);
    QVERIFY(endsRightOfItsBeginning(sentence, at + 1, at + text.size() - 1)); // not at its edges, which have two sides
    QVERIFY(endsRightOfItsBeginning(isolated(text), 2, text.size()));
}

void StrangeLanguageTest::treesSayLevelAndPosition()
{
    QFETCH(const Location, place);
    speak(QStringLiteral("en"));
    int rows = 0;
    m_walk.goThere(place, [this, &rows] {
        for (const QTreeView *tree : window().findChildren<QTreeView *>()) {
            if (!tree->isVisible() || tree->objectName() == u"timelineTree") // which is a list
                continue;
            for (QModelIndex index = tree->model()->index(0, 0); index.isValid();
                 index = tree->indexBelow(index), ++rows)
                QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), treePlace(index));
        }
    });
    QVERIFY(rows > 5); // the rooms at least
}

QTEST_MAIN(StrangeLanguageTest)
#include "tst_strangelanguage.moc"
