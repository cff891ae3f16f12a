// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/saxparser.h"

#include "models/exchange/files/utf8.h"

#include <expat.h>

#include <utility>

namespace Lodebook {
namespace {

constexpr int PieceSize = 64 * 1024;
// A tag is scanned anew with every piece until it is whole: a tag of gigabytes would take hours.
constexpr qint64 LargestTag = 1024 * 1024;

} // namespace

std::string_view SaxAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (saxLocalName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

QString SaxAttributes::text(std::string_view name) const
{
    const std::string_view found = value(name);
    return textOfUtf8(QByteArrayView(found.data(), qsizetype(found.size())));
}

SaxParser::SaxParser(ZipPart part, SaxHandler *handler)
    : m_part(std::move(part))
    , m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser, onText);
    XML_SetStartDoctypeDeclHandler(m_parser, onDocumentType);
}

SaxParser::~SaxParser()
{
    XML_ParserFree(m_parser);
}

Result<bool> SaxParser::readSome()
{
    if (m_refusal)
        return *m_refusal;
    if (m_hasEnded)
        return false;
    XML_Status status = XML_STATUS_OK;
    if (std::exchange(m_isPaused, false)) {
        status = XML_ResumeParser(m_parser);
    } else {
        void *buffer = XML_GetBuffer(m_parser, PieceSize);
        if (!buffer)
            return problem();
        const Result<int> got = m_part.read(static_cast<char *>(buffer), PieceSize);
        if (!got) {
            m_refusal = got.error();
            return got.error();
        }
        m_given += *got;
        status = XML_ParseBuffer(m_parser, *got, *got == 0);
    }
    if (m_refusal)
        return *m_refusal;
    if (status == XML_STATUS_ERROR)
        return problem();
    if (m_isPaused)
        return true;
    XML_ParsingStatus parsing;
    XML_GetParsingStatus(m_parser, &parsing);
    m_hasEnded = parsing.parsing == XML_FINISHED;
    const XML_Index reached = XML_GetCurrentByteIndex(m_parser);
    if (!m_hasEnded && reached >= 0 && m_given - reached > LargestTag) {
        refuse({Error::Kind::Refused, tr("its content has a tag of more than a megabyte; no ordinary workbook has."), {}});
        return *m_refusal;
    }
    return !m_hasEnded;
}

Result<> SaxParser::readAll()
{
    for (;;) {
        const Result<bool> more = readSome();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

void SaxParser::pause()
{
    if (!m_refusal && XML_StopParser(m_parser, XML_TRUE) == XML_STATUS_OK)
        m_isPaused = true;
}

void SaxParser::refuse(const Error &reason)
{
    if (m_refusal)
        return;
    m_refusal = reason;
    XML_StopParser(m_parser, XML_FALSE);
}

Error SaxParser::problem() const
{
    return {Error::Kind::Invalid,
            tr("its content is damaged at byte %1. Open the file in a spreadsheet program and save it anew.")
                .arg(XML_GetCurrentByteIndex(m_parser)),
            QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)))};
}

void SaxParser::onStart(void *self, const char *name, const char **attributes)
{
    static_cast<SaxParser *>(self)->m_handler->startElement(saxLocalName(name), SaxAttributes(attributes));
}

void SaxParser::onEnd(void *self, const char *name)
{
    static_cast<SaxParser *>(self)->m_handler->endElement(saxLocalName(name));
}

void SaxParser::onText(void *self, const char *text, int size)
{
    static_cast<SaxParser *>(self)->m_handler->text(std::string_view(text, size_t(size)));
}

void SaxParser::onDocumentType(void *self, const char *, const char *, const char *, int)
{
    static_cast<SaxParser *>(self)->refuse(
        {Error::Kind::Refused, tr("its content declares a document type, which no workbook needs and attackers use. It was not read."), {}});
}

} // namespace Lodebook
