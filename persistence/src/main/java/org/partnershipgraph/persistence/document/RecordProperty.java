package org.partnershipgraph.persistence.document;

import org.partnershipgraph.store.Aggregate;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.PropertyNameFieldNamingStrategy;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.mongodb.core.mapping.BasicMongoPersistentProperty;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/** A component of a record: the first one of an aggregate is its identity, the one named version its guard. */
class RecordProperty extends BasicMongoPersistentProperty {

    private final boolean isIdentity;
    private final boolean isVersion;

    RecordProperty(Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
        super(property, owner, simpleTypes, PropertyNameFieldNamingStrategy.INSTANCE);
        var isOfAggregate = owner.getType().isRecord() && Aggregate.class.isAssignableFrom(owner.getType());
        isIdentity = isOfAggregate
                && getName().equals(owner.getType().getRecordComponents()[0].getName());
        isVersion = isOfAggregate && getName().equals("version");
    }

    @Override
    public boolean isIdProperty() {
        return isIdentity;
    }

    @Override
    public boolean isVersionProperty() {
        return isVersion;
    }

    /** Keys are text in every document, whatever they look like: Spring Data would make ObjectIds of some slugs. */
    @Override
    public Class<?> getFieldType() {
        return isIdentity ? String.class : super.getFieldType();
    }

    /** What a record computes is no component of it, even where it reads like a bean's property. */
    @Override
    public boolean isTransient() {
        return getField() == null || super.isTransient();
    }
}
