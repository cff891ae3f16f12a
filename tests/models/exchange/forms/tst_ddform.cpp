// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddform.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/exchange/files/xlsxreader.h"
#include "models/exchange/forms/ddformpage.h"
#include "models/programme/answerstakenover.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddyears.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Lodebook;

/// What a form says, and that a file of either kind carries it there and back unchanged.
class DdFormTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void setsLastYearBesideWhatIsAsked();
    void carriesEveryTextThereAndBack_data();
    void carriesEveryTextThereAndBack();
    void speaksTheLanguageOfTheReport();
    void leavesWhatIsRestrictedAtHome();
    void isForThoseWhoMaySeeAnswers();
    void theWorkbookHidesWhatItKnowsOfItself();
    void thePageAsksNothingOfAnyNetwork();
    void aBrowserFillsThePageIn();
    void refusesWhatIsNoForm();
    void survivesDamage_data() { carriesEveryTextThereAndBack_data(); }
    void survivesDamage();
    void takesANumberForItsText();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    DdForm formOf(const Record &report, const QString &language = QStringLiteral("en"))
    {
        const Result<DdForm> form = makeDdForm(store().reader(), report.id(), language);
        if (!form)
            qFatal("%s", qPrintable(form.error().message));
        return *form;
    }
    static DdSaid saidTo(const FilledDdForm &filled, const RecordId &question)
    {
        for (const FilledDdForm::Answer &one : filled.answers) {
            if (one.question == question)
                return one.said;
        }
        return {};
    }

    QTemporaryDir m_folder;
};

void DdFormTest::setsLastYearBesideWhatIsAsked()
{
    DdYears years(store());
    QVERIFY_RESULT(takeOverAnswers(store(), years.now.id()));
    const DdForm form = formOf(years.now);
    QCOMPARE(form.questions.size(), 6);
    QCOMPARE(form.head.member, QStringLiteral("Northlight Éclairage"));
    QCOMPARE(form.head.year, 2025);
    const DdFormQuestion &policy = form.questions.first();
    QCOMPARE(policy.code, QStringLiteral("1.1"));
    QVERIFY(policy.id != policy.identity); // last year's wording is the first
    QCOMPARE(policy.lastYear, QStringLiteral("2: partly\nSigned"));
    QCOMPARE(policy.said.answer, QStringLiteral("2"));
    QVERIFY(policy.takenOver);
    QVERIFY(!form.questions.last().takenOver && form.questions.last().lastYear.isEmpty());
    QCOMPARE(sealOf(form.identity()), sealOf(formFromIdentity(form.identity()).identity()));
}

void DdFormTest::carriesEveryTextThereAndBack_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("workbook") << QStringLiteral("xlsx");
    QTest::newRow("page") << QStringLiteral("html");
}

void DdFormTest::carriesEveryTextThereAndBack()
{
    QFETCH(QString, ending);
    DdYears years(store());
    DdForm form = formOf(years.now);
    for (const QString &text : difficultTexts()) {
        for (DdFormQuestion &one : form.questions)
            one.said = {.words = one.kind == u"maturity" ? text : QString(), .comment = text};
        form.questions[4].said.answer = text;
        const QString file = path(QStringLiteral("form.") + ending);
        QVERIFY_RESULT(writeDdForm(form, file));
        const Result<FilledDdForm> back = readDdForm(file);
        QVERIFY_RESULT(back);
        QVERIFY(back->sealHolds);
        QCOMPARE(back->answers.size(), form.questions.size());
        QCOMPARE(back->form.identity(), form.identity());
        for (const DdFormQuestion &one : std::as_const(form.questions))
            QCOMPARE(saidTo(*back, one.id), one.said);
    }
}

