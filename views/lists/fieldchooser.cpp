// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/fieldchooser.h"

#include "models/core/plaintext.h"
#include "models/items/roles.h"
#include "models/items/treeplace.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

/// Fields in whose name all the words stand: “lead country” finds Lead › Country.
class FoundFields final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &typed)
    {
        m_words = folded(typed).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

    /// Counted among what is found.
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleDescriptionRole ? QVariant(treePlace(index))
                                                     : QSortFilterProxyModel::data(index, role);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty())
            return true;
        const QModelIndex field = sourceModel()->index(row, 0, parent);
        if (!field.data(ValueRole).isValid())
            return false; // a heading stays for what stands below it
        const QString name = folded(field.data(Qt::AccessibleTextRole).toString());
        // Below a link only what its own last name answers for: otherwise the name of the link would find all of it.
        const QString last = folded(field.data().toString());
        return std::ranges::all_of(m_words, [&name](const QString &word) { return name.contains(word); })
            && std::ranges::any_of(m_words, [&last](const QString &word) { return last.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

FieldChooser::FieldChooser(const Catalog &catalog, const Entity &entity, FieldTreeModel::Use use, QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldTreeModel(catalog, entity, use, this))
    , m_found(new FoundFields(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setSourceModel(m_fields);
    m_tree->setModel(m_found);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setObjectName(QStringLiteral("fieldTree"));
    m_tree->setAccessibleName(tr("Fields of %1").arg(entity.pluralLabel()));
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit / 2);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    find({});
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &FieldChooser::find);
    connect(m_tree, &QTreeView::activated, this, &FieldChooser::choose);
}

void FieldChooser::find(const QString &typed)
{
    static_cast<FoundFields *>(m_found)->setWords(typed);
    for (int heading = 0; heading < m_found->rowCount(); ++heading)
        m_tree->expand(m_found->index(heading, 0));
    if (typed.trimmed().isEmpty())
        return;
    m_tree->expandAll();
    // The first field found is what Enter takes.
    QModelIndex first = m_found->index(0, 0);
    while (first.isValid()) {
        const QString last = folded(first.data().toString());
        if (first.data(ValueRole).isValid() && last.contains(folded(typed).split(u' ', Qt::SkipEmptyParts).last()))
            break;
        first = m_tree->indexBelow(first);
    }
    if (first.isValid())
        m_tree->setCurrentIndex(first);
}

bool FieldChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_tree->setFocus();
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_found->index(0, 0, m_found->index(0, 0)));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<RecordColumn> FieldChooser::current() const
{
    return m_fields->columnAt(m_found->mapToSource(m_tree->currentIndex()));
}

void FieldChooser::setCurrent(const QString &name)
{
    const QModelIndex field = m_found->mapFromSource(m_fields->indexOf(name));
    m_tree->setCurrentIndex(field);
    m_tree->scrollTo(field);
}

void FieldChooser::choose()
{
    if (const std::optional<RecordColumn> column = current())
        emit chosen(*column);
}

FieldButton::FieldButton(const Catalog &catalog, const Entity &entity, FieldTreeModel::Use use, QWidget *parent)
    : QPushButton(parent)
    , m_catalog(catalog)
    , m_entity(entity)
    , m_use(use)
    , m_column(entity.changedAt)
{
    connect(this, &QPushButton::clicked, this, &FieldButton::showChooser);
}

void FieldButton::setColumn(const RecordColumn &column)
{
    m_column = column;
    setText(QString(column.label()).replace(u'&', QLatin1String("&&")));
    setToolTip(column.help());
    setAccessibleName(tr("Field: %1").arg(column.label()));
}

void FieldButton::showChooser()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setObjectName(QStringLiteral("fieldPopup"));
    auto *chooser = new FieldChooser(m_catalog, m_entity, m_use, popup);
    auto *column = new QVBoxLayout(popup);
    column->addWidget(chooser);
    chooser->setCurrent(m_column.name());
    connect(chooser, &FieldChooser::chosen, this, [this, popup](const RecordColumn &chosen) {
        popup->close();
        if (chosen == m_column)
            return;
        setColumn(chosen);
        emit columnChosen(chosen);
    });
    popup->resize(std::max(width(), fontMetrics().averageCharWidth() * 44), fontMetrics().height() * 22);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    chooser->setFocus();
}

} // namespace Lodebook
