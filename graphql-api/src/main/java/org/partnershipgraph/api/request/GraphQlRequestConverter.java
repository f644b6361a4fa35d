package org.partnershipgraph.api.request;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON body of a request as GraphQL over HTTP defines it, without coercing values of other types. */
@Component
class GraphQlRequestConverter extends AbstractHttpMessageConverter<SerializableGraphQlRequest> {

    /** As many as Jackson allows in a variable. */
    private static final int MOST_DIGITS = 1_000;

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JsonMapper json;
    private final RequestedDocuments documents;

    GraphQlRequestConverter(JsonMapper json, RequestedDocuments documents) {
        super(MediaType.APPLICATION_JSON);
        this.json = json;
        this.documents = documents;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == SerializableGraphQlRequest.class;
    }

    @Override
    protected SerializableGraphQlRequest readInternal(
            Class<? extends SerializableGraphQlRequest> type, HttpInputMessage message) throws IOException {
        var body = parse(message.getBody().readAllBytes());
        var request = new SerializableGraphQlRequest();
        var document = documents.find(body);
        requireReadableNumbers(document.text());
        request.setQuery(document.text());
        request.setOperationName(operationName(body));
        var variables = new LinkedHashMap<String, @Nullable Object>(document.variables());
        variables.putAll(object(body, "variables"));
        request.setVariables(variables);
        request.setExtensions(extensions(body));
        return request;
    }

    private JsonNode parse(byte[] bytes) {
        JsonNode body;
        try {
            body = json.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw RejectedRequestException.badRequest(ErrorText.of("request.nested"));
        } catch (JacksonException e) {
            throw RejectedRequestException.badRequest(ErrorText.of("request.not-json"));
        }
        if (!body.isObject()) {
            throw RejectedRequestException.notWellFormed(ErrorText.of("request.no-object"));
        }
        return body;
    }

    /** Parsing a number takes the square of its length, and happens before all other limits apply. */
    private static void requireReadableNumbers(String query) {
        int digits = 0;
        for (int i = 0; i < query.length(); i++) {
            digits = Character.isDigit(query.charAt(i)) ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw RejectedRequestException.badRequest(ErrorText.of("request.long-number", MOST_DIGITS));
            }
        }
    }

    /** An empty name is the same as none, as GraphQL over HTTP has it. */
    private static @Nullable String operationName(JsonNode body) {
        var name = body.path("operationName");
        if (isAbsent(name)) {
            return null;
        }
        if (!name.isString()) {
            throw RejectedRequestException.notWellFormed(ErrorText.of("request.string", "operationName"));
        }
        return name.asString().isEmpty() ? null : name.asString();
    }

    /** Without the hash of a query that did not come with it: such a request registers nothing. */
    private Map<String, Object> extensions(JsonNode body) {
        var extensions = object(body, "extensions");
        if (!extensions.isEmpty() && body.path("query").asString("").isEmpty()) {
            extensions.remove("persistedQuery");
        }
        return extensions;
    }

    private Map<String, Object> object(JsonNode body, String name) {
        var value = body.path(name);
        if (isAbsent(value)) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw RejectedRequestException.notWellFormed(ErrorText.of("request.object", name));
        }
        return json.treeToValue(value, MAP);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected void writeInternal(SerializableGraphQlRequest request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Requests are only read");
    }
}
