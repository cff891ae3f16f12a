// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Lodebook {

class Entity;
class FormBinder;
class FormSectionView;

/// The form of any entity, made from its declaration.
class RecordForm final : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(const Entity &entity, FormBinder &binder, QWidget *parent = nullptr);

    /// Something that stands below the sections, such as the figures that follow from them.
    void addBelow(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_paper;
    QList<FormSectionView *> m_sections;
};

} // namespace Lodebook
