// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customfieldspage.h"

#include "models/entities/common/customfield.h"
#include "models/items/roles.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/screens/customfielddialog.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

enum Pages { TablePage, EmptyPage };

} // namespace

Location CustomFieldsPage::locationFor(const QString &entity)
{
    Location place = Location::screen(QStringLiteral("custom_fields"));
    if (!entity.isEmpty())
        place.preset.insert(QStringLiteral("entity"), entity);
    return place;
}

CustomFieldsPage::CustomFieldsPage(const Location &location, Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_casebook(casebook)
    , m_model(new CustomFieldsModel(casebook, this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    m_empty = new EmptyList(m_pages);
    m_pages->addWidget(makeTable());
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    connect(m_empty, &EmptyList::stepTaken, this, &CustomFieldsPage::add);
    fillKinds(location.preset.value(QStringLiteral("entity")).toString());
    retranslate();
    load();
    setFocusProxy(m_kind);
}

QWidget *CustomFieldsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new Heading(1.6, head);
    m_intro = new QLabel(head);
    m_intro->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    auto *line = new QWidget(head);
    FlowLayout *flow = flowIn(line, Theme::Unit);
    fitHeightToWidth(*head);
    m_kindLabel = new QLabel(line);
    m_kind = new CalmComboBox(line);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindLabel->setBuddy(m_kind);
    flow->addWidget(m_kindLabel);
    flow->addWidget(m_kind);
    const auto button = [&](QPushButton *&made, const char *name, const char *drawing, auto pressed) {
        made = new QPushButton(line);
        made->setObjectName(QString::fromLatin1(name));
        if (drawing)
            made->setIcon(icon(QString::fromLatin1(drawing)));
        connect(made, &QPushButton::clicked, this, pressed);
        flow->addWidget(made);
    };
    button(m_add, "add", "add", [this] { add(); });
    button(m_edit, "edit", nullptr, [this] { edit(); });
    button(m_up, "up", nullptr, [this] { move(-1); });
    button(m_down, "down", nullptr, [this] { move(1); });
    button(m_remove, "remove", nullptr, [this] { remove(); });
    column->addWidget(line);
    connect(m_kind, &QComboBox::activated, this, &CustomFieldsPage::load);
    return head;
}

QWidget *CustomFieldsPage::makeTable()
{
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("fields"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, CustomFieldsModel::RulesColumn, 18);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomFieldsPage::showState);
    connect(m_table, &QTableView::activated, this, &CustomFieldsPage::edit);
    return m_table;
}

QString CustomFieldsPage::title() const
{
    return tr("Custom fields");
}

QString CustomFieldsPage::statusText() const
{
    return tr("%Ln added field(s)", nullptr, m_model->rowCount());
}

void CustomFieldsPage::fillKinds(const QString &wanted)
{
    const QString chosen = m_kind->count() > 0 ? m_kind->currentData().toString() : wanted;
    m_kind->clear();
    m_kind->addItem(tr("All kinds of records"), QString());
    for (const Entity *entity : m_casebook.catalog().entities()) {
        if (entity->room() != Entity::Room::None && takesCustomFields(*entity))
            m_kind->addItem(entity->pluralLabel(), entity->name());
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void CustomFieldsPage::load()
{
    const RecordId before = row() < 0 ? RecordId() : m_model->definition(row()).id();
    if (const Result<> loaded = m_model->load(m_kind->currentData().toString()); !loaded)
        m_messages->showError(loaded.error());
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    choose(before);
    showState();
}

void CustomFieldsPage::choose(const RecordId &id)
{
    const int wanted = m_model->rowOf(id);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, wanted), 0));
}

int CustomFieldsPage::row() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void CustomFieldsPage::showState()
{
    const bool chosen = row() >= 0;
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    m_up->setEnabled(m_model->neighbour(row(), -1) >= 0);
    m_down->setEnabled(m_model->neighbour(row(), 1) >= 0);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? TablePage : EmptyPage);
    emit statusChanged();
}

void CustomFieldsPage::add()
{
    Record fresh(customField());
    const QString kind = m_kind->currentData().toString();
    fresh.set(customField().entity, kind.isEmpty() ? QStringLiteral("organisation") : kind);
    fresh.set(customField().type, QStringLiteral("text"));
    openDialog(fresh);
}

void CustomFieldsPage::edit()
{
    if (row() >= 0)
        openDialog(m_model->definition(row()));
}

void CustomFieldsPage::openDialog(const Record &definition)
{
    m_messages->putAway();
    auto *dialog = new CustomFieldDialog(definition, m_casebook, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomFieldDialog::saved, this, [this, isNew = definition.id().isNull()](const RecordId &id) {
        load();
        choose(id);
        if (isNew && row() >= 0)
            m_messages->showMessage(MessageBar::Severity::Success,
                                    tr("“%1” stands in forms now, and can be chosen as a column, in filters, imports and reports.")
                                        .arg(m_model->definition(row()).text(customField().label)));
    });
    dialog->open();
}

void CustomFieldsPage::remove()
{
    if (row() < 0)
        return;
    const Record gone = m_model->definition(row());
    const QString label = gone.text(customField().label);
    const Result<> done = m_casebook.store().remove(customField(), gone.id(), tr("Field “%1” taken away").arg(label));
    load();
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->showMessage(MessageBar::Severity::Success,
                            tr("“%1” is asked for no more. What was recorded in it is kept and comes back with it.").arg(label));
    m_messages->addAnswer(tr("&Bring it back"), [this, gone] {
        if (const Result<> back = m_casebook.store().restore(customField(), gone.id()); !back)
            m_messages->showError(back.error());
        load();
        choose(gone.id());
    });
}

void CustomFieldsPage::move(int by)
{
    const int other = m_model->neighbour(row(), by);
    if (other < 0)
        return;
    const RecordId moved = m_model->definition(row()).id();
    const QString kind = m_model->definition(row()).text(customField().entity);
    QList<Record> siblings;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const Record &one = m_model->definition(i == row() ? other : i == other ? row() : i);
        if (one.text(customField().entity) == kind)
            siblings.append(one);
    }
    const auto write = [&]() -> Result<> {
        Batch batch(m_casebook.store(), tr("Order of the added fields changed"));
        if (Result<> begun = batch.begin(); !begun)
            return begun;
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            siblings[i].set(customField().position, i + 1);
            if (Result<> saved = m_casebook.store().save(siblings[i]); !saved)
                return saved;
        }
        const Result<RecordId> kept = batch.commit();
        return kept ? Result<>() : Result<>(kept.error());
    };
    if (const Result<> written = write(); !written)
        m_messages->showError(written.error());
    load();
    choose(moved);
}

void CustomFieldsPage::refresh(const ChangeNotice &notice)
{
    if (notice.touches(customField()))
        load();
}

void CustomFieldsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillKinds({});
        load();
    }
    Page::changeEvent(event);
}

void CustomFieldsPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(tr("Fields that this casebook needs and the program does not bring. They stand in forms, lists, filters, files, "
                        "reports and the search like every other field."));
    m_kindLabel->setText(tr("&Fields of"));
    m_add->setText(tr("&Add a field…"));
    m_edit->setText(tr("&Change…"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_remove->setText(tr("&Take away"));
    m_table->setAccessibleName(title());
    m_empty->say(tr("No fields are added here"), tr("What your programme records beyond the fields that are there gets one of its own: a number, a date, a list, another record."),
                 tr("Add the first one"));
}

} // namespace Lodebook
