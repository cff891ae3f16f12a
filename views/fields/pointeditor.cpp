// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/pointeditor.h"

#include <QLineEdit>

namespace Lodebook {

PointEditor::PointEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
{
    line()->setPlaceholderText(QStringLiteral("-1.6585, 29.2205"));
}

Result<QVariant> PointEditor::read(const QString &text) const
{
    const std::optional<GeoPoint> point = GeoPoint::fromText(text);
    if (!point)
        return Error{Error::Kind::Invalid,
                     tr("“%1” is not a position. Write latitude and longitude in degrees with a point, such as -1.6585, 29.2205").arg(text), {}};
    if (!point->isValid())
        return Error{Error::Kind::Invalid, tr("“%1” lies outside the globe: latitude goes from -90 to 90, longitude from -180 to 180").arg(text), {}};
    return QVariant::fromValue(*point);
}

QString PointEditor::written(const QVariant &value) const
{
    return value.value<GeoPoint>().text();
}

} // namespace Lodebook
