package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The API reads its password from a file, as docker-compose.yml has it. */
class PasswordFileTest {

    private static final Set<PosixFilePermission> OF_NOBODY = Set.of();

    @TempDir
    private Path secrets = Path.of("");

    @BeforeEach
    void keepPassword() throws IOException {
        Files.writeString(secrets.resolve("mongodb.password"), "5ec1e7");
    }

    @Test
    void takesThePasswordOfTheStoreFromAFile() {
        assertPasswordIsTaken();
    }

    /** The key of the replica set belongs to MongoDB's own user. */
    @Test
    void leavesAFileBesideItAloneThatItMayNotRead() throws IOException {
        assumeTrue(Files.getFileStore(secrets).supportsFileAttributeView("posix"), "no permissions here");
        var key = Files.writeString(secrets.resolve("replica-set.key"), "0a1b");
        Files.setPosixFilePermissions(key, OF_NOBODY);
        if (Files.isReadable(key)) {
            System.out.println("Skipped: whoever runs this test may read every file, also " + key.getFileName()
                    + " of another user");
        }
        assumeFalse(Files.isReadable(key));
        assertPasswordIsTaken();
    }

    /** Nobody can read these, whoever runs the test. */
    @Test
    void leavesWhatCannotBeReadBesideItAlone() throws IOException {
        Files.createSymbolicLink(secrets.resolve("replica-set.key"), secrets.resolve("gone"));
        Files.createDirectory(secrets.resolve("lost+found"));
        assertPasswordIsTaken();
    }

    /** So a file that is not asked for is not read either. */
    @Test
    void readsAFileOnlyWhereItsValueIsAskedFor() throws IOException {
        var key = Files.writeString(secrets.resolve("replica-set.key"), "0a1b");
        try (var context = start()) {
            Files.delete(key);
            assertThat(context.getEnvironment().getProperty("mongodb.password")).isEqualTo("5ec1e7");
            assertThatException()
                    .isThrownBy(() -> context.getEnvironment().getProperty("replica-set.key"))
                    .withMessageContaining(key.toString());
        }
    }

    private void assertPasswordIsTaken() {
        try (var context = start()) {
            assertThat(context.getEnvironment().getProperty("spring.mongodb.uri"))
                    .isEqualTo("mongodb://partnerships:5ec1e7@mongodb:27017/partnerships");
        }
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var arguments = new String[] {
            "--spring.config.import=configtree:" + secrets + "/",
            "--spring.mongodb.uri=mongodb://partnerships:${mongodb.password}@mongodb:27017/partnerships"
        };
        return application.run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
