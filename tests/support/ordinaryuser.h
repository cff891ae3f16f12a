// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// As long as it lives, a test that root started has no more rights than anybody: root may write everywhere, so what
/// depends on permissions could not be tried. For everybody else it does nothing.
class OrdinaryUser
{
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

public:
    /// \a folder, with what is directly in it, is given to the user for good.
    explicit OrdinaryUser(const QString &folder);
    ~OrdinaryUser();

    /// Why it cannot be tried here, for QSKIP; empty when it can.
    QString skipReason() const { return m_reason; }

private:
    bool m_wasRoot = false;
    QString m_reason;
};

} // namespace Lodebook
