package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that are answered before a query runs. */
@RunningApi
class RefusalsTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private static final String HASH = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ecf4edb46db40b51\"}}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /graphql      | application/json | []                  | 400 | BAD_REQUEST
            POST | /graphql      | text/plain       | {"query": "{ a }"}  | 415 | UNSUPPORTED_MEDIA_TYPE
            PUT  | /graphql      | application/json | {"query": "{ a }"}  | 405 | METHOD_NOT_ALLOWED
            GET  | /graphql      | application/json | ''                  | 405 | METHOD_NOT_ALLOWED
            POST | /graphql/     | application/json | {"query": "{ a }"}  | 404 | NOT_FOUND
            GET  | /graphql?extensions=%FF | application/json | '' | 400 | BAD_REQUEST
            GET  | /graphql/nope | application/json | ''                  | 404 | NOT_FOUND
            """)
    void comeInTheTypeThatTheClientAccepts(
            String method, String path, String type, String body, int status, String code) throws Exception {
        for (var accept : new String[] {RESPONSE_JSON, RESPONSE_JSON + "; charset=utf-8", "application/json"}) {
            var response = send(request(path, type, accept).method(method, BodyPublishers.ofString(body)));
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(contentType(response)).isEqualTo(accept.split(";")[0]);
            assertThat(errorOf(response).at("/extensions/code").asString()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /graphql/nope      | */*              | 404 | NOT_FOUND
            GET    | /graphql/nope      | text/html        | 404 | NOT_FOUND
            POST   | /graphql/documents | */*              | 405 | METHOD_NOT_ALLOWED
            DELETE | /graphql/schema    | text/html        | 405 | METHOD_NOT_ALLOWED
            GET    | /graphql/schema    | image/png        | 406 | NOT_ACCEPTABLE
            GET    | /graphql/documents | text/html        | 406 | NOT_ACCEPTABLE
            PUT    | /graphql           | application/json | 405 | METHOD_NOT_ALLOWED
            """)
    void haveOneFormAndAreNotKept(String method, String path, String accept, int status, String code) throws Exception {
        var response = send(request(path, "application/json", accept).method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
        assertThat(errorOf(response).at("/extensions/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?documentId=%ff",
                "/graphql?documentId=umea&variables=%ff",
                "/graphql?documentId=umea&other=%C3",
                "/q/umea.csv?slug=%FF",
                "/export/partnerships.csv?filter=%e4",
                "/reconcile?queries=%a0"
            })
    void explainEscapesThatCannotBeDecoded(String path) throws Exception {
        var response =
                send(request(path, "application/json", "application/json").GET());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(errorOf(response).get("message").asString())
                .isEqualTo("The address has an escape such as %zz that cannot be decoded: "
                        + "use % and two hexadecimal digits for each byte of UTF-8");
    }

    @Test
    void explainParametersThatCannotBeRead() throws Exception {
        for (var path : List.of("/graphql?documentId=umea&x=1&=y", "/q/umea.csv?=x")) {
            var response =
                    send(request(path, "application/json", "application/json").GET());
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(errorOf(response).get("message").asString())
                    .startsWith("The address has a parameter without a name");
        }
    }

    @Test
    void ofLongRequestsComeInTheTypeThatTheClientAccepts() throws Exception {
        var body = BodyPublishers.ofString("x".repeat(1_000_001));
        var response =
                send(request("/graphql", "application/json", RESPONSE_JSON).POST(body));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(contentType(response)).isEqualTo(RESPONSE_JSON);
    }

    @Test
    void ofCompressedRequestsSayHowToSendThem() throws Exception {
        var request = request("/graphql", "application/json", RESPONSE_JSON).header("Content-Encoding", "gzip");
        var response = send(request.POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0})));
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Accept-Encoding")).contains("identity");
        assertThat(errorOf(response).get("message").asString()).startsWith("Send queries without compression");
    }

    @Test
    void areJsonForClientsThatAcceptNone() throws Exception {
        var response = send(request("/graphql", "application/json", "text/html").POST(query("{ __typename }")));
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(contentType(response)).isEqualTo("application/json");
        assertThat(errorOf(response).at("/extensions/code").asString()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void areSwedishForSwedishClients() throws Exception {
        var request = request("/graphql", "application/json", RESPONSE_JSON).header("Accept-Language", "sv");
        var response = send(request.POST(BodyPublishers.ofString("{}")));
        assertThat(errorOf(response).get("message").asString()).startsWith("Anropet måste ha query, som är en sträng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json | 400
            application/json;q=0.8, application/graphql-response+json;q=0.9 | application/graphql-response+json | 400
            application/graphql-response+json;q=0.5, application/json       | application/json                  | 200
            APPLICATION/GRAPHQL-RESPONSE+JSON, */*;q=0.1                    | application/graphql-response+json | 400
            application/*, text/event-stream                                | application/json                  | 200
            """)
    void ofInvalidQueriesHaveTheStatusOfTheirType(String accept, String type, int status) throws Exception {
        var response = send(request("/graphql", "application/json", accept).POST(query("{ nope }")));
        assertThat(contentType(response)).isEqualTo(type);
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"query\": null, ", "\"query\": \"\", "})
    void makeClientsWithPersistedQueriesSendTheQuery(String query) throws Exception {
        var body = "{%s\"operationName\": \"A\", \"extensions\": %s}".formatted(query, HASH);
        assertPersistedQueryNotSupported(
                send(request("/graphql", "application/json", RESPONSE_JSON).POST(BodyPublishers.ofString(body))));
    }

    @Test
    void makeClientsThatSendHashesWithGetSendTheQuery() throws Exception {
        var path = "/graphql?operationName=A&extensions=" + URLEncoder.encode(HASH, StandardCharsets.UTF_8);
        assertPersistedQueryNotSupported(
                send(request(path, "application/json", RESPONSE_JSON).GET()));
    }

    @Test
    void doNotHitQueriesThatComeWithTheirHash() throws Exception {
        var body = "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"sha256Hash\": \"%s\"}}}"
                .formatted("7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b");
        var response =
                send(request("/graphql", "application/json", RESPONSE_JSON).POST(BodyPublishers.ofString(body)));
        assertThat(response.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void doNotHitClientsWithManyLanguages() throws Exception {
        var languages = IntStream.range(0, 40)
                .mapToObj(i -> "x%d;q=0.1".formatted(i))
                .collect(Collectors.joining(",", "sv,", ""));
        var request = request("/graphql", "application/json", RESPONSE_JSON).header("Accept-Language", languages);
        assertThat(errorOf(send(request.POST(query("{ nope }")))).get("message").asString())
                .startsWith("Query har inget fält nope");
    }

    private static void assertPersistedQueryNotSupported(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(contentType(response)).isEqualTo(RESPONSE_JSON);
        assertThat(errorOf(response).get("message").asString()).isEqualTo("PersistedQueryNotSupported");
        assertThat(errorOf(response).at("/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
    }

    private HttpRequest.Builder request(String path, String type, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Accept", accept);
    }

    private static HttpRequest.BodyPublisher query(String query) {
        return BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private static JsonNode errorOf(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body()).at("/errors/0");
    }
}
