package org.partnershipgraph.api.response;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.partnershipgraph.api.request.NormalizedRequest;

/**
 * Everything that an answer depends on.
 *
 * @param request digest of the request's body
 * @param revision of the data before the query runs: nothing computed later is out of date under it
 */
record AnswerKey(String request, Locale locale, String mediaType, LocalDate day, long revision) {

    static AnswerKey of(NormalizedRequest request, Locale locale, LocalDate day, long revision) {
        return new AnswerKey(digest(request.body()), locale, request.accepted().getSubtype(), day, revision);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
