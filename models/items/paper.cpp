// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/paper.h"

#include "models/core/formattedtext.h"
#include "models/core/spokenlanguage.h"
#include "models/items/belongings.h"
#include "models/items/columnheading.h"
#include "models/items/filtersentence.h"
#include "models/items/recordrowreader.h"
#include "models/programme/derivedvalues.h"
#include "models/programme/memberconsent.h"
#include "models/reports/reportdraft.h"
#include "models/storage/relativedays.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype mostChildren = 500;
constexpr qsizetype blockSize = 500;
constexpr qsizetype columnsUpright = 5; // more of them and the page is turned
constexpr qsizetype longLine = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::Paper)
};

/// Whether a column is best kept as narrow as its contents: figures, days and the like never wrap.
bool isNarrow(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
    case FieldType::YesNo:
    case FieldType::Point:
    case FieldType::Phone: return true;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Code:
    case FieldType::Codes:
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::AnyLink:
    case FieldType::Email:
    case FieldType::Url: return false;
    }
    return false;
}

/// Long texts carry signs for what is bold or a point of a list.
FormattedText shown(ReportDraft &draft, const RecordColumn &column, const RecordRow::Cell &cell)
{
    FormattedText text = column.type() == FieldType::LongText ? formattedText(cell.value.toString()) : FormattedText{cell.text, {}};
    text.text = draft.marked(text.text, cell.isProvisional);
    return text;
}

bool isMembers(const RecordColumn &column)
{
    return column.derived() ? MemberConsent::covers(*column.derived()) : column.field() && MemberConsent::covers(*column.field());
}

/// Whether a column stays off paper. A member's scores and answers may stand there with its consent, for who may see them.
bool isHidden(const RecordColumn &column, const RecordReader &reader)
{
    const bool isRestrictedColumn = column.derived() ? isRestricted(*column.derived()) : column.path().restrictedStep() != nullptr;
    const bool isShared = isMembers(column) && column.path().steps.size() <= 1 && reader.seesRestricted();
    return isRestrictedColumn && !isShared;
}

/// Reads rows for paper: what is restricted empty, and a word instead of what a member has not consented to share.
class PaperRows
{
public:
    PaperRows(ReportDraft &draft, const Clock &clock)
        : m_draft(draft)
        , m_open(paperReader(draft.reader()), draft.codes(), clock)
        , m_shared(draft.reader(), draft.codes(), clock)
        , m_consent(draft.reader().withRestricted())
    {
    }

    Result<QList<RecordRow>> rows(const Entity &entity, const QList<RecordColumn> &columns, std::span<const qint64> keys)
    {
        Result<QList<RecordRow>> rows = m_open.rows(entity, columns, keys);
        QList<qsizetype> members;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (isMembers(columns.at(i)))
                members.append(i);
        }
        if (!rows || members.isEmpty())
            return rows;
        const Result<> consented = fillMembers(entity, columns, keys, members, *rows);
        return consented ? rows : Result<QList<RecordRow>>(consented.error());
    }

    /// Says of how many records something was withheld.
    void note() const
    {
        if (m_withheld > 0)
            m_draft.note(Words::tr("Withheld, because the member has not consented to share them: scores and answers in %Ln record(s).", nullptr, m_withheld));
    }

private:
    Result<> fillMembers(const Entity &entity, const QList<RecordColumn> &columns, std::span<const qint64> keys, const QList<qsizetype> &members, QList<RecordRow> &rows)
    {
        QList<RecordColumn> shared;
        for (const qsizetype place : members)
            shared.append(columns.at(place));
        const Result<QList<RecordRow>> full = m_shared.rows(entity, shared, keys);
        const Result<QList<Record>> records = m_draft.reader().byRowKeys(entity, keys);
        const Result<> known = records ? m_consent.prepare(*records) : Result<>(records.error());
        if (!full || !known)
            return full ? known : Result<>(full.error());
        QHash<RecordId, const Record *> byId;
        for (const Record &record : *records)
            byId.insert(record.id(), &record);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (rows.at(row).cells.isEmpty())
                continue;
            bool isWithheld = false;
            for (qsizetype i = 0; i < members.size(); ++i) {
                const Record *record = byId.value(rows.at(row).id);
                const bool isGiven = record && shared.at(i).path().steps.size() <= 1 && m_consent.isGiven(*record, shared.at(i).derived());
                RecordRow::Cell withheld;
                withheld.text = m_draft.text(QT_TRANSLATE_NOOP("Reports", "withheld"));
                rows[row].cells[members.at(i)] = isGiven ? full->at(row).cells.value(i) : withheld;
                isWithheld = isWithheld || !isGiven;
            }
            m_withheld += isWithheld ? 1 : 0;
        }
        return {};
    }

    ReportDraft &m_draft;
    RecordRowReader m_open;
    RecordRowReader m_shared;
    MemberConsent m_consent;
    int m_withheld = 0;
};

