// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace Lodebook {

class FormBinder;

/// The figures that follow from a record and others: nobody types them, and each can say why it is what it is.
class DerivedPanel final : public QFrame
{
    Q_OBJECT

public:
    DerivedPanel(FormBinder &binder, Casebook &casebook, QWidget *parent = nullptr);

    void reload();

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFigure(const Derived &derived, const Explanation &explanation);
    QString asHtml(const Explanation &explanation) const;

    FormBinder &m_binder; // not owned
    Casebook &m_casebook; // not owned
    QVBoxLayout *m_column;
    QSet<QString> m_explained; ///< Figures whose reasons are open.
};

} // namespace Lodebook
