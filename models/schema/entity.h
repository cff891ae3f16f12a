// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"
#include "models/schema/problem.h"

#include <atomic>

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
    const char *title = nullptr; ///< Source text in the context "Entities"; null when a casebook named it.
    QList<const Field *> fields;
    QString ownTitle = {}; ///< As a casebook named it; empty: the heading of what casebooks add.

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
/// Entities live as long as the program. What is declared never changes; behind it stand the fields that the open casebook
/// adds. Lists once handed out stay as they are and stay alive, so that they may be read on any thread at any time.
class Entity
{
    Q_DISABLE_COPY_MOVE(Entity)

    /// What the fields of a casebook change, replaced as a whole.
    struct Arrangement
    {
        QList<Field *> fields;
        QList<FormSection> form;
        QList<const Field *> list;
    };

    // First: the field members below announce themselves to these.
    QList<Field *> m_declared;
    Arrangement m_own; ///< Without the fields of a casebook.
    mutable std::atomic<int> m_valueCount = 0;

public:
    /// Where in the window records of this kind are at home.
    enum class Room { None, Partners, DueDiligence, Grants, Monitoring, Field, Knowledge, Common, Reference };

    virtual ~Entity();

    const QString &name() const { return m_name; } ///< Public: table, file names, command line.
    QString label() const;                         ///< One of them, translated.
    QString pluralLabel() const;
    Room room() const { return m_room; }
    bool isReference() const { return m_room == Room::Reference; }

    /// Every field: those the store keeps first, then the declared ones, then those of the casebook.
    const QList<Field *> &fields() const { return arrangement().fields; }
    const QList<Field *> &declaredFields() const { return m_declared; }
    int valueCount() const { return m_valueCount.load(std::memory_order_acquire); } ///< Above every Field::index().
    QList<const Field *> ownFields() const;    ///< What people type, in dictionary order.
    QList<const Field *> publicFields() const; ///< In the order of every file and listing: number, own fields, kept fields.
    const Field *field(QStringView name) const;
    const QList<Derived> &derived() const { return m_derived; }
    const Derived *derivedField(QStringView name) const;

    const QList<FormSection> &formSections() const { return arrangement().form; }
    const QList<const Field *> &listFields() const { return arrangement().list; }
    const QList<const Field *> &titleFields() const { return m_title; }
    const QList<SortField> &defaultOrder() const { return m_order; }
    const QString &numberPrefix() const { return m_numberPrefix; }   ///< Empty: records are not cited by number.
    const QList<QList<const Field *>> &uniqueKeys() const { return m_uniqueKeys; }
    const Field *codeField() const { return m_codeField; }           ///< Of a reference list: what others store.

    /// Makes these the fields that the casebook adds, in this order, instead of what it added before. One that stays as it
    /// was stays the same object. Of names and targets the caller takes care. From any thread; true when anything changed.
    bool setCustomFields(const QList<FieldDeclaration> &declarations) const;

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

    void setForm(QList<FormSection> sections) { m_own.form = std::move(sections); }
    void setList(QList<const Field *> fields) { m_own.list = std::move(fields); }
    void setTitle(QList<const Field *> fields) { m_title = std::move(fields); }
    void setOrder(QList<SortField> order) { m_order = std::move(order); }
    void setNumberPrefix(const QString &prefix) { m_numberPrefix = prefix; }
    void setCodeField(const Field &field) { m_codeField = &field; }
    void addUniqueKey(QList<const Field *> fields) { m_uniqueKeys.append(std::move(fields)); }
    void addDerived(Derived derived) { m_derived.append(std::move(derived)); }

private:
    friend class Field;
    int append(Field *field);

    const Arrangement &arrangement() const
    {
        const Arrangement *extended = m_extended.load(std::memory_order_acquire);
        return extended ? *extended : m_own;
    }
    Arrangement extendedBy(const QList<Field *> &custom) const;
    Field *customField(const FieldDeclaration &declaration) const;

    struct Extensions;
    mutable std::unique_ptr<Extensions> m_extensions; ///< All there ever were; readers may still hold the older ones.
    mutable std::atomic<const Arrangement *> m_extended = nullptr; ///< Null: nothing is added.
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
