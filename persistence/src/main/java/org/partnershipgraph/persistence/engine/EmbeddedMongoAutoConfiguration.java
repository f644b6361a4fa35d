package org.partnershipgraph.persistence.engine;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.PropertiesMongoConnectionDetails;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded server where {@code spring.mongodb.uri} names no other. The property {@code partnerships.data-dir}
 * says where it keeps its data: a directory, or {@code :memory:}. With {@code partnerships.data-dir-filled} it has to be
 * a directory that holds a database.
 */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@ConditionalOnMissingBean(MongoConnectionDetails.class)
@EnableConfigurationProperties(MongoProperties.class)
@Import(EmbeddedMongoAutoConfiguration.UnlessAnotherIsNamed.class)
public class EmbeddedMongoAutoConfiguration {

    @Bean
    MongoConnectionDetails mongoConnectionDetails(
            ObjectProvider<EmbeddedMongo> builtIn, MongoProperties settings, ObjectProvider<SslBundles> certificates) {
        var mongo = builtIn.getIfAvailable();
        if (mongo == null) {
            return new PropertiesMongoConnectionDetails(settings, certificates.getIfAvailable());
        }
        var connection = new ConnectionString(mongo.connectionString());
        return () -> connection;
    }

    /**
     * Decides when the application starts, where a condition would be decided when it is processed ahead of time. An
     * address that is set and blank names no server, as where a variable is left empty.
     */
    static class UnlessAnotherIsNamed implements BeanRegistrar {

        @Override
        public void register(BeanRegistry beans, Environment settings) {
            if (!StringUtils.hasText(settings.getProperty("spring.mongodb.uri"))) {
                beans.registerBean("embeddedMongo", EmbeddedMongo.class, bean -> bean.supplier(all -> open(settings)));
            }
        }

        private static EmbeddedMongo open(Environment settings) {
            var name = settings.getProperty("partnerships.data-dir", "");
            if (name.equals(":memory:")) {
                return EmbeddedMongo.inMemory();
            }
            var directory = Path.of(name.isBlank() ? "data" : name);
            if (settings.getProperty("partnerships.data-dir-filled", Boolean.class, false)) {
                DataDirectory.requireDatabaseIn(directory);
            }
            return EmbeddedMongo.in(directory);
        }
    }
}
