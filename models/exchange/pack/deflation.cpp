// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/deflation.h"

#include <sodium.h>

namespace Lodebook {

namespace {

/// Memory that is wiped when it is given back.
voidpf taken(voidpf, uInt items, uInt size)
{
    return sodium_malloc((size_t(items) * size + 15) & ~size_t(15)); // stays aligned so
}

void wiped(voidpf, voidpf memory)
{
    sodium_free(memory);
}

void useWipedMemory(z_stream &stream)
{
    stream.zalloc = taken;
    stream.zfree = wiped;
}

void giveTo(z_stream &stream, QByteArrayView bytes)
{
    Q_ASSERT(stream.avail_in == 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // only read
    stream.avail_in = uInt(bytes.size());
}

void takeFrom(z_stream &stream, char *to, qsizetype room)
{
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = uInt(room);
}

} // namespace

Deflater::Deflater(int level)
{
    useWipedMemory(m_stream);
    if (deflateInit(&m_stream, level) != Z_OK)
        qBadAlloc(); // nothing else can be wrong
}

Deflater::~Deflater()
{
    deflateEnd(&m_stream);
}

void Deflater::give(QByteArrayView bytes)
{
    giveTo(m_stream, bytes);
}

qsizetype Deflater::take(char *to, qsizetype room, bool last)
{
    takeFrom(m_stream, to, room);
    deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
    return room - qsizetype(m_stream.avail_out);
}

Inflater::Inflater()
{
    useWipedMemory(m_stream);
    if (inflateInit(&m_stream) != Z_OK)
        qBadAlloc();
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream);
}

void Inflater::give(QByteArrayView bytes)
{
    giveTo(m_stream, bytes);
}

qsizetype Inflater::take(char *to, qsizetype room)
{
    if (m_ended)
        return m_stream.avail_in == 0 ? 0 : -1;
    takeFrom(m_stream, to, room);
    const int state = inflate(&m_stream, Z_NO_FLUSH);
    m_ended = state == Z_STREAM_END;
    if (!m_ended && state != Z_OK && state != Z_BUF_ERROR) // the last says that it can do nothing now
        return -1;
    return m_ended && m_stream.avail_in > 0 ? -1 : room - qsizetype(m_stream.avail_out);
}

} // namespace Lodebook
