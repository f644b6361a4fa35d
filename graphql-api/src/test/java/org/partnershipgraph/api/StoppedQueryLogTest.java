package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Queries that are stopped for what a client sent leave nothing in the log. */
@RunningApi
@ExtendWith(OutputCaptureExtension.class)
class StoppedQueryLogTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnerships(after: \"x\") { totalCount }",
                "country { name } partners(before: \"x\") { nodes { name } }",
                "partnerships(first: 1) { nodes { id } } projects(after: \"x\") { totalCount }",
            })
    void logNothing(String list, CapturedOutput output) {
        assertThat(answer("{ municipalities(first: 100) { nodes { %s } } }".formatted(list)))
                .contains("BAD_CURSOR");
        assertThat(output.getAll()).doesNotContain("WARN", "ERROR");
    }

    @Test
    void logNothingForThousandsOfFieldsBesideABadCursor(CapturedOutput output) {
        var countries = IntStream.range(0, 100)
                .mapToObj("a%d: country { name }"::formatted)
                .collect(Collectors.joining(" ", "", " partnerships(after: \"x\") { totalCount }"));
        assertThat(answer("{ municipalities(first: 100) { nodes { %s } } }".formatted(countries)))
                .contains("BAD_CURSOR");
        assertThat(output.getAll()).doesNotContain("WARN", "ERROR");
    }

    private String answer(String query) {
        return new GraphQlClient(port).post(query, Map.of(), RESPONSE_JSON).body();
    }
}
