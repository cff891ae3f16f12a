// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/authorityplaces.h"
#include "views/shell/location.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace Lodebook {

class MapWidget;
class RecordListView;

/// The competent authorities of the Member States: a map of engagement beside the table with states and next steps. From
/// here a contact is noted, and the overview printed.
class AuthoritiesPage final : public QWidget
{
    Q_OBJECT

public:
    AuthoritiesPage(Casebook &casebook, QWidget *parent = nullptr);
    ~AuthoritiesPage() override;

    /// Reads what the map shows, when that has not been done or when records have changed since.
    void activate();
    [[nodiscard]] MapWidget *map() const { return m_map; }
    [[nodiscard]] RecordListView *list() const { return m_list; }
    [[nodiscard]] QString countText() const; ///< How many are in which state, and which states have no record.

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void failed(const Lodebook::Error &error);
    void said(const QString &message);
    void ready();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Read
    {
        AuthorityPlaces places;
        std::shared_ptr<const MapOutlines> outlines;
    };
    using Loaded = std::shared_ptr<const Result<Read>>;

    QWidget *makeHead();
    void connectList();
    void takeLoaded();
    void showPlaces();
    void noteContact();
    void print();
    void remove(const QList<RecordRef> &records);
    void onChanged(const ChangeNotice &notice);
    void retranslate();

    Casebook &m_casebook; // not owned
    QFutureWatcher<Loaded> m_loading;
    AuthorityPlaces m_places;
    std::shared_ptr<const MapOutlines> m_outlines;
    bool m_stale = true;
    QTimer m_reload;
    MapWidget *m_map;
    RecordListView *m_list;
    QSplitter *m_split;
    QPushButton *m_contact;
    QPushButton *m_print;
    QLabel *m_count;
};

} // namespace Lodebook
