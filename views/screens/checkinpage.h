// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include "models/storage/casebook.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Lodebook {

class DoorModel;
class MessageBar;

/// The door of an event: part of a name, Enter, and the person is checked in; a guest nobody knew is made from the same
/// line. Beside it who was there by pillar, tier, sex and country, each figure opening its records. It needs no network:
/// two doors work apart, and their packs make one list.
class CheckInPage final : public Page
{
    Q_OBJECT

public:
    /// A place whose record is an event begins with it; without one, the event that is nearest to today is taken.
    CheckInPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] static Location locationFor(const RecordId &event);

    Location location() const override { return m_location; }
    QString title() const override;
    QString statusText() const override;
    bool find() override;

    DoorModel &door() { return *m_door; }
    /// Checks in whoever stands in that row.
    void checkInRow(int row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDoor();
    void fillEvents();
    void choose(const RecordId &event);
    void checkInCurrent();
    void addGuest();
    void closeTheList();
    void showFigures();
    void addPart(QTreeWidgetItem *group, const Field &field, const QString &code, const QString &name, int count);
    void openPart(QTreeWidgetItem *item);
    void retranslate();

    Location m_location;
    Casebook &m_casebook; // not owned
    DoorModel *m_door;
    QLabel *m_title;
    QLabel *m_eventLabel;
    QComboBox *m_events;
    MessageBar *m_messages;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QListView *m_people;
    QPushButton *m_checkIn;
    QPushButton *m_guest;
    QPushButton *m_close;
    QTreeWidget *m_figures;
};

} // namespace Lodebook
