// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/letters.h"

#include "models/core/spokenlanguage.h"
#include "models/core/stopped.h"
#include "models/entities/common/officer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/mergefields.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/programme/programmewords.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

using Parts = QHash<QString, Record>; ///< By what stands before the dot.

QString longDay(const QDate &day)
{
    return SpokenLanguage::locale().toString(day, QStringLiteral("d MMMM yyyy"));
}

/// What a field holds, in the words of the language that is spoken.
QString fieldWords(const Record &record, const Field &field, CodeLists &codes)
{
    const QVariant &value = record.value(field);
    if (!value.isValid() || field.isRestricted() || record.get(record.entity().restricted, false))
        return {};
    switch (field.type()) {
    case FieldType::Date: return longDay(value.toDate());
    case FieldType::Moment: {
        const QDateTime at = value.toDateTime().toLocalTime();
        return Words::tr("%1, %2", "a day and the time of day").arg(longDay(at.date()), SpokenLanguage::locale().toString(at.time(), QLocale::ShortFormat));
    }
    case FieldType::Choice:
    case FieldType::Code: return codes.label(field, value.toString());
    default: return plainText(field, value);
    }
}

/// Signs of a value that would format the text around it.
QString withoutMarks(QString value)
{
    for (const char *sign : {"\\", "*", "[", "]"})
        value.replace(QLatin1String(sign), u'\\' + QLatin1String(sign));
    return value;
}

QList<RecordId> linksOf(const QHash<RecordId, Record> &records, const LinkField &link)
{
    QList<RecordId> ids;
    for (const Record &record : records)
        ids.append(record.get(link, RecordId()));
    return ids;
}

class LetterMaker
{
public:
    LetterMaker(const RecordReader &reader, const LetterWish &wish, const std::function<bool(double)> &progress)
        : m_reader(reader), m_wish(wish), m_progress(progress)
    {}

    Result<Letters> run()
    {
        if (const Result<> read = readTemplates(); !read)
            return read.error();
        if (const Result<> read = readSubjects(); !read)
            return read.error();
        const Result<MailingList> list = addressees();
        if (!list)
            return list.error();
        if (const Result<> read = readAddressees(list->included); !read)
            return read.error();
        m_letters.leftOut = list->leftOut;
        QList<Letter> written;
        for (const Record &in : std::as_const(m_templates)) {
            if (const Result<> done = writeAll(list->included, in, written); !done)
                return done.error();
        }
        std::ranges::stable_sort(written, {}, [](const Letter &letter) { return letter.to.asked; });
        std::ranges::stable_sort(m_letters.leftOut, {}, &Addressee::asked);
        m_letters.letters = written;
        return m_letters;
    }

private:
    Result<> readTemplates()
    {
        const Result<QHash<RecordId, Record>> found = m_reader.byIds(letterTemplate(), m_wish.templates);
        if (!found)
            return found.error();
        for (const RecordId &id : m_wish.templates) {
            if (found->contains(id) && !found->value(id, Record(letterTemplate())).isDeleted())
                m_templates.append(*found->constFind(id));
        }
        if (m_templates.isEmpty())
            return Error{Error::Kind::Invalid, Words::tr("Choose the template of the letter. Templates are kept under “Letter templates”."), {}};
        for (const Record &one : std::as_const(m_templates)) {
            // A template may have come from a newer program, which knows more placeholders.
            const QStringList unknown = unknownPlaceholders(one.text(letterTemplate().subject)) + unknownPlaceholders(one.text(letterTemplate().body));
            if (!unknown.isEmpty())
                return Error{Error::Kind::Invalid, Words::tr("The letter template “%1” has placeholders that do not exist: %2. No letter was written.").arg(one.title(), unknown.join(QStringLiteral(", "))), {}};
        }
        return {};
    }

