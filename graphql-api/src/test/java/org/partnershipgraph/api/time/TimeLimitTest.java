package org.partnershipgraph.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;

class TimeLimitTest {

    private static final String SCHEMA = "type Query { slow: Int slows: [Slow!]! } type Slow { slow: Int }";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final AtomicInteger seconds = new AtomicInteger();
    private final AtomicInteger lookups = new AtomicInteger();

    @Test
    void stopsWhatTakesTooLong() {
        var result = result("{ a: slow b: slow c: slow d: slow e: slow }");
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage())
                        .isEqualTo("The query took longer than 10000 ms: ask for less at once"))
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "QUERY_TIMEOUT"));
        assertThat(result.isDataPresent()).isFalse();
        assertThat(lookups).hasValue(3);
    }

    @Test
    void stopsInTheMiddleOfALongList() {
        assertThat(result("{ slows { slow } }").getErrors()).hasSize(1);
        assertThat(lookups).hasValue(3);
    }

    @Test
    void letsOthersPass() {
        var result = result("{ a: slow b: slow }");
        assertThat(result.getErrors()).isEmpty();
        assertThat(lookups).hasValue(2);
    }

    /** Each look-up of something slow takes four seconds. */
    private ExecutionResult result(String query) {
        DataFetcher<?> slow = environment -> {
            lookups.incrementAndGet();
            return seconds.addAndGet(4);
        };
        DataFetcher<?> slows = environment -> List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        var limit = new TimeLimit(LIMIT, () -> seconds.get() * 1_000_000_000L);
        var source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
                .configureRuntimeWiring(wiring -> wiring.type(
                                "Query", type -> type.dataFetcher("slow", slow).dataFetcher("slows", slows))
                        .type("Slow", type -> type.dataFetcher("slow", slow)))
                .typeVisitors(List.of(new StoppableFetchers(limit)))
                .build();
        var handler = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                .interceptor(limit)
                .build();
        return Objects.requireNonNull(handler.handleRequest(request(query)).block())
                .getExecutionResult();
    }

    private static WebGraphQlRequest request(String query) {
        return new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest(query, null, null, null),
                "1",
                Locale.ENGLISH);
    }
}
