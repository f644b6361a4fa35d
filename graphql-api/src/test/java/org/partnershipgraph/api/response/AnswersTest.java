package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Answers come from the cache as long as they are right, and say what other caches may do with them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "partnerships.store.timeout=30s",
            "partnerships.documents.registrations=10",
            "management.endpoints.web.exposure.include=health,answers"
        })
@Import(AnswersTest.MovableClock.class)
class AnswersTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private static final String TAG = "{ tag(by: {slug: \\\"answer\\\"}) { name } }";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Stores stores;

    @Autowired
    private AnswerCache cache;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void start() {
        clock.time.set(Instant.parse("2026-12-31T22:59:59Z"));
        rename("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "QUERY", "POST"})
    void comeFromTheCacheTheSecondTime(String method) throws Exception {
        var first = send(request(method));
        var hits = cache.statistics().hitCount();
        var misses = cache.statistics().missCount();
        var second = send(request(method));
        assertThat(second.body()).isEqualTo(first.body()).contains("Karlskrona");
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(cache.statistics().hitCount()).isEqualTo(hits + 1);
        assertThat(cache.statistics().missCount()).isEqualTo(misses);
    }

    @Test
    void areCounted() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/answers");
        var before =
                new JsonMapper().readTree(send(HttpRequest.newBuilder(address)).body());
        send(request("GET"));
        send(request("GET"));
        var after =
                new JsonMapper().readTree(send(HttpRequest.newBuilder(address)).body());
        assertThat(after.get("hits").asInt()).isGreaterThan(before.get("hits").asInt());
        assertThat(after.propertyNames()).containsExactly("hits", "misses", "evictions", "answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "QUERY"})
    void areValidatedByTheirTag(String method) throws Exception {
        var first = send(request(method));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(String.join(",", first.headers().allValues("Vary")))
                .containsIgnoringCase("Accept,")
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Accept-Encoding");
        for (var condition : List.of(tag, "*", "\"other\", " + tag, tag.substring(2))) {
            var again = send(request(method).header("If-None-Match", condition));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
        }
        var twoLines = send(request(method).header("If-None-Match", "\"other\"").header("If-None-Match", tag));
        assertThat(twoLines.statusCode()).isEqualTo(304);
        assertThat(send(request(method).header("If-None-Match", "W/\"other\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void ofPostHaveNoTag() throws Exception {
        var response = send(request("POST").header("If-None-Match", "*"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void haveOneTagForEachLanguageMediaTypeAndValueOfAVariable() throws Exception {
        var tags = List.of(
                tag("", "en", RESPONSE_JSON),
                tag("", "sv-SE", RESPONSE_JSON),
                tag("", "en", "application/json"),
                tag("&variables=%7B%22slug%22%3A%22karlskrona%22%7D", "en", RESPONSE_JSON));
        assertThat(tags).doesNotHaveDuplicates();
        assertThat(tag("", "de, fr;q=0.5", RESPONSE_JSON)).isEqualTo(tags.get(0));
    }

    @Test
    void ofGetAreNotThoseOfAPostWithTheSameText() throws Exception {
        send(request("GET"));
        send(request("GET").uri(address("&x=1")));
        for (var body : List.of("documentId=neighbourhood", "13:neighbourhood0:0:0:")) {
            var posted = send(request("POST").POST(BodyPublishers.ofString(body)));
            assertThat(posted.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void ofGetDoNotDependOnUnknownParameters() throws Exception {
        send(request("GET").uri(address("&x=1")));
        var size = cache.size();
        assertThat(send(request("GET").uri(address("&x=2"))).statusCode()).isEqualTo(200);
        assertThat(cache.size()).isEqualTo(size);
    }

    /** Otherwise, a registration that is forgotten before the answer could not be made again. */
    @Test
    void areKeptForQueriesByHashButNotForRequestsThatRegisterThem() throws Exception {
        var query = "{ tag(by: {slug: \"answer\"}) { id } }";
        var extensions =
                "\"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"%s\"}}".formatted(SavedDocument.sha256(query));
        var registration = "{\"query\": %s, %s}".formatted(new JsonMapper().writeValueAsString(query), extensions);
        var size = cache.size();
        assertThat(send(request("POST").POST(BodyPublishers.ofString(registration)))
                        .body())
                .startsWith("{\"data\":");
        assertThat(cache.size()).isEqualTo(size);
        assertThat(send(request("POST").POST(BodyPublishers.ofString("{" + extensions + "}")))
                        .body())
                .startsWith("{\"data\":");
        assertThat(cache.size()).isEqualTo(size + 1);
    }

    @Test
    void areNewAfterAChange() throws Exception {
        assertThat(name()).isEqualTo("before");
        assertThat(name()).isEqualTo("before");
        rename("after");
        assertThat(name()).isEqualTo("after");
    }

    @Test
    void areNewAtMidnight() throws Exception {
        var query = "{ projects(filter: {status: [ENDED]}) { totalCount } }";
        var before = body(query);
        assertThat(body(query)).isEqualTo(before);
        clock.time.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(body(query)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { nope }
            { node(id: \\"nope\\") { id } }
            { municipalities(first: -1) { totalCount } }
            {
            """)
    void withErrorsAreNotKept(String query) throws Exception {
        var size = cache.size();
        var response = post(query);
        assertThat(response.body()).contains("\"errors\"");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(cache.size()).isEqualTo(size);
    }

    @Test
    void areCompressedOnRequest() throws Exception {
        var plain = send(request("GET")).body();
        for (int i = 0; i < 2; i++) {
            var response = http.send(
                    request("GET").header("Accept-Encoding", "br, gzip;q=0.8").build(), BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(unzipped(response.body())).isEqualTo(plain);
        }
        for (var encoding : List.of("identity", "gzip;q=0", "gzip; q=0.000", "br")) {
            var response = send(request("GET").header("Accept-Encoding", encoding));
            assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(response.body()).isEqualTo(plain);
        }
    }

    private HttpRequest.Builder request(String method) {
        var address = "http://127.0.0.1:" + port + "/graphql";
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .header("Accept", RESPONSE_JSON);
        return method.equals("GET")
                ? request.uri(URI.create(address + "?documentId=neighbourhood"))
                : request.uri(URI.create(address))
                        .method(method, BodyPublishers.ofString("{\"documentId\": \"neighbourhood\"}"));
    }

    private URI address(String parameters) {
        return URI.create("http://127.0.0.1:%d/graphql?documentId=neighbourhood%s".formatted(port, parameters));
    }

    private String tag(String parameters, String languages, String accept) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:%d/graphql?documentId=umea%s".formatted(port, parameters));
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Language", languages)
                .header("Accept", accept);
        return send(request).headers().firstValue("ETag").orElseThrow();
    }

    private String name() throws IOException, InterruptedException {
        return new JsonMapper().readTree(body(TAG)).at("/data/tag/name").asString();
    }

    private String body(String query) throws IOException, InterruptedException {
        return post(query).body();
    }

    private HttpResponse<String> post(String query) throws IOException, InterruptedException {
        return send(request("POST").POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void rename(String name) {
        var tags = stores.of(Tag.class);
        var version = tags.findById("answer").map(Tag::version).orElse(null);
        tags.save(new Tag("answer", version, LocalizedText.same(name), List.of()));
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class MovableClock {

        private final AtomicReference<Instant> time = new AtomicReference<>(Instant.EPOCH);

        @Bean
        @Primary
        Clock movableClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.ofHours(1);
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Instant instant() {
                    return time.get();
                }
            };
        }
    }
}