void DdFormTest::speaksTheLanguageOfTheReport()
{
    DdYears years(store());
    const DdForm form = formOf(years.now, QStringLiteral("fr"));
    QCOMPARE(form.questions.first().text, QStringLiteral("Question 1.1 en français"));
    QVERIFY_RESULT(writeDdForm(form, path(QStringLiteral("fr.html"))));
    QVERIFY(contentOf(QStringLiteral("fr.html")).contains("<html lang=\"fr\""));
    QVERIFY_RESULT(writeDdForm(formOf(years.now, QStringLiteral("ar")), path(QStringLiteral("ar.html"))));
    QVERIFY(contentOf(QStringLiteral("ar.html")).contains("dir=\"rtl\""));
}

void DdFormTest::leavesWhatIsRestrictedAtHome()
{
    DdYears years(store());
    QVERIFY_RESULT(takeOverAnswers(store(), years.now.id()));
    Record given = years.answerTo(QStringLiteral("1.1"), years.now);
    given.set(answer().restricted, true);
    given.set(answer().comment, QStringLiteral("An informant"));
    years.kept(given);
    const DdForm form = formOf(years.now);
    QCOMPARE(form.leftOut, 1);
    QVERIFY_RESULT(writeDdForm(form, path(QStringLiteral("left.html"))));
    QVERIFY(!contentOf(QStringLiteral("left.html")).contains("informant"));

    years.now.set(ddReport().restricted, true);
    years.now = years.kept(years.now);
    QCOMPARE(makeDdForm(store().reader(), years.now.id(), {}).error().kind, Error::Kind::Forbidden);
}

void DdFormTest::isForThoseWhoMaySeeAnswers()
{
    DdYears years(store());
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    QCOMPARE(makeDdForm(reader, years.now.id(), {}).error().kind, Error::Kind::Forbidden);
}

void DdFormTest::theWorkbookHidesWhatItKnowsOfItself()
{
    DdYears years(store());
    const QString file = path(QStringLiteral("form.xlsx"));
    QVERIFY_RESULT(writeDdForm(formOf(years.now), file));
    const Result<std::unique_ptr<TableReader>> reader = XlsxReader::open(file, {});
    QVERIFY_RESULT(reader);
    const QList<TableSheet> sheets = (*reader)->sheets();
    QCOMPARE(sheets.size(), 3);
    QVERIFY(!sheets.at(0).isHidden && sheets.at(1).isHidden && sheets.at(2).isHidden);
}

void DdFormTest::thePageAsksNothingOfAnyNetwork()
{
    DdYears years(store());
    QVERIFY_RESULT(writeDdForm(formOf(years.now), path(QStringLiteral("form.html"))));
    const QByteArray page = contentOf(QStringLiteral("form.html"));
    QVERIFY(page.contains("default-src 'none'"));
    for (const char *address : {"http://", "https://", "//cdn", "fetch(", "XMLHttpRequest", " src="})
        QVERIFY2(!page.contains(address), address);
    const qsizetype labels = page.count("<label for=");
    QCOMPARE(labels, page.count("data-place="));
    QCOMPARE(page.count("<fieldset"), page.count("<legend"));
}

