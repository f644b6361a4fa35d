package org.partnershipgraph.api.request;

import static org.springframework.util.StringUtils.hasLength;

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

    /**
     * All that the address says: its parameters as they are if the first is {@code documentId} and the others have a meaning,
     * or else the values of those that have one, each with its length before it.
     *
     * @throws RejectedRequestException if the address is not for a saved query; a query itself cannot be in an address
     */
    static byte[] identity(HttpServletRequest request) {
        var parameters = request.getQueryString();
        if (parameters != null && isPlain(parameters)) {
            return parameters.getBytes(StandardCharsets.UTF_8);
        }
        if (hasLength(request.getParameter("query")) || !namesDocument(request)) {
            throw RejectedRequestException.methodNotAllowed();
        }
        return values(request);
    }

    /** Whether nothing has to be decoded to tell that the parameters name a saved query, and to tell it from another one. */
    private static boolean isPlain(String parameters) {
        if (!parameters.startsWith("documentId=") || parameters.startsWith("documentId=&")) {
            return false;
        }
        int next = parameters.indexOf('&') + 1;
        while (next > 0 && isMeaningful(parameters, next)) {
            next = parameters.indexOf('&', next) + 1;
        }
        return next == 0 && !parameters.equals("documentId=");
    }

    private static boolean isMeaningful(String parameters, int start) {
        return parameters.startsWith("variables=", start)
                || parameters.startsWith("extensions=", start)
                || parameters.startsWith("operationName=", start);
    }

    private static boolean namesDocument(HttpServletRequest request) {
        return hasLength(request.getParameter("documentId"))
                || String.valueOf(request.getParameter("extensions")).contains("\"persistedQuery\"");
    }

    private static byte[] values(HttpServletRequest request) {
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
