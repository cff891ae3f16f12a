// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/bulkdialog.h"

#include "views/exchange/tablewidths.h"
#include "views/fields/makeeditor.h"
#include "views/shell/workstrip.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace Lodebook {

namespace {

constexpr int allRows = 100; // among the buttons, beside the fates
constexpr std::array fates{BulkRow::Fate::Changed, BulkRow::Fate::Same, BulkRow::Fate::Refused};
constexpr qsizetype mostNamed = 3;

QString label(BulkChange::Kind kind)
{
    switch (kind) {
    case BulkChange::Kind::Set: return BulkDialog::tr("Put this value in its place");
    case BulkChange::Kind::Clear: return BulkDialog::tr("Leave it empty");
    case BulkChange::Kind::Append: return BulkDialog::tr("Write this behind what stands there");
    case BulkChange::Kind::Add: return BulkDialog::tr("Add these to the list");
    case BulkChange::Kind::TakeOut: return BulkDialog::tr("Take these out of the list");
    }
    return {};
}

BulkListener listener(Progress &progress)
{
    return [&progress](qint64 done, qint64 total) {
        progress.tell(done, total, {});
        return !progress.isCancelled();
    };
}

} // namespace

QString bulkSentence(const BulkReport &report)
{
    QString words =
        BulkDialog::tr("%Ln record(s) changed; undo brings the earlier values back.", nullptr, report.changed);
    if (report.left.isEmpty())
        return words;
    QStringList named;
    for (const BulkReport::Left &left : report.left.first(qMin(mostNamed, report.left.size())))
        named.append(BulkDialog::tr("“%1”: %2", "a record and why it was left").arg(left.title, left.reason));
    return BulkDialog::tr("%1 %Ln record(s) stayed as they were. %2", "what was changed, what was not",
                          int(report.left.size()))
        .arg(words, named.join(QLatin1String("; ")));
}

BulkDialog::BulkDialog(Casebook &casebook, const QList<RecordRef> &chosen, const Query &all, qint64 countOfAll,
                       QWidget *parent)
    : QDialog(parent)
    , m_entity(*all.entity)
    , m_casebook(casebook)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_questions(new QWidget(this))
    , m_rows(new BulkPreviewModel(this))
    , m_leaving(std::make_unique<LeaveQuestion>(*this, *m_messages, [this] {
        return m_rows->preview() || m_editor->value().isValid() || m_editor->hasUnreadText();
    }))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Change many: %1").arg(m_entity.pluralLabel()));
    for (const RecordRef &record : chosen)
        m_chosen.records.append(record.id);
    m_all.query = all;
    auto *questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->addWidget(makeScope(chosen.size(), countOfAll));
    questions->addWidget(makeChange());
    auto *buttons = new QDialogButtonBox(this);
    m_look = buttons->addButton(tr("&Look at the changes"), QDialogButtonBox::ActionRole);
    m_look->setObjectName(QStringLiteral("bulkLook"));
    m_apply = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    column->addWidget(m_questions);
    column->addWidget(makeRows(), 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    connect(m_work, &WorkStrip::runningChanged, this, [this](bool running) {
        m_questions->setDisabled(running);
        m_look->setDisabled(running);
        if (running)
            m_apply->setDisabled(true);
    });
    connect(m_look, &QPushButton::clicked, this, &BulkDialog::look);
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkDialog::reject);
    fillFields();
    fieldChanged();
    m_fields->setFocus();
}

BulkDialog::~BulkDialog() = default;

QWidget *BulkDialog::makeScope(qsizetype chosen, qint64 all)
{
    auto *scope = new QWidget(m_questions);
    auto *row = new QHBoxLayout(scope);
    row->setContentsMargins(0, 0, 0, 0);
    m_onlyChosen = new QRadioButton(tr("Only the %Ln &chosen record(s)", nullptr, int(chosen)), scope);
    m_onlyChosen->setObjectName(QStringLiteral("bulkChosen"));
    m_onlyChosen->setVisible(chosen > 0);
    auto *everything =
        new QRadioButton(tr("&All %Ln record(s) of the list, as it is filtered now", nullptr, int(all)), scope);
    everything->setObjectName(QStringLiteral("bulkAll"));
    (chosen > 0 ? m_onlyChosen : everything)->setChecked(true);
    row->addWidget(m_onlyChosen);
    row->addWidget(everything);
    row->addStretch(1);
    connect(everything, &QRadioButton::toggled, this, &BulkDialog::forget);
    return scope;
}

