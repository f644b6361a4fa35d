package org.partnershipgraph.api.export;

import java.util.Locale;
import java.util.Optional;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.run.ExportRejectedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the saved queries that the addresses of exports name. */
@Component
class ExportDocuments {

    /** What the names of the queries for all records of a kind begin with. */
    static final String KIND = "export-";

    private final SavedDocuments documents;

    ExportDocuments(SavedDocuments documents) {
        this.documents = documents;
    }

    SavedDocument query(String name, Locale locale) {
        return documents
                .find(name)
                .orElseThrow(() -> notFound(ErrorText.of("export.unknown-query", Echo.cut(name)), locale));
    }

    /** The query with this text, if it has a name. */
    Optional<SavedDocument> withText(String text) {
        return documents.all().stream()
                .filter(document -> document.text().equals(text))
                .findFirst();
    }

    /** The query for all records of a kind. */
    SavedDocument kind(String plural, Locale locale) {
        return documents
                .find(KIND + plural)
                .orElseThrow(() -> notFound(
                        ErrorText.of("export.unknown-kind", Echo.cut(plural), String.join(", ", documents.names(KIND))),
                        locale));
    }

    private static ExportRejectedException notFound(ErrorText text, Locale locale) {
        return ExportRejectedException.of(HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, text, locale);
    }
}
