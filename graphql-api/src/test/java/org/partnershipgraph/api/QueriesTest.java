package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Every document in graphql-test has the answer of the file of the same name beside it. */
@RunningApi
class QueriesTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/graphql-test");
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void answersAsExpected(String name) throws IOException {
        var answer = new GraphQlClient(port).answer(Files.readString(DOCUMENTS.resolve(name + ".graphql")));
        var expected = JSON.readTree(Files.readString(DOCUMENTS.resolve(name + ".json")));
        assertThat(pretty(answer)).isEqualTo(pretty(expected));
    }

    private static Stream<String> documents() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql"))
                    .map(file -> file.substring(0, file.length() - ".graphql".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String pretty(Object json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
