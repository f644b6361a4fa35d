package org.partnershipgraph.api.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.benchmark.Target;
import org.partnershipgraph.api.benchmark.http.LoadRun.Side;
import org.partnershipgraph.api.benchmark.http.load.Requests;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the server with a bare Tomcat that returns the same bytes, and with an ordinary Spring for GraphQL server over
 * the same data. Run it on a machine that does nothing else; {@code docs/benchmarks.md} says how.
 */
class HttpBenchmarkTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] WITHOUT_CACHES = {"--partnerships.answers.size=0B", "--partnerships.records.size=0"};
    private static final int COMPARED = 20;

    private final RatioReport report = new RatioReport();

    @TempDir
    private Path directory;

    @Test
    void answersRepeatedQueriesNearlyAsFastAsABareServer() throws IOException {
        var documents = Files.createDirectories(directory.resolve("documents"));
        Files.writeString(documents.resolve("nested.graphql"), BenchmarkQueries.NESTED);
        var settings = "--partnerships.documents.directory=" + documents;
        try (var ours = TestedServer.ours(new PreparedData(directory).copy("ours"), settings)) {
            var queries = BenchmarkQueries.of(ours.address());
            var answer = ours.address().get(queries.nestedAddress());
            assertThat(answer.body())
                    .isEqualTo(ours.address().post(queries.nested().get(0)).body());
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            try (var bare = TestedServer.bare(Files.writeString(directory.resolve("answer.json"), answer.body()))) {
                compareWithBare(ours, bare, queries, tag);
            }
        }
        report.print();
    }

    private void compareWithBare(TestedServer ours, TestedServer bare, BenchmarkQueries queries, String tag) {
        var files = new RequestFiles(directory.resolve("requests"));
        var address = queries.nestedAddress();
        var get = files.get("get", address, "");
        compareWithBare("nested, repeated, GET", new Side(ours, get), new Side(bare, get), 0.6);
        var body = queries.nested().get(0).replace(Requests.NUMBER, "1");
        var post = files.posts("post", List.of(body));
        compareWithBare("nested, repeated, POST", new Side(ours, post), new Side(bare, post), 0.6);
        var known = files.get("known", address, "If-None-Match: " + tag);
        var knownToBare = files.get("known-to-bare", address, "If-None-Match: " + BareServer.TAG);
        compareWithBare("nested, known, 304", new Side(ours, known), new Side(bare, knownToBare), 0.8);
    }

    private void compareWithBare(String what, Side ours, Side bare, double rate) {
        var results = LoadRun.configured().of(List.of(ours, bare));
        report.rate(what, results.get(0), "bare", results.get(1), Target.atLeast(rate, ""));
        report.percentile99(what, results.get(0), "bare", results.get(1), Target.under(2, ""));
    }

    @Test
    void answersNewQueriesFasterThanAnOrdinaryServer() {
        var data = new PreparedData(directory);
        try (var ours = TestedServer.ours(data.copy("ours"));
                var withoutCaches = TestedServer.ours(data.copy("without-caches"), WITHOUT_CACHES);
                var ordinary = TestedServer.ordinary(data.copy("ordinary"))) {
            var queries = BenchmarkQueries.of(ours.address());
            var servers = List.of(ours, withoutCaches, ordinary);
            warmUp(servers, queries.mixed());
            compareWithOrdinary("point look-up by variable", servers, queries.points(), 1.2, 0.9);
            compareWithOrdinary("point look-up by literal", servers, queries.literals(), 1.2, 0.9);
            compareWithOrdinary("nested", servers, queries.nested(), 3, 1.2);
            compareWithOrdinary("deep", servers, queries.deep(), 1.2, 1.2);
        }
        report.print();
    }

    /** Queries of all sorts, so that the first comparison is no different from the others. */
    private void warmUp(List<TestedServer> servers, List<String> queries) {
        var requests = new RequestFiles(directory.resolve("requests")).posts("mixed", queries);
        LoadRun.configured()
                .of(servers.stream().map(server -> new Side(server, requests)).toList());
    }

    private void compareWithOrdinary(
            String what, List<TestedServer> servers, List<String> queries, double cached, double uncached) {
        queries.stream()
                .limit(COMPARED)
                .map(query -> query.replace(Requests.NUMBER, "1"))
                .forEach(query -> assertSameAnswers(servers, query));
        var files = new RequestFiles(directory.resolve("requests"));
        var requests = files.posts(what, queries);
        var own = files.posts(what + ", own documents", queries.stream().map(BenchmarkQueries::inOwnDocument).toList());
        var results = LoadRun.configured()
                .of(List.of(
                        new Side(servers.get(0), requests),
                        new Side(servers.get(1), own),
                        new Side(servers.get(2), requests)));
        var ordinary = results.get(2);
        report.rate(what, results.get(0), "ordinary", ordinary, Target.atLeast(cached, ""));
        report.rate(what + ", caches off", results.get(1), "ordinary", ordinary, Target.atLeast(uncached, ""));
    }

    private static void assertSameAnswers(List<TestedServer> servers, String query) {
        assertThat(servers.stream()
                        .map(server -> JSON.readTree(server.address().post(query).body()))
                        .distinct())
                .as(query)
                .hasSize(1);
    }
}
