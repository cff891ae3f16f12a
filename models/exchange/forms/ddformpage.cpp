// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddformpage.h"

#include "models/core/spokenlanguage.h"
#include "models/exchange/forms/ddformscript.h"
#include "models/exchange/forms/ddformwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr char answersFormat[] = "lodebook-dd-answers";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// JSON that can stand inside a page: no part of it ends the element it stands in.
QString embedded(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).replace(u'<', QLatin1String("\\u003c"));
}

/// The file of answers: which form, its seal, and what was said by question.
QJsonObject answersOf(const DdForm &form)
{
    QJsonObject answers;
    for (const DdFormQuestion &one : form.questions)
        answers.insert(toText(one.id), one.said.json());
    const QJsonObject identity = form.identity();
    return {{QStringLiteral("format"), QLatin1String(answersFormat)}, {QStringLiteral("form"), identity}, {QStringLiteral("seal"), sealOf(identity)}, {QStringLiteral("answers"), answers}};
}

QString labelled(const QString &id, const QString &label, const QString &control)
{
    return QStringLiteral("<div class=\"place\"><label for=\"%1\">%2</label>%3</div>\n").arg(id, escaped(label), control);
}

/// A control whose name says which place of which question it fills.
QString control(const DdFormQuestion &one, const char *place, const QString &kind)
{
    const QString name = toText(one.id) + u'.' + QLatin1String(place);
    if (kind == u"area")
        return QStringLiteral("<textarea id=\"%1\" data-place=\"%1\" rows=\"2\" dir=\"auto\"></textarea>").arg(name);
    if (kind == u"yes")
        return QStringLiteral("<input type=\"checkbox\" id=\"%1\" data-place=\"%1\">").arg(name);
    return QStringLiteral("<input type=\"%2\" id=\"%1\" data-place=\"%1\" dir=\"auto\">").arg(name, kind);
}

QString answerControl(const DdFormQuestion &one)
{
    const QList<QPair<QString, QString>> offered = offeredAnswers(one);
    if (offered.isEmpty())
        return control(one, "answer", QStringLiteral("area"));
    const QString name = toText(one.id) + QLatin1String(".answer");
    QString html = QStringLiteral("<select id=\"%1\" data-place=\"%1\"><option value=\"\"></option>").arg(name);
    for (const auto &[code, words] : offered)
        html += QStringLiteral("<option value=\"%1\">%2</option>").arg(escaped(code), escaped(words));
    return html + QLatin1String("</select>");
}

QString questionHtml(const DdFormQuestion &one)
{
    const QString id = toText(one.id);
    QString html = QStringLiteral("<fieldset%1><legend>%2 %3</legend>\n").arg(one.takenOver ? QStringLiteral(" class=\"carried\"") : QString(), escaped(one.code), escaped(one.text));
    if (!one.evidenceExpected.isEmpty())
        html += QStringLiteral("<p class=\"hint\">%1</p>\n").arg(escaped(Words::tr("Evidence: %1").arg(one.evidenceExpected)));
    if (!one.lastYear.isEmpty())
        html += QStringLiteral("<p class=\"before\" dir=\"auto\"><b>%1</b> %2</p>\n").arg(escaped(Words::tr("Last year")), escaped(one.lastYear));
    html += labelled(id + QLatin1String(".answer"), Words::tr("Answer"), answerControl(one));
    if (one.kind == u"maturity")
        html += labelled(id + QLatin1String(".words"), Words::tr("In words"), control(one, "words", QStringLiteral("area")));
    html += labelled(id + QLatin1String(".not_applicable"), Words::tr("Does not apply"), control(one, "not_applicable", QStringLiteral("yes")));
    html += labelled(id + QLatin1String(".evidence"), Words::tr("Evidence (web address)"), control(one, "evidence", QStringLiteral("url")));
    html += labelled(id + QLatin1String(".comment"), Words::tr("Comment"), control(one, "comment", QStringLiteral("area")));
    if (one.takenOver)
        html += labelled(id + QLatin1String(".still_true"), Words::tr("Last year's answer is still true"), control(one, "still_true", QStringLiteral("yes")));
    return html + QLatin1String("</fieldset>\n");
}

