// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddformworkbook.h"

#include "models/core/spokenlanguage.h"
#include "models/exchange/files/workbooktext.h"
#include "models/exchange/files/workbookwriter.h"
#include "models/exchange/files/xlsxreader.h"
#include "models/exchange/forms/ddformwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

// Sheets and columns of the file: fixed, whatever language it is in.
constexpr char identitySheet[] = "lodebook";
constexpr char listsSheet[] = "lists";
constexpr char marker[] = "lodebook-dd-form";
enum Column { Id, Code, Question, LastYear, Answer, InWords, NotApplicable, Evidence, Comment, StillTrue, ColumnCount };
constexpr int chunk = 30'000; // characters of the identity in one cell, which holds 32,767

struct Place
{
    Column column;
    QString DdSaid::*text;
};
constexpr Place places[] = {{Answer, &DdSaid::answer}, {InWords, &DdSaid::words}, {NotApplicable, &DdSaid::notApplicable},
                            {Evidence, &DdSaid::evidence}, {Comment, &DdSaid::comment}, {StillTrue, &DdSaid::stillTrue}};

/// Writes one workbook; the order of its functions is the order of its sheets.
class FormWorkbook
{
public:
    FormWorkbook(const DdForm &form, const QString &path)
        : m_form(form), m_book(workbook_new(QFile::encodeName(path).constData()))
    {
    }

