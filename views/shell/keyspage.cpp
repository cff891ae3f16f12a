// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keyspage.h"

#include "models/core/plaintext.h"
#include "views/shell/commands.h"
#include "views/shell/fixedkeys.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr int FixedRole = Qt::UserRole + 1; ///< The place among the fixed keys; not there for a command.

QString shownText(const QAction &action)
{
    return QString(action.text()).remove(u'&').remove(u'…');
}

QString nativeText(const QStringList &keys)
{
    QStringList texts;
    for (const QString &key : keys)
        texts.append(QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

/// Keys that put a letter into a text, move in it or copy from it stay with the text.
bool isNeededForTyping(const QKeySequence &key)
{
    for (const QKeySequence::StandardKey standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    const bool plain = !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && !(key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35);
}

} // namespace

KeysPage::KeysPage(const Commands &commands, const Preferences::Keys &keys, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_keys(keys)
    , m_find(new QLineEdit(this))
    , m_rows(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_key(new QKeySequenceEdit(this))
    , m_take(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_words(new QLabel(this))
{
    m_find->setObjectName(QStringLiteral("keysFind"));
    m_find->setClearButtonEnabled(true);
    m_rows->setObjectName(QStringLiteral("keysRows"));
    m_rows->setRootIsDecorated(false);
    m_rows->setColumnCount(2);
    m_rows->setUniformRowHeights(true);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_rows->header()->setStretchLastSection(false);
    m_key->setObjectName(QStringLiteral("keysKey"));
    m_key->installEventFilter(this);
    m_label->setBuddy(m_key);
    m_take->setObjectName(QStringLiteral("keysTake"));
    m_none->setObjectName(QStringLiteral("keysNone"));
    m_reset->setObjectName(QStringLiteral("keysReset"));
    m_resetAll->setObjectName(QStringLiteral("keysResetAll"));
    m_words->setObjectName(QStringLiteral("keysWords"));
    m_words->setWordWrap(true);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_label);
    entry->addWidget(m_key, 1);
    auto *verbs = new FlowLayout;
    for (QPushButton *button : {m_take, m_none, m_reset, m_resetAll}) {
        button->setAutoDefault(false); // Enter in the find line closes nothing and gives nothing
        verbs->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_rows, 1);
    column->addLayout(entry);
    column->addWidget(m_words);
    column->addLayout(verbs);
    for (const QAction *action : m_commands.all()) {
        auto *row = new QTreeWidgetItem(m_rows);
        row->setData(0, NameRole, action->objectName());
    }
    for (qsizetype i = 0; i < fixedKeys().size(); ++i) {
        auto *row = new QTreeWidgetItem(m_rows);
        row->setData(0, FixedRole, int(i));
    }
    retranslate();
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    connect(m_find, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::onTyped);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::takeAnyway);
    connect(m_none, &QPushButton::clicked, this, [this] { give(current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::resetOne);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::resetAll);
    showChosen();
}

QString KeysPage::current() const
{
    const QTreeWidgetItem *row = m_rows->currentItem();
    return row && !row->isHidden() ? row->data(0, NameRole).toString() : QString();
}

QStringList KeysPage::keysOf(const QString &command) const
{
    return m_keys.contains(command) ? m_keys.value(command) : m_commands.usualKeys(command);
}

QString KeysPage::ownerOf(const QString &key) const
{
    for (const QAction *action : m_commands.all()) {
        if (action->objectName() != current() && keysOf(action->objectName()).contains(key))
            return action->objectName();
    }
    return {};
}

void KeysPage::give(const QString &command, const QStringList &keys)
{
    if (command.isEmpty())
        return;
    if (keys == m_commands.usualKeys(command))
        m_keys.remove(command);
    else
        m_keys.insert(command, keys);
    fillRows();
    showChosen();
    emit changed();
}

void KeysPage::onTyped()
{
    m_take->hide();
    if (m_key->keySequence().count() > 1) // one stroke is a key; what follows begins anew
        return m_key->setKeySequence(QKeySequence(m_key->keySequence()[1]));
    const QKeySequence key = m_key->keySequence();
    const QString text = key.toString(QKeySequence::PortableText);
    const QString command = current();
    m_words->clear();
    if (text.isEmpty() || command.isEmpty() || keysOf(command).contains(text))
        return;
    if (isNeededForTyping(key)) {
        m_words->setText(tr("%1 is needed for typing. Choose a key with Ctrl or Alt, or one of F1 to F12.").arg(key.toString(QKeySequence::NativeText)));
        return;
    }
    const QList<FixedKey> fixed = fixedKeys();
    const auto clash = std::ranges::find_if(fixed, [&key](const FixedKey &one) { return one.keys.contains(key); });
    if (clash != fixed.end() && !m_commands.usualKeys(command).contains(text)) {
        m_words->setText(tr("%1 always does this %2: “%3”. Choose another key.", "a key, where, what it does there")
                             .arg(key.toString(QKeySequence::NativeText), clash->place, clash->what));
        return;
    }
    if (const QString owner = ownerOf(text); !owner.isEmpty()) {
        m_words->setText(tr("%1 belongs to “%2”. Take it from there, or type another one.").arg(key.toString(QKeySequence::NativeText), shownText(*m_commands[owner])));
        m_take->show();
        return;
    }
    give(command, {text});
}

void KeysPage::takeAnyway()
{
    const QString text = m_key->keySequence().toString(QKeySequence::PortableText);
    const QString owner = ownerOf(text);
    if (owner.isEmpty() || current().isEmpty())
        return;
    QStringList left = keysOf(owner);
    left.removeAll(text);
    m_keys.insert(owner, left);
    give(current(), {text});
    m_words->setText(tr("“%1” has lost its key.").arg(shownText(*m_commands[owner])));
    if (!left.isEmpty())
        m_words->clear();
}

void KeysPage::resetOne()
{
    const QString command = current();
    if (command.isEmpty())
        return;
    // What another command took meanwhile goes back to where it belongs.
    for (const QString &key : m_commands.usualKeys(command)) {
        if (const QString owner = ownerOf(key); !owner.isEmpty()) {
            QStringList left = keysOf(owner);
            left.removeAll(key);
            m_keys.insert(owner, left);
        }
    }
    give(command, m_commands.usualKeys(command));
}

void KeysPage::resetAll()
{
    m_keys.clear();
    fillRows();
    showChosen();
    emit changed();
}

void KeysPage::showChosen()
{
    const QString command = current();
    const QStringList keys = command.isEmpty() ? QStringList() : keysOf(command);
    const QSignalBlocker silent(m_key);
    m_key->setKeySequence(keys.isEmpty() ? QKeySequence() : QKeySequence(keys.first(), QKeySequence::PortableText));
    m_key->setEnabled(!command.isEmpty());
    m_none->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(m_keys.contains(command));
    m_resetAll->setEnabled(!m_keys.isEmpty());
    m_take->hide();
    const QTreeWidgetItem *row = m_rows->currentItem();
    const bool isFixed = row && !row->isHidden() && row->data(0, FixedRole).isValid();
    m_words->setText(isFixed ? tr("This key is fixed: it cannot be given away or changed.") : QString());
}

void KeysPage::fillRows()
{
    const QList<FixedKey> fixed = fixedKeys();
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_rows->topLevelItem(i);
        if (const QVariant place = row->data(0, FixedRole); place.isValid()) {
            const FixedKey &key = fixed.at(place.toInt());
            QStringList keys;
            for (const QKeySequence &one : key.keys)
                keys.append(one.toString(QKeySequence::NativeText));
            row->setText(0, tr("%1 (%2)", "what a fixed key does, where").arg(key.what, key.place));
            row->setText(1, tr("%1, fixed", "keys that cannot be changed").arg(keys.join(QStringLiteral(", "))));
            continue;
        }
        const QString name = row->data(0, NameRole).toString();
        QFont font = m_rows->font();
        font.setBold(m_keys.contains(name));
        row->setText(0, shownText(*m_commands[name]));
        row->setText(1, nativeText(keysOf(name)));
        row->setFont(1, font);
        row->setToolTip(1, m_keys.contains(name) ? tr("Usual: %1").arg(nativeText(m_commands.usualKeys(name))) : QString());
    }
}

void KeysPage::filter()
{
    const QString wanted = folded(m_find->text());
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_rows->topLevelItem(i);
        row->setHidden(!folded(QString(row->text(0) + u' ' + row->text(1))).contains(wanted));
        if (!first && !row->isHidden())
            first = row;
    }
    if (!m_rows->currentItem() || m_rows->currentItem()->isHidden())
        m_rows->setCurrentItem(first);
    showChosen();
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_key || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // it leaves the dialog, as everywhere: nobody could give it to a command
    return true;
}

void KeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeysPage::retranslate()
{
    m_find->setPlaceholderText(tr("Find a command or a key"));
    m_find->setAccessibleName(tr("Find a command or a key"));
    m_rows->setHeaderLabels({tr("Command"), tr("Keys")});
    m_rows->setAccessibleName(tr("Commands and their keys"));
    m_label->setText(tr("&Key"));
    m_key->setAccessibleName(tr("Key of the chosen command: press it"));
    if (auto *line = m_key->findChild<QLineEdit *>()) // Qt's own words stay in the language they were made in
        line->setPlaceholderText(tr("Press a key"));
    m_take->setText(tr("Take it from &there"));
    m_none->setText(tr("&No key"));
    m_reset->setText(tr("As &usual"));
    m_resetAll->setText(tr("&All as usual"));
    fillRows();
}

} // namespace Lodebook
