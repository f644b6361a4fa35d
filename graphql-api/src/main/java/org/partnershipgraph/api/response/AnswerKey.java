package org.partnershipgraph.api.response;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.partnershipgraph.api.request.NormalizedRequest;

/**
 * Everything that an answer depends on. Keys are comparable, so that look-ups stay fast even if a client chooses requests
 * with equal hashes.
 *
 * @param isInAddress whether the request has parameters instead of a body
 * @param request all that the request says, with one character for each byte
 * @param revision of the data before the query runs: nothing computed later is out of date under it
 */
record AnswerKey(boolean isInAddress, String request, Locale locale, String mediaType, LocalDate day, long revision)
        implements Comparable<AnswerKey> {

    private static final Comparator<AnswerKey> ORDER = Comparator.comparing(AnswerKey::request)
            .thenComparing(AnswerKey::isInAddress)
            .thenComparing(AnswerKey::revision)
            .thenComparing(AnswerKey::day)
            .thenComparing(AnswerKey::mediaType)
            .thenComparing(key -> key.locale.toLanguageTag());

    static AnswerKey of(NormalizedRequest request, Locale locale, LocalDate day, long revision) {
        var said = new String(request.identity(), StandardCharsets.ISO_8859_1);
        return new AnswerKey(
                request.isInAddress(), said, locale, request.accepted().getSubtype(), day, revision);
    }

    @Override
    public int compareTo(AnswerKey other) {
        return ORDER.compare(this, other);
    }
}
