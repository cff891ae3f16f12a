// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packtrouble.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

Error refused(const QString &why, Error::Kind kind = Error::Kind::Refused, const QString &detail = {})
{
    return Error{kind, why, detail};
}

QString number(qint64 number)
{
    return QLocale().toString(number);
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

Error PackTrouble::unusable()
{
    return refused(Words::tr("The library for keys cannot be used on this computer; nothing was changed."));
}

Error PackTrouble::unreadable(const QFileDevice &file)
{
    return refused(Words::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()), Error::Kind::File);
}

Error PackTrouble::notAPack(const QString &path)
{
    return refused(
        Words::tr("%1 is not a pack, whatever its name says. Choose the file that was sent; nothing was changed.")
            .arg(path));
}

Error PackTrouble::cut(const QString &path, qint64 there, qint64 made)
{
    if (made <= 0)
        return refused(
            Words::tr(
                "%1 is not whole: not even its beginning is there (%Ln byte(s)). Copy it again, or ask for it again; nothing was changed.",
                nullptr, int(there))
                .arg(path));
    return refused(
        Words::tr(
            "%1 is not whole: %2 of its %3 bytes are there. Copy it again, or ask for it again; nothing was changed.")
            .arg(path, number(there), number(made)));
}

Error PackTrouble::tooLong(const QString &path, qint64 there, qint64 made)
{
    return refused(
        Words::tr(
            "%1 is longer than it was made: %2 bytes instead of %3. Copy it again, or ask for it again; nothing was changed.")
            .arg(path, number(there), number(made)));
}

Error PackTrouble::damaged(const QString &path, qint64 at)
{
    return refused(
        Words::tr(
            "%1 is damaged, or was altered, at byte %2 or soon after. Copy it again, or ask for it again; nothing was changed.")
            .arg(path, number(at)));
}

Error PackTrouble::tooNew(const QString &path, int reader)
{
    return refused(
        Words::tr(
            "%1 was made by a newer program: it takes one that reads packs of version %2. Install a newer Lodebook, then take the pack again; nothing was changed.")
            .arg(path, number(reader)));
}

Error PackTrouble::notForUs(const QString &path, const QStringList &known, const QString &self)
{
    if (known.isEmpty())
        return refused(
            Words::tr(
                "%1 is for other devices and cannot be opened on this one. Ask its sender for one that is for “%2” too, and send the key of this device if it is not known there; nothing was changed.")
                .arg(path, self),
            Error::Kind::Forbidden);
    return refused(
        Words::tr(
            "%1 is for “%2” and cannot be opened on this device. Hand it on, or ask its sender for one that is for “%3” too, and send the key of this device if it is not known there; nothing was changed.")
            .arg(path, known.join(QLatin1String(", ")), self),
        Error::Kind::Forbidden);
}

Error PackTrouble::unknownSender(const QString &path, const RecordId &sender)
{
    return refused(
        Words::tr(
            "%1 comes from a device that is not trusted here (%2). If you know whose it is, get its key (.lodekey), accept it, compare the fingerprint by voice, and take the pack again; nothing was changed.")
            .arg(path, toText(sender)));
}

Error PackTrouble::withdrawnSender(const QString &path, const KnownKey &sender)
{
    return refused(
        Words::tr(
            "%1 comes from “%2”, whose keys were withdrawn here on %3. Ask its officer; if all is well, accept its key again and then take the pack. Nothing was changed.")
            .arg(path, sender.name, momentText(sender.withdrawnAt)));
}

Error PackTrouble::forged(const QString &path, const QString &sender)
{
    return refused(
        Words::tr(
            "%1 says that it comes from “%2”, but is not signed with the keys that device is trusted with. Either it is forged or the device has new keys: ask its officer, by voice. Nothing was changed.")
            .arg(path, sender));
}

Error PackTrouble::expired(const QString &path, const QString &sender, const QDateTime &expires)
{
    return refused(Words::tr("%1 was good until %2 and came too late. Ask “%3” for a new one; nothing was changed.")
                       .arg(path, momentText(expires), sender));
}

Error PackTrouble::changedMeanwhile(const QString &path)
{
    return refused(
        Words::tr(
            "%1 was changed while it was read. Copy it to this computer and take it again; nothing was changed in the casebook.")
            .arg(path));
}

Error PackTrouble::malformed(const QString &path, const QString &sender, const QString &what)
{
    return refused(
        Words::tr(
            "%1 came from “%2” as it was made, but was not made well: %3. Tell its officer, and ask for a new one; nothing was changed.")
            .arg(path, sender, what));
}

Error PackTrouble::notWritten(const QFileDevice &file)
{
    return refused(Words::tr("%1 could not be written; nothing was kept of it. Choose another folder or name.")
                       .arg(file.fileName()),
                   Error::Kind::File, file.errorString());
}

Error PackTrouble::forNobody()
{
    return refused(Words::tr("A pack has to be for somebody: name at least one trusted device. Nothing was written."));
}

Error PackTrouble::forTooMany(qsizetype most)
{
    return refused(
        Words::tr("A pack can be for %Ln device(s) at most; make several. Nothing was written.", nullptr, int(most)));
}

Error PackTrouble::withdrawnRecipient(const QString &name)
{
    return refused(
        Words::tr(
            "The keys of “%1” were withdrawn: no pack is made for it. Leave it out, or accept its key again. Nothing was written.")
            .arg(name));
}

Error PackTrouble::unusableKey(const QString &name)
{
    return refused(
        Words::tr("Nothing can be sealed with the key of “%1”. Ask its officer for the key again; nothing was written.")
            .arg(name));
}

Error PackTrouble::badLine(qint64 line)
{
    return refused(
        Words::tr("Line %1 of the pack is empty, is longer than 16 MiB or has a break in it; the pack was not made.")
            .arg(number(line)));
}

Error PackTrouble::badAttachment(const QString &sha256, qint64 missing)
{
    return refused(
        Words::tr(
            "The attachment %1 is shorter than it should be, or cannot be read: %Ln byte(s) are missing. The pack was not made; make it without attachments, or check the casebook.",
            nullptr, int(missing))
            .arg(sha256));
}

} // namespace Lodebook