    /// The records the letters are for, and what those point to.
    Result<> readSubjects()
    {
        if (!m_wish.about || !letterSubjects().contains(m_wish.about))
            return Error{Error::Kind::Invalid, Words::tr("Letters are written for people, organisations, attendances, projects and due-diligence reports."), {}};
        const Result<QHash<RecordId, Record>> found = m_reader.byIds(*m_wish.about, m_wish.records);
        const Result<QHash<RecordId, Record>> writer = m_reader.byIds(officer(), {m_wish.officer});
        if (!found || !writer)
            return found ? writer.error() : found.error();
        m_subjects = *found;
        m_officer = *writer;
        if (m_wish.about != &attendance())
            return {};
        const Result<QHash<RecordId, Record>> events = m_reader.byIds(event(), linksOf(m_subjects, attendance().event));
        if (events)
            m_events = *events;
        return events ? Result<>() : Result<>(events.error());
    }

    Result<MailingList> addressees() const
    {
        const auto linked = [this](const LinkField &link) {
            QList<RecordId> ids;
            for (const RecordId &id : m_wish.records) {
                const auto record = m_subjects.constFind(id);
                ids.append(record == m_subjects.cend() || record->isDeleted() ? RecordId() : record->get(link, RecordId()));
            }
            return ids;
        };
        Mailing mailing{.channel = m_wish.channel, .on = m_wish.on};
        if (m_wish.about == &person())
            return mailingListOfPeople(m_reader, m_wish.records, mailing);
        if (m_wish.about == &organisation())
            return mailingListOfOrganisations(m_reader, m_wish.records, mailing);
        mailing.onceEach = false; // each is about another report, project or event
        if (m_wish.about == &attendance())
            return mailingListOfPeople(m_reader, linked(attendance().person), mailing);
        return mailingListOfOrganisations(m_reader, linked(m_wish.about == &project() ? project().lead : ddReport().organisation), mailing);
    }

    Result<> readAddressees(const QList<Addressee> &list)
    {
        QList<RecordId> people, roles, houses;
        for (const Addressee &one : list) {
            people.append(one.person);
            roles.append(one.role);
            houses.append(one.organisation);
        }
        const std::pair<const Entity *, QList<RecordId>> needed[] = {{&person(), people}, {&role(), roles}, {&organisation(), houses}};
        for (const auto &[entity, ids] : needed) {
            const Result<QHash<RecordId, Record>> found = m_reader.byIds(*entity, ids);
            if (!found)
                return found.error();
            m_addressees.insert(*found);
        }
        return {};
    }

    const Record &templateFor(const Addressee &to) const
    {
        for (const QString &language : to.languages) {
            const auto found = std::ranges::find(m_templates, language, [](const Record &one) { return one.text(letterTemplate().language); });
            if (found != m_templates.end())
                return *found;
        }
        return m_templates.first();
    }

    /// The letters of one language, so that it is spoken once for all of them.
    Result<> writeAll(const QList<Addressee> &list, const Record &in, QList<Letter> &written)
    {
        const SpokenLanguage spoken(in.text(letterTemplate().language));
        CodeLists codes(m_reader);
        for (const Addressee &to : list) {
            if (&templateFor(to) != &in)
                continue;
            if (m_progress && !m_progress(double(++m_done) / double(list.size())))
                return stoppedUnchanged();
            write(to, in, codes, written);
        }
        return {};
    }

    Parts partsFor(const Addressee &to) const
    {
        Parts parts;
        const auto add = [&parts](const char *name, const QHash<RecordId, Record> &among, const RecordId &id) {
            if (const auto record = among.constFind(id); record != among.cend())
                parts.insert(QString::fromLatin1(name), *record);
        };
        add("person", m_addressees, to.person);
        add("role", m_addressees, to.role);
        add("organisation", m_addressees, to.organisation);
        add("officer", m_officer, m_wish.officer);
        const auto subject = m_subjects.constFind(m_wish.records.at(to.asked));
        if (subject == m_subjects.cend())
            return parts;
        if (m_wish.about == &ddReport())
            parts.insert(QStringLiteral("report"), *subject);
        if (m_wish.about == &project())
            parts.insert(QStringLiteral("project"), *subject);
        if (m_wish.about == &attendance())
            add("event", m_events, subject->get(attendance().event, RecordId()));
        return parts;
    }

