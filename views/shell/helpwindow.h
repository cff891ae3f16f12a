// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Lodebook {

class Commands;

/// The help that comes with the program: a page for each kind of place, and one of all keys made from the commands
/// themselves. It needs no network; typing words shows the pages in which all of them stand. Pages that nobody has
/// translated yet are shown in English.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const Commands &commands, QWidget *parent = nullptr);

    /// The page of a place: of lists, of records, of the map.
    [[nodiscard]] static QString pageOf(const Location &location);
    void showPage(const QString &page);
    [[nodiscard]] QString currentPage() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString textOf(const QString &page) const;
    QString keysText() const;
    void retranslate();
    void search();

    const Commands &m_commands; // not owned
    QLineEdit *m_search;
    QListWidget *m_pages;
    QLabel *m_nothing;
    QTextBrowser *m_text;
};

} // namespace Lodebook
