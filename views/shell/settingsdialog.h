// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/preferences.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QSpinBox;

namespace Lodebook {

/// How the program looks and speaks on this computer. What is chosen is shown at once; Escape puts it back.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

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
    QFormLayout *m_form;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_density;
    QSpinBox *m_text;
    bool m_filling = false;
};

} // namespace Lodebook
