package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ServerAutoConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ServerAutoConfiguration.class, MongoAutoConfiguration.class, ConnectionAutoConfiguration.class))
            .withInitializer(context ->
                    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()));

    @Test
    void connectsTheApplicationToTheEmbeddedServer() {
        application.withPropertyValues("partnerships.data-dir=:memory:").run(context -> {
            var collection = context.getBean(MongoClient.class)
                    .getDatabase("partnerships")
                    .getCollection("networks");
            collection.insertOne(new Document("_id", "climate-action"));
            assertThat(collection.countDocuments()).isEqualTo(1);
        });
    }

    @Test
    void keepsItsDataInTheDirectoryThatTheApplicationNames(@TempDir Path directory) {
        application
                .withPropertyValues("partnerships.data-dir=" + directory.resolve("new"))
                .run(context -> assertThat(directory.resolve("new").resolve("partnerships.mv"))
                        .isNotEmptyFile());
    }

    @Test
    void leavesTheFieldToAnotherServer() {
        application
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1/elsewhere")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedMongo.class);
                    assertThat(context.getBean(MongoConnectionDetails.class)
                                    .getConnectionString()
                                    .getDatabase())
                            .isEqualTo("elsewhere");
                });
    }
}
