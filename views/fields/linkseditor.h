// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/chipseditor.h"

namespace Lodebook {

class LinkLine;

/// Several other records, as chips; a click on one opens it, the line behind them finds another.
class LinksEditor final : public ChipsEditor
{
    Q_OBJECT

public:
    LinksEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString unreadable() const override;
    bool hasUnreadText() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    void finish() override;

protected:
    void retranslate() override;
    void takeOut(qsizetype member) override;
    void openMember(qsizetype member) override;

private:
    void show();
    void add(const RecordId &id);

    LinkLine *m_line;
    QList<RecordId> m_ids;
    QString m_unreadable;
};

} // namespace Lodebook
