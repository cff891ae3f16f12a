// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/rowreader.h"

#include "models/core/plaintext.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/programme/memberconsent.h"
#include "models/storage/choiceentries.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

Error notInList(const Field &field, const QString &text)
{
    return invalid(Words::tr("“%1” is not in the list of %2").arg(text, field.label()));
}

bool isList(FieldType type)
{
    return type == FieldType::Choices || type == FieldType::Codes || type == FieldType::Links;
}

} // namespace

RowReader::RowReader(const ImportMapping &mapping, const RecordReader &reader, CodeLists &codes)
    : m_mapping(mapping)
    , m_reader(reader)
    , m_codes(codes)
    , m_links(reader)
{
}

Result<> RowReader::setHeadings(const QStringList &headings)
{
    QHash<QString, int> places;
    for (int i = 0; i < headings.size(); ++i) {
        const QString heading = headings.at(i).trimmed();
        if (heading.isEmpty())
            continue;
        if (places.contains(heading))
            return invalid(Words::tr("The heading “%1” stands in columns %2 and %3; give one of them another name").arg(heading).arg(places.value(heading) + 1).arg(i + 1));
        places.insert(heading, i);
    }
    m_sources.clear();
    for (auto entry = m_mapping.columns.cbegin(); entry != m_mapping.columns.cend(); ++entry) {
        if (entry.key() == QLatin1String("id")) {
            m_idColumn = places.value(*entry, -1);
            continue;
        }
        const Result<Source> made = source(*m_mapping.entity->field(entry.key()), *entry, places);
        if (!made)
            return made.error();
        m_sources.append(*made);
    }
    for (auto entry = m_mapping.only.cbegin(); entry != m_mapping.only.cend(); ++entry) {
        if (!places.contains(entry.key()))
            return invalid(Words::tr("The file has no column “%1”, which the mapping looks at").arg(entry.key()));
        m_only.append({places.value(entry.key()), *entry});
    }
    return {};
}

Result<RowReader::Source> RowReader::source(const Field &field, const QString &pattern, const QHash<QString, int> &places) const
{
    Source source{&field, {}};
    if (places.contains(pattern)) {
        source.pieces.append({QString(), places.value(pattern)});
        return source;
    }
    static const QRegularExpression braces(QStringLiteral(R"(\{([^{}]+)\})"));
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : braces.globalMatch(pattern)) {
        if (!places.contains(match.captured(1)))
            return invalid(Words::tr("The file has no column “%1” for %2. Its columns are: %3").arg(match.captured(1), field.name(), QStringList(places.keys()).join(QLatin1String(", "))));
        source.pieces.append({pattern.sliced(at, match.capturedStart() - at), places.value(match.captured(1))});
        at = match.capturedEnd();
    }
    if (source.pieces.isEmpty())
        return invalid(Words::tr("The file has no column “%1” for %2. Its columns are: %3").arg(pattern, field.name(), QStringList(places.keys()).join(QLatin1String(", "))));
    if (at < pattern.size())
        source.pieces.append({pattern.sliced(at), -1});
    return source;
}

bool RowReader::wants(const TableRow &row) const
{
    return std::ranges::all_of(m_only, [&row](const QPair<int, QString> &test) {
        const QString text = row.cell(test.first).text().trimmed();
        return test.second == QLatin1String("*") ? !text.isEmpty() : text == test.second;
    });
}

QString RowReader::idText(const TableRow &row) const
{
    return m_idColumn < 0 ? QString() : row.cell(m_idColumn).text().trimmed();
}

QString RowReader::composed(const Source &source, const TableRow &row) const
{
    QString text;
    bool any = false;
    for (const Piece &piece : source.pieces) {
        const QString cell = piece.column < 0 ? QString() : translated(*source.field, row.cell(piece.column).text());
        any = any || !cell.isEmpty();
        text += piece.before + cell;
    }
    return any ? text : QString();
}

