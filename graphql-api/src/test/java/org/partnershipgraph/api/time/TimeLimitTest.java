package org.partnershipgraph.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final String SCHEMA =
            "type Query { slow: Int slows: [Slow!]! } type Slow { slow: Int } type Mutation { slow: Int }";
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

    @Test
    void letsWhatChangesTheStoreComeToItsEnd() {
        assertThat(result("mutation { a: slow b: slow c: slow d: slow }").getErrors())
                .isEmpty();
        assertThat(lookups).hasValue(4);
    }

    /** Each look-up of something slow takes four seconds. */
    private ExecutionResult result(String query) {
        DataFetcher<?> slow = environment -> {
            lookups.incrementAndGet();
            return seconds.addAndGet(4);
        };
        DataFetcher<?> slows = environment -> List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("slow", slow).dataFetcher("slows", slows))
                .type("Slow", type -> type.dataFetcher("slow", slow))
                .type("Mutation", type -> type.dataFetcher("slow", slow))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .instrumentation(new TimeLimit(LIMIT, () -> seconds.get() * 1_000_000_000L))
                .build()
                .execute(query);
    }
}
