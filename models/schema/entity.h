// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"
#include "models/schema/problem.h"

namespace Lodebook {

class Record;

/// A figure that follows from other data: never typed, never stored, always explainable.
/// Declared here so that lists, forms and files know it; computed by models/programme.
struct Derived
{
    QString name;
    const char *label = nullptr; ///< Source text in the context "Entities".
    FieldType type = FieldType::Text;
    QList<Choice> choices;
    QString unit;

    QString translatedLabel() const;
};

/// A heading of a form and the fields below it.
struct FormSection
{
    const char *title = nullptr; ///< Source text in the context "Entities".
    QList<const Field *> fields;

    QString translatedTitle() const;
};

/// One step of an order: a field, upwards or downwards.
struct SortField
{
    const Field *field = nullptr;
    bool descending = false;
};

/// A kind of record: its fields, and how they are arranged for people. A subclass declares one typed public member
/// per field and its rules; everything else in the program reads the entity through this interface.
///
/// Entities are immutable once built and live as long as the program.
class Entity
{
    Q_DISABLE_COPY_MOVE(Entity)

    QList<Field *> m_fields; // first: the field members below announce themselves to it

public:
    /// Where in the window records of this kind are at home.
    enum class Room { None, Partners, DueDiligence, Grants, Monitoring, Field, Knowledge, Common, Reference };

    virtual ~Entity();

    const QString &name() const { return m_name; } ///< Public: table, file names, command line.
    QString label() const;                         ///< One of them, translated.
    QString pluralLabel() const;
    Room room() const { return m_room; }
    bool isReference() const { return m_room == Room::Reference; }

    /// Every field, those the store keeps first. Field::index() is the position here.
    const QList<Field *> &fields() const { return m_fields; }
    QList<const Field *> ownFields() const;    ///< What people type, in dictionary order.
    QList<const Field *> publicFields() const; ///< In the order of every file and listing: number, own fields, kept fields.
    const Field *field(QStringView name) const;
    const QList<Derived> &derived() const { return m_derived; }
    const Derived *derivedField(QStringView name) const;

    const QList<FormSection> &formSections() const { return m_form; }
    const QList<const Field *> &listFields() const { return m_list; }
    const QList<const Field *> &titleFields() const { return m_title; }
    const QList<SortField> &defaultOrder() const { return m_order; }
    const QString &numberPrefix() const { return m_numberPrefix; }   ///< Empty: records are not cited by number.
    const QList<QList<const Field *>> &uniqueKeys() const { return m_uniqueKeys; }
    const Field *codeField() const { return m_codeField; }           ///< Of a reference list: what others store.

    /// The rules that need more than one field. Required, length, range and choices are checked by the store already.
    virtual void check(const Record &record, Problems &problems) const;

    TextField number{this, "number"};
    MomentField createdAt{this, "created_at"};
    LinkField createdBy{this, "created_by"};
    MomentField changedAt{this, "changed_at"};
    LinkField changedBy{this, "changed_by"};
    YesNoField restricted{this, "restricted"};
    MomentField deletedAt{this, "deleted_at"};

protected:
    Entity(const char *name, const char *label, const char *pluralLabel, Room room);

    void setForm(QList<FormSection> sections) { m_form = std::move(sections); }
    void setList(QList<const Field *> fields) { m_list = std::move(fields); }
    void setTitle(QList<const Field *> fields) { m_title = std::move(fields); }
    void setOrder(QList<SortField> order) { m_order = std::move(order); }
    void setNumberPrefix(const QString &prefix) { m_numberPrefix = prefix; }
    void setCodeField(const Field &field) { m_codeField = &field; }
    void addUniqueKey(QList<const Field *> fields) { m_uniqueKeys.append(std::move(fields)); }
    void addDerived(Derived derived) { m_derived.append(std::move(derived)); }

private:
    friend class Field;
    int append(Field *field);

    QList<FormSection> m_form;
    QList<const Field *> m_list;
    QList<const Field *> m_title;
    QList<SortField> m_order;
    QList<QList<const Field *>> m_uniqueKeys;
    QList<Derived> m_derived;
    QString m_name;
    const char *m_label;
    const char *m_plural;
    Room m_room;
    QString m_numberPrefix;
    const Field *m_codeField = nullptr;
};

} // namespace Lodebook
