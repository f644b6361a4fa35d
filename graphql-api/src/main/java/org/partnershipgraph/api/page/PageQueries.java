package org.partnershipgraph.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.execution.QueryRunner;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.partnershipgraph.api.response.InternalAnswers;
import org.springframework.graphql.ResponseError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs the saved queries of pages. */
@Component
class PageQueries {

    private final SavedDocuments documents;
    private final QueryRunner queries;
    private final InternalAnswers answers;
    private final JsonMapper json;

    PageQueries(SavedDocuments documents, QueryRunner queries, InternalAnswers answers, JsonMapper json) {
        this.documents = documents;
        this.queries = queries;
        this.answers = answers;
        this.json = json;
    }

    /** @throws PageFailure if the query has any error */
    AnswerNode run(String name, Map<String, @Nullable Object> variables, Page page) {
        var query = name + json.writeValueAsString(variables);
        return new AnswerNode(json.readTree(answers.find(query, page.locale(), () -> data(name, variables, page))));
    }

    /** The nodes of all pages of a connection, which a query takes page by page. */
    List<AnswerNode> all(String name, String connection, Page page) {
        var nodes = new ArrayList<AnswerNode>();
        var variables = Map.<String, @Nullable Object>of();
        AnswerNode part;
        do {
            part = run(name, variables, page).at(connection);
            nodes.addAll(part.list("nodes"));
            variables = Map.of("after", part.text("pageInfo.endCursor"));
        } while (part.is("pageInfo.hasNextPage"));
        return nodes;
    }

    private byte[] data(String name, Map<String, @Nullable Object> variables, Page page) {
        var document = documents.find(name).orElseThrow();
        var response = queries.run(document.text(), variables, page.locale());
        response.getErrors().stream().findFirst().ifPresent(error -> {
            var code = codeOf(error);
            var message = code == ErrorCode.BAD_CURSOR ? page.text("error.position") : messageOf(error, page);
            throw new PageFailure(statusOf(code), message);
        });
        return json.writeValueAsBytes(response.getData());
    }

    /** Names the field of the form where the API names an argument, such as {@code filter.country[0]}. */
    private static String messageOf(ResponseError error, Page page) {
        var message = String.valueOf(error.getMessage());
        var argument = String.valueOf(error.getExtensions().get("argument"));
        var label = "filter." + argument.replaceAll("\\[\\d+]$", "").replaceAll("^.*[.]", "");
        return page.hasText(label) ? message.replace(argument, page.text("quoted", page.text(label))) : message;
    }

    private static ErrorCode codeOf(ResponseError error) {
        var code = error.getExtensions().getOrDefault("code", ErrorCode.INTERNAL_ERROR.name());
        return ErrorCode.valueOf(String.valueOf(code));
    }

    private static HttpStatus statusOf(ErrorCode code) {
        return switch (code) {
            case BAD_USER_INPUT, BAD_CURSOR, GRAPHQL_VALIDATION_FAILED, QUERY_TOO_LARGE -> HttpStatus.BAD_REQUEST;
            case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
            case QUERY_TIMEOUT, SERVICE_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
