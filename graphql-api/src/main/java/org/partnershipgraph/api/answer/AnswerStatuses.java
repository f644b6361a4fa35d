package org.partnershipgraph.api.answer;

/** Which HTTP statuses answers with errors have. */
public enum AnswerStatuses {
    /** Those that the clients of today expect: 400 or, if they accept only {@code application/json}, 200. */
    COMPATIBLE,
    /** Those of the first edition of GraphQL over HTTP, of 2026, by the kind of error, whatever the media type. */
    SPECIFICATION
}
