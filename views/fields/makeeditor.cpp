// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/makeeditor.h"

#include "models/core/check.h"
#include "views/fields/anylinkeditor.h"
#include "views/fields/codeeditor.h"
#include "views/fields/codeseditor.h"
#include "views/fields/dateeditor.h"
#include "views/fields/lineeditor.h"
#include "views/fields/linkeditor.h"
#include "views/fields/linkseditor.h"
#include "views/fields/longtexteditor.h"
#include "views/fields/momenteditor.h"
#include "views/fields/moneyeditor.h"
#include "views/fields/numbereditor.h"
#include "views/fields/periodeditor.h"
#include "views/fields/pointeditor.h"
#include "views/fields/yesnoeditor.h"

namespace Lodebook {

FieldEditor *makeEditor(const Field &field, Casebook &casebook, QWidget *parent)
{
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: return new LineEditor(field, casebook, parent);
    case FieldType::LongText: return new LongTextEditor(field, casebook, parent);
    case FieldType::Integer:
    case FieldType::Decimal: return new NumberEditor(field, casebook, parent);
    case FieldType::Money: return new MoneyEditor(field, casebook, parent);
    case FieldType::Date: return new DateEditor(field, casebook, parent);
    case FieldType::Moment: return new MomentEditor(field, casebook, parent);
    case FieldType::Period: return new PeriodEditor(field, casebook, parent);
    case FieldType::YesNo: return new YesNoEditor(field, casebook, parent);
    case FieldType::Choice:
    case FieldType::Code: return new CodeEditor(field, casebook, parent);
    case FieldType::Choices:
    case FieldType::Codes: return new CodesEditor(field, casebook, parent);
    case FieldType::Link: return new LinkEditor(field, casebook, parent);
    case FieldType::Links: return new LinksEditor(field, casebook, parent);
    case FieldType::AnyLink: return new AnyLinkEditor(field, casebook, parent);
    case FieldType::Point: return new PointEditor(field, casebook, parent);
    }
    LODEBOOK_CHECK(false, return new LineEditor(field, casebook, parent));
    return nullptr;
}

} // namespace Lodebook
