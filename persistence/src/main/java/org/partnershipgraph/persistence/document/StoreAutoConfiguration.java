package org.partnershipgraph.persistence.document;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.PendingEchoes;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.StoreLock;
import org.partnershipgraph.store.Stores;
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

/** Provides the store of each kind of record with a MongoDB repository. */
@AutoConfiguration(before = {DataMongoAutoConfiguration.class, DataMongoRepositoriesAutoConfiguration.class})
public class StoreAutoConfiguration {

    /** The kinds of the application, and any others that are beans. */
    @Bean
    KindCatalog kinds(ObjectProvider<Kind<?>> others) {
        return new KindCatalog(
                Stream.concat(StandardKinds.ALL.stream(), others.stream()).toList());
    }

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
            PendingEchoes echoes,
            ChangePublisher publisher,
            Migrations migrations,
            StoreLock lock) {
        var template = new RecordTemplate(store, converter, revisions, echoes, publisher, migrations.current());
        template.executeCommand("{ping: 1}"); // fails early if the server is away, before the long timeout applies
        store.translating(() -> migrations.run(store.withLongTimeout().getMongoDatabase(), lock));
        return template;
    }

    @Bean
    Stores stores(KindCatalog kinds, MongoTemplate template) {
        return new Stores(
                types(kinds).map(type -> new RecordRepository<>(type, template)).toList());
    }

    @Bean
    RecordTypes recordTypes(KindCatalog kinds, MongoMappingContext context) {
        var types = new TreeMap<String, Class<? extends Aggregate>>();
        types(kinds)
                .forEach(type ->
                        types.put(context.getRequiredPersistentEntity(type).getCollection(), type));
        return new RecordTypes(types);
    }

    private static Stream<Class<? extends Aggregate>> types(KindCatalog kinds) {
        return Stream.concat(kinds.stored().stream().map(Kind::type), Stream.of(LoadedSeed.class));
    }
}