QString bodyHtml(const DdForm &form)
{
    QString html = QStringLiteral("<main>\n<h1>%1</h1>\n").arg(escaped(formTitle(form.head)));
    for (const QString &line : formGuide(form.head))
        html += QStringLiteral("<p>%1</p>\n").arg(escaped(line));
    html += QStringLiteral("<p>%1</p>\n").arg(escaped(Words::tr("This page works without a network and sends nothing. Save your answers as a file and send that file back.")));
    html += QStringLiteral("<noscript><p><b>%1</b></p></noscript>\n").arg(escaped(Words::tr("The browser does not run the page's own script, so answers cannot be saved. Ask for the form as a workbook.")));
    html += QStringLiteral("<form id=\"questions\">\n");
    QString step;
    for (const DdFormQuestion &one : form.questions) {
        if (one.step != step) {
            step = one.step;
            html += QStringLiteral("<h2>%1</h2>\n").arg(escaped(stepWords(step)));
        }
        html += questionHtml(one);
    }
    html += QLatin1String("</form>\n<div class=\"bar\">");
    html += QStringLiteral("<button type=\"button\" id=\"save-answers\">%1</button>").arg(escaped(Words::tr("Save the answers as a file")));
    html += QStringLiteral("<button type=\"button\" id=\"save-page\">%1</button>").arg(escaped(Words::tr("Save this page with the answers")));
    html += QStringLiteral("<output id=\"said\" role=\"status\" data-saved=\"%1\" data-open=\"%2\"></output></div>\n</main>\n")
                .arg(escaped(Words::tr("Saved. Send the file back.")), escaped(Words::tr("There are answers that are not saved yet.")));
    return html;
}

QByteArray between(const QByteArray &page, const QByteArray &id)
{
    const qsizetype at = page.indexOf(QByteArray("id=\"" + id + '"'));
    const qsizetype from = at < 0 ? -1 : page.indexOf('>', at);
    const qsizetype to = from < 0 ? -1 : page.indexOf("</script", from);
    return to < 0 ? QByteArray() : page.mid(from + 1, to - from - 1);
}

} // namespace

Result<> writeDdFormPage(const DdForm &form, const QString &path)
{
    const QLocale locale = SpokenLanguage::locale();
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n").arg(locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    page += QLatin1String("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page += QStringLiteral("<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n").arg(escaped(formTitle(form.head)), QLatin1String(ddFormStyle));
    page += bodyHtml(form);
    page += QStringLiteral("<script type=\"application/json\" id=\"lodebook-answers\">") + embedded(answersOf(form)) + QLatin1String("</script>\n<script>") + QLatin1String(ddFormScript)
        + QLatin1String("</script>\n</body>\n</html>\n");
    QSaveFile file(path);
    const QByteArray bytes = page.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::File, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()), {}};
    return {};
}

Result<FilledDdForm> readDdFormText(const QByteArray &bytes)
{
    const bool isPage = bytes.contains("id=\"lodebook-answers\"");
    const QJsonObject json = QJsonDocument::fromJson(isPage ? between(bytes, "lodebook-answers") : bytes).object();
    if (json.value(QStringLiteral("format")).toString() != QLatin1String(answersFormat))
        return Error{Error::Kind::Invalid, Words::tr("This is no form of the due-diligence report. Nothing was taken in."), {}};
    const QJsonObject identity = json.value(QStringLiteral("form")).toObject();
    FilledDdForm filled{.form = formFromIdentity(identity)};
    filled.sealHolds = sealOf(identity) == json.value(QStringLiteral("seal")).toString();
    const QJsonObject answers = json.value(QStringLiteral("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        filled.answers.append({.question = recordIdFromText(it.key()), .place = it.key(), .said = DdSaid::fromJson(it->toObject())});
    return filled;
}

} // namespace Lodebook
