package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the tests of src/e2e/clients: the stores of Apollo Client, urql and Relay against the API. */
@RunningApi
class ClientStoresIT {

    private static final Path CLIENTS = Path.of("src/e2e/clients");

    @LocalServerPort
    private int port;

    private String registeringPort = "none";

    @BeforeAll
    static void requireNode() {
        var isInstalled = Stream.of("node", "npm").allMatch(ClientStoresIT::isInstalled);
        if (!isInstalled) {
            System.out.println("The stores of the clients were not tested: Node or npm is missing");
        }
        assumeTrue(isInstalled);
    }

    @Test
    void showWhatTheServerSent() throws Exception {
        assertThat(run("npm", "ci")).isZero();
        try (var registering = new SpringApplicationBuilder(PartnershipGraph.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--partnerships.data-dir=:memory:",
                        "--partnerships.documents.registrations=1000")) {
            registeringPort = registering.getEnvironment().getRequiredProperty("local.server.port");
            assertThat(run("npm", "test")).isZero();
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private int run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(CLIENTS.toFile()).redirectErrorStream(true);
        builder.environment().put("PARTNERSHIPS_ADDRESS", "http://127.0.0.1:" + port + "/graphql");
        builder.environment()
                .put("PARTNERSHIPS_REGISTERING_ADDRESS", "http://127.0.0.1:" + registeringPort + "/graphql");
        var process = builder.start();
        process.getInputStream().transferTo(System.out);
        return process.waitFor();
    }
}
