// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebooklocation.h"
#include "models/storage/copiedfile.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Lodebook {

class Heading;

/// Asks whether a casebook file that turned up in another place was copied there or moved.
class CopiedFileDialog final : public QDialog
{
    Q_OBJECT

public:
    CopiedFileDialog(const CasebookLocation &location, const CopiedFile::Finding &found, QWidget *parent = nullptr);

signals:
    void copied();
    void moved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CasebookLocation m_location;
    CopiedFile::Finding m_found;
    Heading *m_title;
    QLabel *m_where;
    QLabel *m_aboutCopy;
    QLabel *m_aboutMoved;
    QPushButton *m_cancel;
    QPushButton *m_moved;
    QPushButton *m_copied;
};

} // namespace Lodebook
