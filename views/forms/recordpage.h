// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "views/forms/draftkeeper.h"
#include "views/shell/page.h"

namespace Lodebook {

class ConflictPanel;
class FieldEditor;
class FormBinder;
class MessageBar;
class RecordHeader;
class RecordTabs;
class WhenFree;
struct OpenConflict;

/// One record, open: its header, its form, what belongs to it, its history. It is saved when it is left or on Ctrl+S;
/// what cannot be saved stays on screen and in a draft.
class RecordPage final : public Page
{
    Q_OBJECT

public:
    /// A new \a record may carry values already: what it was made from.
    RecordPage(const Record &record, Casebook &casebook, const DraftStore &drafts, QWidget *parent = nullptr);

    Location location() const override;
    QString title() const override;
    QString statusText() const override;
    bool leave() override;
    void save() override;
    void revert() override;
    void keepTyping() override;
    bool canSave() const override;
    void paste() override;
    bool canPaste() const override;
    void print() override; ///< The record as it is stored: what was typed is saved first.
    bool canPrint() const override;
    bool find() override; ///< In the list of the tab that is open.
    void refresh(const ChangeNotice &notice) override;

    /// Goes on with what was typed into a record that has not been saved once.
    void resume(const RecordId &draft);
    /// Into the recycle bin, with what cannot be without it.
    void remove();
    const Record &record() const;
    FormBinder &binder() { return *m_binder; }
    MessageBar &messages() { return *m_messages; }
    RecordTabs &tabs() { return *m_tabs; }

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool store();
    [[nodiscard]] bool storeChecked(Record record, bool again);
    void stored(const Record &record);
    /// Another program is writing: says so, keeps the typing and tries again until it succeeds.
    void waitForOthers();
    void tryAgain();
    bool refused(const Error &error); ///< Says why nothing was saved; always false.
    void showProblems(const Problems &problems);
    void showRecord();
    void showDeleted();
    void showOpen(); ///< Conflicts about the record: in its header and at their fields, as chips that lead to them.
    void markOpen(const QList<OpenConflict> &conflicts);
    void takeOut();
    void tellRemoved(int others);
    void offerDraft();
    void takeDraft(const Draft &draft);
    void makeLinked(FieldEditor *editor, const QString &entity, const QString &typed);
    void onTyped();
    void watchDrops();

    Casebook &m_casebook; // not owned
    FormBinder *m_binder;
    RecordHeader *m_header;
    MessageBar *m_messages;
    ConflictPanel *m_conflicts;
    RecordTabs *m_tabs;
    DraftKeeper *m_draft;
    QJsonObject m_preset;
    WhenFree *m_removal; ///< Into the bin, or out of it.
    QTimer m_waiting;
    bool m_isWaiting = false; ///< What was typed is to be saved as soon as another program has finished.
    RecordId m_resumed; ///< The draft a new record goes on with.
    QString m_title;
    Cancellation m_looking;
    QHash<const Field *, QString> m_openFields; ///< The ids of their conflicts.
};

} // namespace Lodebook
