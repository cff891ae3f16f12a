// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cmrtworkbook.h"

#include <QFile>

#include <xlsxwriter.h>

namespace Lodebook {

namespace {

constexpr int label = 2;
constexpr int answer = 4;

const QStringList questionsOfSix{
    QStringLiteral("A. Have you established a responsible minerals sourcing policy?"),
    QStringLiteral("B. Is your responsible minerals sourcing policy publicly available on your website?"),
    QStringLiteral("C. Do you require smelters that were validated by an audit programme?"),
    QStringLiteral("D. Have you implemented due diligence measures for responsible sourcing?"),
    QStringLiteral("E. Does your company survey its relevant supplier(s)?"),
    QStringLiteral("F. Do you review due diligence information received from your suppliers?"),
    QStringLiteral("G. Does your review process include corrective action management?"),
    QStringLiteral("H. Is your company required to file an annual disclosure?"),
};

void writeCell(lxw_worksheet *sheet, int row, int column, const QString &text)
{
    const auto at = lxw_row_t(row - 1);
    const auto across = lxw_col_t(column - 1);
    if (text.startsWith(u'#'))
        worksheet_write_formula_str(sheet, at, across, "=Elsewhere!A1", nullptr, text.toUtf8().constData());
    else
        worksheet_write_string(sheet, at, across, text.toUtf8().constData(), nullptr);
}

} // namespace

CmrtWorkbook::CmrtWorkbook(const QString &version) : m_version(version)
{
    put(3, label, QStringLiteral("Revision ") + version);
    for (const auto &[row, words, given] : {std::tuple(8, "Company Name (*):", "Northlight Components"), std::tuple(9, "Declaration Scope or Class (*):", "A. Company"),
                                           std::tuple(10, "Description of Scope:", ""), std::tuple(14, "Address:", "1 Example Street"),
                                           std::tuple(22, "Effective Date (*):", "15-Mar-2025")}) {
        put(row, label, QLatin1String(words));
        put(row, answer, QLatin1String(given));
    }
    QStringList questions = questionsOfSix;
    int row = 75;
    if (version.startsWith(u'5')) { // one more question about the company, one fewer about metals
        questions.insert(2, QStringLiteral("C. Do you require your direct suppliers to be DRC conflict-free?"));
        for (qsizetype i = 0; i < questions.size(); ++i)
            questions[i].replace(0, 1, QChar(char16_t(u'A' + i)));
        row = 69;
    }
    for (const QString &question : std::as_const(questions)) {
        put(row, label, question);
        put(row, answer, QStringLiteral("Yes"));
        row += 2;
    }
    m_headings = {QStringLiteral("Smelter Identification Number Input Column"), QStringLiteral("Metal (*)"), QStringLiteral("Smelter Look-up (*)"), QStringLiteral("Smelter Name (1)"),
                  QStringLiteral("Smelter Country (*)"), QStringLiteral("Smelter Identification"), QStringLiteral("Source of Smelter Identification Number"), QStringLiteral("Smelter Street"),
                  QStringLiteral("Smelter City"), QStringLiteral("Smelter Facility Location: State / Province"), QStringLiteral("Smelter Contact Name"), QStringLiteral("Smelter Contact Email"),
                  QStringLiteral("Proposed next steps"), QStringLiteral("Name of Mine(s)"), QStringLiteral("Location (Country) of Mine(s)"),
                  QStringLiteral("Does 100% of the smelter’s feedstock originate from recycled or scrap sources?"), QStringLiteral("Comments")};
}

void CmrtWorkbook::moveRow(int from, int to)
{
    for (int column = 1; column < 12; ++column) {
        if (const QString text = m_declaration.take({from, column}); !text.isEmpty())
            put(to, column, text);
    }
}

void CmrtWorkbook::speakAnotherLanguage()
{
    for (auto cell = m_declaration.begin(); cell != m_declaration.end(); ++cell) {
        if (cell.key().second == label && cell.key().first > 5)
            *cell = cell->at(1) == u'.' ? cell->left(2) + QStringLiteral(" 質問") : QStringLiteral("項目");
    }
    for (QString &heading : m_headings)
        heading = QStringLiteral("見出し");
}

bool CmrtWorkbook::write(const QString &path) const
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    for (const QString &name : sheets) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        if (name.startsWith(QLatin1String("Declaration"))) {
            for (auto cell = m_declaration.cbegin(); cell != m_declaration.cend(); ++cell)
                writeCell(sheet, cell.key().first, cell.key().second, *cell);
        } else if (name.startsWith(QLatin1String("Smelter List"))) {
            for (qsizetype column = 0; column < m_headings.size(); ++column)
                writeCell(sheet, 4, int(column) + 1, m_headings.at(column));
            for (qsizetype row = 0; row < m_smelters.size(); ++row) {
                for (qsizetype column = 0; column < m_smelters.at(row).size(); ++column)
                    writeCell(sheet, int(row) + 5, int(column) + 1, m_smelters.at(row).at(column));
            }
        } else {
            writeCell(sheet, 3, 1, QStringLiteral("6.01"));
            writeCell(sheet, 4, 1, m_version);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace Lodebook
