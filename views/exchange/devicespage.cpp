// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/devicespage.h"

#include "views/exchange/keypanel.h"
#include "views/exchange/makepackpage.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

/// A name that every file system takes.
QString fileName(const QString &device)
{
    QString name;
    for (const QChar letter : device)
        name += letter.isLetterOrNumber() || letter == u'-' || letter == u' ' ? letter : QChar(u'-');
    return name.trimmed() + QStringLiteral(".lodekey");
}

} // namespace

Location DevicesPage::locationFor(const QString &keyFile)
{
    Location place = Location::screen(QStringLiteral("devices"));
    place.preset.insert(QStringLiteral("file"), keyFile);
    place.preset.insert(QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return place;
}

bool DevicesPage::isKey(const QString &file)
{
    return file.endsWith(QLatin1String(".lodekey"), Qt::CaseInsensitive);
}

DevicesPage::DevicesPage(const Location &location, Casebook &casebook, QWidget *parent)
    : DeskPage(location, casebook, parent)
    , m_model(new DevicesModel(this))
    , m_table(new QTableView(this))
    , m_key(new KeyPanel(this))
{
    m_accept = addButton("accept", "add", [this] { chooseKey(); });
    m_save = addButton("saveKey", "save", [this] { chooseOwnFile(); });
    m_make = addButton("makePack", "export", [this] {
        if (const Receipt *one = current())
            emit openRequested(MakePackPage::locationFor(one->key.device), false);
    });
    m_compare = addButton("compare", "check", [this] {
        if (const Receipt *one = current())
            m_key->ask(DeviceKeys::identityOf(one->key));
    });
    m_withdraw = addButton("withdraw", "lock", [this] { askToWithdraw(); });
    insertAboveContent(makeOwn());
    insertAboveContent(m_key);
    m_table->setObjectName(QStringLiteral("knownDevices"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, DevicesModel::ScopeColumn, 20);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setContent(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DevicesPage::showState);
    connect(&empty(), &EmptyList::stepTaken, this, &DevicesPage::chooseKey);
    connect(m_key, &KeyPanel::accepted, this, &DevicesPage::trust);
    connect(m_key, &KeyPanel::putAway, this, [this] { setFocusProxy(m_accept); });
    setFocusProxy(m_accept);
    retranslate();
    if (const QString file = location.preset.value(QStringLiteral("file")).toString(); !file.isEmpty())
        openKey(file);
}

QWidget *DevicesPage::makeOwn()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    m_own = new QLabel(frame);
    m_own->setObjectName(QStringLiteral("ownDevice"));
    m_fingerprint = new QLabel(frame);
    m_fingerprint->setObjectName(QStringLiteral("ownFingerprint"));
    QFont large = Theme::tabularFont(font());
    large.setBold(true);
    m_fingerprint->setFont(large);
    for (QLabel *label : {m_own, m_fingerprint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return frame;
}

QString DevicesPage::title() const
{
    return tr("Devices and keys");
}

QString DevicesPage::statusText() const
{
    return tr("%Ln device(s)", nullptr, m_model->rowCount());
}

void DevicesPage::refresh(const ChangeNotice &)
{
    if (isVisible() && !isBusy())
        load();
}

void DevicesPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    load();
    if (!m_identity)
        readOwn();
}

void DevicesPage::load()
{
    read<QList<Receipt>>([](Casebook &casebook) { return Receipts(casebook).all(); },
                         [this](const QList<Receipt> &receipts) { showReceipts(receipts); });
}

void DevicesPage::showReceipts(const QList<Receipt> &receipts)
{
    const RecordId before = current() ? current()->key.device : RecordId();
    m_model->setReceipts(receipts);
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(before)), 0));
    showState();
}

/// The keys are made when they are first asked for, which writes: beside the window.
void DevicesPage::readOwn()
{
    using Outcome = std::shared_ptr<const Result<DeviceIdentity>>;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater();
        if (!*outcome)
            return m_own->setText(outcome->error().message);
        m_identity = **outcome;
        showOwn();
    });
    watcher->setFuture(onOwnCasebook<DeviceIdentity>(casebook(), [](Casebook &casebook) -> Result<DeviceIdentity> {
        const Result<DeviceKeys::Own> own = DeviceKeys(casebook).own();
        return own ? Result<DeviceIdentity>(own->identity) : Result<DeviceIdentity>(own.error());
    }));
}

void DevicesPage::showOwn()
{
    m_fingerprint->setVisible(m_identity.has_value());
    if (!m_identity)
        return;
    m_own->setText(tr("This device: %1 (%2). Its fingerprint, to be read out to others when they accept its key:")
                       .arg(m_identity->name, m_identity->code));
    m_fingerprint->setText(m_identity->fingerprint());
    m_fingerprint->setAccessibleName(tr("Fingerprint of this device"));
    showState();
}

const Receipt *DevicesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->receipt(row) : nullptr;
}

