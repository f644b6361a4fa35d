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
 * @param request digest of what the request says, marked if it is in the address
 * @param revision of the data before the query runs: nothing computed later is out of date under it
 */
record AnswerKey(String request, Locale locale, String mediaType, LocalDate day, long revision) {

    static AnswerKey of(NormalizedRequest request, Locale locale, LocalDate day, long revision) {
        var said = (request.isInAddress() ? "?" : "") + digest(request.identity());
        return new AnswerKey(said, locale, request.accepted().getSubtype(), day, revision);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
