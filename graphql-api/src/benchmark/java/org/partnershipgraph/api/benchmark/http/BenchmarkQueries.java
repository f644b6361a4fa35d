package org.partnershipgraph.api.benchmark.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.api.benchmark.http.load.Requests;
import tools.jackson.databind.json.JsonMapper;

/** The queries, as bodies of POST requests. Each never repeats, but always has the same answer. */
class BenchmarkQueries {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long SEED = 2026;
    private static final int LISTS = 200;
    private static final int LENGTH = 20;
    private static final String PARTICIPANTS =
            "{ municipalities(first: 100, filter: {hasPartnerships: true}) { nodes { slug } } }";
    private static final String FIELDS = "{ slug name kind scbCode country { code name } seat { latitude longitude } }";
    private static final String POINT = "query Point($slug: String!) { municipality(by: {slug: $slug}) " + FIELDS + " }";
    private static final String LITERAL = "query Point%s { municipality(by: {slug: \"%s\"}) " + FIELDS + " }";
    static final String NESTED = """
            query Nested($slugs: [String!]!) {
              municipalities(filter: {slug: $slugs}, orderBy: [{field: SLUG}], first: 20) { nodes {
                slug name country { code name }
                partnerships { nodes {
                  slug
                  participants { role municipality { slug name country { name } } }
                  projects { slug title phase goals { number name } }
                  networks { name }
                } }
              } }
            }
            """;
    private static final String DEEP = """
            query Deep($slug: String!) {
              municipality(by: {slug: $slug}) { name partnerships { nodes {
                participants { municipality { name partnerships { nodes {
                  participants { municipality { name country { name } } }
                  projects { title goals { name } }
                } } } }
              } } }
            }
            """;

    private final List<String> slugs;

    private BenchmarkQueries(List<String> slugs) {
        this.slugs = slugs;
    }

    /** Queries for municipalities that take part in partnerships. */
    static BenchmarkQueries of(GraphQlAddress server) {
        var answer = server.post(JSON.writeValueAsString(Map.of("query", PARTICIPANTS)));
        var nodes = JSON.readTree(answer.body()).at("/data/municipalities/nodes");
        return new BenchmarkQueries(nodes.valueStream()
                .map(node -> node.path("slug").asString())
                .toList());
    }

    List<String> mixed() {
        return Stream.of(points(), literals(), nested(), deep())
                .flatMap(List::stream)
                .toList();
    }

    /** Look-ups by variables, all with the same document. */
    List<String> points() {
        return slugs.stream().map(slug -> body(POINT, Map.of("slug", slug))).toList();
    }

    /** Look-ups by literals, each in a document of its own. */
    List<String> literals() {
        return slugs.stream()
                .map(slug -> JSON.writeValueAsString(Map.of("query", LITERAL.formatted(Requests.NUMBER, slug))))
                .toList();
    }

    /** Twenty municipalities with their partnerships, participants, projects and goals. */
    List<String> nested() {
        var random = new Random(SEED);
        return IntStream.range(0, LISTS)
                .mapToObj(list -> body(NESTED, Map.of("slugs", some(random))))
                .toList();
    }

    /** The address of the first of these, as a saved query. */
    String nestedAddress() {
        var slugs = JSON.writeValueAsString(Map.of("slugs", some(new Random(SEED))));
        return "/graphql?documentId=nested&variables=" + URLEncoder.encode(slugs, StandardCharsets.UTF_8);
    }

    /** Partners of partners. */
    List<String> deep() {
        return slugs.stream().map(slug -> body(DEEP, Map.of("slug", slug))).toList();
    }

    private List<String> some(Random random) {
        var shuffled = new ArrayList<>(slugs);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, LENGTH);
    }

    private static String body(String query, Map<String, ?> variables) {
        var number = Map.of("request", Requests.NUMBER);
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables, "extensions", number));
    }
}
