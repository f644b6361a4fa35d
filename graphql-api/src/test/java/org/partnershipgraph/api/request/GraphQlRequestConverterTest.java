package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.json.JsonMapper;

class GraphQlRequestConverterTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Test
    void acceptsRequestsOfUpToTheLimit() throws IOException {
        assertThat(read(QUERY, QUERY.length()).getQuery()).isEqualTo("{ __typename }");
        assertThat(read(QUERY, Integer.MAX_VALUE).getQuery()).isEqualTo("{ __typename }");
    }

    @Test
    void rejectsLongerRequests() {
        assertThatExceptionOfType(RejectedRequestException.class)
                .isThrownBy(() -> read(QUERY, QUERY.length() - 1))
                .extracting(RejectedRequestException::status)
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void readsEveryPart() throws IOException {
        var request = read("""
                        {"query": "query A($x: Int) { a }", "operationName": "A", "extensions": {"e": [true]},
                         "variables": {"x": 1, "y": 1.5, "z": null, "list": [{"text": "å"}]}}
                        """, 1000);
        assertThat(request.getOperationName()).isEqualTo("A");
        assertThat(request.getVariables())
                .containsEntry("x", 1)
                .containsEntry("y", 1.5)
                .containsEntry("z", null)
                .containsEntry("list", List.of(Map.of("text", "å")));
        assertThat(request.getExtensions()).isEqualTo(Map.of("e", List.of(true)));
    }

    @Test
    void readsAnEmptyNameOfTheOperationAsNone() throws IOException {
        assertThat(read("{\"query\": \"query A { a } query B { b }\", \"operationName\": \"\"}", 1000)
                        .getOperationName())
                .isNull();
    }

    private static SerializableGraphQlRequest read(String body, int limit) throws IOException {
        var limits = new QueryLimits(1, 1, limit, Duration.ofSeconds(1));
        return new GraphQlRequestConverter(new JsonMapper(), limits)
                .read(
                        SerializableGraphQlRequest.class,
                        new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8)));
    }
}
