package org.partnershipgraph.api.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
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
 * @param timeout maximum time until it begins to answer
 */
record RemoteQuery(String url, Duration timeout) {

    private static final int OK = 200;
    /** The server itself gives up after less. */
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    static RemoteQuery to(String url) {
        return new RemoteQuery(url, TIMEOUT);
    }

    void print(QueryFile query, ExportFormat format, Map<String, String> options) {
        var response = send(request(query, format, options));
        try (var body = response.body()) {
            if (response.statusCode() != OK) {
                throw new CommandFailure("The server at %s rejected the query.".formatted(url), reason(body));
            }
            var target = StandardOutput.bytes();
            body.transferTo(target);
            target.flush();
        } catch (IOException e) {
            throw new CommandFailure(
                    "The server at %s broke off its answer.".formatted(url),
                    "What has been printed is not complete. Try again.");
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        var client = HttpClient.newBuilder().connectTimeout(timeout).build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("The command was interrupted.", "Run it again.");
        } catch (HttpTimeoutException e) {
            throw new CommandFailure(
                    "The server at %s has not answered within %s seconds.".formatted(url, timeout.toSeconds()),
                    "Check the address, or try again later.");
        } catch (IOException e) {
            throw new CommandFailure(
                    "The server at %s cannot be reached.".formatted(url), "Check the address, and try again.");
        }
    }

    private HttpRequest request(QueryFile query, ExportFormat format, Map<String, String> options) {
        var body = new LinkedHashMap<String, Object>();
        body.put(query.text() == null ? "documentId" : "query", query.text() == null ? query.name() : query.text());
        body.put("variables", query.variables());
        try {
            return HttpRequest.newBuilder(address(format, options))
                    .timeout(timeout)
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
