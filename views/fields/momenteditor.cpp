// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/momenteditor.h"

#include "views/fields/localentry.h"

#include <QRegularExpression>

namespace Lodebook {

MomentEditor::MomentEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
{
}

Result<QVariant> MomentEditor::read(const QString &text) const
{
    const QDateTime now = casebook().clock().now().toLocalTime();
    static const QRegularExpression time(QStringLiteral("(?:^|[\\sT])(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?\\s*([ap]m)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = time.match(text);
    QTime clock(0, 0);
    if (match.hasMatch()) {
        int hour = match.captured(1).toInt();
        if (!match.captured(4).isEmpty())
            hour = hour % 12 + (match.captured(4).startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
        clock = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
        if (!clock.isValid())
            return Error{Error::Kind::Invalid, tr("There is no such time of day as “%1”").arg(match.captured().trimmed()), {}};
    }
    const QString day = match.hasMatch() ? text.left(match.capturedStart()).trimmed() : text;
    if (day.isEmpty())
        return QVariant(QDateTime(now.date(), clock).toUTC());
    const Result<QDate> date = typedDate(day, now.date(), QLocale());
    if (!date)
        return date.error();
    return QVariant(QDateTime(*date, clock).toUTC());
}

QString MomentEditor::written(const QVariant &value) const
{
    const QDateTime moment = value.toDateTime().toLocalTime();
    const QString pattern = moment.time().second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    return localDate(moment.date(), QLocale()) + QChar(u' ') + moment.time().toString(pattern);
}

} // namespace Lodebook
