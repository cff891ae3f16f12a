// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/dayseditor.h"

#include "models/items/filtersentence.h"
#include "views/fields/makeeditor.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QSpinBox>

#include <cstdlib>

namespace Lodebook {

namespace {

/// The kinds of answer before the named stretches: the entry of each is the day itself or a number of days.
enum Kind { Day, After, Before, Last, Next, Named };

const QList<RelativeDays> &named()
{
    using Unit = RelativeDays::Unit;
    static const QList<RelativeDays> stretches = [] {
        QList<RelativeDays> all{{Unit::Day, 0, 0}, {Unit::Day, 1, 1}, {Unit::Day, -1, -1}};
        for (const Unit unit : {Unit::Week, Unit::Month, Unit::Quarter, Unit::Year}) {
            for (const int count : {0, -1, 1})
                all.append({unit, count, count});
        }
        return all;
    }();
    return stretches;
}

} // namespace

DaysEditor::DaysEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_kind(choiceBox(QStringLiteral("daysKind"), this))
    , m_day(makeEditor(field, casebook, this))
    , m_count(new QSpinBox(this))
{
    m_kind->setAccessibleName(tr("Which days"));
    m_kind->addItems({tr("the day"), tr("today + days"), tr("today − days"), tr("the last days"), tr("the next days")});
    for (const RelativeDays &days : named())
        m_kind->addItem(FilterSentence::daysText(days));
    m_count->setObjectName(QStringLiteral("daysCount"));
    m_count->setAccessibleName(tr("Number of days"));
    m_count->setRange(1, 9999);
    m_count->setValue(30);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Unit / 2);
    row->addWidget(m_kind);
    row->addWidget(m_count);
    row->addWidget(m_day, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showEntry();
        emit changed();
    });
    connect(m_count, &QSpinBox::valueChanged, this, &DaysEditor::changed);
    connect(m_day, &FieldEditor::changed, this, &DaysEditor::changed);
    showEntry();
}

void DaysEditor::showEntry()
{
    const int kind = m_kind->currentIndex();
    m_day->setVisible(kind == Day);
    m_count->setVisible(kind > Day && kind < Named);
}

Result<QVariant> DaysEditor::value() const
{
    using Unit = RelativeDays::Unit;
    const int count = m_count->value();
    switch (m_kind->currentIndex()) {
    case Day: {
        m_day->finish();
        if (!m_day->unreadable().isEmpty())
            return Error{Error::Kind::Invalid, m_day->unreadable(), {}};
        if (!m_day->value().isValid())
            return Error{Error::Kind::Invalid, tr("Type the day to compare with"), {}};
        return m_day->value();
    }
    case After: return QVariant::fromValue(RelativeDays{Unit::Day, count, count});
    case Before: return QVariant::fromValue(RelativeDays{Unit::Day, -count, -count});
    case Last: return QVariant::fromValue(RelativeDays{Unit::Day, -count, 0});
    case Next: return QVariant::fromValue(RelativeDays{Unit::Day, 0, count});
    default: break; // a named stretch
    }
    const QVariant kept = m_kind->currentData();
    return kept.isValid() ? kept : QVariant::fromValue(named().at(m_kind->currentIndex() - Named));
}

void DaysEditor::setValue(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<RelativeDays>()) {
        m_kind->setCurrentIndex(Day);
        m_day->setValue(value);
        return;
    }
    const auto days = value.value<RelativeDays>();
    if (const qsizetype at = named().indexOf(days); at >= 0) {
        m_kind->setCurrentIndex(Named + int(at));
    } else if (days.unit == RelativeDays::Unit::Day && (days.first == days.last || days.first == 0 || days.last == 0)) {
        const bool isOne = days.first == days.last;
        m_count->setValue(std::max(std::abs(days.first), std::abs(days.last)));
        m_kind->setCurrentIndex(isOne ? (days.first > 0 ? After : Before) : (days.last == 0 ? Last : Next));
    } else { // made by hand in a file: kept as it is as long as nobody chooses another
        m_kind->addItem(FilterSentence::daysText(days), value);
        m_kind->setCurrentIndex(m_kind->count() - 1);
    }
}

} // namespace Lodebook
