// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Lodebook {

/// Bytes nobody else may see: kept out of swap and core files where the system allows it, wiped when the last copy
/// goes. Copies share the bytes.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);

    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// A passphrase in one form however it was typed: an é may be one sign or two.
    [[nodiscard]] static SecretBytes ofText(const QString &text);

    uchar *data() { return m_bytes.get(); }
    const uchar *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    bool operator==(const SecretBytes &other) const; ///< Takes the same time wherever they differ.

private:
    std::shared_ptr<uchar> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites a text that was secret, as far as nobody shares it, and empties it.
void wipe(QString &text);

} // namespace Lodebook
