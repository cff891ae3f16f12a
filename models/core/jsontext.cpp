// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/jsontext.h"

#include <algorithm>

namespace Lodebook {

namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\';
}

void appendEscaped(QString &json, QChar c)
{
    switch (c.unicode()) {
    case '"': json += QLatin1String("\\\""); return;
    case '\\': json += QLatin1String("\\\\"); return;
    case '\b': json += QLatin1String("\\b"); return;
    case '\f': json += QLatin1String("\\f"); return;
    case '\n': json += QLatin1String("\\n"); return;
    case '\r': json += QLatin1String("\\r"); return;
    case '\t': json += QLatin1String("\\t"); return;
    default: json += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')); return;
    }
}

} // namespace

void appendJsonText(QString &json, QStringView text)
{
    if (std::ranges::all_of(text, isPlain)) { // nearly always, and then in one go
        const qsizetype at = json.size();
        json.resize(at + text.size() + 2);
        QChar *out = json.data() + at;
        *out++ = u'"';
        out = std::ranges::copy(text, out).out;
        *out = u'"';
        return;
    }
    json += u'"';
    while (!text.isEmpty()) {
        const auto special = std::ranges::find_if_not(text, isPlain);
        json.append(text.first(special - text.begin()));
        if (special == text.end())
            break;
        appendEscaped(json, *special);
        text = text.sliced(special - text.begin() + 1);
    }
    json += u'"';
}

void appendJsonList(QString &json, const QStringList &texts)
{
    json += u'[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            json += u',';
        appendJsonText(json, texts.at(i));
    }
    json += u']';
}

} // namespace Lodebook
