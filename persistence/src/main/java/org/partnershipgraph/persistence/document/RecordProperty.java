package org.partnershipgraph.persistence.document;

import org.partnershipgraph.store.Aggregate;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.PropertyNameFieldNamingStrategy;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.mongodb.core.mapping.BasicMongoPersistentProperty;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/** A component of a record. An aggregate's first component is its identifier, the one named version its version. */
class RecordProperty extends BasicMongoPersistentProperty {

    private final boolean isIdentifier;
    private final boolean isVersion;

    RecordProperty(Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
        super(property, owner, simpleTypes, PropertyNameFieldNamingStrategy.INSTANCE);
        var isOfAggregate = owner.getType().isRecord() && Aggregate.class.isAssignableFrom(owner.getType());
        isIdentifier = isOfAggregate
                && getName().equals(owner.getType().getRecordComponents()[0].getName());
        isVersion = isOfAggregate && getName().equals("version");
    }

    @Override
    public boolean isIdProperty() {
        return isIdentifier;
    }

    @Override
    public boolean isVersionProperty() {
        return isVersion;
    }

    /** Stores every key as text; Spring Data would turn a slug of 24 hex digits into an ObjectId. */
    @Override
    public Class<?> getFieldType() {
        return isIdentifier ? String.class : super.getFieldType();
    }

    /** Ignores methods that look like a bean's properties but are not components. */
    @Override
    public boolean isTransient() {
        return getField() == null || super.isTransient();
    }
}
