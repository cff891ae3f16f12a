// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/periodeditor.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace Lodebook {

PeriodEditor::PeriodEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
{
    line()->setPlaceholderText(QStringLiteral("2024-Q3"));
}

Result<QVariant> PeriodEditor::read(const QString &text) const
{
    QString plain = text.toUpper().remove(u' ');
    static const QRegularExpression partFirst(QStringLiteral("^([QHST][1-4])[/-]?(\\d{4})$"));
    static const QRegularExpression partLast(QStringLiteral("^(\\d{4})[/-]?([QHST][1-4])$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})[/.-](\\d{4})$"));
    if (const auto match = partFirst.match(plain); match.hasMatch())
        plain = match.captured(2) + QChar(u'-') + match.captured(1);
    else if (const auto last = partLast.match(plain); last.hasMatch())
        plain = last.captured(1) + QChar(u'-') + last.captured(2);
    else if (const auto named = month.match(plain); named.hasMatch())
        plain = named.captured(2) + QChar(u'-') + named.captured(1).rightJustified(2, u'0');
    plain.replace(QLatin1String("-S"), QLatin1String("-H")).replace(QLatin1String("-T"), QLatin1String("-Q"));
    if (const std::optional<Period> period = Period::fromText(plain))
        return QVariant::fromValue(*period);
    return Error{Error::Kind::Invalid, tr("“%1” is not a period. Write 2024, 2024-H1, 2024-Q3 or 2024-05").arg(text), {}};
}

QString PeriodEditor::written(const QVariant &value) const
{
    return value.value<Period>().text();
}

} // namespace Lodebook
