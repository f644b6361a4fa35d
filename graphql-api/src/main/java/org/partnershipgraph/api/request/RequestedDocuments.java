package org.partnershipgraph.api.request;

import static org.springframework.util.StringUtils.hasLength;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Finds the document of a request, which has its text as {@code query}, its id as {@code documentId} or its hash as {@code
 * extensions.persistedQuery.sha256Hash}, as Apollo's and urql's persisted queries do.
 */
@Component
class RequestedDocuments {

    private final SavedDocuments saved;

    RequestedDocuments(SavedDocuments saved) {
        this.saved = saved;
    }

    /** Takes an empty text as none, as some clients send it. */
    SavedDocument find(JsonNode body) {
        var id = text(body.path("documentId"), ErrorText.of("request.string", "documentId"));
        var query = text(body.path("query"), ErrorText.of("request.no-query"));
        var hash = hash(body);
        if (hasLength(id)) {
            return byId(id, query);
        }
        if (hasLength(hash) && !hasLength(query)) {
            return byHash(hash);
        }
        if (query == null) {
            throw RejectedRequestException.notWellFormed(ErrorText.of("request.no-query"));
        }
        return saved.admitNoOthers() ? savedWith(query) : sent(query, hash);
    }

    private SavedDocument byId(String id, @Nullable String query) {
        if (hasLength(query)) {
            throw RejectedRequestException.notWellFormed(ErrorText.of("request.query-and-id"));
        }
        return saved.find(id)
                .orElseThrow(() -> new RejectedRequestException(
                        HttpStatus.NOT_FOUND,
                        ErrorCode.DOCUMENT_NOT_FOUND,
                        ErrorText.of("request.unknown-document", Echo.cut(id))));
    }

    private SavedDocument byHash(String hash) {
        return saved.findByHash(hash).orElseThrow(() -> RejectedRequestException.persistedQuery(saved.knowsHashes()));
    }

    private SavedDocument sent(String query, @Nullable String hash) {
        if (hasLength(hash) && saved.isRegistrationAllowed() && !SavedDocument.hasHash(query, hash)) {
            throw RejectedRequestException.badRequest(ErrorText.of("request.wrong-hash"));
        }
        return SavedDocument.ofText(query);
    }

    private SavedDocument savedWith(String query) {
        return saved.findByText(query)
                .orElseThrow(() -> new RejectedRequestException(
                        HttpStatus.FORBIDDEN, ErrorCode.DOCUMENT_REQUIRED, ErrorText.of("request.saved-only")));
    }

    private static @Nullable String hash(JsonNode body) {
        var hash = body.path("extensions").path("persistedQuery").path("sha256Hash");
        return text(hash, ErrorText.of("request.string", "sha256Hash"));
    }

    private static @Nullable String text(JsonNode value, ErrorText error) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw RejectedRequestException.notWellFormed(error);
        }
        return value.asString();
    }
}
