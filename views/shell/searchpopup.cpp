// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/searchpopup.h"

#include "models/core/plaintext.h"
#include "views/shell/commands.h"
#include "views/shell/rooms.h"
#include "views/widgets/icons.h"
#include "views/widgets/linedelegate.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Lodebook {

namespace {

constexpr int locationRole = Qt::UserRole + 1;
constexpr int commandRole = Qt::UserRole + 2;
constexpr int mostRecords = 12;
constexpr int pauseBeforeLooking = 120; // milliseconds without a key

/// Each word that was typed begins a word of the label; case and accents do not matter.
bool hasWordsLike(const QString &label, const QString &typed)
{
    const QStringList words = folded(label).split(u' ', Qt::SkipEmptyParts);
    for (const QString &wanted : typed.split(u' ', Qt::SkipEmptyParts)) {
        const bool found = std::any_of(words.cbegin(), words.cend(), [&wanted](const QString &word) { return word.startsWith(wanted); });
        if (!found)
            return false;
    }
    return true;
}

} // namespace

SearchPopup::SearchPopup(Casebook &casebook, const RecordMemory &memory, Commands &commands, QLineEdit &field)
    : QFrame(field.window())
    , m_casebook(casebook)
    , m_memory(memory)
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
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameList();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &SearchPopup::look);
    connect(&m_field, &QLineEdit::textEdited, this, [this] {
        putAwayQuestion();
        m_pause.start();
    });
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::take);
    m_field.installEventFilter(this);
    hide();
}

void SearchPopup::nameList()
{
    m_list->setAccessibleName(tr("Found"));
}

void SearchPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameList();
    QFrame::changeEvent(event);
}

void SearchPopup::start()
{
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    look();
}

void SearchPopup::look()
{
    m_pause.stop();
    delete std::exchange(m_asking, nullptr);
    const QString text = m_field.text().trimmed();
    if (text.isEmpty()) {
        m_list->clear();
        addRemembered();
        place();
        return;
    }
    m_asking = new QFutureWatcher<Answer>(this);
    connect(m_asking, &QFutureWatcherBase::finished, this, [this, text] {
        const Answer found = m_asking->result();
        std::exchange(m_asking, nullptr)->deleteLater(); // it is the one that is telling us
        show(text, *found);
    });
    // A casebook that can be written: the index takes in first what has just been changed.
    m_asking->setFuture(onOwnCasebook<Found>(m_casebook, [text](Casebook &casebook) { return find(casebook, text); }));
}

Result<SearchPopup::Found> SearchPopup::find(Casebook &casebook, const QString &text)
{
    SearchIndex index(casebook.reader());
    const Result<QList<SearchHit>> hits = index.search(text, {}, mostRecords);
    if (!hits)
        return hits.error();
    const Result<qint64> behind = index.pending();
    return Found{*hits, behind && *behind > 0};
}

void SearchPopup::show(const QString &text, const Result<Found> &found)
{
    m_list->clear();
    addPlaces(text);
    addNewRecords(text);
    addRecords(found);
    addCommands(text);
    if (m_list->count() == 0)
        add({}, tr("Nothing here is called “%1”").arg(text), {})->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
    place();
    const int steps = std::exchange(m_stepsWanted, 0);
    if (steps != 0)
        step(steps);
    if (std::exchange(m_takeWanted, false))
        take(m_list->currentItem());
}

QListWidgetItem *SearchPopup::add(const QString &drawing, const QString &text, const QString &remark)
{
    auto *item = new QListWidgetItem(text, m_list);
    if (!drawing.isEmpty())
        item->setIcon(icon(drawing));
    item->setData(LineDelegate::RemarkRole, remark);
    item->setData(Qt::AccessibleTextRole, remark.isEmpty() ? text : tr("%1, %2", "what is found, and what it is").arg(text, remark));
    return item;
}

/// Why it was found, below what it is called.
void SearchPopup::addDetail(QListWidgetItem *item, const QString &detail)
{
    if (detail.isEmpty())
        return;
    const QString line = detail.simplified();
    item->setData(LineDelegate::DetailRole, line);
    item->setToolTip(detail);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2", "what is found, and what it is").arg(item->data(Qt::AccessibleTextRole).toString(), line));
}

void SearchPopup::addRemembered()
{
    QSet<RecordId> seen;
    const auto offer = [&](const QList<RecordRef> &records, const QString &drawing) {
        for (const RecordRef &ref : records) {
            const Entity *entity = m_casebook.catalog().entity(ref.entity);
            if (!entity || seen.contains(ref.id) || m_list->count() >= mostRecords)
                continue;
            seen.insert(ref.id);
            const Result<Record> record = m_casebook.reader().find(*entity, ref.id);
            if (!record || record->isDeleted())
                continue;
            const Result<QString> title = m_casebook.reader().title(*record);
            add(drawing, title ? *title : record->title(), entity->label())->setData(locationRole, QVariant::fromValue(Location::of(*entity, ref.id)));
        }
    };
    offer(m_memory.pinned(), QStringLiteral("pin"));
    offer(m_memory.recent(), QStringLiteral("history"));
}

