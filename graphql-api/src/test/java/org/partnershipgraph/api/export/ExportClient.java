package org.partnershipgraph.api.export;

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
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files as a client does. */
record ExportClient(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param parameters names and values, in turn */
    HttpResponse<byte[]> get(String path, String... parameters) throws IOException, InterruptedException {
        return send(request(path, parameters).build());
    }

    HttpRequest.Builder request(String path, String... parameters) {
        var query = IntStream.range(0, parameters.length / 2)
                .mapToObj(
                        i -> parameters[2 * i] + "=" + URLEncoder.encode(parameters[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + path + (query.isEmpty() ? "" : "?" + query)));
    }

    HttpResponse<byte[]> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The rows of a table, each with its cells by their headers. */
    List<CSVRecord> rows(String path, String... parameters) throws IOException, InterruptedException {
        return rows(get(path, parameters));
    }

    static List<CSVRecord> rows(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(text(response));
        }
        return FileReaders.csv(response.body());
    }

    static JsonNode error(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body()).path("errors").path(0);
    }
}
