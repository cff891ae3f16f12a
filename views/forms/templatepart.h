// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/plantemplates.h"
#include "models/storage/casebook.h"
#include "views/forms/recordpart.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Lodebook {

class CalmComboBox;

/// What a template would do to a plan, or to all open plans that follow it: shown plan by plan, chosen, and done as one
/// action that can be undone.
class TemplatePart final : public RecordPart
{
    Q_OBJECT

public:
    enum class About { OnePlan, AllPlans };

    /// \a record is the plan, or the template.
    TemplatePart(About about, const RecordId &record, Casebook &casebook, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerTemplates();
    void preview();
    void addPlan(const TemplatePreview &preview);
    QList<TemplatePreview> chosen() const;
    void apply();
    void showState();
    void retranslate();

    About m_about;
    RecordId m_record;
    Casebook &m_casebook; // not owned
    QList<TemplatePreview> m_previews;
    QLabel *m_label;
    CalmComboBox *m_template; ///< Shown for a plan alone.
    QTreeWidget *m_tree;
    QLabel *m_words;
    QPushButton *m_apply;
};

} // namespace Lodebook