void DevicesPage::chooseKey()
{
    auto *dialog = new FileDialog(this, tr("Accept the key of a device"), {}, tr("Keys of devices (*.lodekey)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DevicesPage::openKey);
    dialog->open();
}

void DevicesPage::openKey(const QString &path)
{
    messages().putAway();
    const Result<DeviceIdentity> identity = KeyFile::read(path); // up to 16 KiB
    if (!identity)
        return showFailure(identity.error());
    m_key->ask(*identity);
    setFocusProxy(m_key); // for whoever comes to the page with the file
}

void DevicesPage::chooseOwnFile()
{
    if (!m_identity)
        return;
    auto *dialog = new FileDialog(this, tr("Save the key of this device"), fileName(m_identity->name),
                                  tr("Keys of devices (*.lodekey)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("lodekey"));
    connect(dialog, &QFileDialog::fileSelected, this, &DevicesPage::saveOwnKey);
    dialog->open();
}

void DevicesPage::saveOwnKey(const QString &path)
{
    run<bool>(
        tr("Saving the key of this device"),
        [path](Casebook &casebook, Progress &) -> Result<bool> {
            const Result<DeviceKeys::Own> own = DeviceKeys(casebook).own();
            if (!own)
                return own.error();
            const Result<> written = KeyFile::write(own->identity, own->secret.signSecret, path);
            return written ? Result<bool>(true) : Result<bool>(written.error());
        },
        [this, path](bool) {
            messages().showMessage(
                MessageBar::Severity::Success,
                tr("Saved: %1. Hand it to the officer of the other device, and read the fingerprint out. It holds no secret.")
                    .arg(QDir::toNativeSeparators(path)));
        });
}

void DevicesPage::trust(const DeviceIdentity &identity, const QString &name, const QString &fingerprint)
{
    run<KnownKey>(
        tr("Accepting a key"),
        [identity, name, fingerprint](Casebook &casebook, Progress &) {
            return DeviceKeys(casebook).trust(identity, name, fingerprint);
        },
        [this](const KnownKey &key) {
            m_key->hide();
            setFocusProxy(m_accept);
            messages().showMessage(
                MessageBar::Severity::Success,
                key.confirmed
                    ? tr("“%1” is trusted, and its fingerprint was compared.").arg(key.name)
                    : tr("“%1” is trusted. Compare its fingerprint when you next speak to its officer.").arg(key.name));
            load();
        });
}

void DevicesPage::askToWithdraw()
{
    const Receipt *one = current();
    if (!one)
        return;
    messages().showMessage(
        MessageBar::Severity::Warning,
        tr("Packs of “%1” would no longer be taken, and none made for it. What it has already stays with it.")
            .arg(one->key.name));
    messages().addAnswer(tr("&Withdraw the trust"), [this, name = one->key.name] { withdraw(name); });
}

void DevicesPage::withdraw(const QString &name)
{
    run<KnownKey>(
        tr("Withdrawing trust"), [name](Casebook &casebook, Progress &) { return DeviceKeys(casebook).distrust(name); },
        [this](const KnownKey &key) {
            messages().showMessage(MessageBar::Severity::Success, tr("“%1” is not trusted any more.").arg(key.name));
            load();
        });
}

void DevicesPage::showState()
{
    const bool canWrite = !isBusy() && !casebook().isReadOnly();
    const Receipt *one = current();
    const bool isTrusted = one && one->key.isTrusted();
    m_accept->setEnabled(canWrite);
    m_save->setEnabled(canWrite && m_identity.has_value());
    for (QPushButton *button : {m_make, m_compare, m_withdraw})
        button->setVisible(m_model->rowCount() > 0);
    m_make->setEnabled(canWrite && isTrusted);
    m_compare->setEnabled(canWrite && one && (!isTrusted || !one->key.confirmed));
    m_compare->setText(one && !isTrusted ? tr("&Trust it again…") : tr("&Compare the fingerprint…"));
    m_withdraw->setEnabled(canWrite && isTrusted);
    m_key->setEnabled(canWrite);
    showContent(m_model->rowCount() > 0);
}

void DevicesPage::retranslate()
{
    DeskPage::retranslate();
    m_accept->setText(tr("&Accept a key file…"));
    m_save->setText(tr("&Save this device's key…"));
    m_make->setText(tr("&Make a pack for it…"));
    m_withdraw->setText(tr("&Withdraw…"));
    m_table->setAccessibleName(title());
    if (!m_identity)
        m_own->setText(tr("The key of this device is being read."));
    setIntro(tr(
        "Who exchanges packs with this casebook. Packs are taken only from devices that are trusted, and only they can open what is made for them."));
    empty().say(
        tr("No other device is known yet"),
        tr("Save this device's key and hand it to the others; accept theirs here, or drag the file onto the window. From then on you can exchange packs."),
        tr("Accept a key file"));
    showOwn();
    showState();
}

} // namespace Lodebook