/// Records as a table of a report: what may not be shown left out and noted, sources gathered.
class PaperTable
{
public:
    PaperTable(ReportDraft &draft, Casebook &casebook, const Entity &entity, const QList<RecordColumn> &columns)
        : m_draft(draft)
        , m_entity(entity)
        , m_rows(draft, casebook.clock())
        , m_columns(columns)
    {
        QStringList dropped;
        m_columns.removeIf([&](const RecordColumn &column) {
            const bool goes = isHidden(column, m_draft.reader());
            if (goes)
                dropped.append(column.label());
            return goes;
        });
        if (!dropped.isEmpty())
            m_draft.note(Words::tr("Left out, because restricted: the columns %1.").arg(m_draft.language().list(dropped)));
        for (const RecordColumn &column : std::as_const(m_columns)) {
            const auto align = column.isNumeric() ? ReportColumn::Align::End : ReportColumn::Align::Start;
            m_table.columns.append({columnHeading(column), align, isNarrow(column.type()) ? 0.0 : 1.0});
        }
        m_read = m_columns;
        if (const Field *source = entity.field(u"source"))
            m_read.append(RecordColumn(*source));
    }

    Result<ReportTable> read(const QList<qint64> &keys)
    {
        for (qsizetype first = 0; first < keys.size(); first += blockSize) {
            if (!m_draft.report(double(first) / double(keys.size())))
                return m_draft.stopped();
            const QList<qint64> block = keys.mid(first, blockSize);
            const Result<QList<RecordRow>> rows = m_rows.rows(m_entity, m_read, block);
            if (!rows)
                return rows.error();
            if (const Result<> hidden = noteHidden(block, *rows); !hidden)
                return hidden.error();
            for (const RecordRow &row : *rows)
                take(row);
        }
        m_rows.note();
        return m_table;
    }

private:
    /// Rows that came without cells: restricted, or gone since they were chosen.
    Result<> noteHidden(const QList<qint64> &keys, const QList<RecordRow> &rows)
    {
        QList<qint64> hidden;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).cells.isEmpty())
                hidden.append(keys.at(i));
        }
        const Result<QList<Record>> records = hidden.isEmpty() ? Result<QList<Record>>(QList<Record>()) : m_draft.reader().byRowKeys(m_entity, hidden);
        if (!records)
            return records.error();
        for (const Record &record : *records)
            m_draft.leaveOut(record.id());
        return {};
    }

    void take(const RecordRow &row)
    {
        if (row.cells.size() < m_read.size())
            return;
        QList<ReportCell> cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            cells.append({.text = shown(m_draft, m_columns.at(i), row.cells.at(i)).text.simplified()});
        m_table.rows.append({ReportRow::Kind::Record, cells});
        if (m_read.size() > m_columns.size())
            m_draft.attribution().add(row.cells.last().value.toString());
    }

    ReportDraft &m_draft;
    const Entity &m_entity;
    PaperRows m_rows;
    QList<RecordColumn> m_columns; ///< Those shown.
    QList<RecordColumn> m_read;    ///< And what has to be known beside them.
    ReportTable m_table;
};

/// Takes away the columns in which nothing stands: what belongs to a record is shown as far as it is known.
void dropEmptyColumns(ReportTable &table)
{
    for (qsizetype i = table.columns.size() - 1; i >= 0 && table.columns.size() > 1; --i) {
        if (std::ranges::any_of(table.rows, [i](const ReportRow &row) { return !row.cells.at(i).text.isEmpty(); }))
            continue;
        table.columns.removeAt(i);
        for (ReportRow &row : table.rows)
            row.cells.removeAt(i);
    }
}

ReportSpec specOf(const QString &name)
{
    return {.name = name, .title = QT_TRANSLATE_NOOP("Reports", "List"), .summary = ""};
}

