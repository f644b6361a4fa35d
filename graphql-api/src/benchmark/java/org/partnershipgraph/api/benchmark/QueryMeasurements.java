package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Queries over HTTP, from the first byte sent to the last one read. */
class QueryMeasurements {

    private static final JsonMapper JSON = new JsonMapper();
    /** Never repeats, so that no finished answer fits. */
    private static final String DASHBOARD = """
            query Dashboard%d { municipalities(first: 20, filter: {hasPartnerships: true}) { nodes { name
                partnerships(first: 10) { totalCount nodes { slug
                  participants { role municipality { name country { name } } }
                  networks { name }
            } } } } }
            """;
    private static final String SEARCH = """
            { search(text: "%s", first: 10) { totalCount edges { score matched { field text }
                node { __typename ... on Node { id } ... on Municipality { name } } } } }
            """;

    private final BenchmarkedApplication application;
    private int number;
    private final HttpClient http = HttpClient.newHttpClient();

    QueryMeasurements(BenchmarkedApplication application) {
        this.application = application;
    }

    void addTo(Report report, int size) {
        report.add(size, "query: dashboard, 20 x 10 nested", Target.under(40, "ms"), Median.milliseconds(this::dashboard));
        report.add(size, "query: search, 10 with what matched", Target.under(15, "ms"), Median.milliseconds(this::search));
    }

    private void dashboard(int turn) {
        assertThat(ask(DASHBOARD.formatted(number++))).contains("SWEDISH_PARTNER").doesNotContain("\"errors\"");
    }

    private void search(int turn) {
        assertThat(ask(SEARCH.formatted(application.municipality(turn)))).doesNotContain("\"errors\"");
    }

    private String ask(String query) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + application.port() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
