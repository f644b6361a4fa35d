package org.partnershipgraph.persistence.store;

import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Every index of the store, created at start where it is not there yet. */
class StoreIndexes {

    private StoreIndexes() {}

    static void createIn(MongoTemplate template) {
        template.indexOps(Municipality.class).createIndex(new Index("scbCode", Sort.Direction.ASC).sparse());
        template.indexOps(Partnership.class).createIndex(ascending("participants.municipality"));
        template.indexOps(Partnership.class).createIndex(ascending("memberships.network"));
    }

    private static Index ascending(String field) {
        return new Index(field, Sort.Direction.ASC);
    }
}
