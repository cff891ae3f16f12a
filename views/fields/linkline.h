// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace Lodebook {

class LookupModel;

/// A line that finds records of one entity while somebody types, and offers to make the one that is not there.
class LinkLine final : public QLineEdit
{
    Q_OBJECT

public:
    LinkLine(const Entity &entity, Casebook &casebook, QWidget *parent = nullptr);

    /// The one record that is called what stands here, when there is exactly one.
    [[nodiscard]] Result<RecordId> meant() const;
    /// Whether it offers to make a record that is not there; it does unless told otherwise.
    void setOffersNew(bool offers) { m_offersNew = offers; }

signals:
    void chosen(const QUuid &record, const QString &title);
    void createRequested(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void showFound();
    void take(const QModelIndex &index);

    const Entity &m_entity;
    Casebook &m_casebook; // not owned
    LookupModel *m_lookup;
    QStandardItemModel *m_hits; ///< What was found, and the offer to make what was not.
    QCompleter *m_completer;
    QTimer m_pause;
    bool m_offersNew = true;
};

} // namespace Lodebook
