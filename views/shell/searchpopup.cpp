// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/searchpopup.h"

#include "models/core/plaintext.h"
#include "models/storage/searchindex.h"
#include "views/shell/commands.h"
#include "views/shell/rooms.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int locationRole = Qt::UserRole + 1;
constexpr int commandRole = Qt::UserRole + 2;
constexpr int mostRecords = 12;
constexpr int pauseBeforeLooking = 120; // milliseconds without a key

} // namespace

SearchPopup::SearchPopup(Casebook &casebook, Commands &commands, QLineEdit &field)
    : QFrame(field.window())
    , m_casebook(casebook)
    , m_commands(commands)
    , m_field(field)
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize(QSize(16, 16));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &SearchPopup::look);
    connect(&m_field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::take);
    m_field.installEventFilter(this);
    hide();
}

void SearchPopup::start()
{
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    if (!m_field.text().trimmed().isEmpty())
        look();
}

void SearchPopup::look()
{
    m_pause.stop();
    m_list->clear();
    const QString text = m_field.text().trimmed();
    if (text.isEmpty()) {
        hide();
        return;
    }
    addPlaces(text);
    addRecords(text);
    addCommands(text);
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing here is called “%1”").arg(text), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    place();
}

void SearchPopup::addRecords(const QString &text)
{
    SearchIndex index(m_casebook.reader());
    const Result<QList<SearchHit>> hits = index.search(text, {}, mostRecords);
    for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
        const QString title = tr("%1   –   %2", "title and kind of a record").arg(hit.title, hit.entity->label());
        auto *item = new QListWidgetItem(icon(hit.guessed ? QStringLiteral("help") : QStringLiteral("open")), title, m_list);
        item->setToolTip(hit.guessed ? tr("Nothing is written like that; this comes close.") : hit.snippet);
        item->setData(locationRole, QVariant::fromValue(Location::of(*hit.entity, hit.id)));
    }
}

void SearchPopup::addPlaces(const QString &text)
{
    const QString word = folded(text);
    for (const Room &room : allRooms(m_casebook.catalog())) {
        const auto offer = [&](const QString &label, const Location &location) {
            if (!folded(label).startsWith(word))
                return;
            auto *item = new QListWidgetItem(icon(room.icon), tr("%1   –   %2", "name of a list and its room").arg(label, room.label), m_list);
            item->setData(locationRole, QVariant::fromValue(location));
        };
        for (const ScreenEntry &screen : room.screens)
            offer(screen.label, Location::screen(screen.name));
        for (const Entity *entity : room.entities)
            offer(entity->pluralLabel(), Location::list(entity->name()));
    }
}

void SearchPopup::addCommands(const QString &text)
{
    const QString word = folded(text);
    for (QAction *action : m_commands.all()) {
        const QString label = QString(action->text()).remove(u'&');
        if (!action->isEnabled() || action->menu() || !folded(label).contains(word))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), keys.isEmpty() ? label : tr("%1   (%2)", "command and its shortcut").arg(label, keys), m_list);
        item->setData(commandRole, QVariant::fromValue<QObject *>(action));
    }
}

void SearchPopup::place()
{
    const int row = Theme::rowHeight(Theme::Density::Compact, font()) + 4;
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, row));
    const QWidget *window = parentWidget();
    const int width = qMax(m_field.width(), qMin(560, window->width() - 2 * Theme::Unit));
    QPoint corner = m_field.mapTo(window, QPoint(0, m_field.height() + 2));
    corner.setX(qBound(0, corner.x(), window->width() - width - Theme::Unit));
    const int height = qMin(qMin(m_list->count(), 16) * row + 4, window->height() - corner.y() - Theme::Unit);
    setGeometry(QRect(corner, QSize(width, height)));
    show();
    raise();
}

void SearchPopup::take(const QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const Location location = item->data(locationRole).value<Location>();
    auto *command = qobject_cast<QAction *>(item->data(commandRole).value<QObject *>());
    hide();
    m_field.clear();
    if (command)
        command->trigger();
    else
        emit chosen(location);
}

void SearchPopup::step(int rows)
{
    if (!isVisible())
        look();
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + rows, m_list->count() - 1));
}

bool SearchPopup::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !underMouse())
        hide();
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive() || !isVisible())
            look();
        take(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        m_field.clear();
        hide();
        m_field.clearFocus();
        return true;
    default: return false;
    }
}

} // namespace Lodebook