    Result<> write()
    {
        if (!m_book)
            return Error{Error::Kind::File, Words::tr("The workbook could not be begun: there is no room for temporary files."), {}};
        makeFormats();
        m_sheet = workbook_add_worksheet(m_book, Words::tr("Report").left(31).toUtf8().constData());
        m_lists = workbook_add_worksheet(m_book, listsSheet);
        arrange();
        writeHead();
        writeQuestions();
        writeIdentity();
        const lxw_error code = workbook_close(m_book);
        return code == LXW_NO_ERROR ? Result<>() : Result<>(Error{Error::Kind::File, Words::tr("The workbook could not be written to its end."), QString::fromUtf8(lxw_strerror(code))});
    }

private:
    lxw_format *format(bool isLocked, bool isBold, lxw_color_t fill)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (!isLocked) {
            format_set_unlocked(made);
            format_set_num_format(made, "@"); // what is typed stays as it is typed
            format_set_border(made, LXW_BORDER_THIN);
        }
        if (isBold)
            format_set_bold(made);
        if (fill != LXW_COLOR_UNSET)
            format_set_bg_color(made, fill);
        return made;
    }

    void makeFormats()
    {
        m_plain = format(true, false, LXW_COLOR_UNSET);
        m_bold = format(true, true, LXW_COLOR_UNSET);
        m_heading = format(true, true, 0xD5E8E8);
        m_open = format(false, false, LXW_COLOR_UNSET);
        m_carried = format(false, false, 0xFFF3CD);
    }

    void text(int row, int column, const QString &words, lxw_format *as)
    {
        const QByteArray utf8 = escapedWorkbookText(words).toUtf8();
        if (words.isEmpty())
            worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), as);
        else
            worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), utf8.constData(), as);
    }

    void arrange()
    {
        constexpr int widths[ColumnCount] = {10, 7, 44, 28, 16, 34, 12, 26, 30, 14};
        for (int column = 0; column < ColumnCount; ++column) {
            lxw_row_col_options hidden{};
            hidden.hidden = column == Id ? LXW_TRUE : LXW_FALSE;
            worksheet_set_column_opt(m_sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr, &hidden);
        }
        lxw_protection allowed{};
        allowed.format_cells = LXW_TRUE;
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        if (SpokenLanguage::locale().textDirection() == Qt::RightToLeft)
            worksheet_right_to_left(m_sheet);
        worksheet_hide(m_lists);
    }

    void writeHead()
    {
        text(m_row++, Code, formTitle(m_form.head), m_bold);
        for (const QString &line : formGuide(m_form.head)) {
            worksheet_merge_range(m_sheet, lxw_row_t(m_row), Code, lxw_row_t(m_row), Comment, "", m_plain);
            text(m_row++, Code, line, m_plain);
        }
        ++m_row;
        const QStringList headings{QString(), Words::tr("Code"), Words::tr("Question"), Words::tr("Last year"), Words::tr("Answer"), Words::tr("In words"),
                                   Words::tr("Does not apply"), Words::tr("Evidence (web address)"), Words::tr("Comment"), Words::tr("Still true")};
        for (int column = Code; column < ColumnCount; ++column)
            text(m_row, column, headings.at(column), m_heading);
        worksheet_freeze_panes(m_sheet, lxw_row_t(++m_row), Question);
        worksheet_repeat_rows(m_sheet, lxw_row_t(m_row - 1), lxw_row_t(m_row - 1));
    }

    void writeQuestions()
    {
        const QString yes = offered({{QStringLiteral("yes"), Words::tr("yes")}});
        QString step;
        for (const DdFormQuestion &one : m_form.questions) {
            if (one.step != step) {
                step = one.step;
                text(m_row++, Code, stepWords(step), m_bold);
            }
            text(m_row, Id, toText(one.id), m_plain);
            text(m_row, Code, one.code, m_plain);
            text(m_row, Question, one.text, m_plain);
            text(m_row, LastYear, one.lastYear.left(WorkbookWriter::MaximumText / 2), m_plain); // to look at only
            writePlaces(one);
            if (const QString list = offered(offeredAnswers(one)); !list.isEmpty())
                validate(Answer, list);
            validate(NotApplicable, yes);
            if (one.takenOver)
                validate(StillTrue, yes);
            ++m_row;
        }
    }

    void writePlaces(const DdFormQuestion &one)
    {
        DdSaid shown = one.said;
        shown.answer = answerWords(one.kind, shown.answer);
        if (!shown.notApplicable.isEmpty())
            shown.notApplicable = Words::tr("yes");
        for (const Place &place : places) {
            const bool isOpen = (place.column != InWords || one.kind == u"maturity") && (place.column != StillTrue || one.takenOver);
            const QString &words = shown.*place.text;
            const bool fits = escapedWorkbookText(words).size() <= WorkbookWriter::MaximumText; // empty places leave what is in the casebook
            text(m_row, place.column, fits ? words : QString(), !isOpen ? m_plain : one.takenOver ? m_carried : m_open);
        }
    }

    /// Puts a list on the hidden sheet, once; the range where it stands. A list in the cell itself could hold 255 characters.
    QString offered(const QList<QPair<QString, QString>> &answers)
    {
        if (answers.isEmpty())
            return {};
        QStringList words;
        for (const auto &[code, label] : answers)
            words.append(label);
        const QString key = words.join(QChar(u'\n'));
        if (const auto found = m_ranges.constFind(key); found != m_ranges.cend())
            return *found;
        const int first = m_listRow;
        for (const QString &label : words)
            worksheet_write_string(m_lists, lxw_row_t(m_listRow++), 0, escapedWorkbookText(label).toUtf8().constData(), nullptr);
        return *m_ranges.insert(key, QStringLiteral("=%1!$A$%2:$A$%3").arg(QLatin1String(listsSheet)).arg(first + 1).arg(m_listRow));
    }

    void validate(int column, const QString &range)
    {
        QByteArray source = range.toUtf8();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = source.data();
        worksheet_data_validation_cell(m_sheet, lxw_row_t(m_row), lxw_col_t(column), &rule);
    }

    void writeIdentity()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, identitySheet);
        worksheet_hide(sheet);
        worksheet_protect(sheet, nullptr, nullptr);
        const QJsonObject identity = m_form.identity();
        const QString json = QString::fromUtf8(QJsonDocument(identity).toJson(QJsonDocument::Compact));
        worksheet_write_string(sheet, 0, 0, marker, nullptr);
        worksheet_write_string(sheet, 0, 1, sealOf(identity).toLatin1().constData(), nullptr);
        int row = 1;
        for (qsizetype from = 0; from < json.size();) {
            qsizetype length = std::min<qsizetype>(chunk, json.size() - from);
            if (from + length < json.size() && json.at(from + length - 1).isHighSurrogate())
                --length;
            worksheet_write_string(sheet, lxw_row_t(row++), 0, escapedWorkbookText(json.mid(from, length)).toUtf8().constData(), nullptr);
            from += length;
        }
    }

    const DdForm &m_form;
    lxw_workbook *m_book; // closing frees it
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_lists = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_open = nullptr;
    lxw_format *m_carried = nullptr; ///< Of what was taken over: to be confirmed.
    QHash<QString, QString> m_ranges;
    int m_row = 0;
    int m_listRow = 0;
};

