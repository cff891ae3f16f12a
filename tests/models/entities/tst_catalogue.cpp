// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"

#include "models/entities/partners/organisation.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Lodebook;

namespace {

bool isSnakeCase(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    return shape.match(name).hasMatch();
}

/// The steps of the OECD Guidance go by their numbers, as in its reference list.
bool isStepNumber(const QString &code)
{
    return code.size() == 1 && code >= u"1" && code <= u"5";
}

QString place(const Field &field)
{
    return field.entity().name() + u'.' + field.name();
}

bool takesTarget(const Field &field)
{
    switch (field.type()) {
    case FieldType::Code:
    case FieldType::Codes:
    case FieldType::Link:
    case FieldType::Links: return true;
    default: return false;
    }
}

bool takesChoices(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices;
}

// Entity -> names, as tests/models/entities/dictionary.txt has them.
QHash<QString, QStringList> dictionary()
{
    QHash<QString, QStringList> names;
    QFile file(qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/tests/models/entities/dictionary.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            names.insert(line.section(u':', 0, 0), line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
    }
    return names;
}

} // namespace

/// What every declaration has to keep, so that its consumers need not ask.
class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsEachEntityOnceUnderASnakeCaseName();
    void namesFieldsInSnakeCaseAndOnce();
    void pointsOnlyToWhatStandsBefore();
    void codesPointToReferenceListsWithACode();
    void givesEveryChoiceAUniqueCodeAndALabel();
    void labelsEverything();
    void arrangesEveryEntity();
    void formsShowEachOwnFieldOnce();
    void arrangesOnlyItsOwnFields();
    void listsStayReadable();
    void numbersArePrefixedOnce();
    void textHasALimit();
    void derivedNamesDoNotHideFields();
    void hasEveryNameOfTheDictionary();
};

void CatalogueTest::holdsEachEntityOnceUnderASnakeCaseName()
{
    QSet<QString> names;
    for (const Entity *entity : allEntities()) {
        QVERIFY2(isSnakeCase(entity->name()), qPrintable(entity->name()));
        QVERIFY2(!names.contains(entity->name()), qPrintable(entity->name()));
        QCOMPARE(catalog().entity(entity->name()), entity);
        names << entity->name();
    }
    QCOMPARE(catalog().entities(), allEntities());
    QVERIFY(names.contains("organisation"));
    QCOMPARE(catalog().entity(u"organisation"), &organisation());
}

void CatalogueTest::namesFieldsInSnakeCaseAndOnce()
{
    for (const Entity *entity : allEntities()) {
        QSet<QString> names;
        for (const Field *field : entity->fields()) {
            QVERIFY2(isSnakeCase(field->name()), qPrintable(place(*field)));
            QVERIFY2(!names.contains(field->name()), qPrintable(place(*field)));
            QVERIFY2(field->name() != "id", qPrintable(place(*field)));
            QCOMPARE(entity->field(field->name()), field);
            QCOMPARE(entity->fields().at(field->index()), field);
            names << field->name();
        }
    }
}

void CatalogueTest::pointsOnlyToWhatStandsBefore()
{
    QSet<QString> before;
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->ownFields()) {
            QCOMPARE(takesTarget(*field), !field->target().isEmpty());
            if (takesTarget(*field))
                QVERIFY2(before.contains(field->target()) || field->target() == entity->name(),
                         qPrintable(place(*field) + " points to " + field->target()));
        }
        for (const Field *field : {static_cast<const Field *>(&entity->createdBy), static_cast<const Field *>(&entity->changedBy)})
            QVERIFY(catalog().target(*field));
        before << entity->name();
    }
}

void CatalogueTest::codesPointToReferenceListsWithACode()
{
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->ownFields()) {
            if (field->type() != FieldType::Code && field->type() != FieldType::Codes)
                continue;
            const Entity *target = catalog().target(*field);
            QVERIFY2(target->isReference() && target->codeField(), qPrintable(place(*field)));
        }
        if (const Field *code = entity->codeField()) {
            QVERIFY2(code->isRequired(), qPrintable(place(*code)));
            QVERIFY2(entity->uniqueKeys().contains(QList<const Field *>{code}), qPrintable(place(*code)));
        }
    }
}

void CatalogueTest::givesEveryChoiceAUniqueCodeAndALabel()
{
    const auto verify = [](const QList<Choice> &choices, const QString &where) {
        QSet<QString> codes;
        QSet<QString> labels;
        for (const Choice &choice : choices) {
            QVERIFY2(isSnakeCase(choice.code) || isStepNumber(choice.code), qPrintable(where + ' ' + choice.code));
            QVERIFY2(!codes.contains(choice.code), qPrintable(where + ' ' + choice.code));
            QVERIFY2(choice.label && *choice.label, qPrintable(where + ' ' + choice.code));
            QVERIFY2(!labels.contains(QString::fromUtf8(choice.label)), qPrintable(where + ' ' + choice.label));
            codes << choice.code;
            labels << QString::fromUtf8(choice.label);
        }
    };
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->ownFields()) {
            QVERIFY2(takesChoices(field->type()) != field->choices().isEmpty(), qPrintable(place(*field)));
            verify(field->choices(), place(*field));
        }
        for (const Derived &derived : entity->derived()) {
            QVERIFY2(takesChoices(derived.type) != derived.choices.isEmpty(), qPrintable(derived.name));
            verify(derived.choices, entity->name() + '.' + derived.name);
        }
    }
}

