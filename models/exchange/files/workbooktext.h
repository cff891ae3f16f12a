// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Lodebook {

/// Gathers the text of a workbook string from its runs; phonetic readings printed above Asian text are no part of it.
class WorkbookText
{
public:
    void clear();
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    void text(std::string_view piece);

    size_t size() const { return m_utf8.size(); }
    [[nodiscard]] QString result() const;

private:
    std::string m_utf8;
    int m_phonetic = 0; // depth within rPh
    bool m_isText = false;
};

/// Characters XML cannot hold stand in workbooks as “_x000D_”; these are the two directions.
[[nodiscard]] QString unescapedWorkbookText(QString text);
[[nodiscard]] QString escapedWorkbookText(const QString &text);

} // namespace Lodebook
