package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.partnershipgraph.store.StoreLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Configures the driver: timeouts, write concern, database. */
@AutoConfiguration(after = MongoAutoConfiguration.class, before = DataMongoAutoConfiguration.class)
public class ConnectionAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionAutoConfiguration.class);
    private static final int HEARTBEAT_MILLIS = 500;

    @Bean
    StoreSettings storeSettings(
            @Value("${partnerships.store.timeout:2s}") String timeout,
            @Value("${spring.mongodb.database:}") String database,
            MongoConnectionDetails connection) {
        return StoreSettings.of(timeout, database, connection.getConnectionString());
    }

    @Bean
    Reachability reachability(StoreSettings settings, StoreLocation location, MongoConnectionDetails connection) {
        var address = connection.getConnectionString();
        var preference = address.getReadPreference();
        return new Reachability(
                location.server(),
                settings.timeout(),
                preference == null ? ReadPreference.primary() : preference,
                address.getRequiredReplicaSetName());
    }

    @Bean
    MongoClientSettingsBuilderCustomizer timeouts(StoreSettings settings, Reachability reachability) {
        var millis = settings.timeout().toMillis();
        return client -> client.timeout(millis, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS)
                        .addClusterListener(reachability))
                .applyToSocketSettings(socket -> socket.connectTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(
                                Math.max(HEARTBEAT_MILLIS, millis / 2), TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS)
                        .addServerListener(reachability)
                        .addServerMonitorListener(reachability));
    }

    /** A majority of the replica set acknowledges each write, unless the address sets another write concern. */
    @Bean
    MongoClientSettingsBuilderCustomizer majorityOfWrites(MongoConnectionDetails connection) {
        var hasWriteConcern = connection.getConnectionString().getWriteConcern() != null;
        return client -> {
            if (!hasWriteConcern) {
                client.writeConcern(WriteConcern.MAJORITY);
            }
        };
    }

    @Bean
    StoreDatabase mongoDatabaseFactory(
            MongoClient client, StoreSettings settings, StoreLocation location, Reachability reachability) {
        LOG.info("Data      {}", location.data());
        return new StoreDatabase(client, settings.database(), reachability);
    }
}
