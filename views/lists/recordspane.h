// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/casebook.h"

#include <QJsonObject>
#include <QWidget>

namespace Lodebook {

/// One way to look at the records of a query beside the plain table: groups, a board, a calendar. What it was set to is
/// told and taken back as options.
class RecordsPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setQuery(const Query &query) = 0;
    virtual void setColumns(const QList<RecordColumn> &columns) { Q_UNUSED(columns); }
    [[nodiscard]] virtual QJsonObject options() const = 0;
    virtual void setOptions(const QJsonObject &options) = 0;
    [[nodiscard]] virtual QList<RecordRef> selectedRecords() const = 0;

signals:
    void activated(const Lodebook::RecordRef &record, Qt::KeyboardModifiers modifiers);
    void currentChanged(const Lodebook::RecordRef &record);
    void menuRequested(const QPoint &globalPosition);
    void removalRequested();
    void orderRequested(const Lodebook::FieldPath &path, bool adds);
    /// The rows of a part that is too large to be shown here, as a list of their own.
    void rowsWanted(const Lodebook::Query &query, const QString &title);
    void optionsChanged();
    void said(const QString &message);
    void failed(const Lodebook::Error &error);
};

} // namespace Lodebook
