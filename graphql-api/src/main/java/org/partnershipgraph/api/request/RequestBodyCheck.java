package org.partnershipgraph.api.limit;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of a request in the GraphQL over HTTP specification: nothing in it is taken for something else. */
class RequestForm {

    private RequestForm() {}

    /** What is wrong with the request, null where nothing is. */
    static @Nullable Refusal problemOf(JsonMapper json, byte[] body) {
        JsonNode request;
        try {
            request = json.readTree(body);
        } catch (StreamConstraintsException e) {
            return Refusal.badRequest(
                    "The JSON of the request is nested too deep, or has a name or number that is too long");
        } catch (JacksonException e) {
            return Refusal.badRequest(
                    "The request is not JSON: send an object such as {\"query\": \"{ __typename }\"}");
        }
        if (!request.isObject()) {
            return Refusal.badRequest("The request must be a JSON object such as {\"query\": \"{ __typename }\"}");
        }
        if (!request.path("query").isString()) {
            return Refusal.badRequest("The request needs a query, which is a string");
        }
        if (!isAbsentOr(
                request.path("operationName"), request.path("operationName").isString())) {
            return Refusal.badRequest("operationName must be a string");
        }
        if (!isAbsentOr(request.path("variables"), request.path("variables").isObject())) {
            return Refusal.badRequest("variables must be a JSON object");
        }
        if (!isAbsentOr(request.path("extensions"), request.path("extensions").isObject())) {
            return Refusal.badRequest("extensions must be a JSON object");
        }
        return null;
    }

    private static boolean isAbsentOr(JsonNode value, boolean isRight) {
        return value.isMissingNode() || value.isNull() || isRight;
    }
}
