package org.partnershipgraph.persistence.engine;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded server where {@code spring.mongodb.uri} names no other. The property {@code partnerships.data-dir}
 * says where it keeps its data: a directory, or {@code :memory:}. With {@code partnerships.data-dir-filled} it has to be
 * a directory that holds a database.
 */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@Conditional(EmbeddedMongoAutoConfiguration.NoOtherServer.class)
@ConditionalOnMissingBean(MongoConnectionDetails.class)
public class EmbeddedMongoAutoConfiguration {

    @Bean
    EmbeddedMongo embeddedMongo(
            @Value("${partnerships.data-dir:data}") String dataDirectory,
            @Value("${partnerships.data-dir-filled:false}") boolean isFilled) {
        if (dataDirectory.equals(":memory:")) {
            return EmbeddedMongo.inMemory();
        }
        Path directory = Path.of(dataDirectory.isBlank() ? "data" : dataDirectory);
        if (isFilled) {
            DataDirectory.requireDatabaseIn(directory);
        }
        return EmbeddedMongo.in(directory);
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(EmbeddedMongo mongo) {
        ConnectionString connection = new ConnectionString(mongo.connectionString());
        return () -> connection;
    }

    /** An address that is set and blank names no server, as where a variable is left empty. */
    static class NoOtherServer implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.mongodb.uri"));
        }
    }
}
