// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/thresholdcheck.h"
#include "views/exchange/deskpage.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace Lodebook {

/// Answers whether what is imported in a calendar year reaches a threshold of Annex I of Regulation (EU) 2017/821: line by line, with how
/// the line was checked and its source. Nothing is kept unless somebody makes an import check of it.
class ThresholdPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit ThresholdPage(Casebook &casebook, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void showState() override;
    void retranslate() override;

private:
    QWidget *makeQuestion();
    void answer();
    void keep();

    QLineEdit *m_what;
    QDoubleSpinBox *m_kg;
    QLabel *m_whatLabel;
    QLabel *m_kgLabel;
    QLabel *m_words;
    QTreeWidget *m_lines;
    QPushButton *m_keep;
};

} // namespace Lodebook
