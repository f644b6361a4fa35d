package org.partnershipgraph.api.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a query on a server.
 *
 * @param url of the server
 */
record RemoteQuery(String url) {

    private static final int OK = 200;

    void print(QueryFile query, ExportFormat format, Map<String, String> options) throws IOException {
        try {
            var response =
                    HttpClient.newHttpClient().send(request(query, format, options), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() != OK) {
                    throw new CommandFailure("The server at %s rejected the query.".formatted(url), reason(body));
                }
                body.transferTo(System.out);
                System.out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("The command was interrupted.", "Run it again.");
        } catch (IOException e) {
            throw new CommandFailure(
                    "The server at %s cannot be reached, or broke off.".formatted(url),
                    "What has been printed is not complete. Check the address, and try again.");
        }
    }

    private HttpRequest request(QueryFile query, ExportFormat format, Map<String, String> options) {
        var body = new LinkedHashMap<String, Object>();
        body.put(query.text() == null ? "documentId" : "query", query.text() == null ? query.name() : query.text());
        body.put("variables", query.variables());
        try {
            return HttpRequest.newBuilder(address(format, options))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    "%s is not the address of a server.".formatted(url), "Give one such as http://localhost:8080.");
        }
    }

    private URI address(ExportFormat format, Map<String, String> options) {
        var address = UriComponentsBuilder.fromUriString(url).path("/export").queryParam("format", format.suffix());
        options.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(options).toUri();
    }

    private static String reason(InputStream body) throws IOException {
        var bytes = body.readAllBytes();
        try {
            return JsonMapper.shared().readTree(bytes).path("errors").values().stream()
                    .map(error -> error.path("message").asString())
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (JacksonException e) {
            return "Check the address: its answer is not that of this API.";
        }
    }
}
