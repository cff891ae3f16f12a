// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/makepackpage.h"

#include "views/exchange/scopepicker.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/lists/recorddelegate.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int deviceRole = Qt::UserRole + 1;
constexpr int usualDays = 60;
constexpr int mostDays = 3650;
constexpr int mostMegabytes = 4096;
constexpr qint64 megabyte = 1024 * 1024;

} // namespace

Location MakePackPage::locationFor(const RecordId &device)
{
    Location place = Location::screen(QStringLiteral("make_pack"));
    place.preset.insert(QStringLiteral("device"), device.toString(QUuid::WithoutBraces));
    return place;
}

MakePackPage::MakePackPage(const Location &location, Casebook &casebook, QWidget *parent)
    : DeskPage(location, casebook, parent)
    , m_model(new PackContentsModel(this))
{
    m_look = addButton("look", "", [this] { rehearse(); });
    m_write = addButton("write", "", [this] { chooseFile(); });
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(makeForm());
    parts->addWidget(makeContents());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    setContent(parts);
    connect(&empty(), &EmptyList::stepTaken, this,
            [this] { emit openRequested(Location::screen(QStringLiteral("devices")), false); });
    setFocusProxy(m_devices);
    retranslate();
}

QWidget *MakePackPage::makeForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(*scroll);
    auto *paper = new TallEnough;
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 2 * Theme::Unit, 0);
    column->setSpacing(Theme::Unit);
    m_devicesLabel = new QLabel(paper);
    m_devices = new QListWidget(paper);
    m_devices->setObjectName(QStringLiteral("devices"));
    m_devicesLabel->setBuddy(m_devices);
    m_devices->setItemDelegate(new RecordDelegate(m_devices));
    m_devices->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_devices->setMaximumHeight(6 * Theme::rowHeight());
    column->addWidget(m_devicesLabel);
    column->addWidget(m_devices);
    m_scopeHeading = new Heading(1.0, paper);
    m_scope = new ScopePicker(casebook(), paper);
    column->addWidget(m_scopeHeading);
    column->addWidget(m_scope);
    auto *rest = new QFormLayout;
    m_attachments = new CalmComboBox(paper);
    m_attachments->setObjectName(QStringLiteral("attachments"));
    m_attachments->addItems({QString(), QString(), QString()});
    m_attachments->setCurrentIndex(int(PackRequest::Attachments::Small));
    m_attachments->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_attachmentsLabel = new QLabel(paper);
    m_attachmentsLabel->setBuddy(m_attachments);
    rest->addRow(m_attachmentsLabel, m_attachments);
    m_room = new QSpinBox(paper);
    m_room->setObjectName(QStringLiteral("room"));
    m_room->setRange(0, mostMegabytes);
    m_roomLabel = new QLabel(paper);
    m_roomLabel->setBuddy(m_room);
    rest->addRow(m_roomLabel, m_room);
    m_days = new QSpinBox(paper);
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setRange(0, mostDays);
    m_days->setValue(usualDays);
    m_daysLabel = new QLabel(paper);
    m_daysLabel->setBuddy(m_days);
    rest->addRow(m_daysLabel, m_days);
    column->addLayout(rest);
    column->addStretch(1);
    scroll->setWidget(paper);
    connect(m_devices, &QListWidget::itemChanged, this, [this] {
        proposeScope();
        forget();
    });
    connect(m_scope, &ScopePicker::changed, this, [this] {
        m_scopeChosen = true;
        forget();
    });
    connect(m_attachments, &QComboBox::currentIndexChanged, this, &MakePackPage::forget);
    connect(m_room, &QSpinBox::valueChanged, this, &MakePackPage::forget);
    connect(m_days, &QSpinBox::valueChanged, this, &MakePackPage::forget);
    return scroll;
}

QWidget *MakePackPage::makeContents()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::Unit, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    m_sum = new QLabel(side);
    m_sum->setObjectName(QStringLiteral("packSum"));
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("packContents"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, PackContentsModel::KindColumn, 14);
    column->addWidget(m_sum);
    column->addWidget(m_table, 1);
    return side;
}

QString MakePackPage::title() const
{
    return tr("Make a pack");
}

void MakePackPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    load();
}

void MakePackPage::load()
{
    read<QList<Receipt>>([](Casebook &casebook) { return Receipts(casebook).all(); },
                         [this](const QList<Receipt> &receipts) { showReceipts(receipts); });
}

void MakePackPage::showReceipts(const QList<Receipt> &receipts)
{
    QList<RecordId> ticked = devices();
    if (m_receipts.isEmpty())
        ticked.append(RecordId::fromString(location().preset.value(QStringLiteral("device")).toString()));
    m_receipts = receipts;
    const QSignalBlocker quiet(m_devices);
    m_devices->clear();
    for (const Receipt &receipt : receipts) {
        if (!receipt.key.isTrusted())
            continue;
        const QString words = receipt.key.officer.isEmpty()
            ? receipt.key.name
            : tr("%1 – %2", "device, officer").arg(receipt.key.name, receipt.key.officer);
        auto *item = new QListWidgetItem(words, m_devices);
        item->setData(deviceRole, receipt.key.device);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(receipt.key.device) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_devices->count() == 1)
        m_devices->item(0)->setCheckState(Qt::Checked);
    if (m_devices->count() > 0)
        m_devices->setCurrentRow(0);
    proposeScope();
    showState();
}

