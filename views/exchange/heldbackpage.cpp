// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/heldbackpage.h"

#include "models/items/roles.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"

#include <QPushButton>
#include <QTableView>

namespace Lodebook {

HeldBackPage::HeldBackPage(Casebook &casebook, QWidget *parent)
    : DeskPage(Location::screen(QStringLiteral("held_back")), casebook, parent)
    , m_model(new HeldBackModel(this))
    , m_table(new QTableView(this))
{
    m_open = addButton("openRecord", "open", [this] { openCurrent(); });
    m_table->setObjectName(QStringLiteral("heldBack"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, HeldBackModel::ReasonColumn, 30);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setContent(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HeldBackPage::showState);
    connect(m_table, &QTableView::activated, this, &HeldBackPage::openCurrent);
    setFocusProxy(m_table);
    retranslate();
}

QString HeldBackPage::title() const
{
    return tr("Held back");
}

QString HeldBackPage::statusText() const
{
    return tr("%Ln value(s) wait", nullptr, m_model->rowCount());
}

void HeldBackPage::refresh(const ChangeNotice &)
{
    if (isVisible())
        load();
}

void HeldBackPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    load();
}

void HeldBackPage::load()
{
    read<QList<HeldBackRow>>([](Casebook &casebook) { return heldBackValues(casebook); },
                             [this](const QList<HeldBackRow> &rows) {
                                 const int before = m_table->currentIndex().row();
                                 m_model->setRows(rows);
                                 m_table->resizeColumnsToContents();
                                 widenColumn(*m_table);
                                 if (m_model->rowCount() > 0)
                                     m_table->setCurrentIndex(
                                         m_model->index(qBound(0, before, m_model->rowCount() - 1), 0));
                                 showState();
                             });
}

void HeldBackPage::openCurrent()
{
    const auto record = m_table->currentIndex().data(RecordRefRole).value<RecordRef>();
    if (!record.id.isNull())
        emit openRequested(Location::of(record.entity, record.id), false);
}

void HeldBackPage::showState()
{
    m_open->setVisible(m_model->rowCount() > 0);
    m_open->setEnabled(!m_table->currentIndex().data(RecordRefRole).value<RecordRef>().id.isNull());
    showContent(m_model->rowCount() > 0);
}

void HeldBackPage::retranslate()
{
    DeskPage::retranslate();
    m_open->setText(tr("&Open the record"));
    m_table->setAccessibleName(title());
    setIntro(tr("What packs brought and what could not come into its record yet. It is kept, and goes on to others."));
    empty().say(
        tr("Nothing is held back"),
        tr("A value of a pack waits here when it leads to a record that has not come yet, or when a rule refuses it."),
        {});
    showState();
}

} // namespace Lodebook
