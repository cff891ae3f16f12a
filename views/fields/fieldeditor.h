// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Lodebook {

/// Where a person types the value of one field.
///
/// Empty stays empty: an editor that nobody touched gives an invalid value, never a zero or a "no". What cannot be read
/// stays as it was typed: value() is then empty, unreadable() says why, and the form is not saved until it is put right.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, Casebook &casebook, QWidget *parent);
    ~FieldEditor() override;

    const Field &field() const { return m_field; }

    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// Why what stands there is no value, in words; empty when it is one.
    [[nodiscard]] virtual QString unreadable() const { return {}; }
    /// Something is typed that is no value (yet): unlike unreadable() this is known before the editor is left.
    [[nodiscard]] virtual bool hasUnreadText() const { return false; }
    /// What stands there, letter by letter: for drafts of what cannot be read.
    [[nodiscard]] virtual QString typedText() const { return {}; }
    virtual void setTypedText(const QString &) {}
    /// Reads what is being typed now, as if the person had left the editor.
    virtual void finish() {}
    virtual void setReadOnly(bool readOnly);
    /// Whether a line is too short for it: it takes the whole width of a form.
    [[nodiscard]] virtual bool isWide() const { return false; }

    /// Whether it also takes codes that are not offered any more, as a filter does that looks for them. Else a retired
    /// code stays where it stands, but nobody chooses it anew.
    void setTakesRetired(bool takes) { m_takesRetired = takes; }

    /// What a rule says about the value; shown beside it with icon and words, and told to screen readers.
    void setProblem(const QString &problem);
    /// unreadable() when it is, else what the rules said.
    [[nodiscard]] QString problem() const;

signals:
    void changed(); ///< By the person, not by setValue().
    void openRequested(const Lodebook::RecordRef &record);
    /// The person looked for a record that is not there and wants to make it.
    void createRequested(const QString &entity, const QString &typed);

protected:
    /// To be called once by a subclass: puts its widgets in a line and makes \a entry the one the label belongs to.
    void setContent(QWidget *content, QWidget *entry);
    bool takesRetired() const { return m_takesRetired; }
    /// Fetches words anew after a change of language or of the choice list.
    virtual void retranslate();
    void refreshProblem();
    void changeEvent(QEvent *event) override;

    Casebook &casebook() const { return m_casebook; }

private:
    const Field &m_field;
    Casebook &m_casebook; // not owned
    QWidget *m_entry = nullptr;
    QWidget *m_problemLine;
    QLabel *m_problemIcon;
    QLabel *m_problemText;
    bool m_takesRetired = false;
    QString m_problem;
};

} // namespace Lodebook
