package org.partnershipgraph.persistence.document;

import org.partnershipgraph.municipality.Municipality;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Every index of the store, created at start where it is not there yet. What else is looked up has the index beside it. */
class StoreIndexes {

    private StoreIndexes() {}

    static void createIn(MongoTemplate template) {
        template.indexOps(Municipality.class).createIndex(new Index("scbCode", Sort.Direction.ASC).sparse());
    }
}
