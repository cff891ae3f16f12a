// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/thresholdpage.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/importcheck.h"
#include "models/entities/reference/cnitem.h"
#include "views/lists/emptylist.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Lodebook {

namespace {

constexpr double mostKg = 1e12;
constexpr int codeRole = Qt::UserRole;

} // namespace

ThresholdPage::ThresholdPage(Casebook &casebook, QWidget *parent)
    : DeskPage(Location::screen(QStringLiteral("threshold_checker")), casebook, parent)
    , m_lines(new QTreeWidget(this))
{
    m_keep = addButton("keepImport", "add", [this] { keep(); });
    insertAboveContent(makeQuestion());
    m_lines->setObjectName(QStringLiteral("thresholdLines"));
    m_lines->setRootIsDecorated(false);
    m_lines->setAlternatingRowColors(true);
    m_lines->setColumnCount(6);
    m_lines->setWordWrap(true);
    setContent(m_lines);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &ThresholdPage::showState);
    setFocusProxy(m_what);
    retranslate();
}

QWidget *ThresholdPage::makeQuestion()
{
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    m_what = new QLineEdit(line);
    m_kg = new QDoubleSpinBox(line);
    m_whatLabel = new QLabel(line);
    m_kgLabel = new QLabel(line);
    m_words = new QLabel(line);
    m_whatLabel->setBuddy(m_what);
    m_kgLabel->setBuddy(m_kg);
    m_what->setObjectName(QStringLiteral("thresholdGoods"));
    m_kg->setObjectName(QStringLiteral("thresholdKg"));
    m_kg->setRange(0, mostKg);
    m_kg->setDecimals(1);
    m_kg->setGroupSeparatorShown(true);
    m_words->setObjectName(QStringLiteral("thresholdWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    for (QWidget *widget : QList<QWidget *>{m_whatLabel, m_what, m_kgLabel, m_kg, m_words})
        row->addWidget(widget);
    connect(m_what, &QLineEdit::textChanged, this, &ThresholdPage::answer);
    connect(m_kg, &QDoubleSpinBox::valueChanged, this, &ThresholdPage::answer);
    return line;
}

QString ThresholdPage::title() const
{
    return tr("Threshold checker");
}

void ThresholdPage::answer()
{
    m_lines->clear();
    m_words->clear();
    const QLocale locale = SpokenLanguage::locale();
    if (!m_what->text().trimmed().isEmpty()) {
        const Result<QList<ThresholdAnswer>> answers = checkThreshold(casebook().reader(), m_what->text(), m_kg->value());
        if (!answers)
            m_words->setText(answers.error().message);
        for (const ThresholdAnswer &one : answers ? *answers : QList<ThresholdAnswer>()) {
            const Record &line = one.line;
            const QString threshold = one.thresholdKg ? tr("%1 kg").arg(locale.toString(*one.thresholdKg, 'f', QLocale::FloatingPointShortest)) : QString();
            auto *item = new TreeItem(m_lines, {line.text(cnItem().cnCode), line.text(cnItem().name), threshold, verdictWords(one),
                                                tr("%1 (table of %2)").arg(line.text(cnItem().verification), line.text(cnItem().tableVersion)), line.text(cnItem().source)});
            item->setData(0, codeRole, line.text(cnItem().code));
            item->setSizeHint(0, QSize(0, Theme::rowHeight(Theme::Density::Comfortable, font())));
            for (int column = 0; column < m_lines->columnCount(); ++column)
                item->setToolTip(column, item->text(column));
        }
    }
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < m_lines->columnCount(); ++column) { // the last takes what is left
        m_lines->resizeColumnToContents(column);
        if (column == 1 || column == 4) // the whole text is in its tip
            m_lines->setColumnWidth(column, qMin(m_lines->columnWidth(column), 32 * letter));
    }
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
    showState();
}

void ThresholdPage::keep()
{
    emit openRequested(Location::newRecord(importCheck(), {{importCheck().cnCode.name(), m_lines->currentItem()->data(0, codeRole).toString()}, {importCheck().kg.name(), m_kg->value()}}), false);
}

void ThresholdPage::showState()
{
    m_words->setVisible(!m_words->text().isEmpty());
    m_keep->setEnabled(m_lines->currentItem() && !casebook().isReadOnly());
    showContent(m_lines->topLevelItemCount() > 0);
}

void ThresholdPage::retranslate()
{
    DeskPage::retranslate();
    setIntro(tr("Whether what an importer brings into the Union in a calendar year reaches the threshold of its line in Annex I of Regulation (EU) 2017/821. Lines that nobody has read in a copy of the Regulation are called unconfirmed."));
    m_whatLabel->setText(tr("&Customs code or mineral:"));
    m_kgLabel->setText(tr("&Weight in the year:"));
    m_kg->setSuffix(tr(" kg"));
    m_kg->setLocale(QLocale());
    m_keep->setText(tr("&Keep as an import of an organisation…"));
    m_lines->setHeaderLabels({tr("Customs code"), tr("Goods"), tr("Threshold"), tr("Answer"), tr("How the line was checked"), tr("Source")});
    m_lines->setAccessibleName(title());
    empty().say(tr("Nothing asked yet"), tr("Type a customs code such as 2609 00 00, or a mineral such as tin, and the weight."), {});
    answer();
}

} // namespace Lodebook
