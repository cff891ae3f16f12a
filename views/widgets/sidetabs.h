// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace Lodebook {

/// Pages with their names in a list at the side, made when they are first looked at. Unlike a bar of tabs it has room for
/// many names, long words and counts.
class SideTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit SideTabs(QWidget *parent = nullptr);

    void add(const QString &key, const QString &name, const QString &icon, std::function<QWidget *()> make);
    void setName(const QString &key, const QString &name);
    /// A number behind the name; -1 for none.
    void setCount(const QString &key, int count);
    [[nodiscard]] int count(const QString &key) const;
    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QStringList keys() const;
    /// The page, when it has been made.
    [[nodiscard]] QWidget *page(const QString &key) const;

signals:
    void currentChanged(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tab
    {
        QString key;
        QString name;
        int count = -1;
        std::function<QWidget *()> make;
        QWidget *page = nullptr;
    };
    void showTab(int row);
    void write(int row);
    void fitWidth();

    QListWidget *m_names;
    QStackedWidget *m_pages;
    QList<Tab> m_tabs;
};

} // namespace Lodebook
