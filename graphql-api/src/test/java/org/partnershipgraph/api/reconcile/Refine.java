package org.partnershipgraph.api.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests in the forms that OpenRefine sends them in, and checks answers by the schemas of the specification. */
class Refine {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Refine(int port) {
        address = "http://localhost:" + port;
    }

    HttpResponse<String> get(String pathAndQuery, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + pathAndQuery)), headers);
    }

    /** The answer to a form with one field. */
    HttpResponse<String> post(String field, String value, String... headers) throws IOException, InterruptedException {
        return postBody(FORM, field + "=" + encoded(value), headers);
    }

    HttpResponse<String> postBody(String type, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/reconcile"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        return send(request, headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The body of a successful answer, which fits one of the schemas. */
    static JsonNode valid(HttpResponse<String> response, String schema) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var body = JSON.readTree(response.body());
        var text = Files.readString(Path.of("src/test/resources/reconciliation", schema + ".json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text)
                        .validate(body))
                .isEmpty();
        return body;
    }

    static String message(HttpResponse<String> response) {
        return JSON.readTree(response.body()).at("/errors/0/message").asString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
