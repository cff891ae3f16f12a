// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

class QToolButton;

namespace Lodebook {

class LinkLine;

/// One other record: found while typing, by title or number; a button opens it.
class LinkEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinkEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString unreadable() const override;
    bool hasUnreadText() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    void finish() override;
    void setReadOnly(bool readOnly) override;

protected:
    void retranslate() override;

private:
    const Entity &target() const;

    LinkLine *m_line;
    QToolButton *m_open;
    RecordId m_id;
    bool m_typed = false;
    QString m_unreadable;
};

} // namespace Lodebook
