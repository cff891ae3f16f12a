// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtfile.h"

#include "models/exchange/cmrt/cmrtsheet.h"
#include "models/exchange/cmrt/cmrtsmelterlist.h"
#include "models/exchange/files/opentable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Lodebook {

namespace {

constexpr int lastDeclarationRow = 200;
constexpr double firstVersion = 5.0;
constexpr double lastVersion = 6.5;
constexpr double firstOfEightQuestions = 6.0; ///< From here on the published cells serve where labels are in another language.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cmrt)
};

/// A question about the company: words that only its English label has, and its row in versions from 6.0 on.
struct CompanyQuestion
{
    const char *words;
    int row;
};

constexpr std::array<CompanyQuestion, CmrtFile::QuestionCount> companyQuestions{{
    {"minerals sourcing policy?", 75},
    {"publicly available", 77},
    {"validated by", 79},
    {"implemented due diligence", 81},
    {"relevant supplier", 83},
    {"review due diligence information", 85},
    {"corrective action", 87},
    {"required to file", 89},
}};

struct PublishedRows
{
    int company = 8;
    int scope = 9;
    int scopeDescription = 10;
    int effective = 22;
};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

QList<int> sheetsCalled(const TableReader &table, const QString &name)
{
    QList<int> found;
    const QList<TableSheet> sheets = table.sheets();
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).name.trimmed().startsWith(name, Qt::CaseInsensitive))
            found.append(i);
    }
    return found;
}

/// One workbook while it is read.
class Reading
{
public:
    explicit Reading(TableReader &table) : m_table(table) {}

    Result<CmrtFile> read();

private:
    Result<int> onlySheet(const QString &name) const;
    Result<> findVersion();
    Result<> findRows();
    Result<> findEnglishRows();
    Result<> takePublishedRows();
    Result<> takeDeclaration();
    void takeScope();
    void takeAnswers();
    QString answerIn(int row, int column, const QString &what);

    TableReader &m_table;
    CmrtSheet m_declaration;
    PublishedRows m_rows;
    CmrtFile m_file;
};

Result<int> Reading::onlySheet(const QString &name) const
{
    const QList<int> found = sheetsCalled(m_table, name);
    if (found.isEmpty())
        return refused(Words::tr("“%1” has no sheet “%2”, so it is no reporting template (CMRT), or the sheet was renamed. Nothing was read.").arg(m_table.sourceName(), name));
    if (found.size() > 1)
        return refused(Words::tr("“%1” has %2 sheets called “%3”. Nothing was read: which one counts is not certain. Import each from a file of its own.")
                           .arg(m_table.sourceName()).arg(found.size()).arg(name));
    return found.first();
}

Result<CmrtFile> Reading::read()
{
    const Result<int> declaration = onlySheet(QStringLiteral("Declaration"));
    const Result<int> list = onlySheet(QStringLiteral("Smelter List"));
    if (!declaration || !list)
        return declaration ? list.error() : declaration.error();
    Result<CmrtSheet> sheet = CmrtSheet::read(m_table, *declaration, lastDeclarationRow);
    if (!sheet)
        return sheet.error();
    m_declaration = *std::move(sheet);
    for (Result<> (Reading::*step)() : {&Reading::findVersion, &Reading::findRows, &Reading::takeDeclaration}) {
        if (Result<> done = (this->*step)(); !done)
            return done.error();
    }
    takeAnswers();
    const Result<CmrtSheet> smelters = CmrtSheet::read(m_table, *list);
    if (!smelters)
        return smelters.error();
    if (Result<> taken = takeSmelterList(*smelters, m_file); !taken)
        return taken.error();
    return m_file;
}

