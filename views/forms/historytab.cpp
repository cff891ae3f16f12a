// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/historytab.h"

#include "models/entities/common/officer.h"
#include "models/exchange/pack/receipts.h"
#include "models/schema/fieldtext.h"
#include "views/fields/displaytext.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype mostShown = 80;
constexpr int fieldRole = Qt::UserRole + 1;
constexpr int oldValueRole = Qt::UserRole + 2;
constexpr int changeRole = Qt::UserRole + 3;
constexpr qsizetype mostEffects = 8;

} // namespace

HistoryTab::HistoryTab(const Record &record, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_entity(record.entity())
    , m_id(record.id())
    , m_casebook(casebook)
    , m_tree(new QTreeWidget(this))
    , m_putBack(new QPushButton(this))
    , m_what(new QLabel(this))
    , m_follows(new QLabel(this))
    , m_receipts(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    auto *row = new QHBoxLayout;
    row->addWidget(m_putBack);
    row->addWidget(m_what, 1);
    column->addLayout(row);
    m_what->setObjectName(QStringLiteral("putBackWords"));
    m_what->setWordWrap(true);
    m_follows->setObjectName(QStringLiteral("putBackFollows"));
    m_follows->setWordWrap(true);
    m_follows->setTextFormat(Qt::PlainText);
    m_follows->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_follows->hide();
    column->addWidget(m_follows);
    column->addWidget(m_tree, 1);
    m_receipts->setObjectName(QStringLiteral("receipts"));
    m_receipts->setWordWrap(true);
    m_receipts->setTextFormat(Qt::PlainText);
    m_receipts->hide(); // until a device has told something
    column->addWidget(m_receipts);
    m_tree->setColumnCount(4);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryTab::putBack);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryTab::lookAt);
    retranslate();
    reload();
}

