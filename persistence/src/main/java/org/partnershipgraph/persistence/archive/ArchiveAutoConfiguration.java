package org.partnershipgraph.persistence.archive;

import java.util.HashMap;
import java.util.List;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.persistence.change.Feed;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.connection.StoreDatabase;
import org.partnershipgraph.persistence.migration.Migrations;
import org.partnershipgraph.persistence.store.StoreAutoConfiguration;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Turns;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Puts the archive behind its port. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class ArchiveAutoConfiguration {

    @Bean
    StoredRecords storedRecords(
            StoreDatabase database, List<Store<? extends Aggregate>> stores, MongoTemplate template) {
        var kinds = new HashMap<String, Class<? extends Aggregate>>();
        stores.forEach(store -> kinds.put(template.getCollectionName(store.type()), store.type()));
        return new StoredRecords(database, kinds);
    }

    @Bean
    Archive archive(
            StoreDatabase database,
            StoredRecords stored,
            Migrations migrations,
            MappingMongoConverter converter,
            Revisions revisions,
            Turns turns,
            Feed feed) {
        var reading = new ArchiveReading(stored, migrations, converter);
        return new StoreArchive(database, stored, reading, migrations, revisions, turns, feed);
    }
}