QWidget *BulkDialog::makeChange()
{
    auto *change = new QWidget(m_questions);
    m_form = new QFormLayout(change);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields = new CalmComboBox(change);
    m_fields->setObjectName(QStringLiteral("bulkField"));
    m_kinds = new CalmComboBox(change);
    m_kinds->setObjectName(QStringLiteral("bulkKind"));
    m_form->addRow(tr("&Field"), m_fields);
    m_form->addRow(tr("&What to do"), m_kinds);
    for (CalmComboBox *box : {m_fields, m_kinds})
        box->setAccessibleName(static_cast<QLabel *>(m_form->labelForField(box))->text().remove(u'&'));
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkDialog::fieldChanged);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &BulkDialog::kindChanged);
    return change;
}

QWidget *BulkDialog::makeRows()
{
    auto *rows = new QWidget(this);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    m_filterLine = new QWidget(rows);
    m_filterLine->setAccessibleName(tr("Which rows are shown"));
    auto *flow = new FlowLayout(m_filterLine, Theme::Unit / 2);
    flow->setContentsMargins(0, 0, 0, 0);
    m_filters = new QButtonGroup(this);
    for (const int id : {allRows, int(fates[0]), int(fates[1]), int(fates[2])}) {
        auto *button = new QToolButton(m_filterLine);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(id == allRows ? QStringLiteral("showAll") : QStringLiteral("show%1").arg(id));
        m_filters->addButton(button, id);
        flow->addWidget(button);
    }
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_rows->showOnly(id == allRows ? std::nullopt : std::optional<BulkRow::Fate>(BulkRow::Fate(id)));
    });
    m_table = new QTableView(rows);
    m_table->setObjectName(QStringLiteral("bulkRows"));
    m_table->setAccessibleName(tr("Records and what becomes of them"));
    m_table->setModel(m_rows);
    dressTable(*m_table);
    keepWide(*m_table, BulkPreviewModel::ReasonColumn, 24);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(BulkPreviewModel::RecordColumn, 28 * letter);
    m_table->setColumnWidth(BulkPreviewModel::FateColumn, 16 * letter);
    m_table->setColumnWidth(BulkPreviewModel::BeforeColumn, 20 * letter);
    m_table->setColumnWidth(BulkPreviewModel::AfterColumn, 20 * letter);
    column->addWidget(m_filterLine);
    column->addWidget(m_table, 1);
    return rows;
}

void BulkDialog::fillFields()
{
    const QList<const Field *> fields = bulkFields(m_entity, m_casebook.reader());
    auto *items = qobject_cast<QStandardItemModel *>(m_fields->model());
    for (const FormSection &section : m_entity.formSections()) {
        m_fields->addItem(section.translatedTitle());
        items->item(m_fields->count() - 1)->setEnabled(false); // a heading
        for (const Field *one : section.fields) {
            if (fields.contains(one) && m_fields->findData(one->name()) < 0)
                m_fields->addItem(one->label(), one->name());
        }
    }
    if (!fields.isEmpty())
        chooseField(*fields.first());
}

void BulkDialog::chooseField(const Field &field)
{
    m_fields->setCurrentIndex(m_fields->findData(field.name()));
}

void BulkDialog::chooseKind(BulkChange::Kind kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(int(kind)));
}

const Field &BulkDialog::field() const
{
    return *m_entity.field(m_fields->currentData().toString());
}

BulkChange::Kind BulkDialog::kind() const
{
    return BulkChange::Kind(m_kinds->currentData().toInt());
}