void SearchPopup::addRecords(const Result<Found> &found)
{
    if (!found) {
        add(QStringLiteral("warning"), tr("Records cannot be searched: %1").arg(found.error().message), {})->setFlags(Qt::NoItemFlags);
        return;
    }
    bool isFirstGuess = true;
    for (const SearchHit &hit : found->hits) {
        QListWidgetItem *item = add(hit.guessed ? QStringLiteral("help") : QStringLiteral("open"), hit.title, hit.entity->label());
        if (hit.guessed && isFirstGuess)
            addDetail(item, tr("Nothing is written like that; this comes close."));
        else if (!hit.guessed)
            addDetail(item, hit.snippet);
        isFirstGuess = isFirstGuess && !hit.guessed;
        item->setData(locationRole, QVariant::fromValue(Location::of(*hit.entity, hit.id)));
    }
    if (found->isBehind)
        add(QStringLiteral("history"), tr("More will be found in a moment: what was changed is still being taken in."), {})->setFlags(Qt::NoItemFlags);
}

void SearchPopup::addPlaces(const QString &text)
{
    const QString word = folded(text);
    for (const Room &room : allRooms(m_casebook.catalog())) {
        const auto offer = [&](const QString &label, const Location &location) {
            if (hasWordsLike(label, word))
                add(room.icon, label, room.label)->setData(locationRole, QVariant::fromValue(location));
        };
        offer(room.label, room.entrance());
        for (const ScreenEntry &screen : room.screens)
            offer(screen.label, Location::screen(screen.name));
        for (const Entity *entity : room.entities)
            offer(entity->pluralLabel(), Location::list(entity->name()));
    }
}

void SearchPopup::addNewRecords(const QString &text)
{
    const QString word = folded(text);
    if (m_casebook.isReadOnly() || !word.contains(u' ')) // one word alone asks for what there is
        return;
    for (const Room &room : allRooms(m_casebook.catalog())) {
        for (const Entity *entity : room.entities) {
            const QString label = tr("New: %1", "a record to be made").arg(entity->label());
            if (hasWordsLike(QString(label).remove(u':'), word))
                add(QStringLiteral("add"), label, room.label)
                    ->setData(locationRole, QVariant::fromValue(Location::newRecord(*entity)));
        }
    }
}

void SearchPopup::addCommands(const QString &text)
{
    const QString word = folded(text);
    for (QAction *action : m_commands.all()) {
        const QString label = QString(action->text()).remove(u'&');
        if (!action->isEnabled() || action->menu() || !hasWordsLike(QString(label + u' ' + action->whatsThis()), word))
            continue;
        QListWidgetItem *item = add({}, label, action->shortcut().toString(QKeySequence::NativeText));
        item->setIcon(action->icon().isNull() ? icon(QStringLiteral("forward")) : action->icon());
        item->setData(commandRole, QVariant::fromValue<QObject *>(action));
    }
}

void SearchPopup::place()
{
    if (m_list->count() == 0 || !m_field.hasFocus()) { // or they have gone elsewhere meanwhile
        hide();
        return;
    }
    const int drawing = Theme::iconSize(16, font());
    m_list->setIconSize(QSize(drawing, drawing));
    int rows = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const int row = LineDelegate::heightOf(!item->data(LineDelegate::DetailRole).toString().isEmpty(), font()) + 2;
        item->setSizeHint(QSize(0, row));
        rows += i < 16 ? row : 0;
    }
    const QWidget *window = parentWidget();
    const int width = qMax(m_field.width(), qMin(560, window->width() - 2 * Theme::Unit));
    QPoint corner = m_field.mapTo(window, QPoint(0, m_field.height() + 2));
    // It ends below the end of the field, and reaches further to the front when it needs more room.
    const int end = m_field.mapTo(window, QPoint(m_field.width(), 0)).x();
    corner.setX(isRightToLeft() ? qBound(0, corner.x(), window->width() - width) : qMax(0, end - width));
    const int height = qMin(rows + 4, window->height() - corner.y() - Theme::Unit);
    setGeometry(QRect(corner, QSize(width, height)));
    QFrame::show();
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
    if (m_pause.isActive() || !isVisible())
        look();
    if (m_asking) {
        m_stepsWanted += rows;
        return;
    }
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + rows, m_list->count() - 1));
}

void SearchPopup::putAwayQuestion()
{
    m_pause.stop();
    delete std::exchange(m_asking, nullptr);
    m_takeWanted = false;
    m_stepsWanted = 0;
}

bool SearchPopup::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !underMouse()) {
        putAwayQuestion();
        hide();
    }
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
        m_takeWanted = m_asking; // what is found opens as soon as it is
        if (!m_asking)
            take(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        putAwayQuestion();
        m_field.clear();
        hide();
        emit putAway();
        return true;
    default: return false;
    }
}

} // namespace Lodebook
