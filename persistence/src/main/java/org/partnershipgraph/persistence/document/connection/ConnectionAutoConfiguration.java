package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** How the store is reached: by which settings, and for how long it is waited for. */
@AutoConfiguration(after = MongoAutoConfiguration.class, before = DataMongoAutoConfiguration.class)
public class ConnectionAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionAutoConfiguration.class);
    private static final int CHECK_MILLIS = 500;

    @Bean
    StoreSettings storeSettings(
            @Value("${partnerships.store.timeout:2s}") String timeout,
            @Value("${spring.mongodb.database:}") String database,
            MongoConnectionDetails connection) {
        return StoreSettings.of(timeout, database, connection.getConnectionString());
    }

    @Bean
    Reachability reachability(StoreSettings store, MongoConnectionDetails connection) {
        var address = connection.getConnectionString();
        var said = address.getReadPreference();
        return new Reachability(
                store.timeout(), said == null ? ReadPreference.primary() : said, address.getRequiredReplicaSetName());
    }

    @Bean
    MongoClientSettingsBuilderCustomizer timeouts(StoreSettings store, Reachability reachability) {
        var millis = store.timeout().toMillis();
        return settings -> settings.timeout(millis, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS)
                        .addClusterListener(reachability))
                .applyToSocketSettings(socket -> socket.connectTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToServerSettings(
                        server -> server.heartbeatFrequency(Math.max(CHECK_MILLIS, millis / 2), TimeUnit.MILLISECONDS)
                                .minHeartbeatFrequency(CHECK_MILLIS, TimeUnit.MILLISECONDS)
                                .addServerListener(reachability)
                                .addServerMonitorListener(reachability));
    }

    /** A write is acknowledged once a majority of the replica set has it, unless the address says otherwise. */
    @Bean
    MongoClientSettingsBuilderCustomizer majorityOfWrites(MongoConnectionDetails connection) {
        var isSaid = connection.getConnectionString().getWriteConcern() != null;
        return settings -> {
            if (!isSaid) {
                settings.writeConcern(WriteConcern.MAJORITY);
            }
        };
    }

    @Bean
    StoreDatabase mongoDatabaseFactory(
            MongoClient client,
            StoreSettings store,
            MongoConnectionDetails connection,
            Reachability reachability,
            ObjectProvider<EmbeddedMongo> builtIn) {
        if (builtIn.getIfAvailable() == null) {
            var servers = connection.getConnectionString().getHosts();
            LOG.info("Database  {} at {}", store.database(), String.join(", ", servers));
        }
        return new StoreDatabase(client, store.database(), reachability);
    }
}
