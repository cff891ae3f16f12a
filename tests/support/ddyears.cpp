// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ddyears.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

namespace Lodebook {

DdYears::DdYears(RecordStore &to)
    : store(to), member(organisation()), asked(questionnaire()), askedBefore(questionnaire()), before(ddReport()), now(ddReport())
{
    const QList<QPair<QString, QString>> kinds{{QStringLiteral("1.1"), QStringLiteral("maturity")}, {QStringLiteral("2.1"), QStringLiteral("yes_no")},
                                               {QStringLiteral("3.1"), QStringLiteral("number")},   {QStringLiteral("5.1"), QStringLiteral("choice")},
                                               {QStringLiteral("5.2"), QStringLiteral("text")},     {QStringLiteral("D.1"), QStringLiteral("volume")}};
    const QHash<QString, QString> said{{QStringLiteral("1.1"), QStringLiteral("Signed")}, {QStringLiteral("2.1"), QStringLiteral("yes")}, {QStringLiteral("3.1"), QStringLiteral("12.5")},
                                       {QStringLiteral("5.1"), QStringLiteral("EU")}, {QStringLiteral("5.2"), QStringLiteral("As before")}};
    askedBefore = kept(newQuestionnaire());
    asked = kept(newQuestionnaire(QStringLiteral("2")));
    member = kept(newOrganisation(QStringLiteral("Northlight Éclairage")));
    before = kept(newDdReport(member.id(), askedBefore, 2024));
    now = kept(newDdReport(member.id(), asked, 2025));
    for (const auto &[code, kind] : kinds) {
        Record current = newQuestion(asked, code, kind);
        if (kind == u"choice")
            current.set(Lodebook::question().options, QStringLiteral("EU | SEC|none"));
        current.set(Lodebook::question().textFr, QStringLiteral("Question %1 en français").arg(code));
        if (said.contains(code)) {
            Record old = newQuestion(askedBefore, code, kind);
            old.set(Lodebook::question().options, current.text(Lodebook::question().options));
            old = kept(old);
            current.set(Lodebook::question().continues, old.id());
            current.set(Lodebook::question().text, QStringLiteral("Question %1, worded anew").arg(code));
            Record given = newAnswer(before, old, kind == u"maturity" ? 2 : -1);
            given.set(answer().value, said.value(code));
            kept(given);
        }
        questions.insert(code, kept(current));
    }
}

Record DdYears::kept(Record record)
{
    if (const Result<> saved = store.save(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

RecordId DdYears::question(const QString &code) const
{
    return questions.value(code, Record(Lodebook::question())).id();
}

Record DdYears::answerTo(const QString &code, const Record &report) const
{
    const Result<QList<Record>> found = store.reader().list(Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, QVariant::fromValue(report.id()))
                                                                                && Filter::leaf(answer().question, Compare::Equal, QVariant::fromValue(question(code)))));
    return found && !found->isEmpty() ? found->first() : Record(answer());
}

QStringList difficultTexts()
{
    return {QStringLiteral("=1+1"), QStringLiteral("+31 20 123"), QStringLiteral("-5"), QStringLiteral("@SUM(A1)"), QStringLiteral("'quoted"), QStringLiteral("007"), QStringLiteral("1e5"),
            QStringLiteral("one\ntwo\n\nfour"), QStringLiteral("tab\there"), QStringLiteral("🪨⛏️👩🏾‍🏭"), QStringLiteral("تقرير العناية الواجبة"), QStringLiteral("</script><b>&amp;</b>"),
            QStringLiteral("_x000D_ stays"), QStringLiteral("\"a\";\\u003c"), QStringLiteral("  spaces around  "), QStringLiteral("é").repeated(32000)};
}

} // namespace Lodebook
