package org.partnershipgraph.api.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses and validates each document once, and registers valid ones for the clients that want that. Forgets invalid ones:
 * their errors are in the language of the request.
 */
class ParsedDocuments implements PreparsedDocumentProvider {

    /** The parsed form of a document takes some fifty times the memory of its text. */
    private static final int CHARACTERS = 500_000;

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length())
            .build();

    private final SavedDocuments saved;

    ParsedDocuments(SavedDocuments saved) {
        this.saved = saved;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var text = input.getQuery();
        var known = documents.getIfPresent(text);
        var document = known == null ? parseAndValidate.apply(input) : known;
        if (known == null && !document.hasErrors()) {
            documents.put(text, document);
        }
        if (!document.hasErrors() && saved.isRegistration(input)) {
            saved.register(text);
        }
        return CompletableFuture.completedFuture(document);
    }
}
