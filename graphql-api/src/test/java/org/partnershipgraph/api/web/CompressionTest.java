package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Long responses are compressed for clients that accept it. */
@RunningApi
class CompressionTest {

    private static final String LONG = "{ municipalities(first: 100) { nodes { slug name } } }";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void shrinksLongAnswersOfEitherType(String accept) throws Exception {
        var plain = send(query(LONG, accept));
        var compressed = send(query(LONG, accept).header("Accept-Encoding", "gzip, br"));
        assertThat(plain.headers().map()).doesNotContainKey("content-encoding");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 3);
        assertThat(decompressed(compressed)).isEqualTo(plain.body());
    }

    /** A cache must not give a compressed answer to a client that cannot read it, nor the other way round. */
    @Test
    void makesAnswersVaryByWhatClientsAccept() throws Exception {
        for (var encoding : new String[] {"gzip", "identity"}) {
            var response = send(query(LONG, "application/json").header("Accept-Encoding", encoding));
            assertThat(String.join(",", response.headers().allValues("Vary"))).containsIgnoringCase("Accept-Encoding");
        }
    }

    @Test
    void keepsTheBodyFromAnswersThatHaveNotChanged() throws Exception {
        var request = request("/graphql/schema.graphql").header("Accept-Encoding", "gzip");
        var tag = send(request).headers().firstValue("ETag").orElseThrow();
        var response = send(request.header("If-None-Match", tag));
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().map()).doesNotContainKey("content-encoding");
    }

    @Test
    void leavesShortAnswersAsTheyAre() throws Exception {
        var response = send(query("{ __typename }", "application/json").header("Accept-Encoding", "gzip"));
        assertThat(response.headers().map()).doesNotContainKey("content-encoding");
        assertThat(new String(response.body())).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void leavesAnswersToClientsThatAcceptOtherEncodingsAsTheyAre() throws Exception {
        for (var encoding : new String[] {"br", "identity", "gzip;q=0"}) {
            var response = send(query(LONG, "application/json").header("Accept-Encoding", encoding));
            assertThat(response.headers().map()).doesNotContainKey("content-encoding");
        }
    }

    @Test
    void shrinksTheSchema() throws Exception {
        var compressed = send(request("/graphql/schema.graphql").header("Accept-Encoding", "gzip"));
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(decompressed(compressed))
                .isEqualTo(send(request("/graphql/schema.graphql")).body());
    }

    @Test
    void keepsTheBodyFromHeadRequests() throws Exception {
        var response = send(request("/graphql/schema.graphql")
                .method("HEAD", BodyPublishers.noBody())
                .header("Accept-Encoding", "gzip"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.body()).isEmpty();
    }

    private HttpRequest.Builder query(String query, String accept) {
        return request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static byte[] decompressed(HttpResponse<byte[]> response) throws IOException {
        try (var body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return body.readAllBytes();
        }
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
