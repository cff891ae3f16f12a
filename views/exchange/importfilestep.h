// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/heldrows.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace Lodebook {

class Card;

/// The first step of an import: choose a file or drop it here, or go on with rows that wait for a decision.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void setWaiting(const QList<HeldRows> &waiting);

    /// The first local file of what is being dropped; empty when there is none.
    static QString droppedFile(const QMimeData *mime);

signals:
    void fileChosen(const QString &path);
    void waitingChosen(const Lodebook::HeldRows &rows);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void retranslate();
    void showWaiting();

    class DropZone;
    DropZone *m_zone;
    QLabel *m_heading;
    QLabel *m_hint;
    QPushButton *m_choose;
    Card *m_waitingCard;
    QList<HeldRows> m_waiting;
};

} // namespace Lodebook