/// Stated over the declaration (“Revision 6.5”), or as the last line of the sheet that tells the revisions.
Result<> Reading::findVersion()
{
    static const QRegularExpression stated(QStringLiteral("\\p{L}[\\s:.]*(\\d{1,2}\\.\\d{1,2})(?![\\d.])"));
    static const QRegularExpression alone(QStringLiteral("^\\d{1,2}\\.\\d{1,2}$"));
    for (int row = 1; row < m_rows.company && m_file.version.isEmpty(); ++row) {
        for (int column = 0; column < 12 && m_file.version.isEmpty(); ++column)
            m_file.version = stated.match(m_declaration.text(row, column)).captured(1);
    }
    const QList<int> history = sheetsCalled(m_table, QStringLiteral("Revision"));
    if (m_file.version.isEmpty() && !history.isEmpty()) {
        const Result<CmrtSheet> revisions = CmrtSheet::read(m_table, history.first());
        if (!revisions)
            return revisions.error();
        for (const TableRow &row : revisions->rows()) {
            for (const Cell &cell : row.cells) {
                const QString text = cell.text().trimmed();
                if (alone.match(text).hasMatch() && text.toDouble() > m_file.version.toDouble())
                    m_file.version = text;
            }
        }
    }
    if (m_file.version.isEmpty())
        return refused(Words::tr("“%1” does not say which version of the template it is. Nothing was read. Versions 5.0 to 6.5 are known here.").arg(m_table.sourceName()));
    const double number = m_file.version.toDouble();
    if (number < firstVersion || number > lastVersion)
        return refused(Words::tr("“%1” is version %2 of the template; 5.0 to 6.5 are known here. Nothing was read, because cells may mean something else in it. Ask for one of these versions.")
                           .arg(m_table.sourceName(), m_file.version));
    return {};
}

Result<> Reading::findRows()
{
    const Result<int> company = m_declaration.rowOf(QStringLiteral("Company Name"), false);
    if (!company)
        return company.error();
    return *company > 0 ? findEnglishRows() : takePublishedRows();
}

Result<> Reading::findEnglishRows()
{
    const PublishedRows published;
    for (const auto &[label, row, isNeeded] : {std::tuple("Company Name", &m_rows.company, true), std::tuple("Declaration Scope", &m_rows.scope, true),
                                              std::tuple("Description of Scope", &m_rows.scopeDescription, false), std::tuple("Effective Date", &m_rows.effective, true)}) {
        const Result<int> found = m_declaration.rowOf(QLatin1String(label), false);
        if (!found)
            return found.error();
        if (*found == 0 && isNeeded)
            return refused(Words::tr("Sheet “%1” has no line “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.").arg(m_declaration.name(), QLatin1String(label)));
        *row = *found;
    }
    if (m_rows.company != published.company || m_rows.effective != published.effective)
        m_file.notes.append(Words::tr("Lines of the declaration stand in other rows than in the published template; they were found by their labels."));
    for (size_t i = 0; i < companyQuestions.size(); ++i) {
        const Result<int> found = m_declaration.rowOf(QLatin1String(companyQuestions.at(i).words), true);
        if (!found)
            return found.error();
        m_file.answers.at(i).row = *found;
        if (*found == 0)
            return refused(Words::tr("Sheet “%1” lacks the question about the company that has the words “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.")
                               .arg(m_declaration.name(), QLatin1String(companyQuestions.at(i).words)));
    }
    return {};
}

/// Without English labels the letters tell that nothing was moved.
Result<> Reading::takePublishedRows()
{
    bool areInPlace = m_file.version.toDouble() >= firstOfEightQuestions;
    for (size_t i = 0; i < companyQuestions.size(); ++i) {
        m_file.answers.at(i).row = companyQuestions.at(i).row;
        areInPlace = areInPlace && m_declaration.letter(companyQuestions.at(i).row) == QChar(char16_t(u'A' + i));
    }
    for (const int row : {m_rows.company, m_rows.scope, m_rows.effective})
        areInPlace = areInPlace && !m_declaration.text(row, CmrtSheet::LabelColumn).isEmpty();
    if (!areInPlace)
        return refused(Words::tr("The labels of sheet “%1” were not recognised, and its questions do not stand where the template has them. Nothing was read. Set the language of the template to English, save it and import it again.")
                           .arg(m_declaration.name()));
    m_file.notes.append(Words::tr("The labels are not in English; the cells were read where version %1 was published with them.").arg(m_file.version));
    return {};
}

