package org.partnershipgraph.api.document;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Checks that the saved queries of the configured directory fit the schema, before the server answers. */
@Component
class SavedDocumentsCheck implements SmartInitializingSingleton {

    private final SavedDocuments documents;
    private final GraphQlSource source;

    SavedDocumentsCheck(SavedDocuments documents, GraphQlSource source) {
        this.documents = documents;
        this.source = source;
    }

    /** @throws InvalidDocumentException if one does not */
    @Override
    public void afterSingletonsInstantiated() {
        documents.configured().forEach(this::requireValid);
    }

    private void requireValid(String name, String text) {
        ParseAndValidate.validate(source.schema(), Parser.parse(text), Locale.ENGLISH).stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new InvalidDocumentException(
                            "The saved query %s does not fit the schema: %s".formatted(name, describe(error)),
                            "Correct the file in partnerships.documents.directory");
                });
    }

    private static String describe(ValidationError error) {
        return error.getLocations().stream()
                .findFirst()
                .map(place ->
                        "%s (line %s, column %s)".formatted(error.getMessage(), place.getLine(), place.getColumn()))
                .orElse(error.getMessage());
    }
}
