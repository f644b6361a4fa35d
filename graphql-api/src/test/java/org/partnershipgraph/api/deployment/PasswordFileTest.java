package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** The API reads its password from a file, as docker-compose.yml has it. */
class PasswordFileTest {

    @Test
    void takesThePasswordOfTheStoreFromAFile(@TempDir Path secrets) throws IOException {
        Files.writeString(secrets.resolve("mongodb.password"), "5ec1e7");
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var arguments = new String[] {
            "--spring.config.import=configtree:" + secrets + "/",
            "--spring.mongodb.uri=mongodb://partnerships:${mongodb.password}@mongodb:27017/partnerships"
        };
        try (var context = application.run(arguments)) {
            assertThat(context.getEnvironment().getProperty("spring.mongodb.uri"))
                    .isEqualTo("mongodb://partnerships:5ec1e7@mongodb:27017/partnerships");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
