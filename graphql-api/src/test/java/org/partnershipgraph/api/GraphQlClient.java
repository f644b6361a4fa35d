package org.partnershipgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API over HTTP, as its clients do. */
class GraphQlClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    GraphQlClient(int port) {
        this(port, "/graphql");
    }

    GraphQlClient(int port, String path) {
        address = URI.create("http://127.0.0.1:" + port + path);
    }

    /** The answer to a query, errors included. */
    JsonNode answer(String query) {
        return JSON.readTree(
                post(query, Map.of(), "application/graphql-response+json").body());
    }

    HttpResponse<String> post(String query, Map<String, ?> variables, String accept, String... headers) {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return postBody(body, accept, headers);
    }

    HttpResponse<String> postBody(String body, String accept, String... headers) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
