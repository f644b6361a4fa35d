package org.partnershipgraph.persistence.document.archive;

import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.ChangeStreamFollower;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.StoreAutoConfiguration;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.store.StoreLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Puts the archive behind its port. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class ArchiveAutoConfiguration {

    @Bean
    StoredRecords storedRecords(StoreDatabase database, RecordTypes types) {
        return new StoredRecords(database, types);
    }

    @Bean
    Archive archive(
            StoreDatabase database,
            StoredRecords stored,
            Migrations migrations,
            MappingMongoConverter converter,
            Revisions revisions,
            StoreLock lock,
            ChangePublisher feed,
            ObjectProvider<ChangeStreamFollower> changes) {
        var reading = new ArchiveReading(stored, migrations, converter);
        return new StoreArchive(database, stored, reading, migrations, revisions, lock, feed, changes);
    }
}
