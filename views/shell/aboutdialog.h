// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;
class QTextBrowser;

namespace Lodebook {

/// What this program is, what it stands on, and where the data it ships come from.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_tabs;
    QTextBrowser *m_about;
    QTextBrowser *m_sources;
};

} // namespace Lodebook
