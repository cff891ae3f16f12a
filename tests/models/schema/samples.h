// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// An entity with one field of every type, for tests of what holds for all of them.
class SampleEntity final : public Entity
{
public:
    SampleEntity()
        : Entity("sample", "Sample", "Samples", Room::Common)
    {
        text.setLabel("Text").setMaxLength(20);
        longText.setLabel("Long text");
        integer.setLabel("Integer").setRange(-5, 1000);
        decimal.setLabel("Decimal").setRange(0);
        money.setLabel("Money").setRange(0);
        date.setLabel("Date").setRequired();
        moment.setLabel("Moment");
        period.setLabel("Period");
        yesNo.setLabel("Yes or no");
        choice.setLabel("Choice").setChoices({{"company", "Company"}, {"public_body", "Public body"}});
        choices.setLabel("Choices").setChoices({{"red", "Red"}, {"blue", "Deep blue"}});
        code.setLabel("Code").setTarget("country");
        codes.setLabel("Codes").setTarget("country");
        link.setLabel("Link").setTarget("sample");
        links.setLabel("Links").setTarget("sample");
        anyLink.setLabel("About");
        point.setLabel("Point");
        email.setLabel("E-mail");
        phone.setLabel("Phone");
        url.setLabel("Web address");
        setTitle({&text, &link, &date});
        setForm({{"Everything", {&text}}});
        setList({&text});
        setOrder({{.field = &text}});
        addDerived({.name = "state", .label = "State", .type = FieldType::Text, .choices = {}, .unit = {}});
    }

    TextField text{this, "text"};
    NoteField longText{this, "long_text"};
    IntegerField integer{this, "integer"};
    DecimalField decimal{this, "decimal"};
    MoneyField money{this, "money"};
    DateField date{this, "date"};
    MomentField moment{this, "moment"};
    PeriodField period{this, "period"};
    YesNoField yesNo{this, "yes_no"};
    ChoiceField choice{this, "choice"};
    ChoicesField choices{this, "choices"};
    CodeField code{this, "code"};
    CodesField codes{this, "codes"};
    LinkField link{this, "link"};
    LinksField links{this, "links"};
    AnyLinkField anyLink{this, "any_link"};
    PointField point{this, "point"};
    EmailField email{this, "email"};
    PhoneField phone{this, "phone"};
    UrlField url{this, "url"};
};

inline const SampleEntity &sample()
{
    static const SampleEntity entity;
    return entity;
}

} // namespace Lodebook