QString RowReader::translated(const Field &field, const QString &text) const
{
    if (m_mapping.values.isEmpty())
        return text;
    const auto list = m_mapping.values.constFind(field.name());
    return list == m_mapping.values.cend() ? text : list->value(text.trimmed(), text);
}

Result<QList<RowReader::FieldValue>> RowReader::values(const TableRow &row, QList<ImportProblem> &problems)
{
    m_remarks.clear();
    m_isWithheld = false;
    QList<FieldValue> values;
    values.reserve(m_sources.size() + m_mapping.fixed.size());
    const auto take = [&](const Field &field, const Result<QVariant> &value, const QString &text) -> Result<> {
        if (value) {
            values.append({&field, *value, text});
        } else if (value.error().kind == Error::Kind::Invalid || value.error().kind == Error::Kind::Missing) {
            problems.append({row.number, field.name(), text, value.error().message});
        } else {
            return value.error();
        }
        return {};
    };
    for (const Source &source : m_sources) {
        if (withholds(source, row)) {
            m_isWithheld = true;
            continue;
        }
        QString text;
        const Result<QVariant> value = valueOf(source, row, text);
        if (Result<> taken = take(*source.field, value, text); !taken)
            return taken.error();
    }
    for (auto entry = m_mapping.fixed.cbegin(); entry != m_mapping.fixed.cend(); ++entry) {
        const Field &field = *m_mapping.entity->field(entry.key());
        if (Result<> taken = take(field, fromText(field, *entry), *entry); !taken)
            return taken.error();
    }
    return values;
}

bool RowReader::withholds(const Source &source, const TableRow &row)
{
    return source.pieces.size() == 1 && MemberConsent::covers(*source.field) && row.cell(source.pieces.first().column).text().trimmed() == MemberConsent::word();
}

Result<QVariant> RowReader::valueOf(const Source &source, const TableRow &row, QString &text)
{
    const Field &field = *source.field;
    const bool single = source.pieces.size() == 1 && source.pieces.first().before.isEmpty();
    if (single) {
        const int column = source.pieces.first().column;
        if (column >= row.cells.size())
            return QVariant();
        const Cell &cell = row.cells.at(column);
        text = cell.text();
        if (cell.kind() != Cell::Kind::Text)
            return fromCell(field, cell);
        text = translated(field, text);
        return fromText(field, text);
    }
    text = composed(source, row);
    return fromText(field, text);
}

Result<QVariant> RowReader::fromCell(const Field &field, const Cell &cell)
{
    switch (cell.kind()) {
    case Cell::Kind::Empty: return QVariant();
    case Cell::Kind::Formula: return invalid(Words::tr("There is a formula nobody has calculated (%1); open the file in a spreadsheet and save it again").arg(cell.text()));
    case Cell::Kind::Error: return invalid(Words::tr("The spreadsheet shows an error there (%1)").arg(cell.text()));
    case Cell::Kind::Date:
    case Cell::Kind::Moment:
        if (field.type() == FieldType::Date && cell.date())
            return QVariant(*cell.date());
        if (field.type() == FieldType::Moment && cell.moment())
            return QVariant(*cell.moment());
        break;
    case Cell::Kind::Number:
        if (field.type() == FieldType::Decimal)
            return QVariant(*cell.number());
        if (field.type() == FieldType::Date || field.type() == FieldType::Moment)
            return invalid(Words::tr("“%1” is a number, not a date; format the column as dates in the spreadsheet").arg(cell.text()));
        break;
    case Cell::Kind::Boolean:
    case Cell::Kind::Text: break;
    }
    // The workbook's own decimal point is a point, whatever the mapping says of typed numbers.
    const QString text = translated(field, cell.text());
    if (cell.kind() == Cell::Kind::Number && (field.type() == FieldType::Integer || field.type() == FieldType::Money))
        return fromPlainText(field, text);
    return fromText(field, text);
}

