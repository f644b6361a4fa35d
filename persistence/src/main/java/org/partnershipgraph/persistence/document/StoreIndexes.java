package org.partnershipgraph.persistence.document;

import org.partnershipgraph.municipality.Municipality;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Creates the indexes of the database at start. Records are found by key here, and by everything else in Lucene. */
class StoreIndexes {

    private StoreIndexes() {}

    static void createIn(MongoTemplate template) {
        template.indexOps(Municipality.class).createIndex(new Index("scbCode", Sort.Direction.ASC).sparse());
    }
}
