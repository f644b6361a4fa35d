package org.partnershipgraph.api.request;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorText;

/** Whether a client asks for the citation of an answer beside it. */
public final class CitationReport {

    public static final String HEADER = "GraphQL-Citation";

    private CitationReport() {}

    /** By the value of the header, null if it is absent; {@link RejectedRequestException} for any other than report. */
    public static boolean isRequested(@Nullable String header) {
        if (header == null) {
            return false;
        }
        if (!header.strip().equalsIgnoreCase("report")) {
            throw RejectedRequestException.badRequest(ErrorText.of("request.citation"));
        }
        return true;
    }
}
