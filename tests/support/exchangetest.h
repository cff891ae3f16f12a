// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/conflicts.h"
#include "tests/support/backendtest.h"
#include "tests/support/packpost.h"

namespace Lodebook {

/// Base of the tests of the exchange: an office, on the backend under test, and laptops that have their casebooks as
/// files.
class ExchangeTest : public BackendTest
{
protected:
    static Record site(Casebook &in, const QString &name);
    static Record remark(Casebook &in, const Record &about, const QString &text);
    static Record here(Casebook &in, const Record &record);
    static void edit(Casebook &in, const Record &record, const Field &field, const QString &value);
    void swap(Casebook &one, Casebook &other); ///< A pack each way.
    static QList<OpenConflict> open(Casebook &in);
    static QString marks(Casebook &in); ///< The open conflicts, with who and when.
    static QString state(Casebook &in); ///< Records and conflicts, to be compared.
    /// Whether a text is what stands in the field, a side of its open conflict, or told by its history.
    static bool isFindable(Casebook &in, const Record &record, const Field &field, const QString &text);

    PackPost m_post;
};

} // namespace Lodebook
