// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/choicelistpage.h"

#include "models/core/plaintext.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/vocabularyentry.h"
#include "views/exchange/tablewidths.h"
#include "views/screens/choicemergedialog.h"
#include "views/screens/choicenamesdialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QFutureWatcher>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Lodebook {

namespace {

constexpr int FieldRole = Qt::UserRole; // ENTITY.FIELD of a line of the tree
const QString presetList = QStringLiteral("list");

QString nameOf(const Field &field)
{
    return QStringLiteral("%1.%2").arg(field.entity().name(), field.name());
}

QLabel *largeLabel(QWidget *parent, qreal scale)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

Location ChoiceListPage::locationFor(const Field &field)
{
    Location place = Location::screen(QStringLiteral("choices"));
    place.preset.insert(presetList, nameOf(field));
    return place;
}

ChoiceListPage::ChoiceListPage(const Location &location, Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_casebook(casebook)
    , m_entries(new ChoiceListModel(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_mayWrite(!casebook.isReadOnly() && casebook.store().mayWrite())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_work);
    auto *splitter = new QSplitter;
    splitter->setContentsMargins(2 * Theme::Unit, 0, 2 * Theme::Unit, Theme::Unit);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLists());
    splitter->addWidget(makeEntries());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({300, 800});
    auto *scroll = new QScrollArea(this); // at large text the page is higher than a small screen
    scroll->setWidget(splitter);
    keepFocusInSight(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    connect(m_work, &WorkStrip::runningChanged, this, [this, splitter](bool running) {
        m_returnsFocus = m_returnsFocus || (running && m_table->isEnabled());
        splitter->setDisabled(running);
    });
    fillLists();
    retranslate();
    const Result<const Field *> wanted =
        ChoiceList::field(casebook.reader(), location.preset.value(presetList).toString());
    const QList<const Field *> fields = ChoiceList::fields(casebook.reader());
    if (wanted || !fields.isEmpty())
        showList(wanted ? **wanted : *fields.first());
    setFocusProxy(m_lists);
}

QWidget *ChoiceListPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 0);
    m_title = largeLabel(head, 1.6);
    m_intro = new QLabel(head);
    m_intro->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    return head;
}

QWidget *ChoiceListPage::makeLists()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, Theme::Unit, 0);
    m_find = new QLineEdit(left);
    m_find->setObjectName(QStringLiteral("findList"));
    m_find->setClearButtonEnabled(true);
    m_lists = new QTreeWidget(left);
    m_lists->setObjectName(QStringLiteral("lists"));
    m_lists->setHeaderHidden(true);
    m_lists->setUniformRowHeights(true);
    m_lists->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    column->addWidget(m_find);
    column->addWidget(m_lists, 1);
    connect(m_find, &QLineEdit::textChanged, this, &ChoiceListPage::narrow);
    connect(m_lists, &QTreeWidget::currentItemChanged, this, &ChoiceListPage::choose);
    return left;
}

QWidget *ChoiceListPage::makeEntries()
{
    auto *right = new TallEnough;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(Theme::Unit, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    m_listTitle = largeLabel(right, 1.2);
    m_table = new QTableView(right);
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setModel(m_entries);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    keepWide(*m_table, ChoiceListModel::LanguagesColumn, 20);
    m_table->setMinimumHeight(5 * Theme::rowHeight(Theme::Density::Comfortable, font()));
    m_about = new QLabel(right);
    m_about->setObjectName(QStringLiteral("aboutEntry"));
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(2 * m_about->fontMetrics().lineSpacing());
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_listTitle);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(makeButtons(right));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChoiceListPage::showState);
    connect(m_table, &QTableView::doubleClicked, this, &ChoiceListPage::rename);
    return right;
}

QWidget *ChoiceListPage::makeButtons(QWidget *parent)
{
    auto *line = new QWidget(parent);
    FlowLayout *flow = flowIn(line, Theme::Unit);
    flow->addWidget(makeButton("addEntry", line, &ChoiceListPage::add));
    flow->addWidget(makeButton("renameEntry", line, &ChoiceListPage::rename));
    flow->addWidget(makeButton("entryUp", line, &ChoiceListPage::moveUp));
    flow->addWidget(makeButton("entryDown", line, &ChoiceListPage::moveDown));
    flow->addWidget(makeButton("retireEntry", line, &ChoiceListPage::retire));
    flow->addWidget(makeButton("mergeEntry", line, &ChoiceListPage::merge));
    flow->addWidget(makeButton("removeEntry", line, &ChoiceListPage::remove));
    return line;
}

