// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/receipts.h"
#include "models/items/packcontentsmodel.h"
#include "views/exchange/deskpage.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QTableView;

namespace Lodebook {

class Heading;
class ScopePicker;

/// Makes a pack for devices that are trusted: for whom, of which part of the casebook, with which attachments, good for
/// how long. What would go into it and how large it is stands there before the file is written.
class MakePackPage final : public DeskPage
{
    Q_OBJECT

public:
    /// A place whose preset names a device begins with it.
    MakePackPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] static Location locationFor(const RecordId &device);

    QString title() const override;

    void rehearse();
    void make(const QString &path);

protected:
    void showState() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeContents();
    void load();
    void showReceipts(const QList<Receipt> &receipts);
    void proposeScope();
    std::optional<PackRequest> request() const;
    QList<RecordId> devices() const;
    void forget();
    void showContents(const MadePack &pack);
    void chooseFile();

    QPushButton *m_look;
    QPushButton *m_write;
    QListWidget *m_devices = nullptr;
    QLabel *m_devicesLabel = nullptr;
    Heading *m_scopeHeading = nullptr;
    ScopePicker *m_scope = nullptr;
    QLabel *m_attachmentsLabel = nullptr;
    QComboBox *m_attachments = nullptr;
    QLabel *m_roomLabel = nullptr;
    QSpinBox *m_room = nullptr;
    QLabel *m_daysLabel = nullptr;
    QSpinBox *m_days = nullptr;
    QLabel *m_sum = nullptr;
    QTableView *m_table = nullptr;
    PackContentsModel *m_model;
    QList<Receipt> m_receipts;
    bool m_isSeen = false;      ///< The contents shown are those of what is chosen now.
    bool m_scopeChosen = false; ///< By the person; then nothing is proposed any more.
};

} // namespace Lodebook
