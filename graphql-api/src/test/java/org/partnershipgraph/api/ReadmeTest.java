package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query in the README and its answer are those that {@link QueriesTest} tries. */
class ReadmeTest {

    @ParameterizedTest
    @ValueSource(strings = {"readme.graphql", "readme.json", "lists.graphql"})
    void showsWhatIsTested(String file) throws IOException {
        var tested = Files.readString(Path.of("src/test/resources/graphql-test", file));
        assertThat(Files.readString(Path.of("../README.md"))).contains(tested);
    }
}
