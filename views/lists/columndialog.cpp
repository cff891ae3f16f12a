// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/columndialog.h"

#include "views/lists/fieldchooser.h"
#include "views/widgets/icons.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int widest = 2000;

QToolButton *verb(const QString &drawing, const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(drawing));
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ColumnDialog::ColumnDialog(const Catalog &catalog, const Entity &entity, QWidget *parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_messages(new MessageBar(this))
    , m_chooser(new FieldChooser(catalog, entity, FieldTreeModel::Use::Columns, this))
    , m_chosen(new QListWidget(this))
    , m_up(verb(QStringLiteral("chevron-up"), QStringLiteral("columnUp"), tr("Further to the front"), this))
    , m_down(verb(QStringLiteral("chevron-down"), QStringLiteral("columnDown"), tr("Further to the back"), this))
    , m_remove(verb(QStringLiteral("close"), QStringLiteral("columnRemove"), tr("Do not show this column"), this))
    , m_width(new QSpinBox(this))
    , m_frozen(new QSpinBox(this))
    , m_leaving(std::make_unique<LeaveQuestion>(
          *this, *m_messages, [this] { return columns() != m_before || frozenColumns() != m_frozenBefore; }))
{
    setObjectName(QStringLiteral("columnDialog"));
    setWindowTitle(tr("Columns: %1").arg(entity.pluralLabel()));
    auto *adder = new QPushButton(tr("&Add this column"), this);
    adder->setObjectName(QStringLiteral("columnAdd"));
    adder->setAutoDefault(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_chooser, 1);
    left->addWidget(adder);
    auto *both = new QHBoxLayout;
    both->addLayout(left, 1);
    both->addWidget(makeChosen(), 1);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Show these columns"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("columnApply"));
    QPushButton *usual = buttons->addButton(tr("As they were at &first"), QDialogButtonBox::ResetRole);
    usual->setObjectName(QStringLiteral("columnReset"));
    usual->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
    const auto addCurrent = [this] {
        if (const std::optional<RecordColumn> current = m_chooser->current())
            add(*current);
    };
    connect(m_chooser, &FieldChooser::chosen, this, [this](const RecordColumn &chosen) { add(chosen); });
    connect(adder, &QPushButton::clicked, this, addCurrent);
    connect(usual, &QPushButton::clicked, this, [this] {
        QList<Shown> shown;
        for (const RecordColumn &one : defaultColumns(m_entity))
            shown.append({one, 0});
        show(shown, 0);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit columnsChosen();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnDialog::reject);
}

ColumnDialog::~ColumnDialog() = default;

void ColumnDialog::reject()
{
    if (m_leaving->mayLeave())
        QDialog::reject();
}

QWidget *ColumnDialog::makeChosen()
{
    auto *side = new QWidget(this);
    auto *label = new QLabel(tr("Sho&wn, from the front"), side);
    label->setBuddy(m_chosen);
    m_chosen->setObjectName(QStringLiteral("columnList"));
    m_chosen->setAccessibleName(tr("Columns shown"));
    m_chosen->setDragDropMode(QAbstractItemView::InternalMove);
    m_width->setObjectName(QStringLiteral("columnWidth"));
    m_width->setRange(0, widest);
    m_width->setSingleStep(Theme::Unit);
    m_width->setSpecialValueText(tr("as the content needs"));
    m_width->setSuffix(tr(" px", "pixels, behind a number"));
    m_frozen->setObjectName(QStringLiteral("columnFrozen"));
    m_frozen->setSpecialValueText(tr("none"));
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    auto *form = new QFormLayout;
    form->addRow(tr("Wid&th"), m_width);
    form->addRow(tr("F&irst columns that stay in sight"), m_frozen);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_chosen, 1);
    column->addLayout(form);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ColumnDialog::remove);
    connect(m_chosen, &QListWidget::currentRowChanged, this, &ColumnDialog::currentMoved);
    connect(m_chosen->model(), &QAbstractItemModel::rowsMoved, this, &ColumnDialog::showFrozenLine);
    connect(m_frozen, &QSpinBox::valueChanged, this, &ColumnDialog::showFrozenLine);
    connect(m_width, &QSpinBox::valueChanged, this, [this](int width) {
        if (const QListWidgetItem *item = m_chosen->currentItem())
            m_known[item->data(Qt::UserRole).toInt()].width = width;
    });
    return side;
}

void ColumnDialog::setColumns(const QList<Shown> &columns, int frozen)
{
    m_messages->putAway();
    show(columns, frozen);
    m_before = this->columns();
    m_frozenBefore = frozenColumns();
}

void ColumnDialog::show(const QList<Shown> &columns, int frozen)
{
    m_chosen->clear();
    m_known.clear();
    for (const Shown &shown : columns)
        add(shown.column, shown.width);
    m_frozen->setValue(frozen);
    m_chosen->setCurrentRow(0);
    showFrozenLine();
}

void ColumnDialog::add(const RecordColumn &column, int width)
{
    for (int row = 0; row < m_chosen->count(); ++row) {
        if (m_known.at(m_chosen->item(row)->data(Qt::UserRole).toInt()).column == column)
            return m_chosen->setCurrentRow(row);
    }
    auto *item = new QListWidgetItem(column.label());
    item->setData(Qt::UserRole, int(m_known.size()));
    item->setToolTip(column.help());
    m_known.append({column, width});
    m_chosen->insertItem(m_chosen->currentRow() < 0 ? m_chosen->count() : m_chosen->currentRow() + 1, item);
    m_chosen->setCurrentItem(item);
    showFrozenLine();
}

void ColumnDialog::remove()
{
    if (m_chosen->count() > 1)
        delete m_chosen->takeItem(m_chosen->currentRow());
    showFrozenLine();
    currentMoved();
}

void ColumnDialog::move(int by)
{
    const int from = m_chosen->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_chosen->count())
        return;
    QListWidgetItem *item = m_chosen->takeItem(from);
    m_chosen->insertItem(to, item);
    m_chosen->setCurrentItem(item);
    showFrozenLine();
}

void ColumnDialog::currentMoved()
{
    const QListWidgetItem *item = m_chosen->currentItem();
    const int row = m_chosen->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_chosen->count());
    m_remove->setEnabled(m_chosen->count() > 1);
    m_width->setEnabled(item);
    if (item)
        m_width->setValue(m_known.at(item->data(Qt::UserRole).toInt()).width);
}

/// The columns that stay are told by a pin, so that the number beside them is not all there is.
void ColumnDialog::showFrozenLine()
{
    m_frozen->setRange(0, std::max(0, m_chosen->count() - 1));
    for (int row = 0; row < m_chosen->count(); ++row)
        m_chosen->item(row)->setIcon(row < m_frozen->value() ? icon(QStringLiteral("pin")) : QIcon());
}

QList<ColumnDialog::Shown> ColumnDialog::columns() const
{
    QList<Shown> shown;
    for (int row = 0; row < m_chosen->count(); ++row)
        shown.append(m_known.at(m_chosen->item(row)->data(Qt::UserRole).toInt()));
    return shown;
}

int ColumnDialog::frozenColumns() const
{
    return m_frozen->value();
}

} // namespace Lodebook