QPushButton *ChoiceListPage::makeButton(const char *name, QWidget *parent, void (ChoiceListPage::*pressed)())
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons.insert(button->objectName(), button);
    return button;
}

QString ChoiceListPage::title() const
{
    return tr("Choice lists");
}

QString ChoiceListPage::statusText() const
{
    return m_field ? tr("%Ln entries", "of a choice list", m_entries->rowCount()) : QString();
}

bool ChoiceListPage::find()
{
    m_find->setFocus();
    m_find->selectAll();
    return true;
}

void ChoiceListPage::fillLists()
{
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    QTreeWidgetItem *group = nullptr;
    const Entity *of = nullptr;
    for (const Field *field : ChoiceList::fields(m_casebook.reader())) {
        if (of != &field->entity()) {
            of = &field->entity();
            group = new TreeItem(m_lists, {of->pluralLabel()});
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new TreeItem(group, {field->label()});
        item->setData(0, FieldRole, nameOf(*field));
        if (m_field == field)
            m_lists->setCurrentItem(item);
    }
    m_lists->expandAll();
    narrow(m_find->text());
}

void ChoiceListPage::narrow(const QString &words)
{
    const QString wanted = folded(words).trimmed();
    for (int i = 0; i < m_lists->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_lists->topLevelItem(i);
        const bool all = folded(group->text(0)).contains(wanted);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child) {
            const bool fits = all || folded(group->child(child)->text(0)).contains(wanted);
            group->child(child)->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void ChoiceListPage::choose(QTreeWidgetItem *item)
{
    const Result<const Field *> field =
        ChoiceList::field(m_casebook.reader(), item ? item->data(0, FieldRole).toString() : QString());
    if (field && *field != m_field)
        showList(**field);
}

void ChoiceListPage::showList(const Field &field)
{
    m_field = &field;
    m_location = locationFor(field);
    for (int i = 0; i < m_lists->topLevelItemCount(); ++i) {
        for (int child = 0; child < m_lists->topLevelItem(i)->childCount(); ++child) {
            QTreeWidgetItem *item = m_lists->topLevelItem(i)->child(child);
            if (item->data(0, FieldRole).toString() == nameOf(field) && m_lists->currentItem() != item)
                m_lists->setCurrentItem(item);
        }
    }
    m_messages->putAway();
    m_entries->setEntries({});
    m_wanted.clear();
    read();
    showState();
}

void ChoiceListPage::read()
{
    m_isReading = true;
    const int question = ++m_reading;
    if (const ChoiceUse *use = chosen(); use && m_wanted.isEmpty())
        m_wanted = use->entry.code;
    const auto work = [field = m_field](Casebook &casebook) { return ChoiceList(casebook.store(), *field).entries(); };
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Result<QList<ChoiceUse>>>>(this); // a page may go before the answer comes
    connect(watcher, &QFutureWatcherBase::finished, this, [this, question, watcher] {
        const auto answer = watcher->result();
        watcher->deleteLater();
        if (question != m_reading)
            return;
        m_isReading = false;
        if (*answer)
            take(**answer);
        else
            m_messages->showError(answer->error());
    });
    watcher->setFuture(onOwnCasebook<QList<ChoiceUse>>(m_casebook, work));
}

void ChoiceListPage::take(const QList<ChoiceUse> &uses)
{
    m_entries->setEntries(uses);
    const int row = m_entries->rowOf(m_wanted);
    m_wanted.clear();
    if (m_entries->rowCount() > 0)
        m_table->setCurrentIndex(m_entries->index(qMax(0, row), ChoiceListModel::LabelColumn));
    if (std::exchange(m_returnsFocus, false))
        m_table->setFocus();
    fitColumns();
    showState();
    emit statusChanged();
}

void ChoiceListPage::refresh(const ChangeNotice &notice)
{
    if (notice.touches(customField()))
        fillLists();
    if (m_field && (notice.touches(vocabularyEntry()) || notice.touches(m_field->entity())))
        read();
}

const ChoiceUse *ChoiceListPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_entries->rowCount() ? &m_entries->at(current.row()) : nullptr;
}

QString ChoiceListPage::about(const ChoiceUse &use) const
{
    QStringList parts{tr("%Ln record(s) hold “%1”.", nullptr, int(use.records)).arg(use.entry.label())};
    if (use.inBin > 0)
        parts.append(tr("%Ln more are in the recycle bin.", "records", int(use.inBin)));
    if (!use.isListed)
        parts.append(tr("No list has this code. Give it names to take it in, or merge it into another entry."));
    else if (!use.entry.mergedInto().isEmpty())
        parts.append(use.records > 0 ? tr("It was merged; these records came later. Merge it again and they follow.")
                                     : tr("It was merged and is kept so that older files and histories can be read."));
    else if (use.entry.isRetired())
        parts.append(tr("It is not offered any more; records that have it keep it, and it can be searched for."));
    else if (use.entry.isBuiltIn())
        parts.append(tr("It belongs to the program: it can be renamed, moved and retired, but not merged or removed."));
    return parts.join(u' ');
}

void ChoiceListPage::showState()
{
    m_listTitle->setText(
        m_field ? tr("%1: %2", "a kind of record, one of its fields").arg(m_field->entity().label(), m_field->label())
                : QString());
    const ChoiceUse *use = chosen();
    m_about->setText(use ? about(*use) : QString());
    const bool gone = use && (use->entry.isRetired() || !use->entry.mergedInto().isEmpty());
    const int row = m_table->currentIndex().row();
    m_buttons.value(QStringLiteral("retireEntry"))->setText(gone ? tr("&Bring back") : tr("Re&tire"));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(m_mayWrite && use);
    m_buttons.value(QStringLiteral("addEntry"))->setEnabled(m_mayWrite && m_field);
    m_buttons.value(QStringLiteral("entryUp"))->setEnabled(m_mayWrite && use && use->isListed && row > 0);
    m_buttons.value(QStringLiteral("entryDown"))
        ->setEnabled(m_mayWrite && use && use->isListed && row + 1 < m_entries->rowCount()
                     && m_entries->at(row + 1).isListed);
}

void ChoiceListPage::settle(const Result<> &done, const QString &said)
{
    if (!done)
        return m_messages->showError(done.error());
    m_messages->showMessage(MessageBar::Severity::Success, said);
    read();
}

void ChoiceListPage::add()
{
    auto *dialog = new ChoiceNamesDialog(*m_field, nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChoiceNamesDialog::namesGiven, this, [this, dialog](const ChoiceLabels &labels) {
        const Result<QString> code = ChoiceList(m_casebook.store(), *m_field).add(labels);
        if (!code)
            return dialog->refuse(code.error());
        m_wanted = *code;
        settle({}, tr("Added. It is offered at once wherever %1 is chosen.").arg(m_field->label()));
        dialog->accept();
    });
    dialog->open();
}

void ChoiceListPage::rename()
{
    const ChoiceUse *use = chosen();
    if (!use || !m_mayWrite)
        return;
    auto *dialog = new ChoiceNamesDialog(*m_field, &use->entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChoiceNamesDialog::namesGiven, this,
            [this, dialog, code = use->entry.code](const ChoiceLabels &labels) {
                const Result<> done = ChoiceList(m_casebook.store(), *m_field).rename(code, labels);
                if (!done)
                    return dialog->refuse(done.error());
                settle(done, tr("Renamed. Records keep their code and show the new name."));
                dialog->accept();
            });
    dialog->open();
}

void ChoiceListPage::moveBy(int places)
{
    const ChoiceUse *use = chosen();
    if (!use)
        return;
    m_wanted = use->entry.code;
    if (const Result<> done = ChoiceList(m_casebook.store(), *m_field).move(use->entry.code, places); !done)
        return m_messages->showError(done.error());
    read();
}

void ChoiceListPage::retire()
{
    const ChoiceUse *use = chosen();
    if (!use)
        return;
    ChoiceList list(m_casebook.store(), *m_field);
    const QString label = use->entry.label();
    const bool gone = use->entry.isRetired() || !use->entry.mergedInto().isEmpty();
    if (gone)
        settle(list.bringBack(use->entry.code), tr("“%1” is offered again.").arg(label));
    else
        settle(list.retire(use->entry.code),
               tr("“%1” is not offered any more. %Ln record(s) keep it.", nullptr, int(use->records)).arg(label));
}

void ChoiceListPage::merge()
{
    const ChoiceUse *use = chosen();
    if (!use)
        return;
    if (use->entry.isBuiltIn()) {
        const Result<QString> refusal =
            ChoiceList(m_casebook.store(), *m_field).mergeRefusal(use->entry.code, use->entry.code);
        return m_messages->showMessage(MessageBar::Severity::Note, refusal ? *refusal : refusal.error().message);
    }
    auto *dialog = new ChoiceMergeDialog(*use, m_entries->entries(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, code = use->entry.code, label = use->entry.label()] {
        const int row = m_entries->rowOf(dialog->into());
        mergeInto(code, label, dialog->into(), row < 0 ? dialog->into() : m_entries->at(row).entry.label());
    });
    dialog->open();
}

void ChoiceListPage::mergeInto(const QString &code, const QString &label, const QString &into, const QString &intoLabel)
{
    m_messages->putAway();
    const auto work = [field = m_field, code, into](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<ChoiceMerge> merged = ChoiceList(casebook.store(), *field).merge(code, into, progress.teller());
        return merged ? Result<QVariant>(QVariantList{merged->batch, merged->records})
                      : Result<QVariant>(merged.error());
    };
    m_work->start(tr("Merging “%1” into “%2”").arg(label, intoLabel), work,
                  [this, label, intoLabel](const Result<QVariant> &answer) {
                      if (!answer)
                          return m_messages->showError(answer.error());
                      const RecordId batch = answer->toList().first().toUuid();
                      m_messages->showMessage(
                          MessageBar::Severity::Success,
                          tr("“%1” is merged: %Ln record(s) say “%2” now.", nullptr, answer->toList().last().toInt())
                              .arg(label, intoLabel));
                      m_messages->addAnswer(tr("&Undo"), [this, batch] { undo(batch); });
                      read();
                  });
}

void ChoiceListPage::undo(const RecordId &batch)
{
    const auto work = [batch](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<UndoReport> report = casebook.undoStack().undoBatch(batch, progress.teller());
        return report ? Result<QVariant>(QVariant(int(report->kept.size()))) : Result<QVariant>(report.error());
    };
    m_work->start(tr("Undoing the merge"), work, [this](const Result<QVariant> &answer) {
        if (!answer)
            return m_messages->showError(answer.error());
        if (answer->toInt() > 0)
            m_messages->showMessage(MessageBar::Severity::Warning,
                                    tr("The merge is undone. %Ln record(s) were changed since and stay as they are.",
                                       nullptr, answer->toInt()));
        else
            m_messages->showMessage(MessageBar::Severity::Success, tr("The merge is undone."));
        read();
    });
}

void ChoiceListPage::remove()
{
    if (const ChoiceUse *use = chosen())
        settle(ChoiceList(m_casebook.store(), *m_field).remove(use->entry.code),
               tr("“%1” is removed from the list.").arg(use->entry.label()));
}

void ChoiceListPage::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Comfortable, font()));
    m_table->setColumnWidth(ChoiceListModel::LabelColumn, 26 * letter);
    m_table->setColumnWidth(ChoiceListModel::StateColumn, 20 * letter);
    m_table->setColumnWidth(ChoiceListModel::UsedColumn, 10 * letter);
    m_table->setColumnWidth(ChoiceListModel::CodeColumn, 20 * letter);
    m_table->setMinimumHeight(6 * m_table->verticalHeader()->defaultSectionSize());
    widenColumn(*m_table);
}

void ChoiceListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void ChoiceListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
    Page::changeEvent(event);
}

void ChoiceListPage::retranslate()
{
    fillLists();
    m_title->setText(title());
    m_intro->setText(tr(
        "What people can choose in forms, filters and imports. Nothing that was recorded is lost: what a record holds stays readable, whatever becomes of the list."));
    m_find->setPlaceholderText(tr("Find a list"));
    m_find->setAccessibleName(tr("Find a list"));
    m_lists->setAccessibleName(tr("Choice lists"));
    m_table->setAccessibleName(tr("Entries of the list"));
    m_buttons.value(QStringLiteral("addEntry"))->setText(tr("&Add…"));
    m_buttons.value(QStringLiteral("renameEntry"))->setText(tr("&Names…"));
    m_buttons.value(QStringLiteral("renameEntry"))->setToolTip(tr("What the entry is called in each language"));
    m_buttons.value(QStringLiteral("entryUp"))->setText(tr("&Up"));
    m_buttons.value(QStringLiteral("entryDown"))->setText(tr("&Down"));
    m_buttons.value(QStringLiteral("mergeEntry"))->setText(tr("&Merge into…"));
    m_buttons.value(QStringLiteral("mergeEntry"))
        ->setToolTip(tr("Makes one entry of two: every record that holds this one gets the other"));
    m_buttons.value(QStringLiteral("removeEntry"))->setText(tr("&Remove"));
    m_buttons.value(QStringLiteral("removeEntry"))
        ->setToolTip(tr("Takes an added entry that no record holds out of the list"));
    showState();
    emit titleChanged();
}

} // namespace Lodebook
