// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/shell/personalfolder.h"

class QLabel;
class QPushButton;

#include <memory>


namespace Lodebook {

class Casebook;
class MessageBar;
class RecordListView;
class WorkStrip;
struct PaperTable;

/// The records of one entity, or just those behind a figure or in the recycle bin: what people do in the list becomes one
/// undoable action. The list of all records is found again as it was left.
class RecordListPage final : public Page
{
    Q_OBJECT

public:
    RecordListPage(const Location &location, Casebook &casebook, const PersonalFolder &personal, QWidget *parent = nullptr);

    Location location() const override { return m_location; }
    QString title() const override;
    QString statusText() const override;
    void print() override;
    bool canPrint() const override { return true; }
    bool find() override;
    void changeMany() override;
    bool canChangeMany() const override;
    void paste() override;
    bool canPaste() const override;

    RecordListView &list() { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The chosen rows, or all when fewer than \a least are chosen.
    void printRows(qsizetype least);
    void remove(const QList<RecordRef> &records);
    void restore(const QList<RecordRef> &records);
    Result<bool> restoredPlainly(const QList<RecordId> &ids, const QString &label);
    using Change = Result<> (RecordStore::*)(const Entity &, const RecordId &, const QString &);
    void changeAll(const QList<RecordRef> &records, Change change, const QString &label, const QString &doing, const QString &done);
    void invite(const RecordId &event, const QList<RecordId> &people);
    void writeLetters(const QList<RecordId> &records);
    void tellFailure(const Error &error);
    void exportRecords(const QList<RecordRef> &records);
    void writeTo(const QString &path, const QList<RecordRef> &records);
    void addViews();
    void retranslate();

    Location m_location;
    const Entity &m_entity;
    Casebook &m_casebook; // not owned
    PersonalFolder m_personal;
    QLabel *m_title;
    QPushButton *m_add;
    QPushButton *m_import;
    MessageBar *m_messages;
    WorkStrip *m_work;
    RecordListView *m_list;
};

} // namespace Lodebook
