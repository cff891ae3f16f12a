// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/checkinpage.h"

#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/items/doormodel.h"
#include "models/programme/attendancefigures.h"
#include "models/programme/eventlist.h"
#include "models/programme/programmewords.h"
#include "models/storage/patience.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int mostEvents = 200; ///< To choose from, the newest ones.
constexpr int fieldRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;

/// Beside a function of every widget that is called event.
const EventEntity &events()
{
    return Lodebook::event();
}

/// The name of a guest as typed: the last word is the family name.
Guest guestCalled(const QString &typed)
{
    const QString name = typed.simplified();
    return {.givenName = name.section(u' ', 0, -2), .familyName = name.section(u' ', -1)};
}

} // namespace

CheckInPage::CheckInPage(const Location &location, Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_casebook(casebook)
    , m_door(new DoorModel(casebook, this))
    , m_title(new Heading(1.6, this))
    , m_eventLabel(new QLabel(this))
    , m_events(new QComboBox(this))
    , m_messages(new MessageBar(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_people(new QListView(this))
    , m_checkIn(new QPushButton(icon(QStringLiteral("check")), {}, this))
    , m_guest(new QPushButton(icon(QStringLiteral("add")), {}, this))
    , m_close(new QPushButton(this))
    , m_figures(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
    column->addWidget(m_title);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    auto *split = new QSplitter(this);
    split->addWidget(makeDoor());
    split->addWidget(m_figures);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    m_figures->setColumnCount(2);
    m_figures->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_figures->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_figures->header()->setStretchLastSection(false);
    connect(m_figures, &QTreeWidget::itemActivated, this, &CheckInPage::openPart);
    connect(m_door, &DoorModel::listChanged, this, &CheckInPage::showFigures);
    connect(m_door, &DoorModel::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(m_door, &QAbstractItemModel::modelReset, this, [this] { m_people->setCurrentIndex(m_door->index(0)); });
    retranslate();
    setFocusProxy(m_name);
}

Location CheckInPage::locationFor(const RecordId &of)
{
    Location location = Location::screen(QStringLiteral("check_in"));
    location.record = of;
    return location;
}

QWidget *CheckInPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_eventLabel);
    row->addWidget(m_events, 1);
    row->addWidget(m_close);
    m_eventLabel->setBuddy(m_events);
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_events->setMinimumContentsLength(24);
    connect(m_events, &QComboBox::currentIndexChanged, this, [this] { choose(m_events->currentData().value<RecordId>()); });
    connect(m_close, &QPushButton::clicked, this, &CheckInPage::closeTheList);
    return head;
}

QWidget *CheckInPage::makeDoor()
{
    auto *door = new QWidget(this);
    auto *column = new QVBoxLayout(door);
    column->setContentsMargins(0, 0, 0, 0);
    m_nameLabel->setBuddy(m_name);
    m_name->setClearButtonEnabled(true);
    m_people->setModel(m_door);
    m_people->setUniformItemSizes(true);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_people, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_checkIn);
    buttons->addWidget(m_guest);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, m_door, &DoorModel::search);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_guest->setEnabled(!m_casebook.isReadOnly() && !m_name->text().trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (!m_name->text().trimmed().isEmpty()) // Enter pressed twice must not let in whoever comes first
            checkInCurrent();
    });
    m_name->installEventFilter(this);
    connect(m_people, &QListView::activated, this, [this](const QModelIndex &index) { checkInRow(index.row()); });
    connect(m_checkIn, &QPushButton::clicked, this, &CheckInPage::checkInCurrent);
    connect(m_guest, &QPushButton::clicked, this, &CheckInPage::addGuest);
    m_guest->setEnabled(false);
    m_checkIn->setEnabled(!m_casebook.isReadOnly());
    m_close->setEnabled(!m_casebook.isReadOnly());
    return door;
}

void CheckInPage::fillEvents()
{
    Query query(events());
    query.limit = mostEvents;
    const Result<QList<Record>> found = m_casebook.reader().list(query);
    if (!found)
        return m_messages->showError(found.error());
    const QSignalBlocker quiet(m_events);
    m_events->clear();
    int nearest = -1;
    qint64 least = 0;
    for (const Record &one : *found) {
        const std::optional<QDateTime> at = one.get(events().startsAt);
        m_events->addItem(at ? tr("%1, %2", "event and its day").arg(one.title(), dayWords(at->toLocalTime().date())) : one.title(), one.id());
        const qint64 days = at ? std::abs(at->toLocalTime().date().daysTo(m_casebook.clock().today())) : 100'000;
        if (nearest < 0 || days < least) {
            nearest = m_events->count() - 1;
            least = days;
        }
    }
    const int wanted = m_events->findData(m_location.record);
    m_events->setCurrentIndex(wanted >= 0 ? wanted : nearest);
    choose(m_events->currentData().value<RecordId>());
    if (found->isEmpty())
        m_messages->showMessage(MessageBar::Severity::Note, tr("No event is recorded yet. Add one under Partners, Events."));
}

void CheckInPage::choose(const RecordId &of)
{
    m_location.record = of;
    m_door->setEvent(of);
    m_name->setEnabled(!of.isNull());
    emit titleChanged();
}

QString CheckInPage::title() const
{
    return tr("Event check-in");
}

QString CheckInPage::statusText() const
{
    return tr("%1 of %2 are there").arg(numberWords(countOf(m_door->list(), u"attended")), numberWords(double(m_door->list().size())));
}

bool CheckInPage::find()
{
    m_name->setFocus();
    m_name->selectAll();
    return true;
}

