// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secretbytes.h"

#include <sodium.h>

#include <cstring>

namespace Lodebook {

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot be used on this computer");
    m_bytes = std::shared_ptr<uchar>(static_cast<uchar *>(sodium_malloc(size_t(size))), sodium_free);
    Q_CHECK_PTR(m_bytes.get());
    sodium_memzero(m_bytes.get(), size_t(size));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

SecretBytes SecretBytes::ofText(const QString &text)
{
    QByteArray typed = text.normalized(QString::NormalizationForm_KC).toUtf8();
    SecretBytes bytes(typed.size());
    std::memcpy(bytes.data(), typed.constData(), size_t(typed.size()));
    sodium_memzero(typed.data(), size_t(typed.size()));
    return bytes;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), size_t(m_size)) == 0);
}

} // namespace Lodebook
