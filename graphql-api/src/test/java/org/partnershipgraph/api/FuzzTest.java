package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked, the server answers within the limit on a query's time, fails at nothing and tells nothing of its insides. */
@RunningApi
@ExtendWith(OutputCaptureExtension.class)
class FuzzTest {

    /** How many requests of each sort: 2,000, or as many as -Pfuzz says. */
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 2000);

    private static final long SEED = Long.getLong("fuzz.seed", 2026);

    private static final Path DOCUMENTS = Path.of("src/test/resources/graphql-test");
    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Integer> STATUSES = Set.of(200, 400, 413, 415, 422);
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\btokens?\\b|Denial|OneOf|\\w+Value\\{|LinkedHashMap|ArrayList|'Map'|\\bAST\\b|ANTLR|NullValue|org\\.(partnershipgraph|springframework|apache|bson)|com\\.mongodb|java\\.|graphql\\.|\\bat [a-z]+\\.");

    private static final Pattern COMPLAINT =
            Pattern.compile("([$a-z][$\\w.\\[\\]]*) (?:is|are|must|lacks|has|holds|goes|names) ");
    private static final Set<String> ARGUMENTS = Set.of("BAD_USER_INPUT", "BAD_CURSOR");

    /** An answer that is not the server's failure, without a page of HTML. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?:HTTP/1.1 100 \\s+)?HTTP/1.1 (?:2\\d\\d|3\\d\\d|4\\d\\d|501|505) (?:(?!HTTP Status|Exception).)*",
            Pattern.DOTALL);

    private final int port;
    private final GraphQlClient client;
    private final RandomQueries queries;
    private final Mutations mutations;
    private final Random random = new Random(SEED);
    private final List<String> documents = new ArrayList<>();

    @Autowired
    FuzzTest(GraphQlSource source, @LocalServerPort int port) throws IOException {
        this.port = port;
        client = new GraphQlClient(port);
        queries = new RandomQueries(source.schema(), cursors(), random);
        mutations = new Mutations(random);
        try (var files = Files.newDirectoryStream(DOCUMENTS, "*.graphql")) {
            for (var file : files) {
                documents.add(Files.readString(file));
            }
        }
        documents.sort(String::compareTo);
    }

    @Test
    void answersWhateverIsAskedAndLogsNothing(CapturedOutput output) {
        int logged = output.length();
        int answered = 0;
        long used = 0;
        for (int i = 0; i < ROUNDS; i++) {
            var body = body(i);
            var response = client.postBody(body, random.nextBoolean() ? RESPONSE_JSON : "application/json");
            answered += check(body, response) ? 1 : 0;
            used = i == ROUNDS / 4 ? usedMegabytes() : used;
        }
        assertThat(answered).as("queries that got data").isGreaterThan(ROUNDS / 8);
        assertThat(output.getAll().substring(logged)).as("the log").isEmpty();
        assertThat(usedMegabytes()).as("megabytes in use").isLessThan(used + 64);
    }

    @Test
    void answersWhateverTheHeadersAndLogsNothing(CapturedOutput output) throws IOException {
        int logged = output.length();
        var requests = new RandomRequests(random);
        for (int i = 0; i < ROUNDS; i++) {
            var request = requests.next();
            assertThat(RandomRequests.send(port, request)).as(request).matches(ANSWER);
        }
        assertThat(output.getAll().substring(logged)).as("the log").isEmpty();
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    }

    private String body(int number) {
        var next = queries.next();
        var query = switch (number % 4) {
            case 0 -> mutations.of(documents.get(random.nextInt(documents.size())));
            case 1 -> mutations.of(next.text());
            case 2 -> number % 50 == 2 ? nested(40 + random.nextInt(20)) : next.text();
            default -> number % 50 == 3 ? withBadCursor() : next.text();
        };
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", next.variables()));
        return number % 40 == 0 ? mutations.of(body) : body;
    }

    /** Deeper than filters or fields may be. */
    private String nested(int depth) {
        var filter = "{not: ".repeat(depth) + "{slug: \"falun\"}" + "}".repeat(depth);
        var fields = "partners { nodes { ".repeat(depth) + "name" + " } }".repeat(depth);
        return random.nextBoolean()
                ? "{ municipalities(filter: " + filter + ") { totalCount } }"
                : "{ municipality(by: {slug: \"falun\"}) { " + fields + " } }";
    }

    /** Stopped while other fields are being fetched. */
    private String withBadCursor() {
        var list = List.of("partnerships", "partners", "projects").get(random.nextInt(3));
        return "{ municipalities(first: %d) { nodes { %s %s(after: \"x\") { totalCount } } } }"
                .formatted(1 + random.nextInt(100), "country { name } ".repeat(random.nextInt(3)), list);
    }

    /** Cursors that lists have given. */
    private List<String> cursors() {
        var answer = client.answer("{ municipalities(first: 3) { edges { cursor } } projects(first: 2, "
                + "orderBy: [{field: START_YEAR}]) { edges { cursor } } partnerships(first: 2) { edges { cursor } } "
                + "search(text: \"klimat\", first: 2) { edges { cursor } } }");
        return answer.findValuesAsString("cursor");
    }

    /** Whether there is data in an answer that gives no cause for complaint. */
    private static boolean check(String body, HttpResponse<String> response) {
        assertThat(STATUSES).as(body).contains(response.statusCode());
        if (response.body().isEmpty()) {
            return false;
        }
        var answer = JSON.readTree(response.body());
        for (var error : answer.path("errors")) {
            checkError(body, error);
        }
        return answer.path("data").isObject();
    }

    private static void checkError(String body, JsonNode error) {
        assertThat(error.at("/extensions/code").asString(""))
                .as("%s of %s", error, body)
                .isNotEmpty()
                .isNotIn("INTERNAL_ERROR", "QUERY_TIMEOUT");
        var message = error.get("message").asString();
        assertThat(INSIDES.matcher(message).find()).as("%s of %s", error, body).isFalse();
        checkArgument(body, error, message);
    }

    /** What is said of an argument begins with its place, and a client need not read that out of the sentence. */
    private static void checkArgument(String body, JsonNode error, String message) {
        var argument = error.at("/extensions/argument").asString("");
        var place = COMPLAINT.matcher(message);
        if (place.lookingAt()) {
            assertThat(argument).as("%s of %s", error, body).isEqualTo(place.group(1));
        }
        var isOfAnArgument = message.contains("argument")
                && !message.contains("directive argument")
                && !message.contains("different arguments");
        if (isOfAnArgument || ARGUMENTS.contains(error.at("/extensions/code").asString())) {
            assertThat(argument).as("%s of %s", error, body).isNotEmpty();
        }
    }
}
