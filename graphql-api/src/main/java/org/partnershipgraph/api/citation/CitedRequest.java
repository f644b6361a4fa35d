package org.partnershipgraph.api.citation;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.web.PublicAddress;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The title and address under which the answer to a request is cited. */
@Component
class CitedRequest {

    private static final int LONGEST_TITLE = 200;

    /** What browsers and servers are sure to take. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final SavedDocuments documents;
    private final PublicAddress address;
    private final JsonMapper json;

    CitedRequest(SavedDocuments documents, PublicAddress address, JsonMapper json) {
        this.documents = documents;
        this.address = address;
        this.json = json;
    }

    /** The first line of the comment that the query begins with, else the name of its operation or of the data set. */
    String title(WebGraphQlRequest request) {
        var comment = SavedDocument.ofText(request.getDocument()).comment();
        var title = comment.isEmpty() ? request.getOperationName() : comment.get(0);
        if (title == null || title.isBlank()) {
            return Imprint.in(request.getLocale()).title();
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    /** That of the GET request for the same answer, if the server knows the query, else that of the API. */
    String address(WebGraphQlRequest request) {
        var asked = parameters(request.getUri().toUri());
        if (asked == null) {
            asked = parameters(request);
        }
        var api = address.of("/graphql");
        return asked == null || asked.length() > LONGEST_ADDRESS ? api : api + "?" + asked;
    }

    private static @Nullable String parameters(URI asked) {
        var parameters = asked.getRawQuery();
        return parameters != null && parameters.contains("documentId=") ? parameters : null;
    }

    private @Nullable String parameters(WebGraphQlRequest request) {
        return documents
                .findByText(request.getDocument())
                .map(document -> UriComponentsBuilder.newInstance()
                        .queryParam("documentId", "sha256:" + document.sha256())
                        .queryParam("variables", "{variables}")
                        .encode()
                        .buildAndExpand(Map.of("variables", json.writeValueAsString(request.getVariables())))
                        .getQuery())
                .orElse(null);
    }
}
