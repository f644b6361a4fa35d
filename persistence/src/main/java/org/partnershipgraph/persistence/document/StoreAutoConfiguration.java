package org.partnershipgraph.persistence.document;

import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.PendingEchoes;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;

/** Puts the Mongo repositories behind the ports of the domain. */
@AutoConfiguration(before = {DataMongoAutoConfiguration.class, DataMongoRepositoriesAutoConfiguration.class})
@EnableMongoRepositories(repositoryBaseClass = RecordRepository.class)
public class StoreAutoConfiguration {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return Conversions.all();
    }

    @Bean
    MongoMappingContext mongoMappingContext(MongoCustomConversions conversions) {
        var context = new RecordMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        return context;
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(MongoMappingContext context, MongoCustomConversions conversions) {
        var converter = new RecordConverter(context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }

    @Bean
    MongoTemplate mongoTemplate(
            StoreDatabase store,
            MappingMongoConverter converter,
            Revisions revisions,
            PendingEchoes own,
            ChangePublisher feed,
            Migrations migrations,
            ObjectProvider<EmbeddedMongo> builtIn) {
        var template = new RecordTemplate(store, converter, revisions, own, feed, migrations.current());
        template.executeCommand("{ping: 1}"); // a server that is away is found out before patience sets in
        if (builtIn.getIfAvailable() == null) {
            migrations.run(store.withLongTimeout().getMongoDatabase());
        } else {
            migrations.runWithoutOthers(store.withLongTimeout().getMongoDatabase());
        }
        StoreIndexes.createIn(new MongoTemplate(store.withLongTimeout(), converter));
        return template;
    }
}
