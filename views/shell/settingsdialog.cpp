// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingsdialog.h"

#include "views/shell/keyspage.h"
#include "views/widgets/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Lodebook {

SettingsDialog::SettingsDialog(const Preferences &preferences, const Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_now(preferences)
    , m_parts(new QTabWidget(this))
    , m_form(new QFormLayout)
    , m_keys(new KeysPage(commands, preferences.keys, this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_text(new QSpinBox(this))
    , m_safety(new QFormLayout)
    , m_lock(new QSpinBox(this))
{
    for (const Theme::Kind kind : {Theme::Kind::System, Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast})
        m_theme->addItem(QString(), QVariant::fromValue(kind));
    m_language->addItem(QString(), QString());
    for (const ProgramLanguage &language : programLanguages)
        m_language->addItem(QString::fromUtf8(language.name), QLatin1String(language.code));
    for (const Theme::Density density : {Theme::Density::Comfortable, Theme::Density::Compact})
        m_density->addItem(QString(), QVariant::fromValue(density));
    m_text->setRange(80, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(QStringLiteral(" %"));
    m_lock->setObjectName(QStringLiteral("lockMinutes"));
    m_lock->setRange(0, longestUnlocked);
    m_lock->setSingleStep(5);
    m_safety->addRow(QStringLiteral("."), m_lock);
    m_form->addRow(QStringLiteral("."), m_theme);
    m_form->addRow(QStringLiteral("."), m_language);
    m_form->addRow(QStringLiteral("."), m_density);
    m_form->addRow(QStringLiteral("."), m_text);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Close);
    auto *look = new QWidget(this);
    look->setLayout(m_form);
    m_parts->addTab(look, QString());
    m_parts->addTab(m_keys, QString());
    auto *safety = new QWidget(this);
    safety->setLayout(m_safety);
    m_parts->addTab(safety, QString());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_parts, 1);
    column->addWidget(buttons);
    retranslate();
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(preferences.theme)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_density->setCurrentIndex(m_density->findData(QVariant::fromValue(preferences.density)));
    m_text->setValue(preferences.textPercent);
    m_lock->setValue(preferences.lockMinutes);
    for (QComboBox *box : {m_theme, m_language, m_density})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::tell);
    for (QSpinBox *box : {m_text, m_lock})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::tell);
    connect(m_keys, &KeysPage::changed, this, &SettingsDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 30);
}

void SettingsDialog::tell()
{
    if (m_filling)
        return;
    m_now.theme = m_theme->currentData().value<Theme::Kind>();
    m_now.language = m_language->currentData().toString();
    m_now.density = m_density->currentData().value<Theme::Density>();
    m_now.textPercent = m_text->value();
    m_now.lockMinutes = m_lock->value();
    m_now.keys = m_keys->keys();
    emit changed(m_now);
}

void SettingsDialog::reject()
{
    if (m_now != m_before)
        emit changed(m_before);
    QDialog::reject();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    setWindowTitle(tr("Settings"));
    m_parts->setTabText(0, tr("Loo&k"));
    m_parts->setTabText(1, tr("Ke&ys"));
    m_parts->setTabText(2, tr("S&afety"));
    static_cast<QLabel *>(m_safety->labelForField(m_lock))->setText(tr("Lock an encrypted casebook by &itself"));
    m_lock->setAccessibleName(tr("Lock an encrypted casebook by itself"));
    m_lock->setPrefix(tr("after ", "so many minutes; ends with a space"));
    m_lock->setSuffix(tr(" minutes without work", "begins with a space"));
    m_lock->setSpecialValueText(tr("never"));
    const QStringList labels{tr("&Theme"), tr("&Language"), tr("&Row height"), tr("Text &size")};
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *label = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(labels.at(row));
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(QString(labels.at(row)).remove(u'&'));
    }
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, Theme::label(m_theme->itemData(i).value<Theme::Kind>()));
    m_language->setItemText(0, tr("As the desktop"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
}

} // namespace Lodebook