void DdFormTest::aBrowserFillsThePageIn()
{
    QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (browser.isEmpty())
        browser = QStandardPaths::findExecutable(QStringLiteral("google-chrome"));
    if (browser.isEmpty())
        QSKIP("no Chromium here: the page's own script is not run");
    DdYears years(store());
    QVERIFY_RESULT(takeOverAnswers(store(), years.now.id()));
    QVERIFY_RESULT(writeDdForm(formOf(years.now), path(QStringLiteral("form.html"))));
    // A hand at the keyboard: it chooses, types, ticks and saves, and writes down what was saved.
    const QByteArray hand = QStringLiteral(R"(<script>
var saved = null, createObjectURL = URL.createObjectURL;
URL.createObjectURL = function (blob) { saved = blob; return createObjectURL.call(URL, blob); };
function put(name, value) {
  var control = document.getElementById(name);
  if (control.type === "checkbox") control.checked = value; else control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
window.addEventListener("load", function () {
  put("%1.answer", "3"); put("%1.words", "</scr" + "ipt> 🪨\n=1+1");
  put("%2.still_true", true); put("%3.not_applicable", true);
  document.getElementById("save-answers").click();
  saved.text().then(function (text) {
    var kept = document.createElement("pre");
    kept.id = "kept"; kept.textContent = btoa(unescape(encodeURIComponent(text)));
    document.body.appendChild(kept);
  });
});
</script></body>)").arg(toText(years.question(QStringLiteral("1.1"))), toText(years.question(QStringLiteral("2.1"))), toText(years.question(QStringLiteral("3.1")))).toUtf8();
    QFile page(path(QStringLiteral("hand.html")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(contentOf(QStringLiteral("form.html")).replace("</body>", hand));
    page.close();
    QProcess run;
    run.start(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--user-data-dir=") + path(QStringLiteral("profile")),
                        QStringLiteral("--virtual-time-budget=5000"), QStringLiteral("--dump-dom"), QStringLiteral("file://") + page.fileName()});
    QVERIFY(run.waitForFinished(120000));
    const QByteArray dom = run.readAllStandardOutput();
    const qsizetype from = dom.indexOf("<pre id=\"kept\">") + 15;
    QVERIFY2(from > 15, run.readAllStandardError().constData());
    const QByteArray downloaded = QByteArray::fromBase64(dom.mid(from, dom.indexOf("</pre>", from) - from));
    for (const QByteArray &file : {downloaded, dom}) { // the file of answers, and the page as a browser saves it
        const Result<FilledDdForm> filled = readDdFormText(file);
        QVERIFY_RESULT(filled);
        QVERIFY(filled->sealHolds);
        const DdSaid policy = saidTo(*filled, years.question(QStringLiteral("1.1")));
        QCOMPARE(policy.answer, QStringLiteral("3"));
        QCOMPARE(policy.words, QStringLiteral("</script> 🪨\n=1+1"));
        QCOMPARE(saidTo(*filled, years.question(QStringLiteral("2.1"))).stillTrue, QStringLiteral("yes"));
        QCOMPARE(saidTo(*filled, years.question(QStringLiteral("2.1"))).answer, QStringLiteral("yes")); // as it was sent
        QCOMPARE(saidTo(*filled, years.question(QStringLiteral("3.1"))).notApplicable, QStringLiteral("yes"));
    }
}

void DdFormTest::refusesWhatIsNoForm()
{
    QFile file(path(QStringLiteral("letter.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html><body>Dear all</body></html>");
    file.close();
    const Result<FilledDdForm> read = readDdForm(file.fileName());
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QStringLiteral("letter.html")));
    QVERIFY(!readDdForm(path(QStringLiteral("missing.xlsx"))));
    DdYears years(store());
    QCOMPARE(writeDdForm(formOf(years.now), path(QStringLiteral("form.doc"))).error().kind, Error::Kind::Invalid);
}

void DdFormTest::survivesDamage()
{
    QFETCH(QString, ending);
    DdYears years(store());
    const QString file = QStringLiteral("whole.") + ending;
    QVERIFY_RESULT(writeDdForm(formOf(years.now), path(file)));
    const QByteArray whole = contentOf(file);
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 150);
    for (qsizetype at = 0; at < whole.size(); at += step) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ 0x10);
        for (const QByteArray &bytes : {whole.left(at), flipped}) {
            QFile damaged(path(QStringLiteral("damaged")));
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(bytes);
            damaged.close();
            const Result<FilledDdForm> read = readDdForm(damaged.fileName());
            QVERIFY(read || !read.error().message.isEmpty());
            // What is read as whole asks what was asked.
            QVERIFY(!read || !read->sealHolds || read->form.identity() == formOf(years.now).identity());
        }
    }
}

void DdFormTest::takesANumberForItsText()
{
    const DdSaid said = DdSaid::fromJson({{QStringLiteral("answer"), 3}, {QStringLiteral("comment"), true}});
    QCOMPARE(said.answer, QStringLiteral("3"));
    QCOMPARE(said.comment, QStringLiteral("true"));
}

QTEST_GUILESS_MAIN(DdFormTest)
#include "tst_ddform.moc"
