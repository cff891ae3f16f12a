// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

class QToolButton;

namespace Lodebook {

/// One line of text; e-mail, phone and web addresses have a button that hands them to the program for them.
class LineEditor final : public TypedEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, Casebook &casebook, QWidget *parent);

    /// The address a press on the button opens; empty for text that is none.
    [[nodiscard]] QUrl address() const;

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
    void retranslate() override;

private:
    QToolButton *m_open = nullptr;
};

} // namespace Lodebook
