// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/mergefields.h"

#include "models/entities/common/officer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"

#include <algorithm>

namespace Lodebook {

namespace {

QList<MergeField> declaredFields()
{
    QList<MergeField> fields;
    const auto add = [&fields](const char *part, std::initializer_list<const Field *> of) {
        for (const Field *field : of)
            fields.append({QString::fromLatin1(part), field});
    };
    add("person", {&person().givenName, &person().familyName, &person().email});
    add("role", {&role().title});
    add("organisation", {&organisation().name, &organisation().shortName, &organisation().address, &organisation().country, &organisation().website});
    add("report", {&ddReport().year, &ddReport().requestedOn, &ddReport().dueOn});
    add("event", {&event().title, &event().kind, &event().startsAt, &event().endsAt, &event().place, &event().country});
    add("project", {&project().title, &project().number, &project().from, &project().until});
    add("officer", {&officer().name, &officer().email});
    fields.append({QStringLiteral("letter"), nullptr});
    return fields;
}

const MergeField *fieldNamed(const QString &name)
{
    const auto found = std::ranges::find(mergeFields(), name, &MergeField::name);
    return found == mergeFields().end() ? nullptr : &*found;
}

/// Calls \a plain for text and \a placeholder for what stands between braces, without them; with the brace when it is never
/// closed on its line.
void walk(const QString &text, const std::function<void(QStringView)> &plain, const std::function<void(const QString &, bool closed)> &placeholder)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        plain(QStringView(text).mid(at, (open < 0 ? text.size() : open) - at));
        if (open < 0)
            return;
        if (text.mid(open, 2) == u"{{") {
            plain(u"{");
            at = open + 2;
            continue;
        }
        const qsizetype line = text.indexOf(u'\n', open);
        const qsizetype close = text.indexOf(u'}', open);
        const bool closed = close > 0 && (line < 0 || close < line);
        const qsizetype end = closed ? close : line < 0 ? text.size() : line;
        placeholder(text.mid(open + 1, end - open - 1), closed);
        at = closed ? end + 1 : end;
    }
}

QString asWritten(const QString &inside, bool closed)
{
    return u'{' + inside + (closed ? QStringLiteral("}") : QString());
}

} // namespace

QString MergeField::name() const
{
    return part + u'.' + (field ? field->name() : QStringLiteral("date"));
}

const QList<MergeField> &mergeFields()
{
    static const QList<MergeField> fields = declaredFields();
    return fields;
}

QStringList unknownPlaceholders(const QString &text)
{
    QStringList unknown;
    walk(text, [](QStringView) {}, [&unknown](const QString &inside, bool closed) {
        if (!closed || !fieldNamed(inside.section(u'|', 0, 0).trimmed()))
            unknown.append(asWritten(inside, closed));
    });
    unknown.removeDuplicates();
    return unknown;
}

MergedText mergedText(const QString &text, const std::function<QString(const MergeField &)> &value)
{
    MergedText merged;
    walk(text, [&merged](QStringView plain) { merged.text += plain; }, [&](const QString &inside, bool closed) {
        const QString name = inside.section(u'|', 0, 0).trimmed();
        const MergeField *field = closed ? fieldNamed(name) : nullptr;
        const QString words = field ? value(*field) : QString();
        if (!words.isEmpty())
            merged.text += words;
        else if (field && inside.contains(u'|'))
            merged.text += inside.section(u'|', 1);
        else {
            merged.text += asWritten(inside, closed);
            merged.missing.append(field ? name : asWritten(inside, closed));
        }
    });
    merged.missing.removeDuplicates();
    return merged;
}

} // namespace Lodebook
