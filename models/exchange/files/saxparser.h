// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/ziparchive.h"

#include <string_view>

struct XML_ParserStruct;

namespace Lodebook {

/// The name of an element or attribute without its namespace prefix. Most are a letter or two, and a workbook has
/// millions: looking at them here is quicker than asking for their length and their colon.
[[nodiscard]] inline std::string_view saxLocalName(const char *name)
{
    const char *begin = name;
    const char *end = name;
    for (; *end; ++end) {
        if (*end == ':' && begin == name)
            begin = end + 1;
    }
    return {begin, size_t(end - begin)};
}

/// The attributes of an element. Names are compared without their namespace prefix.
class SaxAttributes
{
public:
    explicit SaxAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Tells \a visit every name and value, in the order of the document.
    template<typename Visit>
    void each(Visit visit) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            visit(saxLocalName(pair[0]), std::string_view(pair[1]));
    }
    /// Empty where the attribute is missing.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] QString text(std::string_view name) const;

private:
    const char **m_pairs;
};

/// What is told about an XML document while it is read. Names come without their namespace prefix; text comes in pieces.
class SaxHandler
{
public:
    virtual ~SaxHandler() = default;
    virtual void startElement(std::string_view name, const SaxAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
};

/// Reads the XML of one part of an archive, a piece at a time. A document type is refused, and entities with it; so is a
/// tag of more than a megabyte. The handler may pause the reading, or refuse the document in its own words.
class SaxParser
{
    Q_DECLARE_TR_FUNCTIONS(SaxParser)

public:
    SaxParser(ZipPart part, SaxHandler *handler);
    SaxParser(const SaxParser &) = delete;
    SaxParser &operator=(const SaxParser &) = delete;
    ~SaxParser();

    /// Reads on until the handler pauses or a piece is done; false once the document has ended.
    [[nodiscard]] Result<bool> readSome();
    [[nodiscard]] Result<> readAll();
    void pause();
    void refuse(const Error &reason);

    const ZipPart &part() const { return m_part; }

private:
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int size);
    static void onDocumentType(void *self, const char *, const char *, const char *, int);
    Error problem() const;

    ZipPart m_part;
    SaxHandler *m_handler; // not owned
    XML_ParserStruct *m_parser;
    std::optional<Error> m_refusal;
    qint64 m_given = 0; // bytes handed to the parser
    bool m_isPaused = false;
    bool m_hasEnded = false;
};

} // namespace Lodebook
