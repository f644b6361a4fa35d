package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.store.StoreException;
import org.partnershipgraph.store.StoreLocation;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Chooses the database server: the one that {@code spring.mongodb.uri} names, or else the built-in one. Nothing else in
 * the application knows which it is.
 */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@EnableConfigurationProperties(MongoProperties.class)
@Import(ServerAutoConfiguration.BuiltInServer.class)
public class ServerAutoConfiguration {

    @Bean
    MongoConnectionDetails mongoConnectionDetails(
            ObjectProvider<EmbeddedMongo> builtIn,
            Environment settings,
            MongoProperties properties,
            ObjectProvider<SslBundles> bundles) {
        var server = builtIn.getIfAvailable();
        if (server == null) {
            return new ExternalServer(settings, properties, bundles.getIfAvailable()).connectionDetails();
        }
        var address = new ConnectionString(server.connectionString());
        return () -> address;
    }

    @Bean
    StoreLocation storeLocation(
            ObjectProvider<EmbeddedMongo> builtIn, MongoConnectionDetails connection, StoreSettings settings) {
        var server = builtIn.getIfAvailable();
        if (server != null) {
            return new StoreLocation("The built-in database", server.location(), false);
        }
        var hosts = String.join(", ", connection.getConnectionString().getHosts());
        return new StoreLocation(
                "The database server at " + hosts,
                "database %s on MongoDB at %s".formatted(settings.database(), hosts),
                true);
    }

    /**
     * Starts the built-in server unless another one is configured. A registrar decides when the application starts; a
     * condition would decide when the jar is processed ahead of time. A blank address counts as none, because
     * environment variables are often left empty.
     */
    static class BuiltInServer implements BeanRegistrar {

        @Override
        public void register(BeanRegistry beans, Environment settings) {
            if (!StringUtils.hasText(settings.getProperty("spring.mongodb.uri"))) {
                beans.registerBean("embeddedMongo", EmbeddedMongo.class, bean -> bean.supplier(all -> open(settings)));
            }
        }

        /** A command requires a database that outlives it, an export one that exists; an import may replace a damaged one. */
        private static EmbeddedMongo open(Environment settings) {
            var name = settings.getProperty("partnerships.data-dir", "");
            if (name.equals(":memory:")) {
                if (isSet(settings, "durable")) {
                    throw new StoreException(
                            "A database in memory is empty when a command begins, and gone when it ends",
                            "Name a directory with PARTNERSHIPS_DATA_DIR.");
                }
                return EmbeddedMongo.inMemory();
            }
            var directory = Path.of(name.isBlank() ? "data" : name);
            if (isSet(settings, "existing")) {
                return EmbeddedMongo.inExisting(directory);
            }
            return isSet(settings, "replaced")
                    ? EmbeddedMongo.replacingDamaged(directory)
                    : EmbeddedMongo.in(directory);
        }

        private static boolean isSet(Environment settings, String requirement) {
            return settings.getProperty("partnerships.store." + requirement, Boolean.class, false);
        }
    }
}
