// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/bulkpreviewmodel.h"
#include "models/storage/casebook.h"

#include <QDialog>

class QButtonGroup;
class QFormLayout;
class QPushButton;
class QRadioButton;
class QTableView;

namespace Lodebook {

class CalmComboBox;
class FieldEditor;
class LeaveQuestion;
class MessageBar;
class WorkStrip;

/// Changes one field of many records: which, what to, every record before and after, and only then the change itself,
/// as one action. Nothing is written before its button, which says how many records it will change.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a chosen are the selected records, \a all finds every record of the list. Without \a chosen, all are meant.
    BulkDialog(Casebook &casebook, const QList<RecordRef> &chosen, const Query &all, qint64 countOfAll,
               QWidget *parent);
    ~BulkDialog() override;

    FieldEditor *editor() const { return m_editor; }
    void chooseField(const Field &field);
    void chooseKind(BulkChange::Kind kind);
    BulkPreviewModel &rows() { return *m_rows; }
    void reject() override; ///< While something runs, stops that; asks first where a value was entered.

signals:
    void applied(const Lodebook::BulkReport &report);

private:
    QWidget *makeScope(qsizetype chosen, qint64 all);
    QWidget *makeChange();
    QWidget *makeRows();
    void fillFields();
    void fieldChanged();
    void kindChanged();
    void forget();
    void look();
    void apply();
    void showCounts();
    const Field &field() const;
    BulkChange::Kind kind() const;

    const Entity &m_entity;
    Casebook &m_casebook; // not owned
    BulkScope m_chosen;
    BulkScope m_all;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QRadioButton *m_onlyChosen = nullptr;
    QWidget *m_questions;
    QFormLayout *m_form = nullptr;
    CalmComboBox *m_fields = nullptr;
    CalmComboBox *m_kinds = nullptr;
    FieldEditor *m_editor = nullptr;
    QWidget *m_filterLine = nullptr;
    QButtonGroup *m_filters = nullptr;
    BulkPreviewModel *m_rows;
    QTableView *m_table = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_apply = nullptr;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

/// What a finished bulk change did, in one sentence; with what was left, why.
[[nodiscard]] QString bulkSentence(const BulkReport &report);

} // namespace Lodebook
