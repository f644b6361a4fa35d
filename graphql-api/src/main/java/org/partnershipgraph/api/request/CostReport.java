package org.partnershipgraph.api.request;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorText;

/** What a client wants to know about the cost of its query, as other servers read it from the same header. */
public enum CostReport {
    NONE,
    /** The cost beside the answer. */
    REPORT,
    /** The cost instead of the answer; the query is not executed. */
    VALIDATE;

    public static final String HEADER = "GraphQL-Cost";

    /** By the value of the header, null if it is absent; {@link RejectedRequestException} if there is no such report. */
    public static CostReport of(@Nullable String header) {
        if (header == null) {
            return NONE;
        }
        return switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "report" -> REPORT;
            case "validate" -> VALIDATE;
            default -> throw RejectedRequestException.badRequest(ErrorText.of("request.cost"));
        };
    }
}