QString Reading::answerIn(int row, int column, const QString &what)
{
    const Cell cell = m_declaration.cell(row, column);
    if (!isFailedFormula(cell))
        return cell.text().simplified();
    m_file.notes.append(Words::tr("Sheet “%1”, row %2, %3: the cell has a formula without a result (%4) and counts as empty.").arg(m_declaration.name()).arg(row).arg(what, cell.text()));
    return {};
}

Result<> Reading::takeDeclaration()
{
    m_file.companyRow = m_rows.company;
    m_file.company = answerIn(m_rows.company, CmrtSheet::AnswerColumn, Words::tr("company name"));
    if (m_file.company.isEmpty())
        return refused(Words::tr("Sheet “%1” does not name the company (row %2): the template has not been filled in. Nothing was read.").arg(m_declaration.name()).arg(m_rows.company));
    const Cell effective = m_declaration.cell(m_rows.effective, CmrtSheet::AnswerColumn);
    m_file.effectiveOn = effective.date().value_or(QDate());
    const QString text = effective.text().simplified();
    for (const char *format : {"dd-MMM-yyyy", "d-MMM-yyyy", "dd MMM yyyy", "yyyy-MM-dd"}) {
        if (!m_file.effectiveOn.isValid())
            m_file.effectiveOn = QLocale::c().toDate(text, QLatin1String(format));
    }
    if (!m_file.effectiveOn.isValid())
        return refused(Words::tr("Sheet “%1”, row %2: “%3” is no day from which the declaration holds (DD-MMM-YYYY). Without it nobody can tell which of two declarations is newer; nothing was read.")
                           .arg(m_declaration.name()).arg(m_rows.effective).arg(text));
    takeScope();
    return {};
}

void Reading::takeScope()
{
    const QString chosen = answerIn(m_rows.scope, CmrtSheet::AnswerColumn, Words::tr("scope"));
    if (m_rows.scopeDescription > 0)
        m_file.scopeDescription = answerIn(m_rows.scopeDescription, CmrtSheet::AnswerColumn, Words::tr("description of the scope"));
    const QString letter = chosen.left(2).toUpper();
    if (letter == u"A." || chosen.compare(u"Company", Qt::CaseInsensitive) == 0)
        m_file.scope = QStringLiteral("company");
    else if (letter == u"B." || chosen.startsWith(u"Product", Qt::CaseInsensitive))
        m_file.scope = QStringLiteral("product");
    else if (letter == u"C." || chosen.startsWith(u"User", Qt::CaseInsensitive))
        m_file.scope = QStringLiteral("user_defined");
    else
        m_file.notes.append(Words::tr("Sheet “%1”, row %2: “%3” is none of the three scopes; it is left empty.").arg(m_declaration.name()).arg(m_rows.scope).arg(chosen));
}

void Reading::takeAnswers()
{
    for (size_t i = 0; i < m_file.answers.size(); ++i) {
        CmrtAnswer &answer = m_file.answers.at(i);
        const QString what = Words::tr("answer %1").arg(QChar(char16_t(u'A' + i)));
        answer.text = answerIn(answer.row, CmrtSheet::AnswerColumn, what);
        answer.comment = answerIn(answer.row, CmrtSheet::CommentColumn, what);
    }
    if (m_file.version.toDouble() < firstOfEightQuestions)
        m_file.notes.append(Words::tr("Version %1 asks nine questions about the company; the one about “DRC conflict-free” suppliers has no counterpart since and was not read.").arg(m_file.version));
}

} // namespace

bool isCmrtFile(const QString &path)
{
    const Result<std::unique_ptr<TableReader>> table = openTable(path);
    return table && (*table)->sheets().size() > 1
        && (!sheetsCalled(**table, QStringLiteral("Declaration")).isEmpty() || !sheetsCalled(**table, QStringLiteral("Smelter List")).isEmpty());
}

Result<CmrtFile> readCmrtFile(const QString &path)
{
    const Result<std::unique_ptr<TableReader>> table = openTable(path);
    return table ? Reading(**table).read() : Result<CmrtFile>(table.error());
}

} // namespace Lodebook
