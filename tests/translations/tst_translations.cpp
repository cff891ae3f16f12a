// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "tests/translations/languages.h"
#include "tests/translations/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Lodebook;

namespace {

const QStringList languages = {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("nl"), QStringLiteral("de")};

QString source(const QString &path)
{
    return qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + u'/' + path;
}

QString file(const QString &language)
{
    return source(QStringLiteral("translations/lodebook_%1.ts").arg(language));
}

/// Speaks a language and remembers what it was asked and could not say.
class Witness final : public QTranslator
{
public:
    explicit Witness(const QString &language) { m_isLoaded = m_words.load(QStringLiteral(":/i18n/lodebook_") + language); }

    QString translate(const char *context, const char *text, const char *comment, int count) const override
    {
        const QString words = m_words.translate(context, text, comment, count);
        if (words.isNull())
            m_unknown.insert(QStringLiteral("%1 | %2").arg(QLatin1String(context), QString::fromUtf8(text)));
        return words;
    }
    bool isEmpty() const override { return false; }
    bool isLoaded() const { return m_isLoaded; }
    QStringList unknown() const { return {m_unknown.cbegin(), m_unknown.cend()}; }

private:
    QTranslator m_words;
    bool m_isLoaded = false;
    mutable QSet<QString> m_unknown;
};

/// As long as it lives, the program speaks through it.
class Spoken final
{
    Q_DISABLE_COPY_MOVE(Spoken)

public:
    explicit Spoken(QTranslator *words) : m_words(words) { QCoreApplication::installTranslator(words); }
    ~Spoken() { QCoreApplication::removeTranslator(m_words); }

private:
    QTranslator *m_words;
};

void askForEveryWordOf(const Entity &entity)
{
    entity.label();
    entity.pluralLabel();
    for (const FormSection &section : entity.formSections())
        section.translatedTitle();
    for (const Derived &derived : entity.derived()) {
        derived.translatedLabel();
        for (const Choice &choice : derived.choices)
            QCoreApplication::translate("Entities", choice.label);
    }
    for (const Field *field : entity.fields()) {
        field->label();
        field->help();
        for (const Choice &choice : field->choices())
            QCoreApplication::translate("Entities", choice.label);
    }
}

QString toolOfQt(const QString &name)
{
    for (const auto place : {QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath}) {
        const QString path = QLibraryInfo::path(place) + u'/' + name;
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

void addEachLanguage(const QStringList &codes)
{
    QTest::addColumn<QString>("language");
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsInsideTheProgram_data() { addEachLanguage(languages); }
    void everyLanguageIsInsideTheProgram();
    void englishCountsOneAndMany();
    void nothingIsLeftUnsaid_data() { addEachLanguage(QStringList{QStringLiteral("en")} + completeLanguages()); }
    void nothingIsLeftUnsaid();
    void whatIsNoWordStaysAsItIs_data() { addEachLanguage(languages); }
    void whatIsNoWordStaysAsItIs();
    void countsAreWrittenAsTheLocaleWritesThem_data() { addEachLanguage(languages); }
    void countsAreWrittenAsTheLocaleWritesThem();
    void frenchIsSetAsFrench();
    void lettersOfADialogStayApart_data() { addEachLanguage(languages); }
    void lettersOfADialogStayApart();
    void everyWordOfTheCatalogueIsKnown();
    void fieldsOfARecordAreToldApart();
    void noTextOfTheSourcesIsForgotten();
};

void TranslationsTest::everyLanguageIsInsideTheProgram()
{
    QFETCH(const QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/lodebook_") + language));
    QCOMPARE(words.isEmpty(), !completeLanguages().contains(language) && language != QLatin1String("en"));
}

void TranslationsTest::englishCountsOneAndMany()
{
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/lodebook_en")));
    const Spoken english(&words);
    const auto deleted = [](int count) { return QCoreApplication::translate("Lodebook::RecordListPage", "%Ln record(s) deleted", nullptr, count); };
    QCOMPARE(deleted(1), QStringLiteral("1 record deleted"));
    QCOMPARE(deleted(2), QStringLiteral("2 records deleted"));
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const QString many = deleted(10482);
    QLocale::setDefault(before);
    QCOMPARE(many, QStringLiteral("10,482 records deleted"));
    for (const Message &message : messagesOf(file(QStringLiteral("en")))) {
        QVERIFY2(message.isCounted, qPrintable(message.name()));
        QCOMPARE(message.translations.size(), 2);
        QVERIFY2(!message.translations.join(u' ').contains(QLatin1String("(s)")), qPrintable(message.name()));
    }
}

void TranslationsTest::nothingIsLeftUnsaid()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(file(language));
    QVERIFY(!messages.isEmpty());
    QStringList unsaid;
    for (const Message &message : messages) {
        if (message.isUnfinished || message.translations.contains(QString()) || message.translations.size() != (message.isCounted ? 2 : 1))
            unsaid << message.name();
    }
    QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(u'\n')));
}

void TranslationsTest::whatIsNoWordStaysAsItIs()
{
    QFETCH(const QString, language);
    QStringList different;
    for (const Message &message : messagesOf(file(language))) {
        if (message.isUnfinished)
            continue;
        for (const QString &translation : message.translations) {
            if (placeholdersOf(translation) != placeholdersOf(message.source) || mnemonicsOf(translation) != mnemonicsOf(message.source)
                || fixedPartsOf(translation) != fixedPartsOf(message.source))
                different << message.name() + QStringLiteral("\n    ") + translation;
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

// %n would say 10482 where a person writes 10,482, and a text that does not know of its count has one form for all.
void TranslationsTest::countsAreWrittenAsTheLocaleWritesThem()
{
    QFETCH(const QString, language);
    QStringList wrong;
    for (const Message &message : messagesOf(file(language))) {
        if (message.source.contains(QLatin1String("%n")) || (message.source.contains(QLatin1String("%Ln")) && !message.isCounted))
            wrong << message.name();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// A line must not begin with a colon or a closing quotation mark.
void TranslationsTest::frenchIsSetAsFrench()
{
    static const QRegularExpression wrong(QStringLiteral("[^ ] [:;?!»]|« |'"));
    QStringList badlySet;
    for (const Message &message : messagesOf(file(QStringLiteral("fr")))) {
        for (const QString &translation : message.translations) {
            if (translation.contains(wrong))
                badlySet << message.name() + QStringLiteral("\n    ") + translation;
        }
    }
    QVERIFY2(badlySet.isEmpty(), qPrintable(badlySet.join(u'\n')));
}

// A context is a dialog or a page: what has different underlined letters in English must have them in translation. The
// menus of the window, where a letter may come again in the next menu, are looked at one by one in tst_menus.
void TranslationsTest::lettersOfADialogStayApart()
{
    QFETCH(const QString, language);
    QHash<QString, QHash<QChar, Message>> byContext;
    QStringList clashes;
    for (const Message &message : messagesOf(file(language))) {
        if (message.isUnfinished || mnemonicsOf(message.source) == 0 || message.context == QLatin1String("Lodebook::Commands"))
            continue;
        QHash<QChar, Message> &letters = byContext[message.context];
        const QChar letter = mnemonicOf(message.translations.first());
        if (letters.contains(letter) && mnemonicOf(letters[letter].source) != mnemonicOf(message.source))
            clashes << message.name() + QStringLiteral(" and ") + letters[letter].source;
        letters.insert(letter, message);
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TranslationsTest::everyWordOfTheCatalogueIsKnown()
{
    for (const QString &language : completeLanguages()) {
        Witness words(language);
        QVERIFY(words.isLoaded());
        const Spoken spoken(&words);
        for (const Entity *entity : allEntities())
            askForEveryWordOf(*entity);
        QVERIFY2(words.unknown().isEmpty(), qPrintable(words.unknown().join(u'\n')));
    }
}

// Two labels that mean different things in English must not become one: nobody could tell the fields of a form, or the
// columns of a file, apart.
void TranslationsTest::fieldsOfARecordAreToldApart()
{
    QStringList alike;
    for (const QString &language : QStringList{QStringLiteral("en")} + completeLanguages()) {
        Witness words(language);
        const Spoken spoken(&words);
        for (const Entity *entity : allEntities()) {
            QHash<QString, QString> byLabel;
            for (const Field *field : entity->fields()) {
                if (byLabel.contains(field->label()))
                    alike << QStringLiteral("%1: %2.%3 and %4 are both “%5”").arg(language, entity->name(), field->name(), byLabel.value(field->label()), field->label());
                byLabel.insert(field->label(), field->name());
            }
        }
    }
    QVERIFY2(alike.isEmpty(), qPrintable(alike.join(u'\n')));
}

void TranslationsTest::noTextOfTheSourcesIsForgotten()
{
    const QString lupdate = toolOfQt(QStringLiteral("lupdate"));
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed here");
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess process;
    process.setWorkingDirectory(source({}));
    process.start(lupdate, {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-silent"), QStringLiteral("-source-language"), QStringLiteral("en"),
                            QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("-ts"), fresh});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    const QList<Message> wanted = messagesOf(fresh);
    QVERIFY(wanted.size() > 1000);
    for (const QString &language : QStringList{QStringLiteral("en")} + completeLanguages()) {
        QSet<QString> known;
        for (const Message &message : messagesOf(file(language)))
            known.insert(message.name());
        QStringList forgotten;
        for (const Message &message : wanted) {
            if (!known.contains(message.name()) && (message.isCounted || language != QLatin1String("en")))
                forgotten << message.name();
        }
        const QString message = QStringLiteral("build the target update-translations, then translate into %1:\n%2").arg(language, forgotten.join(u'\n'));
        QVERIFY2(forgotten.isEmpty(), qPrintable(message));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
