// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Lodebook {

/// The one bar on top: back and forward, where I am, the search field, who I am.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setActions(QAction *back, QAction *forward, QAction *theme);
    /// The way to where I am; all but the last can be clicked.
    struct Crumb
    {
        QString label;
        Location location;
    };
    void setPath(const QList<Crumb> &path);
    /// How many conflicts wait for a decision; none: nothing is said.
    void setWaiting(int conflicts);
    void setOfficer(const QString &name, const QString &casebook);
    QLineEdit *search() const { return m_search; }

signals:
    void chosen(const Lodebook::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitPath();

    QToolButton *m_back;
    QToolButton *m_forward;
    QWidget *m_path;
    QHBoxLayout *m_crumbs;
    QList<QToolButton *> m_steps; ///< The last is where I am.
    QLineEdit *m_search;
    QToolButton *m_waiting;
    int m_conflicts = 0;
    QLabel *m_officer;
    QToolButton *m_theme;
};

} // namespace Lodebook