void HistoryTab::reload()
{
    ChangeLog log(m_casebook.reader());
    const Result<QList<ChangeLog::Entry>> entries = log.history(m_id);
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    m_tree->clear();
    for (const ChangeLog::Entry &entry : *entries)
        addEntry(entry);
    m_tree->expandAll();
    for (int column = 0; column < 3; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, qMin(m_tree->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    }
    lookAt(nullptr);
    readReceipts();
}

void HistoryTab::readReceipts()
{
    m_reading.cancel();
    m_reading =
        BackgroundReader::of(m_casebook)
            .run<QList<RecordReceipt>>(
                this, [id = m_id](Casebook &casebook, const Cancellation &) { return Receipts(casebook).of(id); },
                [this](const Result<QList<RecordReceipt>> &receipts) {
                    QStringList lines;
                    for (const RecordReceipt &one : receipts ? *receipts : QList<RecordReceipt>()) {
                        const QString when = displayText(m_entity.changedAt, one.toldAt, m_casebook);
                        lines.append(one.hasAll
                                         ? tr("“%1” has it as it stands here, as told on %2.", "device, moment")
                                               .arg(one.name, when)
                                         : tr("“%1” had not all of it when last heard of, on %2.", "device, moment")
                                               .arg(one.name, when));
                    }
                    m_receipts->setText(lines.join(u'\n'));
                    m_receipts->setVisible(!lines.isEmpty());
                });
}

void HistoryTab::addEntry(const ChangeLog::Entry &entry)
{
    const auto what = [&entry]() -> QString {
        switch (entry.change.kind) {
        case ChangeKind::Insert: return tr("Taken down");
        case ChangeKind::Update: return tr("Changed");
        case ChangeKind::Delete: return tr("Put into the recycle bin");
        case ChangeKind::Restore: return tr("Taken out of the recycle bin");
        }
        return {};
    };
    const QString when = displayText(m_entity.changedAt, entry.batch.at, m_casebook);
    const QString who = displayText(m_entity.changedBy, QVariant::fromValue(entry.batch.officer), m_casebook);
    auto *head = new TreeItem(m_tree, {when, who, what(), entry.batch.label});
    for (const Field *field : m_entity.ownFields()) {
        if (!entry.change.fields.contains(field->name()))
            continue;
        const QJsonArray values = entry.change.fields.value(field->name()).toArray();
        auto *line =
            new TreeItem(head, {QString(), field->label(), text(*field, values.at(0)), text(*field, values.at(1))});
        if (entry.change.kind == ChangeKind::Update) {
            line->setData(0, fieldRole, field->name());
            line->setData(0, oldValueRole, values.at(0));
            line->setData(0, changeRole, entry.change.change);
        }
    }
}

QString HistoryTab::text(const Field &field, const QJsonValue &json) const
{
    const Result<QVariant> value = fromJson(field, json);
    return value ? displayText(field, *value, m_casebook) : QString();
}

void HistoryTab::lookAt(const QTreeWidgetItem *item)
{
    m_restore.reset();
    m_what->clear();
    m_follows->hide();
    ++m_asked;
    m_putBack->setEnabled(false);
    const Field *field = item ? m_entity.field(item->data(0, fieldRole).toString()) : nullptr;
    if (!field || m_casebook.isReadOnly())
        return;
    const Result<FieldRestore> looked = lookAtEarlier(m_casebook.store(), {m_entity.name(), m_id}, *field, item->data(0, oldValueRole).toJsonValue());
    if (!looked)
        return m_what->setText(looked.error().message);
    if (!looked->refusal.isEmpty())
        return m_what->setText(looked->refusal);
    const auto words = [this, field](const QVariant &value) { return value.isValid() ? displayText(*field, value, m_casebook).left(mostShown) : tr("(empty)"); };
    m_what->setText(tr("%1: %2 → %3", "field, the value now, the value put back").arg(field->label(), words(looked->now), words(looked->earlier)));
    m_restore = *looked;
    askWhatFollows(item->data(0, changeRole).toLongLong());
}

void HistoryTab::askWhatFollows(qint64 change)
{
    m_follows->setText(tr("Looking at what depends on it…"));
    m_follows->show();
    using Answer = std::shared_ptr<const Result<QList<RestoreEffect>>>;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked = m_asked] {
        watcher->deleteLater();
        if (asked == m_asked)
            tellWhatFollows(*watcher->result());
    });
    watcher->setFuture(onOwnCasebook<QList<RestoreEffect>>(m_casebook, [restore = *m_restore, change](Casebook &own) {
        return effectsOfRestore(own.store(), restore, change);
    }));
}

void HistoryTab::tellWhatFollows(const Result<QList<RestoreEffect>> &effects)
{
    m_putBack->setEnabled(true);
    if (!effects)
        return m_follows->setText(tr("What depends on it cannot be told now: %1").arg(effects.error().message));
    QStringList lines;
    for (const RestoreEffect &effect : effects->first(std::min(mostEffects, effects->size())))
        lines.append(QStringLiteral("• ") + effect.words);
    if (effects->size() > mostEffects)
        lines.append(tr("• and %Ln more", nullptr, int(effects->size() - mostEffects)));
    const bool isAlone = std::ranges::all_of(
        *effects, [](const RestoreEffect &effect) { return effect.kind == RestoreEffect::Kind::LaterChange; });
    if (isAlone)
        lines.append(tr("No name, figure or deadline changes with it."));
    m_follows->setText(lines.join(u'\n'));
    m_follows->setAccessibleName(m_follows->text());
}

void HistoryTab::putBack()
{
    if (!m_restore)
        return;
    const FieldRestore restore = *m_restore;
    if (const Result<> done = putEarlierBack(m_casebook.store(), restore); !done)
        emit failed(done.error());
    else
        emit said(tr("%1 is again what it was. Ctrl+Z takes that back.").arg(restore.field->label()));
}

void HistoryTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void HistoryTab::retranslate()
{
    m_putBack->setText(tr("&Put the earlier value back"));
    m_tree->setAccessibleName(tr("History of this record"));
    m_tree->setHeaderLabels({tr("When"), tr("Who or field"), tr("What, or value before"), tr("Action, or value after")});
}

} // namespace Lodebook
