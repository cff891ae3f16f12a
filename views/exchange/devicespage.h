// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/devicekeys.h"
#include "models/items/devicesmodel.h"
#include "views/exchange/deskpage.h"

class QLabel;
class QTableView;

namespace Lodebook {

class KeyPanel;

/// The devices this casebook exchanges packs with: when each was last heard of and what it lacks; whose keys are
/// trusted. This device's own key is handed over from here.
class DevicesPage final : public DeskPage
{
    Q_OBJECT

public:
    /// A place whose preset names a key file begins with it.
    DevicesPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] static Location locationFor(const QString &keyFile);
    [[nodiscard]] static bool isKey(const QString &file);

    QString title() const override;
    QString statusText() const override;
    void refresh(const ChangeNotice &notice) override;

    void openKey(const QString &path);
    void saveOwnKey(const QString &path);

protected:
    void showState() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOwn();
    void load();
    void showReceipts(const QList<Receipt> &receipts);
    void readOwn();
    void showOwn();
    void chooseKey();
    void chooseOwnFile();
    void trust(const DeviceIdentity &identity, const QString &name, const QString &fingerprint);
    void askToWithdraw();
    void withdraw(const QString &name);
    const Receipt *current() const;

    DevicesModel *m_model;
    QTableView *m_table;
    KeyPanel *m_key;
    QLabel *m_own = nullptr;
    QLabel *m_fingerprint = nullptr;
    QPushButton *m_save;
    QPushButton *m_accept;
    QPushButton *m_make;
    QPushButton *m_compare;
    QPushButton *m_withdraw;
    std::optional<DeviceIdentity> m_identity; ///< This device's own, once it is known.
};

} // namespace Lodebook
