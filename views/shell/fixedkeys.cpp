// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fixedkeys.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};

} // namespace

QList<FixedKey> fixedKeys()
{
    const QString list = Words::tr("in a list");
    const QString board = Words::tr("on a board");
    const QString calendar = Words::tr("in a calendar");
    const QString chart = Words::tr("on a chart");
    const QString text = Words::tr("in a long text");
    const QString date = Words::tr("in a date");
    return {
        {list, Words::tr("Open the record"), {Qt::Key_Return}},
        {list, Words::tr("Open it in a window of its own"), {Qt::CTRL | Qt::Key_Return}},
        {list, Words::tr("Say which records are shown"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
        {list, Words::tr("Filter below the headings"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Q}},
        {list, Words::tr("Put the chosen rows into the recycle bin"), {Qt::Key_Delete}},
        {board, Words::tr("Put the card into the next column"), {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}},
        {calendar,
         Words::tr("Move the record to another day"),
         {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}},
        {chart, Words::tr("Show the figures as a table"), {Qt::CTRL | Qt::Key_T}},
        {text, Words::tr("Bold"), {Qt::CTRL | Qt::Key_B}},
        {text, Words::tr("Italic"), {Qt::CTRL | Qt::Key_I}},
        {text, Words::tr("List with points"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}},
        {text, Words::tr("Numbered list"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
        {text, Words::tr("Link"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K}},
        {date, Words::tr("Open the calendar"), {Qt::ALT | Qt::Key_Down}},
    };
}

} // namespace Lodebook
