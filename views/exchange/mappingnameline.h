// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Lodebook {

/// One line for keeping a mapping under a name.
class MappingNameLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingNameLine(QWidget *parent = nullptr);

    void setName(const QString &name);

signals:
    void saveRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace Lodebook