void CatalogueTest::labelsEverything()
{
    for (const Entity *entity : allEntities()) {
        QVERIFY2(!entity->label().isEmpty() && !entity->pluralLabel().isEmpty(), qPrintable(entity->name()));
        QSet<QString> labels;
        for (const Field *field : entity->fields()) {
            QVERIFY2(field->label() != field->name(), qPrintable(place(*field))); // a field without label shows its name
            QVERIFY2(!labels.contains(field->label()), qPrintable(place(*field) + " shares its label with another"));
            labels << field->label();
        }
        for (const Derived &derived : entity->derived())
            QVERIFY2(derived.label && *derived.label && !labels.contains(derived.translatedLabel()), qPrintable(derived.name));
        for (const FormSection &section : entity->formSections())
            QVERIFY2(section.title && *section.title, qPrintable(entity->name()));
    }
}

void CatalogueTest::arrangesEveryEntity()
{
    for (const Entity *entity : allEntities()) {
        QVERIFY2(!entity->titleFields().isEmpty(), qPrintable(entity->name()));
        QVERIFY2(!entity->listFields().isEmpty(), qPrintable(entity->name()));
        QVERIFY2(!entity->defaultOrder().isEmpty(), qPrintable(entity->name()));
        QVERIFY2(!entity->formSections().isEmpty(), qPrintable(entity->name()));
    }
}

void CatalogueTest::formsShowEachOwnFieldOnce()
{
    for (const Entity *entity : allEntities()) {
        QList<const Field *> shown;
        for (const FormSection &section : entity->formSections()) {
            QVERIFY2(section.fields.size() <= 12, qPrintable(entity->name() + ": a section of a form has to be short"));
            shown += section.fields;
        }
        for (const Field *field : entity->ownFields())
            QVERIFY2(shown.count(field) == 1, qPrintable(place(*field)));
        QCOMPARE(shown.size(), entity->ownFields().size());
    }
}

void CatalogueTest::arrangesOnlyItsOwnFields()
{
    for (const Entity *entity : allEntities()) {
        QList<const Field *> used = entity->titleFields() + entity->listFields();
        for (const SortField &sort : entity->defaultOrder())
            used << sort.field;
        for (const QList<const Field *> &key : entity->uniqueKeys())
            used += key;
        for (const Field *field : std::as_const(used))
            QVERIFY2(field && &field->entity() == entity && !field->isSystem(), qPrintable(entity->name()));
    }
}

void CatalogueTest::listsStayReadable()
{
    for (const Entity *entity : allEntities()) {
        QVERIFY2(entity->listFields().size() <= 8, qPrintable(entity->name()));
        const QSet<const Field *> once(entity->listFields().cbegin(), entity->listFields().cend());
        QCOMPARE(once.size(), entity->listFields().size());
        for (const SortField &sort : entity->defaultOrder()) {
            const bool isLink = sort.field->type() == FieldType::Link || sort.field->type() == FieldType::AnyLink;
            QVERIFY2(sort.field->isIndexed() || isLink, qPrintable(place(*sort.field) + " orders the list and has no index"));
        }
    }
}

void CatalogueTest::numbersArePrefixedOnce()
{
    QSet<QString> prefixes;
    for (const Entity *entity : allEntities()) {
        const QString &prefix = entity->numberPrefix();
        if (prefix.isEmpty())
            continue;
        QVERIFY2(!prefixes.contains(prefix) && prefix == prefix.toUpper(), qPrintable(prefix));
        QVERIFY(entity->publicFields().first() == &entity->number);
        prefixes << prefix;
    }
    QCOMPARE(prefixes, QSet<QString>({"AP", "EP", "ME", "PR", "VI", "IN", "TA"}));
}

void CatalogueTest::textHasALimit()
{
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->fields()) {
            if (field->type() == FieldType::Text || field->type() == FieldType::Email || field->type() == FieldType::Phone
                || field->type() == FieldType::Url)
                QVERIFY2(field->maxLength() > 0, qPrintable(place(*field)));
        }
    }
}

void CatalogueTest::derivedNamesDoNotHideFields()
{
    for (const Entity *entity : allEntities()) {
        for (const Derived &derived : entity->derived()) {
            QVERIFY2(isSnakeCase(derived.name) && !entity->field(derived.name), qPrintable(derived.name));
            QCOMPARE(entity->derivedField(derived.name), &derived);
        }
    }
}

void CatalogueTest::hasEveryNameOfTheDictionary()
{
    const QHash<QString, QStringList> names = dictionary();
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const Entity *entity = catalog().entity(it.key());
        QVERIFY2(entity, qPrintable(it.key()));
        for (const QString &name : it.value()) {
            const QString where = it.key() + u'.' + name;
            if (name.startsWith(u'='))
                QVERIFY2(entity->derivedField(name.sliced(1)), qPrintable(where));
            else if (name == u"number")
                QVERIFY2(!entity->numberPrefix().isEmpty(), qPrintable(where));
            else
                QVERIFY2(entity->field(name) && !entity->field(name)->isSystem(), qPrintable(where));
        }
    }
    for (const Entity *entity : allEntities())
        QVERIFY2(names.contains(entity->name()), qPrintable(entity->name() + " is missing in the dictionary"));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
