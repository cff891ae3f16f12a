// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recoverypart.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace Lodebook {

/// Divides a recovery key that is being shown into parts for several people, as many as are asked for, and shows them.
class RecoveryPartsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPartsBox(const QString &key, QWidget *parent = nullptr);

    /// None while the key is to stay whole.
    const QList<RecoveryPart> &parts() const { return m_parts; }
    void clear(); ///< Forgets the key and its parts.

signals:
    void divided(bool divided);

protected:
    void changeEvent(QEvent *event) override;

private:
    void divide();
    void fitShown();
    void retranslate();

    std::optional<RecoveryKey> m_key;
    QList<RecoveryPart> m_parts;
    QCheckBox *m_divide;
    QWidget *m_numbers;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QLabel *m_neededLabel;
    QSpinBox *m_needed;
    QPlainTextEdit *m_shown;
};

} // namespace Lodebook