void BulkDialog::fieldChanged()
{
    if (!m_fields->currentData().isValid())
        return;
    if (m_editor)
        m_form->removeRow(m_editor);
    m_editor = makeEditor(field(), m_casebook, m_questions);
    auto *caption = new QLabel(tr("New &value"), m_questions);
    caption->setBuddy(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
    m_form->addRow(caption, m_editor);
    connect(m_editor, &FieldEditor::changed, this, &BulkDialog::forget);
    m_kinds->clear();
    for (const BulkChange::Kind one : BulkChange::kindsFor(field()))
        m_kinds->addItem(label(one), int(one));
    kindChanged();
}

void BulkDialog::kindChanged()
{
    if (m_editor && m_kinds->currentIndex() >= 0) {
        m_editor->setDisabled(kind() == BulkChange::Kind::Clear);
        m_editor->setTakesRetired(kind() == BulkChange::Kind::TakeOut);
    }
    forget();
}

/// A preview of another change is none.
void BulkDialog::forget()
{
    m_rows->setPreview(nullptr);
    showCounts();
    m_look->setDefault(true);
}

void BulkDialog::look()
{
    m_messages->putAway();
    m_editor->finish();
    BulkChange change{&field(), kind(), {}};
    if (change.kind != BulkChange::Kind::Clear) {
        change.value = m_editor->value();
        if (const QString problem = m_editor->unreadable(); !problem.isEmpty())
            return m_messages->showMessage(MessageBar::Severity::Warning, problem);
        if (!change.value.isValid()) {
            m_editor->setFocus();
            return m_messages->showMessage(MessageBar::Severity::Warning,
                                           tr("Enter the new value of %1 first.").arg(field().label()));
        }
    }
    const auto work = [scope = m_onlyChosen->isChecked() ? m_chosen : m_all,
                       change](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<std::shared_ptr<BulkPreview>> made =
            previewBulkChange(casebook.store(), scope, change, listener(progress));
        return made ? Result<QVariant>(QVariant::fromValue(*made)) : Result<QVariant>(made.error());
    };
    m_work->start(tr("Looking at what would change"), work, [this](const Result<QVariant> &answer) {
        if (!answer)
            return m_messages->showError(answer.error());
        m_rows->setPreview(answer->value<std::shared_ptr<BulkPreview>>());
        showCounts();
        m_table->setFocus();
        if (m_rows->rowCount() > 0)
            m_table->setCurrentIndex(m_rows->index(0, 0));
        if (m_apply->isEnabled())
            m_apply->setDefault(true);
    });
}

void BulkDialog::apply()
{
    const std::shared_ptr<const BulkPreview> preview = m_rows->preview();
    if (!preview || m_work->isRunning())
        return;
    const auto work = [preview](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<BulkReport> report = applyBulkChange(casebook.store(), *preview, listener(progress));
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    };
    m_work->start(tr("Changing records"), work, [this](const Result<QVariant> &answer) {
        if (!answer) {
            showCounts();
            return m_messages->showError(answer.error());
        }
        emit applied(answer->value<BulkReport>());
        accept();
    });
}

void BulkDialog::reject()
{
    if (m_work->isRunning())
        m_work->cancel();
    else if (m_leaving->mayLeave())
        QDialog::reject();
}

void BulkDialog::showCounts()
{
    const QLocale locale;
    const std::shared_ptr<const BulkPreview> preview = m_rows->preview();
    const auto show = [&](int id, const QString &name, qsizetype count) {
        auto *button = static_cast<QToolButton *>(m_filters->button(id));
        button->setText(tr("%1  %2", "kind of row and how many").arg(name, locale.toString(count)));
        button->setEnabled(count > 0);
    };
    show(allRows, tr("All"), preview ? preview->rows.size() : 0);
    for (const BulkRow::Fate fate : fates)
        show(int(fate), BulkPreviewModel::label(fate), preview ? preview->count(fate) : 0);
    m_filters->button(allRows)->setChecked(true);
    const int changes = preview ? preview->count(BulkRow::Fate::Changed) : 0;
    m_apply->setText(tr("Change %Ln &record(s)", nullptr, changes));
    m_apply->setEnabled(changes > 0);
}

} // namespace Lodebook
