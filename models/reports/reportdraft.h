// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/derivedvalues.h"
#include "models/reports/reportattribution.h"
#include "models/reports/reports.h"

namespace Lodebook {

/// What every report works with while it is being made: the records, the words, the day, and what it found that readers
/// have to know.
class ReportDraft
{
public:
    ReportDraft(const ReportSpec &spec, const RecordReader &reader, const ReportRequest &request);

    /// Reads what is open between devices: before anything else.
    [[nodiscard]] Result<> begin();

    const RecordReader &reader() const { return m_reader; }
    const ReportRequest &request() const { return m_request; }
    const ReportLanguage &language() const { return m_language; }
    DerivedValues &derived() { return m_derived; }
    ReportAttribution &attribution() { return m_attribution; }
    ReportDocument &document() { return m_document; }
    QString text(const char *source) const { return m_language.text(source); }

    void add(ReportBlock block) { m_document.blocks.append(std::move(block)); }
    /// A long text of a record, as formatted there.
    void addText(const QString &source)
    {
        const FormattedText text = formattedText(source);
        add(ReportParagraph{text.text, ReportParagraph::Tone::Plain, text.spans});
    }
    /// What readers have to know is not recorded, under a heading of its own; nothing when nothing is missing.
    void addMissing(const QStringList &missing);
    void note(const QString &note) { m_document.notes.append(note); }

    void leaveOut(const RecordId &restricted) { m_restricted.insert(restricted); } ///< To be counted in the notes.

    /// The records of a query, the restricted ones left out and counted.
    [[nodiscard]] Result<QList<Record>> list(const Query &query);
    /// Names of the codes of a reference list, in the language of the report.
    [[nodiscard]] Result<> readNames(const Entity &list);
    QString codeName(const Entity &list, const QString &code) const; ///< The code itself when the list does not have it.
    QString codeNames(const Entity &list, const QStringList &codes) const;
    /// What the casebook calls a choice in the language of the report.
    QString choice(const Field &field, const QString &code) { return code.isEmpty() ? code : m_codes.label(field, code); }
    CodeLists &codes() { return m_codes; }
    QString titleOf(const Entity &entity, const RecordId &id); ///< Empty when there is no such record, or it is restricted.

    ReportCell cell(const QString &text) const; ///< An empty text is a fact not recorded.
    ReportCell cell(const std::optional<qlonglong> &number) const;
    ReportCell day(const QDate &day) const;
    ReportFact fact(const char *name, const QString &value) const;

    /// Marks a text that uses a value which devices say different things of; the notes then say what the mark means. An
    /// empty text stays empty.
    QString marked(const QString &text, bool isProvisional);
    ReportCell marked(ReportCell cell, bool isProvisional);
    /// Whether one of these fields of the record is such a value.
    bool isOpen(const Record &record, const QList<const Field *> &fields) const { return m_open.containsAny(record.id(), fields); }
    bool isOpen(const RecordId &record, const QList<const Field *> &fields) const { return m_open.containsAny(record, fields); }
    const ProvisionalFields &open() const { return m_open; }
    /// A derived value, and whether it uses one.
    struct Figure
    {
        QVariant value{};
        bool isProvisional = false;
    };
    [[nodiscard]] Result<Figure> figure(const Record &record, QStringView derived);

    /// False when the person has stopped the report.
    bool report(double progress) const { return !m_request.progress || m_request.progress(progress); }
    Error stopped() const;

    /// Notes what was left out and who has not been heard of, names the sources, and hands the report over.
    [[nodiscard]] Result<ReportDocument> finish();

private:
    RecordReader m_reader;
    CodeLists m_codes; ///< Its own: those of the casebook know the labels of the window's language.
    ReportRequest m_request;
    ReportLanguage m_language;
    DerivedValues m_derived;
    ReportAttribution m_attribution;
    ReportDocument m_document;
    QHash<QString, QHash<QString, QString>> m_names;
    QSet<RecordId> m_restricted;
    ProvisionalFields m_open;
    bool m_hasProvisional = false;
};

} // namespace Lodebook
