// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/preferences.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QSpinBox;
class QTabWidget;

namespace Lodebook {

class Commands;
class KeysPage;

/// How the program looks and speaks on this computer, when it locks, and which keys its commands have. What is chosen
/// is shown at once; Escape puts it back.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, const Commands &commands, QWidget *parent = nullptr);

    void reject() override;

signals:
    void changed(const Lodebook::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    Preferences m_before;
    Preferences m_now;
    QTabWidget *m_parts;
    QFormLayout *m_form;
    KeysPage *m_keys;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_density;
    QSpinBox *m_text;
    QFormLayout *m_safety;
    QSpinBox *m_lock;
    bool m_filling = false;
};

} // namespace Lodebook
