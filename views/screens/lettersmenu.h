// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QToolButton>

namespace Lodebook {

class RecordListView;

/// A button over a list: letters to those chosen, or to all the list shows. To whom is told by a signal.
class LettersMenu final : public QToolButton
{
    Q_OBJECT

public:
    LettersMenu(Casebook &casebook, RecordListView &list, QWidget *parent = nullptr);

signals:
    void chosen(const QList<QUuid> &records);
    void failed(const Lodebook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    Casebook &m_casebook;   // not owned
    RecordListView &m_list; // not owned
    QMenu *m_menu;
};

} // namespace Lodebook
