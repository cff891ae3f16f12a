// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/mergepanel.h"

#include "views/exchange/tablewidths.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Lodebook {

MergePanel::MergePanel(RecordStore &store, QWidget *parent)
    : QWidget(parent)
    , m_fields(new MergeModel(store, this))
    , m_why(new QLabel(this))
    , m_keepFirst(new QRadioButton(this))
    , m_keepSecond(new QRadioButton(this))
    , m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setObjectName(QStringLiteral("mergeWhy"));
    column->addWidget(m_why);
    column->addWidget(m_keepFirst);
    column->addWidget(m_keepSecond);
    m_keepFirst->setObjectName(QStringLiteral("keepFirst"));
    m_keepSecond->setObjectName(QStringLiteral("keepSecond"));
    m_table->setObjectName(QStringLiteral("mergeFields"));
    m_table->setModel(m_fields);
    dressTable(*m_table);
    keepWide(*m_table, MergeModel::ResultColumn, 20);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    connect(m_keepFirst, &QRadioButton::toggled, this, [this](bool first) { m_fields->setKeepsFirst(first); });
    connect(m_fields, &QAbstractItemModel::modelReset, this, &MergePanel::showState);
    connect(m_fields, &QAbstractItemModel::headerDataChanged, this, &MergePanel::showState);
    retranslate();
}

QWidget *MergePanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    FlowLayout *flow = flowIn(buttons, Theme::Unit);
    m_merge = new QPushButton(buttons);
    m_distinct = new QPushButton(buttons);
    m_openFirst = new QPushButton(buttons);
    m_openSecond = new QPushButton(buttons);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_distinct->setObjectName(QStringLiteral("distinct"));
    m_openFirst->setObjectName(QStringLiteral("openFirst"));
    m_openSecond->setObjectName(QStringLiteral("openSecond"));
    m_merge->setDefault(true);
    for (QPushButton *button : {m_merge, m_distinct, m_openFirst, m_openSecond})
        flow->addWidget(button);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::mergeRequested);
    connect(m_distinct, &QPushButton::clicked, this, &MergePanel::distinctRequested);
    connect(m_openFirst, &QPushButton::clicked, this, [this] { emit openRequested({m_fields->first().entity().name(), m_fields->first().id()}); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { emit openRequested({m_fields->second().entity().name(), m_fields->second().id()}); });
    return buttons;
}

void MergePanel::setPair(const Record &first, const Record &second, const Likeness &likeness, bool readOnly)
{
    m_likeness = likeness;
    m_readOnly = readOnly;
    m_areTwins = false;
    m_fields->setRecords(first, second);
    (m_fields->keepsFirst() ? m_keepFirst : m_keepSecond)->setChecked(true);
    showState();
    fitColumns();
}

void MergePanel::setTwins(const Record &first, const Record &second, bool readOnly)
{
    setPair(first, second, {}, readOnly);
    m_areTwins = true;
    showState();
}

void MergePanel::clear()
{
    m_fields->clear();
}

void MergePanel::showState()
{
    const bool empty = m_fields->isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_keepFirst), static_cast<QWidget *>(m_keepSecond), static_cast<QWidget *>(m_table), m_merge->parentWidget()})
        widget->setVisible(!empty);
    if (empty) {
        m_why->setText(tr("Choose a pair to see it side by side."));
        return;
    }
    m_why->setText(m_areTwins
                       ? tr("Created on two devices for the same thing. %Ln field(s) say different things.", nullptr,
                            m_fields->differences())
                       : tr("%1 of 100 alike: %2. %Ln field(s) say different things.", nullptr, m_fields->differences())
                             .arg(QString::number(m_likeness.score), m_likeness.reasons.join(QStringLiteral(", "))));
    m_distinct->setVisible(!m_areTwins);
    const auto title = [](const Record &record) {
        const QString number = record.text(record.entity().number);
        return number.isEmpty() ? record.title() : tr("%1 (%2)", "title and number of a record").arg(record.title(), number);
    };
    const auto words = [this, &title](bool first) {
        const QString name = title(first ? m_fields->first() : m_fields->second());
        return m_fields->proposal().first == first ? tr("Keep “%1”: %2", "a record and why it is proposed").arg(name, m_fields->proposal().reason) : tr("Keep “%1”").arg(name);
    };
    m_keepFirst->setText(words(true).replace(u'&', QLatin1String("&&")));
    m_keepSecond->setText(words(false).replace(u'&', QLatin1String("&&")));
    for (QWidget *widget : {static_cast<QWidget *>(m_merge), static_cast<QWidget *>(m_distinct)})
        widget->setEnabled(!m_readOnly);
}

void MergePanel::fitColumns()
{
    const int width = m_table->viewport()->width();
    const int letter = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Comfortable, font()));
    m_table->setColumnWidth(MergeModel::FieldColumn, qMax(width / 5, 18 * letter));
    m_table->setColumnWidth(MergeModel::FirstColumn, qMax(width * 4 / 15, 20 * letter));
    m_table->setColumnWidth(MergeModel::SecondColumn, qMax(width * 4 / 15, 20 * letter));
    widenColumn(*m_table);
}

void MergePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MergePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void MergePanel::retranslate()
{
    m_table->setAccessibleName(tr("The two records, field by field"));
    m_merge->setText(tr("&Merge the two"));
    m_distinct->setText(tr("They are &not the same"));
    m_openFirst->setText(tr("Open the &first"));
    m_openSecond->setText(tr("Open the &second"));
    showState();
}

} // namespace Lodebook
