// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Lodebook {

class Casebook;
class Chip;
class FlowLayout;
class Record;

/// Above an open record: what kind it is, its number, its name, its states, and who touched it last.
class RecordHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(Casebook &casebook, QWidget *parent = nullptr);

    void show(const Record &record);
    /// One state in words, with the tone that belongs to it.
    void clearChips();
    Chip *addChip(const QString &text);

private:
    Casebook &m_casebook; // not owned
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_trace;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
};

} // namespace Lodebook
