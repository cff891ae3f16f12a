// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/selectionsums.h"

#include "models/items/displaytext.h"
#include "models/items/recordtablemodel.h"

#include <QCoreApplication>

#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelectionSums)
};

struct Sum
{
    double total = 0; ///< Of money: in its smallest unit.
    int count = 0;
};

QString figure(FieldType type, const QString &currency, double number)
{
    if (type == FieldType::Money)
        return displayText(FieldType::Money, QVariant::fromValue(Money{std::llround(number), currency}));
    return type == FieldType::Integer && std::floor(number) == number
        ? displayText(FieldType::Integer, QVariant(qlonglong(number)))
        : QLocale().toString(number, 'g', 6);
}

} // namespace

QString selectionSums(const RecordTableModel &records, const QList<int> &rows, const QList<int> &columns)
{
    QStringList texts;
    for (const int column : columns) {
        const RecordColumn &shown = records.columns().at(column);
        if (!shown.isNumeric())
            continue;
        bool isProvisional = false;
        QMap<QString, Sum> sums; // by currency; the empty one for plain figures
        for (const int row : rows) {
            const QVariant value = records.index(row, column).data(ValueRole);
            if (!value.isValid())
                continue;
            isProvisional = isProvisional || records.index(row, column).data(ProvisionalRole).toBool();
            const bool isMoney = shown.type() == FieldType::Money;
            Sum &sum = sums[isMoney ? value.value<Money>().currency : QString()];
            sum.total += isMoney ? double(value.value<Money>().minor) : value.toDouble();
            ++sum.count;
        }
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            const QString total = shown.type() == FieldType::Decimal ? displayText(FieldType::Decimal, sum->total)
                                                                     : figure(shown.type(), sum.key(), sum->total);
            const QString words =
                Words::tr("%1: sum %2, mean %3", "a column, what its selected figures come to")
                    .arg(shown.label(), total, figure(shown.type(), sum.key(), sum->total / sum->count));
            texts.append(isProvisional ? ProvisionalFields::marked(words) : words);
        }
    }
    return texts.join(QLatin1String("; "));
}

} // namespace Lodebook
