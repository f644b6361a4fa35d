package org.partnershipgraph.api.response;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers GraphQL requests with the statuses of {@link AnswerStatus}. */
@Component
class AnswerHandler extends GraphQlHttpHandler {

    private final AnswerStatus status;

    AnswerHandler(WebGraphQlHandler handler, AnswerStatus status) {
        super(handler);
        this.status = status;
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        return status.of(response.getExecutionResult(), type);
    }
}
