package org.partnershipgraph.baseline;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Serves a copy of the application's data on the built-in engine, without the application's own configuration. */
@SpringBootApplication(
        excludeName = {
            "org.partnershipgraph.persistence.document.archive.ArchiveAutoConfiguration",
            "org.partnershipgraph.persistence.change.ChangeAutoConfiguration",
            "org.partnershipgraph.persistence.document.connection.ConnectionAutoConfiguration",
            "org.partnershipgraph.persistence.document.connection.ServerAutoConfiguration",
            "org.partnershipgraph.persistence.graph.GraphAutoConfiguration",
            "org.partnershipgraph.persistence.index.IndexAutoConfiguration",
            "org.partnershipgraph.persistence.document.migration.MigrationAutoConfiguration",
            "org.partnershipgraph.persistence.document.StoreAutoConfiguration",
            "org.partnershipgraph.persistence.document.lock.LockAutoConfiguration"
        })
public class Baseline {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "baseline");
        SpringApplication.run(Baseline.class, arguments);
    }

    @Bean
    EmbeddedMongo database(@Value("${data-dir}") Path directory) {
        return EmbeddedMongo.in(directory);
    }

    @Bean
    MongoConnectionDetails connection(EmbeddedMongo database) {
        var address = new ConnectionString(database.connectionString());
        return () -> address;
    }
}
