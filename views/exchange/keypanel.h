// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/keyfile.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Lodebook {

/// Asks whether a device is to be trusted: what its key file says, and the fingerprint that its officer reads out, to
/// be typed and compared.
class KeyPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit KeyPanel(QWidget *parent = nullptr);

    void ask(const DeviceIdentity &identity);

signals:
    void accepted(const Lodebook::DeviceIdentity &identity, const QString &name, const QString &fingerprint);
    void putAway();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    DeviceIdentity m_identity;
    QLabel *m_about;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_fingerprintLabel;
    QLineEdit *m_fingerprint;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace Lodebook
