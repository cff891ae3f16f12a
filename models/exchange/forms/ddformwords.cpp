// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddformwords.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/ddstep.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

QList<QPair<QString, QString>> maturities()
{
    return {{QStringLiteral("0"), Words::tr("0: no")}, {QStringLiteral("1"), Words::tr("1: planned")}, {QStringLiteral("2"), Words::tr("2: partly")}, {QStringLiteral("3"), Words::tr("3: yes")}};
}

QList<QPair<QString, QString>> yesAndNo()
{
    return {{QStringLiteral("yes"), Words::tr("yes")}, {QStringLiteral("no"), Words::tr("no")}};
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<QPair<QString, QString>> offeredAnswers(const DdFormQuestion &question)
{
    if (question.kind == u"maturity")
        return maturities();
    if (question.kind == u"yes_no")
        return yesAndNo();
    QList<QPair<QString, QString>> offered;
    if (question.kind == u"choice") {
        for (const QString &option : question.options)
            offered.append({option, option});
    }
    return offered;
}

QString answerWords(const QString &kind, const QString &answer)
{
    for (const auto &[code, words] : offeredAnswers({.kind = kind})) {
        if (code == answer)
            return words;
    }
    return answer;
}

std::optional<QString> answerCode(const DdFormQuestion &question, const QString &written)
{
    const QList<QPair<QString, QString>> offered = offeredAnswers(question);
    const QString asked = written.trimmed();
    if (offered.isEmpty() || asked.isEmpty())
        return written;
    for (const auto &[code, words] : offered) {
        if (isSame(asked, code) || isSame(asked, words))
            return code;
    }
    return std::nullopt;
}

std::optional<bool> saysYes(const QString &written)
{
    const QString asked = written.trimmed();
    if (asked.isEmpty() || isSame(asked, QStringLiteral("no")) || isSame(asked, Words::tr("no")))
        return false;
    if (isSame(asked, QStringLiteral("yes")) || isSame(asked, Words::tr("yes")) || asked == u"x" || asked == u"X")
        return true;
    return std::nullopt;
}

QString stepWords(const QString &step)
{
    return choiceWords(ddStepChoices(), step);
}

QString formTitle(const DdFormHead &head)
{
    return Words::tr("Due-diligence report on %1: %2").arg(head.year).arg(head.member);
}

QStringList formGuide(const DdFormHead &head)
{
    QStringList guide{Words::tr("%1, version %2").arg(head.title, head.version)};
    if (head.dueOn.isValid())
        guide.append(Words::tr("Please send it back by %1.").arg(SpokenLanguage::locale().toString(head.dueOn, QLocale::LongFormat)));
    guide.append(Words::tr("Answer what applies to you. What you leave empty stays as it was sent. Answers of last year count only once you change them or say that they are still true."));
    return guide;
}

} // namespace Lodebook
