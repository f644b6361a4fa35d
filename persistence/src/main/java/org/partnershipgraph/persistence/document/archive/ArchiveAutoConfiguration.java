package org.partnershipgraph.persistence.document.archive;

import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.StoreAutoConfiguration;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.store.StoreLock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Provides exports and imports of the store. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class ArchiveAutoConfiguration {

    @Bean
    ArchiveConverter archiveConverter(RecordTypes types, Migrations migrations, MappingMongoConverter converter) {
        return new ArchiveConverter(types, migrations, converter);
    }

    @Bean
    Archive archive(
            StoreDatabase store,
            RecordTypes types,
            ArchiveConverter files,
            Revisions revisions,
            StoreLock lock,
            ChangePublisher publisher) {
        return new StoreArchive(store, new StoredRecords(store, types), files, revisions, lock, publisher);
    }
}
