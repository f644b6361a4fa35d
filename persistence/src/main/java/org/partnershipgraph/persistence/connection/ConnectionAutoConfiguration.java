package org.partnershipgraph.persistence.connection;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Says how long a command may take, {@code partnerships.store.timeout}: waiting for a server and retrying included. */
@AutoConfiguration(after = MongoAutoConfiguration.class, before = DataMongoAutoConfiguration.class)
public class ConnectionAutoConfiguration {

    private static final int CHECK_MILLIS = 500;

    @Bean
    Reachability reachability(@Value("${partnerships.store.timeout:2s}") Duration timeout) {
        return new Reachability(timeout);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer timeouts(
            @Value("${partnerships.store.timeout:2s}") Duration timeout, Reachability reachability) {
        var millis = timeout.toMillis();
        return settings -> settings.timeout(millis, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS)
                        .addClusterListener(reachability))
                .applyToSocketSettings(socket -> socket.connectTimeout(millis, TimeUnit.MILLISECONDS))
                .applyToServerSettings(
                        server -> server.heartbeatFrequency(Math.max(CHECK_MILLIS, millis / 2), TimeUnit.MILLISECONDS)
                                .minHeartbeatFrequency(CHECK_MILLIS, TimeUnit.MILLISECONDS));
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
            @Value("${spring.mongodb.database:partnerships}") String name,
            Reachability reachability) {
        return new StoreDatabase(client, name, reachability);
    }
}
