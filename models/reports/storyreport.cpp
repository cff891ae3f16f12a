// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/storyreport.h"

#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/story.h"
#include "models/storage/choiceentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

class StoryReport
{
public:
    explicit StoryReport(ReportDraft &draft) : m_draft(draft), m_story(story()) {}

    Result<> make()
    {
        const Result<QList<Record>> stories = m_draft.list(Query(m_story, m_draft.request().filter.value_or(Filter())));
        if (!stories)
            return stories.error();
        if (const Result<> read = readVisits(*stories); !read)
            return read;
        const Result<QList<ChoiceEntry>> themes = choiceEntries(m_draft.reader(), m_story.theme);
        if (!themes)
            return themes.error();
        for (const Record &one : *stories) {
            if (!inPeriod(day(one)))
                continue;
            ++m_told;
            sortIn(one, currentCode(*themes, one.text(m_story.theme)));
        }
        if (!m_draft.report(0.5))
            return m_draft.stopped();
        write(*themes);
        return {};
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    QString number(qsizetype count) const { return m_draft.language().number(qlonglong(count)); }

    Result<> readVisits(const QList<Record> &stories)
    {
        QList<RecordId> ids;
        for (const Record &one : stories) {
            if (const RecordId id = one.get(m_story.visit, RecordId()); !id.isNull() && !ids.contains(id))
                ids.append(id);
        }
        const Result<QHash<RecordId, Record>> visits = m_draft.reader().byIds(visit(), ids);
        if (!visits)
            return visits.error();
        for (const Record &one : *visits)
            m_days.insert(one.id(), one.get(visit().on, QDate()));
        return {};
    }

    QDate day(const Record &one) const
    {
        const QDate visited = m_days.value(one.get(m_story.visit, RecordId()));
        return visited.isValid() ? visited : one.get(m_story.createdAt, QDateTime()).toLocalTime().date();
    }

    bool inPeriod(const QDate &day) const
    {
        const ReportRequest &request = m_draft.request();
        return (!request.from.isValid() || day >= request.from) && (!request.to.isValid() || day <= request.to);
    }

    void sortIn(const Record &one, const QString &theme)
    {
        const QString consent = one.text(m_story.quoteConsent);
        if (consent == u"refused")
            ++m_refused;
        else if (consent == u"withdrawn")
            ++m_withdrawn;
        else if (consent != u"given")
            ++m_unknown;
        else if (one.isEmpty(m_story.text))
            ++m_empty;
        else
            m_quoted[theme].append(one);
    }

    void write(const QList<ChoiceEntry> &themes)
    {
        m_draft.document().subtitle = period();
        qsizetype quoted = 0;
        for (const QList<Record> &some : std::as_const(m_quoted))
            quoted += some.size();
        if (m_told == 0) {
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "No story is recorded that fits what was asked for."))});
            return;
        }
        m_draft.add(ReportFacts{{m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Stories told"), number(m_told)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Quoted here"), number(quoted)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Themes"), number(m_quoted.size()))},
                                2});
        addLeftOut();
        for (const ChoiceEntry &theme : themes)
            addTheme(theme.label(), m_quoted.take(theme.code));
        addTheme(words(QT_TRANSLATE_NOOP("Reports", "Without a theme")), m_quoted.take(QString()));
        for (auto other = m_quoted.cbegin(); other != m_quoted.cend(); ++other)
            addTheme(other.key(), *other);
        m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "Stories are quoted as they were told, and only where whoever told them agreed to be quoted. They are examples, not a sample: nothing can be counted from them.")));
        m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "A story counts for the day of the visit on which it was told, else for the day on which it was written down.")));
    }

    QString period() const
    {
        const QDate from = m_draft.request().from;
        const QDate to = m_draft.request().to;
        if (from.isValid() && to.isValid())
            return words(QT_TRANSLATE_NOOP("Reports", "%1 to %2")).arg(m_draft.language().day(from), m_draft.language().day(to));
        if (from.isValid())
            return words(QT_TRANSLATE_NOOP("Reports", "From %1 on")).arg(m_draft.language().day(from));
        if (to.isValid())
            return words(QT_TRANSLATE_NOOP("Reports", "Until %1")).arg(m_draft.language().day(to));
        return words(QT_TRANSLATE_NOOP("Reports", "All periods"));
    }

    void addLeftOut()
    {
        QStringList reasons;
        const auto add = [&](qsizetype count, const char *reason) {
            if (count > 0)
                reasons.append(words(reason).arg(number(count)));
        };
        add(m_unknown, QT_TRANSLATE_NOOP("Reports", "consent is not known: %1"));
        add(m_refused, QT_TRANSLATE_NOOP("Reports", "consent was refused: %1"));
        add(m_withdrawn, QT_TRANSLATE_NOOP("Reports", "consent was withdrawn: %1"));
        add(m_empty, QT_TRANSLATE_NOOP("Reports", "no text is recorded: %1"));
        if (reasons.isEmpty())
            return;
        const QString all = number(m_unknown + m_refused + m_withdrawn + m_empty);
        m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "Left out: %1 (%2).")).arg(all, reasons.join(QLatin1String("; "))),
                                    ReportParagraph::Tone::Warning});
    }

    void addTheme(const QString &label, const QList<Record> &stories)
    {
        if (stories.isEmpty())
            return;
        m_draft.add(ReportHeading{label, 1});
        for (const Record &one : stories) {
            m_draft.add(ReportHeading{one.text(m_story.title), 2});
            for (const QString &paragraph : one.text(m_story.text).split(u'\n', Qt::SkipEmptyParts))
                m_draft.addText(paragraph.trimmed());
            QStringList origin;
            if (const QString name = m_draft.titleOf(project(), one.get(m_story.project, RecordId())); !name.isEmpty())
                origin.append(name);
            if (const QDate told = day(one); told.isValid())
                origin.append(m_draft.language().day(told));
            if (!origin.isEmpty())
                m_draft.add(ReportParagraph{origin.join(QStringLiteral(" · ")), ReportParagraph::Tone::Quiet});
        }
    }

    ReportDraft &m_draft;
    const StoryEntity &m_story;
    QHash<RecordId, QDate> m_days; ///< Of visits.
    QMap<QString, QList<Record>> m_quoted; ///< By theme.
    qsizetype m_told = 0;
    qsizetype m_unknown = 0;
    qsizetype m_refused = 0;
    qsizetype m_withdrawn = 0;
    qsizetype m_empty = 0;
};

} // namespace

Result<ReportDocument> makeStoryReport(ReportDraft &draft)
{
    if (const Result<> made = StoryReport(draft).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
