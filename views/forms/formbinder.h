// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

#include <QJsonObject>

class QFormLayout;

namespace Lodebook {

/// Holds a record and the editors of its fields together: what was read, what is typed, what differs, what is wrong.
/// It never writes to the store; whoever owns the form does.
class FormBinder final : public QObject
{
    Q_OBJECT

public:
    FormBinder(Record record, Casebook &casebook, QObject *parent = nullptr);

    /// The editor of a field, made at the first call; the tab order is the order of these calls.
    FieldEditor *addEditor(const Field &field, QWidget *parent);
    /// The same with a buddy label in a row of its own.
    FieldEditor *addRow(QFormLayout *layout, const Field &field);
    FieldEditor *editor(const Field &field) const;
    const QList<FieldEditor *> &editors() const { return m_editors; }

    const Record &original() const { return m_original; } ///< As it was read or last saved.
    [[nodiscard]] Record record() const;                  ///< With what is typed now.
    void setRecord(const Record &record);                 ///< Shows it; what was typed is gone.
    void revert() { setRecord(m_original); }

    /// Reads what is being typed at this moment.
    void finishTyping();
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QList<const Field *> modifiedFields() const;
    /// The first editor whose text is no value; null when all can be read.
    [[nodiscard]] FieldEditor *unreadableEditor() const;
    /// Marks the fields concerned, clears the others, and returns what belongs to no field here.
    Problems showProblems(const Problems &problems);

    /// Somebody else saved the record: fields untouched here take the new values, and so do equal ones. Returns the
    /// fields where both changed to different things; there the editor keeps what was typed.
    QList<const Field *> takeOver(const Record &fresh);

    /// What was typed and differs from what was read, for a draft; and back.
    [[nodiscard]] QJsonObject draft() const;
    void applyDraft(const QJsonObject &draft);

    void setReadOnly(bool readOnly);

    /// What is said at fields beside their values, each a mark and words about it.
    struct Mark
    {
        QString text;
        QString about;
        bool operator==(const Mark &) const = default;
    };
    using Marks = QHash<const Field *, Mark>;
    void setMarks(const Marks &marks);
    const Marks &marks() const { return m_marks; }

signals:
    void changed();
    void marksChanged();
    void markChosen(const Lodebook::Field &field);
    void openRequested(const Lodebook::RecordRef &record);
    void createRequested(Lodebook::FieldEditor *editor, const QString &entity, const QString &typed);

private:
    bool differs(const FieldEditor *editor) const;

    Record m_original;
    Casebook &m_casebook; // not owned
    QList<FieldEditor *> m_editors;
    Marks m_marks;
};

} // namespace Lodebook