Result<QList<qint64>> keysOf(ReportDraft &draft, const Query &query)
{
    return draft.reader().rowKeys(query, [&draft] { return !draft.report(0); });
}

/// A record, part by part.
class RecordPaper
{
public:
    RecordPaper(ReportDraft &draft, Casebook &casebook, const Record &record)
        : m_draft(draft)
        , m_casebook(casebook)
        , m_record(record)
        , m_entity(record.entity())
    {
    }

    Result<> make()
    {
        const Result<QString> title = paperReader(m_draft.reader()).title(m_record);
        if (!title)
            return title.error();
        m_draft.document().title = title->isEmpty() ? m_entity.label() : *title;
        const QString number = m_record.text(m_entity.number);
        m_draft.document().subtitle = number.isEmpty() ? m_entity.label() : QString(m_entity.label() + QStringLiteral(" · ") + number);
        if (const Field *source = m_entity.field(u"source"))
            m_draft.attribution().add(m_record.text(*source));
        if (const Result<> read = readCells(); !read)
            return read;
        addFields();
        return addChildren();
    }

private:
    Result<> readCells()
    {
        for (const FormSection &section : m_entity.formSections()) {
            for (const Field *field : section.fields)
                m_columns.append(RecordColumn(*field));
        }
        for (const Derived &derived : m_entity.derived())
            m_columns.append(RecordColumn(derived));
        const Result<qint64> key = m_draft.reader().rowKey(m_entity, m_record.id());
        if (!key)
            return key.error();
        PaperRows reader(m_draft, m_casebook.clock());
        const QList<qint64> keys{*key};
        const Result<QList<RecordRow>> rows = reader.rows(m_entity, m_columns, keys);
        if (!rows)
            return rows.error();
        reader.note();
        for (qsizetype i = 0; i < m_columns.size() && i < rows->first().cells.size(); ++i) {
            const RecordRow::Cell &cell = rows->first().cells.at(i);
            m_texts.append(shown(m_draft, m_columns.at(i), cell));
        }
        return {};
    }

    void addFields()
    {
        qsizetype next = 0;
        QStringList restricted;
        for (const FormSection &section : m_entity.formSections()) {
            QList<ReportFact> facts;
            QList<ReportFact> texts;
            for (qsizetype i = 0; i < section.fields.size(); ++i, ++next) {
                const Field &field = *section.fields.at(i);
                if (isHidden(RecordColumn(field), m_draft.reader())) {
                    restricted.append(field.label());
                    continue;
                }
                const FormattedText text = m_texts.value(next);
                const bool isLong = field.type() == FieldType::LongText || text.text.size() > longLine;
                (isLong && !text.text.isEmpty() ? texts : facts).append(fact(field.label(), text));
            }
            addFacts(section.translatedTitle(), facts, texts);
        }
        QList<ReportFact> derived;
        for (const Derived &figure : m_entity.derived()) {
            const FormattedText text = m_texts.value(next++);
            if (isHidden(RecordColumn(figure), m_draft.reader()))
                restricted.append(figure.translatedLabel());
            else
                derived.append(fact(figure.translatedLabel(), text));
        }
        addFacts(Words::tr("What follows from other records"), derived, {});
        if (!restricted.isEmpty())
            m_draft.note(Words::tr("Left out, because restricted: %1.").arg(m_draft.language().list(restricted)));
    }

    ReportFact fact(const QString &name, const FormattedText &text) const
    {
        return {name, text.text.isEmpty() ? m_draft.language().notRecorded() : text.text, !text.text.isEmpty(), text.spans};
    }

    void addFacts(const QString &title, const QList<ReportFact> &facts, const QList<ReportFact> &texts)
    {
        if (facts.isEmpty() && texts.isEmpty())
            return;
        m_draft.add(ReportHeading{title, 2});
        if (!facts.isEmpty())
            m_draft.add(ReportFacts{facts, 2});
        if (!texts.isEmpty())
            m_draft.add(ReportFacts{texts, 1});
    }

    Result<> addChildren()
    {
        const QList<ChildLink> links = belongings(m_casebook.catalog(), m_entity);
        for (qsizetype i = 0; i < links.size(); ++i) {
            if (!m_draft.report(double(i) / double(links.size())))
                return m_draft.stopped();
            if (const Result<> added = addChild(*links.at(i).child, *links.at(i).link); !added)
                return added;
        }
        return {};
    }

