// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddform.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/forms/ddformpage.h"
#include "models/exchange/forms/ddformwords.h"
#include "models/exchange/forms/ddformworkbook.h"
#include "models/programme/ddfacts.h"
#include "models/programme/ddlines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

struct SaidPlace
{
    const char *name;
    QString DdSaid::*text;
};
constexpr SaidPlace places[] = {{"answer", &DdSaid::answer}, {"words", &DdSaid::words}, {"not_applicable", &DdSaid::notApplicable},
                                {"evidence", &DdSaid::evidence}, {"comment", &DdSaid::comment}, {"still_true", &DdSaid::stillTrue}};

DdSaid saidIn(const Record &given, const Record &asked)
{
    DdSaid said;
    const bool isMaturity = asked.text(question().kind) == u"maturity";
    (isMaturity ? said.words : said.answer) = given.text(answer().value);
    if (isMaturity)
        said.answer = given.text(answer().maturity);
    if (given.get(answer().notApplicable, false))
        said.notApplicable = QStringLiteral("yes");
    said.evidence = given.text(answer().evidenceUrl);
    said.comment = given.text(answer().comment);
    return said;
}

/// Last year's answer as one text for people.
QString lastYearWords(const DdLine &line)
{
    if (!line.before || line.before->get(answer().restricted, false))
        return {};
    const DdSaid said = saidIn(*line.before, *line.questionBefore);
    QStringList parts;
    if (!said.notApplicable.isEmpty())
        parts.append(Words::tr("does not apply"));
    parts.append(answerWords(line.questionBefore->text(question().kind), said.answer));
    parts << said.words << said.evidence << said.comment;
    parts.removeAll(QString());
    return parts.join(QLatin1String("\n"));
}

QStringList optionsOf(const Record &asked)
{
    QStringList options;
    for (const QString &one : asked.text(question().options).split(u'|', Qt::SkipEmptyParts))
        options.append(one.trimmed());
    return options;
}

DdFormQuestion questionOf(const DdLine &line, const QuestionIdentity &identity, const QString &language, int &leftOut)
{
    const Record &asked = *line.question;
    DdFormQuestion one{.id = asked.id(), .identity = identity.of(asked.id()), .code = asked.text(question().code), .step = asked.text(question().step),
                       .kind = asked.text(question().kind), .text = questionText(asked, language), .options = optionsOf(asked),
                       .evidenceExpected = asked.text(question().evidenceExpected), .lastYear = lastYearWords(line)};
    if (line.now && line.now->get(answer().restricted, false)) {
        ++leftOut;
    } else if (line.now) {
        one.said = saidIn(*line.now, asked);
        one.takenOver = isTakenOver(*line.now);
    }
    return one;
}

Result<DdFormHead> headOf(const RecordReader &reader, const Record &report, const QString &language)
{
    const Result<Record> member = reader.find(organisation(), report.get(ddReport().organisation, RecordId()));
    const Result<Record> asked = reader.find(questionnaire(), report.get(ddReport().questionnaire, RecordId()));
    if (!member || !asked)
        return member ? asked.error() : member.error();
    return DdFormHead{report.id(), member->id(), member->text(organisation().name), asked->id(), asked->text(questionnaire().title),
                      asked->text(questionnaire().version), int(report.get(ddReport().year, 0)), language, report.get(ddReport().dueOn, QDate())};
}

} // namespace

bool DdSaid::isEmpty() const
{
    return *this == DdSaid();
}

QJsonObject DdSaid::json() const
{
    QJsonObject json;
    for (const SaidPlace &place : places) {
        if (!(this->*place.text).isEmpty())
            json.insert(QLatin1String(place.name), this->*place.text);
    }
    return json;
}

DdSaid DdSaid::fromJson(const QJsonObject &json)
{
    DdSaid said;
    for (const SaidPlace &place : places)
        said.*place.text = json.value(QLatin1String(place.name)).toVariant().toString(); // a number is text as well
    return said;
}