/// What the first of them had last: a device that gets another scope forgets what it may not hold any more.
void MakePackPage::proposeScope()
{
    if (m_scopeChosen)
        return;
    const QList<RecordId> chosen = devices();
    for (const Receipt &receipt : std::as_const(m_receipts)) {
        if (!chosen.isEmpty() && receipt.key.device == chosen.first() && receipt.peer.hasScope)
            m_scope->setScope(receipt.peer.scope);
    }
}

QList<RecordId> MakePackPage::devices() const
{
    QList<RecordId> chosen;
    for (int row = 0; row < m_devices->count(); ++row) {
        if (m_devices->item(row)->checkState() == Qt::Checked)
            chosen.append(m_devices->item(row)->data(deviceRole).toUuid());
    }
    return chosen;
}

std::optional<PackRequest> MakePackPage::request() const
{
    const std::optional<Scope> scope = m_scope->scope();
    const QList<RecordId> chosen = devices();
    if (!scope || chosen.isEmpty())
        return std::nullopt;
    return PackRequest{.scope = *scope,
                       .devices = chosen,
                       .days = m_days->value(),
                       .attachments = PackRequest::Attachments(m_attachments->currentIndex()),
                       .room = m_room->value() * megabyte};
}

void MakePackPage::forget()
{
    m_isSeen = false;
    m_model->setContents({}, casebook().catalog());
    showState();
}

void MakePackPage::rehearse()
{
    const std::optional<PackRequest> wanted = request();
    if (!wanted)
        return;
    run<MadePack>(
        tr("Looking what would go into the pack"),
        [wanted](Casebook &casebook, Progress &progress) {
            return PackFiles(casebook).rehearse(*wanted, [&progress](qint64 done, qint64 total) {
                progress.tell(done, total, tr("Nothing is written yet"));
                return !progress.isCancelled();
            });
        },
        [this](const MadePack &pack) {
            m_isSeen = true;
            showContents(pack);
            m_sum->setText(PackContentsModel::sentences(pack, false).join(u' '));
            m_write->setFocus();
        });
}

void MakePackPage::showContents(const MadePack &pack)
{
    m_model->setContents(pack, casebook().catalog());
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    showState();
}

void MakePackPage::chooseFile()
{
    const QString day = casebook().clock().today().toString(Qt::ISODate);
    auto *dialog = new FileDialog(this, tr("Write the pack"),
                                  tr("Pack %1", "name of a file").arg(day) + QStringLiteral(".lodepack"),
                                  tr("Packs (*.lodepack)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("lodepack"));
    connect(dialog, &QFileDialog::fileSelected, this, &MakePackPage::make);
    dialog->open();
}

void MakePackPage::make(const QString &path)
{
    const std::optional<PackRequest> wanted = request();
    if (!wanted)
        return;
    run<MadePack>(
        tr("Making the pack"),
        [wanted, path](Casebook &casebook, Progress &progress) {
            return PackFiles(casebook).make(*wanted, path, [&progress](qint64 done, qint64 total) {
                progress.tell(done, total, tr("Changes are gathered, packed and sealed"));
                return !progress.isCancelled();
            });
        },
        [this, path](const MadePack &pack) {
            m_isSeen = false;
            showContents(pack);
            m_sum->setText(PackContentsModel::sentences(pack, true).join(u' '));
            messages().showMessage(MessageBar::Severity::Success,
                                   tr("The pack is written: %1. Only the devices it is for can open it.")
                                       .arg(QDir::toNativeSeparators(path)));
        });
}

void MakePackPage::showState()
{
    const bool isFree = !isBusy();
    const bool isThere = m_devices->count() > 0;
    const bool isWhole = request().has_value();
    m_look->setVisible(isThere);
    m_write->setVisible(isThere);
    m_look->setEnabled(isFree && isWhole);
    m_write->setEnabled(isFree && isWhole && m_isSeen && !casebook().isReadOnly());
    m_look->setDefault(!m_isSeen);
    m_write->setDefault(m_isSeen);
    if (!m_isSeen && m_model->rowCount() == 0)
        m_sum->setText(isWhole ? tr("Look first what would go into it; then the file can be written.")
                               : tr("Tick a device, and choose what it may hold."));
    showContent(isThere);
}

void MakePackPage::retranslate()
{
    DeskPage::retranslate();
    m_look->setText(tr("&Look what goes in"));
    m_write->setText(tr("&Write the pack…"));
    m_devicesLabel->setText(tr("&For which devices"));
    m_scopeHeading->setText(tr("What they may hold"));
    m_attachmentsLabel->setText(tr("&Attachments"));
    m_attachments->setItemText(int(PackRequest::Attachments::None), tr("None: their names only"));
    m_attachments->setItemText(int(PackRequest::Attachments::Small),
                               tr("Those up to %1, and what was asked for").arg(QLocale().formattedDataSize(PackRequest::smallContent, 0)));
    m_attachments->setItemText(int(PackRequest::Attachments::All), tr("All of them"));
    m_roomLabel->setText(tr("At &most (MB of attachments)"));
    m_room->setSpecialValueText(tr("any number"));
    m_daysLabel->setText(tr("Good for (&days)"));
    m_days->setSpecialValueText(tr("for ever"));
    m_table->setAccessibleName(tr("What goes into the pack"));
    setIntro(
        tr("A pack carries what other devices do not have yet. It is sealed: only the devices it is for can open it."));
    empty().say(
        tr("No device is trusted yet"),
        tr("A pack is made for devices whose keys were accepted. Ask for the key file of the other device, and hand over yours."),
        tr("Devices and keys"));
    showState();
}

} // namespace Lodebook
