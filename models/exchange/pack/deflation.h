// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <zlib.h>

namespace Lodebook {

/// One zlib stream being written. Give it a piece, then take what comes of it until nothing does. What it remembers of
/// the text is wiped with it.
class Deflater
{
    Q_DISABLE_COPY_MOVE(Deflater)

public:
    explicit Deflater(int level);
    ~Deflater();

    /// The bytes have to stay until all that comes of them was taken.
    void give(QByteArrayView bytes);
    /// Bytes put into \a to; 0 when more has to be given, or at the end. \a last: nothing more will be given.
    [[nodiscard]] qsizetype take(char *to, qsizetype room, bool last);

private:
    z_stream m_stream{};
};

/// One zlib stream being read, in as much memory as one window, however far it unfolds.
class Inflater
{
    Q_DISABLE_COPY_MOVE(Inflater)

public:
    Inflater();
    ~Inflater();

    void give(QByteArrayView bytes);
    /// Bytes put into \a to; 0 when more has to be given, or at the end; -1 when it is no zlib stream, is damaged, or
    /// something follows its end.
    [[nodiscard]] qsizetype take(char *to, qsizetype room);
    bool isAtEnd() const { return m_ended; }

private:
    z_stream m_stream{};
    bool m_ended = false;
};

} // namespace Lodebook