    void write(const Addressee &to, const Record &in, CodeLists &codes, QList<Letter> &written)
    {
        const Parts parts = partsFor(to);
        const auto words = [&](const MergeField &field) {
            if (!field.field)
                return longDay(m_wish.on);
            const auto record = parts.constFind(field.part);
            return record == parts.cend() ? QString() : fieldWords(*record, *field.field, codes);
        };
        const MergedText subject = mergedText(in.text(letterTemplate().subject), [&](const MergeField &field) { return words(field).simplified(); });
        const MergedText body = mergedText(in.text(letterTemplate().body), [&](const MergeField &field) { return withoutMarks(words(field)); });
        if (const QStringList missing = subject.missing + body.missing; !missing.isEmpty()) {
            Addressee without = to;
            without.standing = Addressee::Standing::Incomplete;
            without.missing = missing;
            without.missing.removeDuplicates();
            m_letters.leftOut.append(without);
            return;
        }
        Letter letter{.to = to, .letterTemplate = in.id(), .language = in.text(letterTemplate().language), .subject = subject.text.simplified(), .body = body.text, .on = m_wish.on};
        letter.head.append(to.name);
        if (!to.person.isNull() && !to.house.isEmpty())
            letter.head.append(to.house);
        if (const auto house = parts.constFind(QStringLiteral("organisation")); house != parts.cend() && !house->isEmpty(organisation().address))
            letter.head += house->text(organisation().address).split(u'\n', Qt::SkipEmptyParts);
        letter.report = m_wish.about == &ddReport() ? m_wish.records.at(to.asked) : RecordId();
        letter.project = m_wish.about == &project() ? m_wish.records.at(to.asked) : RecordId();
        written.append(letter);
    }

    const RecordReader &m_reader;
    const LetterWish &m_wish;
    const std::function<bool(double)> &m_progress;
    QList<Record> m_templates;
    QHash<RecordId, Record> m_subjects;
    QHash<RecordId, Record> m_officer;
    QHash<RecordId, Record> m_events;
    QHash<RecordId, Record> m_addressees; ///< People, roles and organisations.
    Letters m_letters;
    qsizetype m_done = 0;
};

Record contactOf(const RecordStore &store, const Letter &letter, Channel channel)
{
    const InteractionEntity &is = interaction();
    Record record(is);
    const auto link = [&record](const LinkField &field, const RecordId &id) {
        if (!id.isNull())
            record.set(field, id);
    };
    record.set(is.on, letter.on);
    record.set(is.kind, channel == Channel::Email ? QStringLiteral("email") : QStringLiteral("letter"));
    record.set(is.subject, letter.subject.left(is.subject.maxLength()));
    record.set(is.summary, letter.body);
    link(is.organisation, letter.to.organisation);
    link(is.person, letter.to.person);
    link(is.project, letter.project);
    link(is.ddReport, letter.report);
    link(is.letterTemplate, letter.letterTemplate);
    link(is.officer, store.author().officer);
    return record;
}

} // namespace

QList<const Entity *> letterSubjects()
{
    return {&person(), &organisation(), &attendance(), &project(), &ddReport()};
}

Result<Letters> makeLetters(const RecordReader &reader, const LetterWish &wish, const std::function<bool(double)> &progress)
{
    return LetterMaker(reader, wish, progress).run();
}

Result<RecordId> recordLetters(RecordStore &store, const QList<Letter> &letters, Channel channel, const std::function<Result<>()> &write)
{
    Batch batch(store, channel == Channel::Email ? Words::tr("%Ln e-mail(s) written", nullptr, int(letters.size())) : Words::tr("%Ln letter(s) written", nullptr, int(letters.size())));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    for (const Letter &letter : letters) {
        Record record = contactOf(store, letter, channel);
        if (const Result<> saved = store.save(record); !saved)
            return saved.error();
    }
    if (const Result<> written = write ? write() : Result<>(); !written)
        return written.error();
    return batch.commit();
}

} // namespace Lodebook