QJsonObject DdForm::identity() const
{
    QJsonArray asked;
    for (const DdFormQuestion &one : questions) {
        asked.append(QJsonObject{{QStringLiteral("id"), toText(one.id)}, {QStringLiteral("identity"), toText(one.identity)}, {QStringLiteral("code"), one.code},
                                 {QStringLiteral("step"), one.step}, {QStringLiteral("kind"), one.kind}, {QStringLiteral("text"), one.text},
                                 {QStringLiteral("options"), QJsonArray::fromStringList(one.options)}});
    }
    return {{QStringLiteral("format"), QStringLiteral("lodebook-dd-form")}, {QStringLiteral("format_version"), 1},
            {QStringLiteral("report"), toText(head.report)}, {QStringLiteral("organisation"), toText(head.organisation)}, {QStringLiteral("member"), head.member},
            {QStringLiteral("questionnaire"), toText(head.questionnaire)}, {QStringLiteral("title"), head.title}, {QStringLiteral("version"), head.version},
            {QStringLiteral("year"), head.year}, {QStringLiteral("language"), head.language}, {QStringLiteral("questions"), asked}};
}

DdForm formFromIdentity(const QJsonObject &json)
{
    const auto id = [](const QJsonObject &object, const char *name) { return recordIdFromText(object.value(QLatin1String(name)).toString()); };
    DdForm form;
    form.head = {id(json, "report"), id(json, "organisation"), json[QStringLiteral("member")].toString(), id(json, "questionnaire"), json[QStringLiteral("title")].toString(),
                 json[QStringLiteral("version")].toString(), json[QStringLiteral("year")].toInt(), json[QStringLiteral("language")].toString(), {}};
    for (const QJsonValue &value : json[QStringLiteral("questions")].toArray()) {
        const QJsonObject asked = value.toObject();
        DdFormQuestion one{.id = id(asked, "id"), .identity = id(asked, "identity"), .code = asked[QStringLiteral("code")].toString(), .step = asked[QStringLiteral("step")].toString(),
                           .kind = asked[QStringLiteral("kind")].toString(), .text = asked[QStringLiteral("text")].toString()};
        for (const QJsonValue &option : asked[QStringLiteral("options")].toArray())
            one.options.append(option.toString());
        form.questions.append(one);
    }
    return form;
}

QString sealOf(const QJsonObject &identity)
{
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(identity).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
}

Result<DdForm> makeDdForm(const RecordReader &reader, const RecordId &id, const QString &language)
{
    const Result<Record> report = reader.find(ddReport(), id);
    if (!report)
        return report.error();
    if (report->get(ddReport().restricted, false))
        return Error{Error::Kind::Forbidden, Words::tr("The report is restricted: nothing about it leaves the casebook."), {}};
    if (!reader.seesRestricted())
        return Error{Error::Kind::Forbidden, Words::tr("Answers are restricted: your role does not allow sending them out."), {}};
    const SpokenLanguage spoken(language);
    const QString code = language.isEmpty() ? SpokenLanguage::locale().bcp47Name() : language;
    const Result<DdFormHead> head = headOf(reader, *report, code);
    DdFacts facts(reader);
    const Result<const DdReportFacts *> now = facts.report(*report);
    const Result<const QuestionIdentity *> identity = facts.identity();
    if (!head || !now || !identity)
        return !head ? head.error() : !now ? now.error() : identity.error();
    DdForm form{*head};
    for (const DdLine &line : ddLines(**now, facts.yearBefore(**now), **identity)) {
        if (line.applies || line.now) // what the member said does not apply stays open to it
            form.questions.append(questionOf(line, **identity, code, form.leftOut));
    }
    return form;
}

Result<> writeDdForm(const DdForm &form, const QString &path)
{
    const SpokenLanguage spoken(form.head.language);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeDdFormWorkbook(form, path);
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        return writeDdFormPage(form, path);
    return Error{Error::Kind::Invalid, Words::tr("A form is written as .xlsx or .html; “%1” is neither.").arg(path), {}};
}

Result<FilledDdForm> readDdForm(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("“%1” cannot be read: %2").arg(path, file.errorString()), {}};
    constexpr qint64 largest = 64 * 1024 * 1024;
    if (file.size() > largest)
        return Error{Error::Kind::Invalid, Words::tr("“%1” is larger than any form: it was not read.").arg(path), {}};
    const QByteArray bytes = file.readAll();
    Result<FilledDdForm> filled = bytes.startsWith("PK") ? readDdFormWorkbook(path) : readDdFormText(bytes);
    if (!filled)
        return Error{filled.error().kind, Words::tr("“%1”: %2").arg(path, filled.error().message), filled.error().detail};
    filled->path = path;
    filled->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return filled;
}

} // namespace Lodebook