    Result<> addChild(const Entity &child, const Field &link)
    {
        Result<QList<qint64>> keys = keysOf(m_draft, belongingTo({m_entity.name(), m_record.id()}, child, link));
        if (!keys || keys->isEmpty())
            return keys ? Result<>() : Result<>(keys.error());
        const qsizetype count = keys->size();
        keys->resize(std::min(count, mostChildren));
        QList<RecordColumn> columns = defaultColumns(child);
        columns.removeIf([&link](const RecordColumn &column) { return column.path() == FieldPath(link); });
        Result<ReportTable> table = PaperTable(m_draft, m_casebook, child, columns).read(*keys);
        if (!table)
            return table.error();
        dropEmptyColumns(*table);
        m_draft.add(ReportHeading{child.pluralLabel(), 2});
        if (!table->rows.isEmpty())
            m_draft.add(*table);
        if (count > mostChildren)
            m_draft.add(ReportParagraph{Words::tr("%1 of %2 are shown.").arg(m_draft.language().number(qlonglong(mostChildren)), m_draft.language().number(qlonglong(count))),
                                        ReportParagraph::Tone::Quiet});
        return {};
    }

    ReportDraft &m_draft;
    Casebook &m_casebook;
    const Record &m_record;
    const Entity &m_entity;
    QList<RecordColumn> m_columns;
    QList<FormattedText> m_texts; ///< Of the columns, in their order.
};

} // namespace

RecordReader paperReader(RecordReader reader)
{
    reader.setSeesRestricted(false);
    return reader;
}

Result<ReportDocument> listPaper(Casebook &casebook, const ListPaper &rows, const ReportRequest &request)
{
    const SpokenLanguage spoken(request.language);
    ReportDraft draft(specOf(rows.query.entity->name()), casebook.reader(), request);
    Query query = rows.query;
    query.filter = resolved(query.filter, draft.document().asOf);
    const Result<QList<qint64>> keys = keysOf(draft, query);
    if (!keys)
        return keys.error();
    if (keys->size() > mostRowsOnPaper)
        return Error{Error::Kind::Refused, Words::tr("%1 rows are too many for paper. Choose fewer, or export them to a workbook.").arg(draft.language().number(qlonglong(keys->size()))), {}};
    const Result<ReportTable> table = PaperTable(draft, casebook, *query.entity, rows.columns).read(*keys);
    if (!table)
        return table.error();
    draft.document().title = rows.title.isEmpty() ? query.entity->pluralLabel() : rows.title;
    const QString count = Words::tr("%Ln row(s)", nullptr, int(table->rows.size()));
    const QString about = rows.about.isEmpty() ? FilterSentence(paperReader(casebook.reader()), draft.codes()).text(rows.query.filter) : rows.about;
    draft.document().subtitle = about.isEmpty() ? count : Words::tr("%1: %2", "how many rows, and which").arg(count, about);
    draft.document().landscape = table->columns.size() > columnsUpright;
    draft.add(*table);
    return draft.finish();
}

const ReportSpec &recordPaperSpec()
{
    static const ReportSpec spec{.name = QStringLiteral("record"),
                                 .title = QT_TRANSLATE_NOOP("Reports", "Record"),
                                 .summary = QT_TRANSLATE_NOOP("Reports", "One record of any kind: its fields, what follows from them, and what belongs to it")};
    return spec;
}

Result<ReportDocument> recordPaper(Casebook &casebook, const RecordRef &ref, const ReportRequest &request)
{
    const Entity *entity = casebook.catalog().entity(ref.entity);
    if (!entity)
        return Error{Error::Kind::Missing, Words::tr("There is no kind of record called “%1”").arg(ref.entity), {}};
    const SpokenLanguage spoken(request.language);
    ReportDraft draft(recordPaperSpec(), casebook.reader(), request);
    const Result<Record> record = draft.reader().find(*entity, ref.id);
    if (!record)
        return record.error();
    if (record->get(entity->restricted, false))
        return Error{Error::Kind::Forbidden, Words::tr("This record is restricted: it is not put on paper."), {}};
    const Result<Record> shown = paperReader(draft.reader()).find(*entity, ref.id);
    if (!shown)
        return shown.error();
    if (const Result<> made = RecordPaper(draft, casebook, *shown).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
