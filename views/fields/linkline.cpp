// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/linkline.h"

#include "models/items/lookupmodel.h"
#include "models/items/roles.h"
#include "models/storage/linkresolver.h"
#include "views/widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Lodebook {

namespace {

constexpr int titleRole = KindRole + 1;
constexpr int hitsShown = 12;
constexpr int pauseBeforeLooking = 80; // milliseconds without a key

} // namespace

LinkLine::LinkLine(const Entity &entity, Casebook &casebook, QWidget *parent)
    : QLineEdit(parent)
    , m_entity(entity)
    , m_casebook(casebook)
    , m_lookup(new LookupModel(casebook, entity, this))
    , m_hits(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_hits, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(hitsShown + 1);
    m_completer->setWidget(this); // and not setCompleter(): the line must not be overwritten while walking through the hits
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LinkLine::take);
    connect(m_lookup, &LookupModel::found, this, &LinkLine::showFound);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &LinkLine::look);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

Result<RecordId> LinkLine::meant() const
{
    LinkResolver resolver(m_casebook.reader());
    return resolver.resolve(m_entity, text().trimmed());
}

void LinkLine::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            event->ignore(); // the popup's
            return;
        default: break;
        }
    } else if (event->key() == Qt::Key_Down) {
        look();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LinkLine::look()
{
    m_pause.stop();
    m_lookup->search(text().trimmed());
}

void LinkLine::showFound()
{
    m_hits->clear();
    for (int row = 0; row < qMin(m_lookup->rowCount(), hitsShown); ++row) {
        const QModelIndex hit = m_lookup->index(row);
        auto *item = new QStandardItem(hit.data().toString());
        item->setData(hit.data(RecordIdRole), RecordIdRole);
        item->setData(hit.data(Qt::EditRole), titleRole);
        m_hits->appendRow(item);
    }
    const QString typed = text().trimmed();
    if (m_offersNew && !typed.isEmpty() && !m_entity.isReference()) {
        auto *create = new QStandardItem(icon(QStringLiteral("add")), tr("Make “%1” a new record (%2)…").arg(typed, m_entity.label()));
        create->setData(typed, titleRole);
        m_hits->appendRow(create);
    }
    if (hasFocus() && m_hits->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void LinkLine::take(const QModelIndex &index)
{
    const RecordId id = index.data(RecordIdRole).value<RecordId>();
    const QString title = index.data(titleRole).toString();
    if (id.isNull())
        emit createRequested(title);
    else
        emit chosen(id, title);
}

} // namespace Lodebook
