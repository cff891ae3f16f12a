// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/authoritycontact.h"

#include "models/entities/partners/interaction.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Programme", text);
}

QString titleOf(const Record &contact)
{
    return dayWords(contact.get(interaction().on, QDate())) + QLatin1String(", ") + contact.text(interaction().subject);
}

QDate dayOf(const Record &contact)
{
    return contact.get(interaction().on, QDate());
}

} // namespace

Result<QList<Record>> contactsWith(const RecordReader &reader, const RecordId &authority)
{
    return reader.list(Query(interaction(), Filter::leaf(interaction().authority, Compare::Equal, QVariant::fromValue(authority))));
}

QDate lastContactOn(const QList<Record> &contacts, const QDate &on)
{
    QDate last;
    for (const Record &contact : contacts) {
        if (dayOf(contact) <= on && (!last.isValid() || dayOf(contact) > last))
            last = dayOf(contact);
    }
    return last;
}

Explanation explainLastContact(const QList<Record> &contacts, const QDate &on)
{
    const QDate last = lastContactOn(contacts, on);
    Explanation why{.value = last.isValid() ? QVariant(last) : QVariant(),
                    .rule = words(QT_TRANSLATE_NOOP("Programme", "The newest entry of the contact log on or before the day.")),
                    .asOf = on,
                    .method = QStringLiteral("last-contact/1")};
    for (const Record &contact : contacts) {
        why.rows.append({interaction().name(), contact.id(), titleOf(contact),
                         dayOf(contact) > on      ? words(QT_TRANSLATE_NOOP("Programme", "later than the day asked for"))
                             : dayOf(contact) == last ? words(QT_TRANSLATE_NOOP("Programme", "decides"))
                                                  : words(QT_TRANSLATE_NOOP("Programme", "an earlier contact"))});
    }
    if (!last.isValid())
        why.caveats.append(words(QT_TRANSLATE_NOOP("Programme", "No contact is recorded on or before %1.")).arg(dayWords(on)));
    return why;
}

bool isStepOpen(const Record &contact, const QDate &on)
{
    if (contact.isEmpty(interaction().nextStep) || dayOf(contact) > on)
        return false;
    const std::optional<QDate> done = contact.get(interaction().nextDoneOn);
    return !done || *done > on;
}

const Record *nextStepOf(const QList<Record> &contacts, const QDate &on)
{
    const Record *first = nullptr;
    for (const Record &contact : contacts) {
        if (!isStepOpen(contact, on))
            continue;
        const QDate day = contact.get(interaction().nextOn, QDate());
        const QDate best = first ? first->get(interaction().nextOn, QDate()) : QDate();
        if (!first || (day.isValid() && (!best.isValid() || day < best)))
            first = &contact;
    }
    return first;
}

Explanation explainNextStep(const QList<Record> &contacts, const QDate &on)
{
    const Record *next = nextStepOf(contacts, on);
    Explanation why{.value = next ? next->value(interaction().nextOn) : QVariant(),
                    .rule = words(QT_TRANSLATE_NOOP("Programme", "The first day of the steps that were promised in contacts and are not done.")),
                    .asOf = on,
                    .method = QStringLiteral("next-step/1")};
    for (const Record &contact : contacts) {
        if (contact.isEmpty(interaction().nextStep))
            continue;
        const QDate day = contact.get(interaction().nextOn, QDate());
        const QString title = contact.text(interaction().nextStep) + (day.isValid() ? QLatin1String(", ") + dayWords(day) : QString());
        why.rows.append({interaction().name(), contact.id(), title,
                         &contact == next             ? words(QT_TRANSLATE_NOOP("Programme", "decides"))
                             : isStepOpen(contact, on) ? words(QT_TRANSLATE_NOOP("Programme", "open, but not the first"))
                                                      : words(QT_TRANSLATE_NOOP("Programme", "done, or promised later"))});
    }
    if (next && next->isEmpty(interaction().nextOn))
        why.caveats.append(words(QT_TRANSLATE_NOOP("Programme", "A step is open, but no day is set for it.")));
    return why;
}

} // namespace Lodebook
