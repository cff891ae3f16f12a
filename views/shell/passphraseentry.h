// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Lodebook {

/// Where a new passphrase is typed, twice, and its strength said in words. What is typed is seen only when asked for.
class PassphraseEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseEntry(QWidget *parent = nullptr);

    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] bool isGood() const; ///< Long enough, and twice the same.
    [[nodiscard]] bool isEmpty() const;
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void retranslate();

    QFormLayout *m_form;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QLabel *m_strength;
    QCheckBox *m_show;
};

} // namespace Lodebook
