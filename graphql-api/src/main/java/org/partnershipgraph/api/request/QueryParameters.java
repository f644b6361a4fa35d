package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of a GET request, in which {@code variables} and {@code extensions} are JSON. */
@Component
class QueryParameters {

    private static final List<String> TEXTS = List.of("documentId", "operationName");
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private final JsonMapper json;

    QueryParameters(JsonMapper json) {
        this.json = json;
    }

    /** The values of all parameters that have a meaning, each with its length before it. */
    static byte[] identity(HttpServletRequest request) {
        var identity = new StringBuilder();
        Stream.of(TEXTS, OBJECTS).flatMap(List::stream).forEach(name -> {
            var value = Objects.requireNonNullElse(request.getParameter(name), "");
            identity.append(value.length()).append(':').append(value);
        });
        return identity.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The body of the POST request that asks for the same. */
    byte[] toBody(HttpServletRequest request) {
        var body = json.createObjectNode();
        TEXTS.forEach(name -> body.put(name, request.getParameter(name)));
        OBJECTS.forEach(name -> putObject(body, name, request));
        return json.writeValueAsBytes(body);
    }

    private void putObject(ObjectNode body, String name, HttpServletRequest request) {
        var value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return;
        }
        try {
            body.set(name, json.readTree(value));
        } catch (JacksonException e) {
            throw RejectedRequestException.notWellFormed(ErrorText.of("request.object", name));
        }
    }
}
