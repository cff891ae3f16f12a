// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;

namespace Lodebook {

class FormBinder;
class LeaveQuestion;
class MessageBar;

/// Makes a field for a kind of record, or changes what is said of one. What it holds is chosen once; of a list the
/// entries are typed here, a line each, and looked after with the other choice lists later.
class CustomFieldDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A definition that is new when it has no id; then \a definition may name the kind it is for.
    CustomFieldDialog(const Record &definition, Casebook &casebook, QWidget *parent = nullptr);
    ~CustomFieldDialog() override;

    void reject() override; ///< Asks first where something was typed.

signals:
    void saved(const QUuid &definition);

private:
    QWidget *makeForm();
    void addHeading(const QString &words);
    void addRow(const Field &field);
    void addRow(const QString &label, QWidget *widget);
    void addCheck(const YesNoField &field);
    QComboBox *addBox(const Field &field, const QList<std::pair<QString, QString>> &labelsAndCodes);
    QList<std::pair<QString, QString>> kinds(bool onlyExtendable) const;
    void showRows();
    void suggestName();
    void fillSections();
    Record typed() const;
    QStringList besideTheEditors() const; ///< What is chosen and typed in boxes that are no field editors.
    void save();
    Result<> saveAll(Record &record);
    Result<> saveEntries(const Record &record);

    Casebook &m_casebook; // not owned
    bool m_isNew;
    FormBinder *m_binder;
    MessageBar *m_messages;
    QFormLayout *m_rows = nullptr;
    QHash<const YesNoField *, QCheckBox *> m_checks;
    QComboBox *m_kind = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_section = nullptr;
    QPlainTextEdit *m_entries = nullptr;
    QStringList m_before;
    std::unique_ptr<LeaveQuestion> m_leaving;
    bool m_nameIsOwn = false; ///< Typed by the person: it follows the label no more.
};

} // namespace Lodebook
