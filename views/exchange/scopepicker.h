// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/merge/scope.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace Lodebook {

class LinkLine;

/// What a device may hold: everything, or some projects, countries and sites, found while one types their names.
class ScopePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(Casebook &casebook, QWidget *parent = nullptr);

    /// Nothing is chosen: a part without anything in it is no scope.
    [[nodiscard]] std::optional<Scope> scope() const;
    void setScope(const Scope &scope);

signals:
    void changed(); ///< By the person.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Kind
    {
        const Entity *entity = nullptr;
        LinkLine *line = nullptr;
        QLabel *label = nullptr;
    };
    void addLine(const Entity &entity, const char *name);
    void add(const Entity &entity, const RecordId &record);
    void showChips();
    QString titleOf(const QString &expression) const;
    void retranslate();

    Casebook &m_casebook; // not owned
    QRadioButton *m_all;
    QRadioButton *m_part;
    QWidget *m_chips;
    QWidget *m_lines;
    QList<Kind> m_kinds;
    QStringList m_expressions; ///< As Scope writes them.
};

} // namespace Lodebook
