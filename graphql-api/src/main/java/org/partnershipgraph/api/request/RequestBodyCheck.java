package org.partnershipgraph.api.request;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of a request in the GraphQL over HTTP specification: nothing in it is taken for something else. */
class RequestBodyCheck {

    private RequestBodyCheck() {}

    /** What is wrong with the request, null where nothing is. */
    static @Nullable Rejection problemOf(JsonMapper json, byte[] body) {
        JsonNode request;
        try {
            request = json.readTree(body);
        } catch (StreamConstraintsException e) {
            return Rejection.badRequest(
                    "The JSON of the request is nested too deep, or has a name or number that is too long");
        } catch (JacksonException e) {
            return Rejection.badRequest(
                    "The request is not JSON: send an object such as {\"query\": \"{ __typename }\"}");
        }
        if (!request.isObject()) {
            return Rejection.badRequest("The request must be a JSON object such as {\"query\": \"{ __typename }\"}");
        }
        if (!request.path("query").isString()) {
            return Rejection.badRequest("The request needs a query, which is a string");
        }
        if (!isAbsentOr(
                request.path("operationName"), request.path("operationName").isString())) {
            return Rejection.badRequest("operationName must be a string");
        }
        if (!isAbsentOr(request.path("variables"), request.path("variables").isObject())) {
            return Rejection.badRequest("variables must be a JSON object");
        }
        if (!isAbsentOr(request.path("extensions"), request.path("extensions").isObject())) {
            return Rejection.badRequest("extensions must be a JSON object");
        }
        return null;
    }

    private static boolean isAbsentOr(JsonNode value, boolean isRight) {
        return value.isMissingNode() || value.isNull() || isRight;
    }
}
