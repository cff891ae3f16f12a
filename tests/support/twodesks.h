// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packfiles.h"
#include "tests/support/offlinecopy.h"
#include "tests/support/testcasebook.h"

namespace Lodebook {

/// An office and a laptop in the field that trust each other, and the packs between them as files.
class TwoDesks
{
public:
    TwoDesks();

    Casebook &office() { return *m_office; }
    Casebook &field() { return *m_field; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What one has for the other, in a file. Ends the test program when it cannot be made, as all here does.
    [[nodiscard]] QString packFrom(Casebook &from, const QList<RecordId> &devices = {});
    PackReport take(Casebook &into, const QString &pack);
    /// Makes and takes.
    PackReport send(Casebook &from);

    Record siteIn(Casebook &casebook, const QString &name);
    [[nodiscard]] Record here(Casebook &casebook, const Record &record);
    template<typename Change>
    void change(Casebook &casebook, const Record &record, const Change &change)
    {
        Record changed = here(casebook, record);
        change(changed);
        keep(casebook, changed);
    }
    static void keep(Casebook &casebook, Record &record);
    /// Both say another thing of the site's name, and the office has heard of it.
    Record disagreement();
    FixedClock &clock() { return m_clock; }

private:
    Casebook &other(const Casebook &one) { return &one == &*m_office ? *m_field : *m_office; }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    TestCasebook m_office;
    OfflineCopy m_field{m_clock};
    int m_packs = 0;
};

} // namespace Lodebook