Result<QVariant> RowReader::fromText(const Field &field, const QString &given)
{
    const QString text = translated(field, kept(given));
    if (text.isEmpty())
        return QVariant();
    if (isList(field.type())) {
        // Patterns may leave gaps: “gold; ; ” is gold.
        const Field *plain = &field;
        QStringList members;
        QString separated = text;
        separated.replace(u'|', u';');
        if (!separated.contains(u';') && field.type() != FieldType::Links)
            separated.replace(u',', u';');
        for (const QString &part : separated.split(u';', Qt::SkipEmptyParts)) {
            if (const QString word = translated(*plain, part.trimmed()); !word.isEmpty())
                members.append(word);
        }
        if (field.type() != FieldType::Links)
            return codesFromText(field, members);
        QList<RecordId> ids;
        for (const QString &member : members) {
            const Result<QVariant> id = linkFromText(field, member);
            if (!id)
                return id;
            ids.append(id->toUuid());
        }
        return QVariant::fromValue(ids);
    }
    switch (field.type()) {
    case FieldType::Code:
    case FieldType::Choice: {
        const Result<QString> code = codeOf(field, text);
        return code ? Result<QVariant>(QVariant(*code)) : Result<QVariant>(code.error());
    }
    case FieldType::Link: return linkFromText(field, text);
    case FieldType::AnyLink: {
        const qsizetype slash = text.indexOf(u'/');
        const Entity *target = slash > 0 ? m_reader.catalog().entity(text.first(slash)) : nullptr;
        if (!target)
            return invalid(Words::tr("“%1” does not name a record; write it like mine_site/CODE").arg(text));
        const Result<RecordId> id = m_links.resolve(*target, text.sliced(slash + 1));
        return id ? Result<QVariant>(QVariant::fromValue(RecordRef{target->name(), *id})) : Result<QVariant>(id.error());
    }
    default: return fromPlainText(field, text, m_mapping.rules);
    }
}

Result<bool> RowReader::meansMerged(const Field &field, const QString &text, const QString &code)
{
    if (!hasChoiceList(field))
        return false;
    if (!m_mergedWords.contains(&field)) {
        const Result<QList<ChoiceEntry>> entries = choiceEntries(m_reader, field);
        if (!entries)
            return entries.error();
        QHash<QString, QString> &words = m_mergedWords[&field];
        for (const bool isMerged : {true, false}) { // a word of an entry that stands means that entry
            for (const ChoiceEntry &entry : *entries) {
                if (entry.mergedInto().isEmpty() == isMerged)
                    continue;
                QStringList names{entry.code, entry.label()};
                for (const QString &language : VocabularyEntryEntity::languages())
                    names.append(entry.ownLabel(language));
                for (const QString &name : std::as_const(names)) {
                    if (isMerged)
                        words.insert(folded(name), currentCode(*entries, entry.code));
                    else
                        words.remove(folded(name));
                }
            }
        }
    }
    const QHash<QString, QString> &words = m_mergedWords[&field];
    return !words.isEmpty() && words.value(folded(text)) == code;
}

Result<QString> RowReader::codeOf(const Field &field, const QString &text)
{
    const Result<QString> code = m_codes.code(field, text);
    if (!code)
        return code;
    if (code->isEmpty())
        return notInList(field, text);
    const Result<bool> merged = meansMerged(field, text, *code);
    const Result<bool> retired = m_codes.isRetired(field, *code);
    if (!merged || !retired)
        return merged ? retired.error() : merged.error();
    if (*merged || *retired)
        m_remarks.append({&field, text, *code, *merged});
    return code;
}

Result<QVariant> RowReader::codesFromText(const Field &field, const QStringList &texts)
{
    QStringList codes;
    codes.reserve(texts.size());
    for (const QString &text : texts) {
        const Result<QString> code = codeOf(field, text);
        if (!code)
            return code.error();
        codes.append(*code);
    }
    return codes.isEmpty() ? QVariant() : QVariant(codes);
}

Result<QVariant> RowReader::linkFromText(const Field &field, const QString &text)
{
    const Entity *target = m_reader.catalog().target(field);
    const Result<RecordId> id = m_links.resolve(*target, text);
    return id ? Result<QVariant>(*id) : Result<QVariant>(id.error());
}

} // namespace Lodebook
