// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/preferences.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Lodebook {

class Commands;

/// Every command with its keys, to be given others. A key that another command has is taken only after it was said
/// whose it is; keys that typing needs, and those that lists, texts and charts understand by themselves, are refused
/// and shown as fixed.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    KeysPage(const Commands &commands, const Preferences::Keys &keys, QWidget *parent = nullptr);

    const Preferences::Keys &keys() const { return m_keys; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString current() const; ///< The name of the chosen command; empty when none is.
    [[nodiscard]] QStringList keysOf(const QString &command) const;
    [[nodiscard]] QString ownerOf(const QString &key) const; ///< Who has it, besides the chosen one.
    void give(const QString &command, const QStringList &keys);
    void onTyped();
    void takeAnyway();
    void resetOne();
    void resetAll();
    void showChosen();
    void fillRows();
    void filter();
    void retranslate();

    const Commands &m_commands; // not owned
    Preferences::Keys m_keys;
    QLineEdit *m_find;
    QTreeWidget *m_rows;
    QLabel *m_label;
    QKeySequenceEdit *m_key;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_words; ///< Whose the typed key is, or why it cannot be given.
};

} // namespace Lodebook
