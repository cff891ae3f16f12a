// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/linkline.h"

#include "models/storage/linkresolver.h"
#include "views/fields/linksearch.h"
#include "views/widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Lodebook {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2;
constexpr int hitLimit = 12;
constexpr int pauseBeforeLooking = 80; // milliseconds without a key

} // namespace

LinkLine::LinkLine(const Entity &entity, Casebook &casebook, QWidget *parent)
    : QLineEdit(parent)
    , m_entity(entity)
    , m_casebook(casebook)
    , m_hits(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_hits, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(hitLimit + 1);
    m_completer->setWidget(this); // and not setCompleter(): the line must not be overwritten while walking through the hits
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LinkLine::take);
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
    const QString typed = text().trimmed();
    const Result<QList<LinkHit>> hits = linkHits(m_casebook.reader(), m_entity, typed, hitLimit);
    m_hits->clear();
    if (hits) {
        for (const LinkHit &hit : *hits) {
            auto *item = new QStandardItem(hit.number.isEmpty() ? hit.title : tr("%1   %2").arg(hit.title, hit.number));
            item->setData(QVariant::fromValue(hit.id), idRole);
            item->setData(hit.title, titleRole);
            m_hits->appendRow(item);
        }
    }
    if (!typed.isEmpty() && !m_entity.isReference()) {
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
    const RecordId id = index.data(idRole).value<RecordId>();
    const QString title = index.data(titleRole).toString();
    if (id.isNull())
        emit createRequested(title);
    else
        emit chosen(id, title);
}

} // namespace Lodebook