/// The arrows of the line walk through the people below it.
bool CheckInPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_name || !key || (key->key() != Qt::Key_Down && key->key() != Qt::Key_Up))
        return Page::eventFilter(watched, event);
    const int row = m_people->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
    m_people->setCurrentIndex(m_door->index(std::clamp(row, 0, std::max(0, m_door->rowCount() - 1))));
    return true;
}

void CheckInPage::checkInCurrent()
{
    checkInRow(std::max(0, m_people->currentIndex().row()));
}

void CheckInPage::checkInRow(int row)
{
    const RecordId who = m_door->personAt(row);
    if (m_casebook.isReadOnly() || m_location.record.isNull())
        return;
    if (who.isNull()) {
        if (!m_name->text().trimmed().isEmpty())
            m_messages->showMessage(MessageBar::Severity::Note, tr("Nobody of this name is known. “New guest” adds them."));
        return;
    }
    const QString name = m_door->index(row).data().toString();
    if (m_door->stateAt(row) == u"attended") {
        m_messages->showMessage(MessageBar::Severity::Note, tr("Checked in already: %1").arg(name));
        find();
        return;
    }
    const Patience patience(m_casebook.database(), shortPatience);
    if (const Result<> done = checkIn(m_casebook.store(), m_location.record, who); !done)
        return m_messages->showError(done.error());
    m_messages->showMessage(MessageBar::Severity::Success, tr("Checked in: %1. Ctrl+Z takes it back.").arg(name));
    m_name->clear();
    m_name->setFocus();
    emit statusChanged();
}

void CheckInPage::addGuest()
{
    const QString typed = m_name->text().simplified();
    if (typed.isEmpty() || m_location.record.isNull())
        return;
    const Patience patience(m_casebook.database(), shortPatience);
    const Result<RecordId> made = checkInGuest(m_casebook.store(), m_location.record, guestCalled(typed));
    if (!made)
        return m_messages->showError(made.error());
    m_messages->showMessage(MessageBar::Severity::Success, tr("New guest, checked in: %1. Ctrl+Z takes it back.").arg(typed));
    m_messages->addAnswer(tr("Complete the record"), [this, id = *made] { emit openRequested(Location::of(QStringLiteral("person"), id), true); });
    m_name->clear();
    m_name->setFocus();
    emit statusChanged();
}

void CheckInPage::closeTheList()
{
    const Patience patience(m_casebook.database(), shortPatience);
    const Result<int> closed = closeList(m_casebook.store(), m_location.record);
    if (!closed)
        return m_messages->showError(closed.error());
    m_messages->showMessage(MessageBar::Severity::Success, tr("%Ln person(s) did not come. Ctrl+Z takes it back.", nullptr, *closed));
}

void CheckInPage::showFigures()
{
    const AttendanceEntity &is = attendance();
    m_figures->clear();
    auto *states = new TreeItem(m_figures, {tr("The list"), numberWords(double(m_door->list().size()))});
    states->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (const Choice &state : is.state.choices())
        addPart(states, is.state, state.code, m_casebook.codes().label(is.state, state.code), countOf(m_door->list(), state.code));
    for (const Field *field : {static_cast<const Field *>(&is.pillar), static_cast<const Field *>(&is.tier), static_cast<const Field *>(&is.sex), static_cast<const Field *>(&is.country)}) {
        auto *group = new TreeItem(m_figures, {tr("Attended, by: %1").arg(field->label())});
        for (const AttendancePart &part : attendedBy(m_door->list(), *field)) {
            addPart(group, *field, part.code, part.code.isEmpty() ? tr("not recorded") : m_casebook.codes().label(*field, part.code), part.count);
        }
        group->setHidden(group->childCount() == 0);
    }
    m_figures->expandAll();
    emit statusChanged();
}

void CheckInPage::addPart(QTreeWidgetItem *group, const Field &field, const QString &code, const QString &name, int count)
{
    auto *item = new TreeItem(group, {name, numberWords(count)});
    item->setData(0, fieldRole, field.name());
    item->setData(0, codeRole, code);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

void CheckInPage::openPart(QTreeWidgetItem *item)
{
    const AttendanceEntity &is = attendance();
    const Field *field = is.field(item->data(0, fieldRole).toString());
    if (!field)
        return;
    const QString code = item->data(0, codeRole).toString();
    Filter filter = Filter::leaf(is.event, Compare::Equal, QVariant::fromValue(m_location.record))
        && (code.isEmpty() ? Filter::leaf(*field, Compare::Empty) : Filter::leaf(*field, Compare::Equal, code));
    if (field != &is.state)
        filter = filter && Filter::leaf(is.state, Compare::Equal, QStringLiteral("attended"));
    emit openRequested(Location::rowsOf(Query(is, filter), tr("%1: %2", "event and which part of its list").arg(m_events->currentText(), item->text(0))), false);
}

void CheckInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CheckInPage::retranslate()
{
    m_title->setText(title());
    m_eventLabel->setText(tr("&Event"));
    m_events->setAccessibleName(tr("Event"));
    m_nameLabel->setText(tr("&Name, or part of it; Enter checks in"));
    m_name->setAccessibleName(tr("Name"));
    m_people->setAccessibleName(tr("People who may be meant"));
    m_checkIn->setText(tr("&Check in"));
    m_guest->setText(tr("New &guest"));
    m_close->setText(tr("C&lose the list"));
    m_close->setToolTip(tr("Writes down that everybody still invited or registered did not come"));
    m_figures->setHeaderLabels({tr("Who"), tr("Count")});
    m_figures->setAccessibleName(tr("Attendance"));
    m_messages->putAway(); // what it says is of the language before
    fillEvents();
}

} // namespace Lodebook
