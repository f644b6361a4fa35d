package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The queries that GraphiQL opens with are worth running. */
@RunningApi
class ExamplesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("examples")
    void answersWithData(Path example) throws IOException {
        var answer = new GraphQlClient(port).answer(Files.readString(example));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.get("data").values()).isNotEmpty().noneMatch(JsonNode::isNull);
    }

    private static Stream<Path> examples() throws IOException {
        try (var files = Files.list(Path.of("src/main/frontend/examples"))) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }
}
