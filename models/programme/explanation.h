// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace Lodebook {

/// Why a figure is what it is: the rule in words, the records it rests on, the day it holds for and what is missing.
/// Everything in it is translated when it is made; nothing in it is kept.
struct Explanation
{
    /// One record, or one fact of a record, and what it does to the figure.
    struct Row
    {
        QString entity;
        RecordId record;
        QString title;
        QString contribution;

        bool operator==(const Row &) const = default;
    };

    QString figure{};  ///< How it is asked for again: membership.stage, an indicator's code ...
    QVariant value{};  ///< Invalid when the figure is not known.
    QString valueText{};///< In words; says so when the value is not known.
    QString rule{};
    QList<Row> rows{};
    QDate asOf{};
    QString method{};          ///< Version of the rule, such as stage/1: figures of two versions are not compared.
    QStringList caveats{};     ///< What is missing or doubtful.
    bool isProvisional = false;///< It uses a value that devices say different things of; valueText and a caveat say so.
    QStringList silentDevices{};///< Devices whose changes may not be here yet.
};

} // namespace Lodebook
