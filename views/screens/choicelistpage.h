// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/choicelistmodel.h"
#include "models/storage/casebook.h"
#include "views/shell/page.h"
#include "views/shell/workstrip.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace Lodebook {

class MessageBar;

/// The choice lists of the casebook: at the left every field that has one, at the right its entries. Entries are added,
/// renamed in five languages, moved, retired, brought back, merged and removed here; before each it says to how many
/// records what happens. Merging runs on a worker and can be stopped and undone.
class ChoiceListPage final : public Page
{
    Q_OBJECT

public:
    /// A place whose preset names a field begins with its list.
    ChoiceListPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    /// The place of one list.
    [[nodiscard]] static Location locationFor(const Field &field);

    Location location() const override { return m_location; }
    QString title() const override;
    QString statusText() const override;
    bool find() override;
    void refresh(const ChangeNotice &notice) override;

    /// Shows the list of that field.
    void showList(const Field &field);
    bool isBusy() const { return m_work->isRunning() || m_isReading; }
    ChoiceListModel &entries() { return *m_entries; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLists();
    QWidget *makeEntries();
    QWidget *makeButtons(QWidget *parent);
    QPushButton *makeButton(const char *name, QWidget *parent, void (ChoiceListPage::*pressed)());
    void fillLists();
    void narrow(const QString &words);
    void choose(QTreeWidgetItem *item);
    void read();
    void take(const QList<ChoiceUse> &uses);
    const ChoiceUse *chosen() const;
    QString about(const ChoiceUse &use) const;
    void showState();
    void settle(const Result<> &done, const QString &said);

    void add();
    void rename();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int places);
    void retire();
    void merge();
    void mergeInto(const QString &code, const QString &label, const QString &into, const QString &intoLabel);
    void undo(const RecordId &batch);
    void remove();
    void fitColumns();
    void retranslate();

    Location m_location;
    Casebook &m_casebook;           // not owned
    const Field *m_field = nullptr; // not owned; the list that is shown
    ChoiceListModel *m_entries;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QLineEdit *m_find = nullptr;
    QTreeWidget *m_lists = nullptr;
    QLabel *m_listTitle = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_about = nullptr;
    QHash<QString, QPushButton *> m_buttons;
    QString m_wanted;  ///< The code to choose once the entries are read.
    int m_reading = 0; ///< Which question is the newest; answers to older ones are dropped.
    bool m_isReading = false;
    bool m_returnsFocus = false; ///< Work took it away from the entries.
    bool m_mayWrite = false;
};

} // namespace Lodebook
