package org.partnershipgraph.persistence.document;

import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/** Maps plain records, so that the domain needs no annotations of Spring Data. */
class RecordMappingContext extends MongoMappingContext {

    @Override
    public MongoPersistentProperty createPersistentProperty(
            Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
        return new RecordProperty(property, owner, simpleTypes);
    }
}
