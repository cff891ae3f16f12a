// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/letteranswer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QStringList paperEndings{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html")};

QJsonValue idOrNull(const RecordId &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(id));
}

bool isIncluded(const Addressee &one)
{
    return one.standing == Addressee::Standing::Included;
}

} // namespace

QList<QCommandLineOption> letterOptions()
{
    return {{QStringLiteral("as"), Words::tr("What each letter of a folder is: an e-mail draft (eml), pdf, odt or html"), QStringLiteral("KIND")},
            {QStringLiteral("record"), Words::tr("Write down in the contact log that they went out")},
            {QStringLiteral("dry-run"), Words::tr("Say who would be written to and write nothing")},
            {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("A folder for one file each, or one file for all"), QStringLiteral("FOLDER|FILE")}};
}

Result<LetterOrder> letterOrderFrom(const QCommandLineParser &arguments)
{
    LetterOrder order;
    order.path = arguments.value(QStringLiteral("o"));
    order.record = arguments.isSet(QStringLiteral("record"));
    const QString as = arguments.value(QStringLiteral("as"));
    if (order.path.isEmpty() && !arguments.isSet(QStringLiteral("dry-run")))
        return wrongUse(Words::tr("Name the folder or the file with -o"));
    if (!as.isEmpty() && as != QLatin1String("eml") && !paperEndings.contains(as))
        return wrongUse(Words::tr("--as takes eml, pdf, odt or html"));
    const bool isFile = paperEndings.contains(QFileInfo(order.path).suffix().toLower());
    if (isFile && !as.isEmpty())
        return wrongUse(Words::tr("--as is for a folder with one file each; -o names one file for all"));
    order.form = isFile ? LetterOrder::Form::OneFile : as.isEmpty() || as == QLatin1String("eml") ? LetterOrder::Form::Emails : LetterOrder::Form::FileEach;
    order.ending = as;
    order.title = QFileInfo(order.path).completeBaseName();
    return order;
}

QList<OrderedJson> addresseesJson(const QList<Addressee> &addressees)
{
    QList<OrderedJson> list;
    for (const Addressee &one : addressees) {
        OrderedJson json;
        json.add(QStringLiteral("person"), idOrNull(one.person));
        json.add(QStringLiteral("organisation"), idOrNull(one.organisation));
        json.add(QStringLiteral("name"), one.name);
        json.add(QStringLiteral("standing"), standingCode(one.standing));
        if (isIncluded(one)) {
            json.add(QStringLiteral("email"), one.email.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.email));
            json.add(QStringLiteral("languages"), QJsonArray::fromStringList(one.languages));
        } else {
            json.add(QStringLiteral("reason"), standingWords(one));
        }
        list.append(json);
    }
    return list;
}

void answerAddressees(CommandContext &context, const QList<Addressee> &addressees)
{
    QList<QStringList> rows;
    for (const Addressee &one : addressees)
        rows.append({one.name, one.house, isIncluded(one) ? one.email : QString(), standingCode(one.standing), standingWords(one)});
    context.output.table({QStringLiteral("name"), QStringLiteral("organisation"), QStringLiteral("email"), QStringLiteral("standing"), QStringLiteral("reason")}, rows);
}

Result<ExitCode> putOutLetters(CommandContext &context, const Letters &letters, const LetterOrder &order, bool isRehearsal)
{
    LettersPutOut done;
    if (!isRehearsal) {
        const Result<LettersPutOut> out = putOut(context.casebook->store(), letters.letters, order, [&context](double share) { return context.output.progress(Words::tr("Writing letters"), share); });
        if (!out) {
            for (const Addressee &one : letters.leftOut)
                context.output.message(Words::tr("%1: %2").arg(one.name, standingWords(one)));
            return out.error();
        }
        done = *out;
    }
    QList<Addressee> written;
    for (const Letter &letter : letters.letters)
        written.append(letter.to);
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), idOrNull(done.batch));
        document.add(QStringLiteral("dry_run"), isRehearsal);
        document.add(QStringLiteral("written"), qint64(written.size()));
        document.add(QStringLiteral("files"), QJsonArray::fromStringList(done.files));
        document.add(QStringLiteral("letters"), addresseesJson(written));
        document.add(QStringLiteral("left_out"), addresseesJson(letters.leftOut));
        context.output.json(document);
    } else {
        answerAddressees(context, written + letters.leftOut);
    }
    return ExitCode::Done;
}

} // namespace Lodebook
