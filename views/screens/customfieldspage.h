// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customfieldsmodel.h"
#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Lodebook {

class EmptyList;
class Heading;
class MessageBar;

/// The fields that the casebook adds to its kinds of records: add one, change what is said of it, put it in its place,
/// take it away. Each is one action that can be undone; what was recorded in a field that is taken away is kept.
class CustomFieldsPage final : public Page
{
    Q_OBJECT

public:
    /// A place whose preset names an entity shows the fields of that one.
    CustomFieldsPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] static Location locationFor(const QString &entity);

    Location location() const override { return m_location; }
    QString title() const override;
    QString statusText() const override;
    void refresh(const ChangeNotice &notice) override;

    void add();
    void edit();
    void remove();
    void move(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    void openDialog(const Record &definition);
    void fillKinds(const QString &wanted);
    void load();
    void choose(const RecordId &id);
    int row() const; ///< -1 when none is chosen.
    void showState();
    void retranslate();

    Location m_location;
    Casebook &m_casebook; // not owned
    CustomFieldsModel *m_model;
    Heading *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QTableView *m_table = nullptr;
    EmptyList *m_empty = nullptr;
};

} // namespace Lodebook
