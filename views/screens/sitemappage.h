// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "views/screens/siteplaces.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Lodebook {

class MapWidget;

/// The map of mine sites: coloured and shaped by status, with the countries that the CAHRA list names. A click opens the
/// site, a rectangle drawn with Shift opens a list of the sites in it. Sites are read on a thread with a casebook of its own.
class SiteMapPage final : public QWidget
{
    Q_OBJECT

public:
    SiteMapPage(Casebook &casebook, QWidget *parent = nullptr);
    ~SiteMapPage() override;

    /// Reads the sites when that has not been done, or when records have changed since. Also done when first shown.
    void activate();
    [[nodiscard]] MapWidget *map() const { return m_map; }
    [[nodiscard]] QString countText() const; ///< How many are shown, and how many have no position.

signals:
    void recordActivated(const Lodebook::RecordRef &record);
    void recordsWanted(const Lodebook::Query &query, const QString &title);
    void failed(const Lodebook::Error &error);
    void ready();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Loaded = std::shared_ptr<const Result<SitePlaces>>;

    void makeChoices();
    void retranslate();
    void takeLoaded();
    void offerChoices();
    void showChosen();
    void openList(const QList<QVariant> &keys);
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    QFutureWatcher<Loaded> m_loading;
    SitePlaces m_places;
    bool m_stale = true;
    QTimer m_reload;
    MapWidget *m_map;
    QLineEdit *m_words;
    QComboBox *m_mineral;
    QComboBox *m_status;
    QCheckBox *m_responsible;
    QList<QLabel *> m_labels;
    QLabel *m_count;
};

} // namespace Lodebook
