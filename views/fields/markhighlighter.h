// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace Lodebook {

/// Shows the formatting of a text while it is typed: bold words bold, their signs quiet. The letters stay as they are.
class MarkHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &line) override;
};

} // namespace Lodebook