Error noForm()
{
    return {Error::Kind::Invalid, Words::tr("This is no form of the due-diligence report. Nothing was taken in."), {}};
}

Result<> readIdentity(XlsxReader &reader, int sheet, FilledDdForm &filled)
{
    if (const Result<> chosen = reader.chooseSheet(sheet); !chosen)
        return chosen;
    TableRow row;
    QString seal;
    QString json;
    for (bool isFirst = true;; isFirst = false) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (isFirst && row.cell(0).text() != QLatin1String(marker))
            return noForm();
        (isFirst ? seal : json) += row.cell(isFirst ? 1 : 0).text();
    }
    const QJsonObject identity = QJsonDocument::fromJson(json.toUtf8()).object();
    filled.form = formFromIdentity(identity);
    filled.sealHolds = !identity.isEmpty() && sealOf(identity) == seal;
    return {};
}

Result<> readAnswers(XlsxReader &reader, int sheet, FilledDdForm &filled)
{
    if (const Result<> chosen = reader.chooseSheet(sheet); !chosen)
        return chosen;
    TableRow row;
    bool isBelowHeadings = false;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more || !*more)
            return more ? Result<>() : Result<>(more.error());
        FilledDdForm::Answer one{.question = recordIdFromText(row.cell(Id).text()), .text = row.cell(Question).text(), .place = Words::tr("row %1").arg(row.number)};
        isBelowHeadings = isBelowHeadings || !one.question.isNull();
        for (const Place &place : places)
            one.said.*place.text = row.cell(place.column).text();
        if (!one.question.isNull() || (isBelowHeadings && !one.said.isEmpty()))
            filled.answers.append(one);
    }
}

} // namespace

Result<> writeDdFormWorkbook(const DdForm &form, const QString &path)
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("form.xlsx"));
    if (const Result<> written = FormWorkbook(form, made).write(); !written)
        return written;
    QFile whole(made);
    QSaveFile file(path);
    if (!whole.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly) || file.write(whole.readAll()) != whole.size() || !file.commit())
        return Error{Error::Kind::File, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()), {}};
    return {};
}

Result<FilledDdForm> readDdFormWorkbook(const QString &path)
{
    const Result<std::unique_ptr<TableReader>> opened = XlsxReader::open(path, {});
    if (!opened)
        return opened.error();
    auto &reader = static_cast<XlsxReader &>(**opened);
    int identity = -1;
    int answers = -1;
    const QList<TableSheet> sheets = reader.sheets();
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).name == QLatin1String(identitySheet))
            identity = i;
        else if (answers < 0 && sheets.at(i).name != QLatin1String(listsSheet))
            answers = i;
    }
    if (identity < 0 || answers < 0)
        return noForm();
    FilledDdForm filled;
    if (const Result<> read = readIdentity(reader, identity, filled); !read)
        return read.error();
    if (const Result<> read = readAnswers(reader, answers, filled); !read)
        return read.error();
    return filled;
}

} // namespace Lodebook
