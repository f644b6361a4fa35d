package org.partnershipgraph.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.listing.Window;

/**
 * What to search for.
 *
 * @param text words as people type them, the last one perhaps unfinished; nothing in it is an operator
 * @param kinds what kinds of record are wanted: null for all, none for none
 * @param window which part of the list; counted from the start alone
 */
public record SearchQuery(String text, @Nullable Set<Kind> kinds, Window window) {

    /** Longest text accepted, in characters. */
    public static final int MAX_LENGTH = 200;
    /** Most words accepted. */
    public static final int MAX_WORDS = 20;

    public SearchQuery {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text is empty: give a word or the beginning of one");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("text has %d characters, but may have %d: a few words are enough"
                    .formatted(text.length(), MAX_LENGTH));
        }
        int words = text.strip().split("\\s+").length;
        if (words > MAX_WORDS) {
            throw new IllegalArgumentException(
                    "text has %d words, but may have %d: a few words are enough".formatted(words, MAX_WORDS));
        }
        if (window.isFromEnd()) {
            throw new IllegalArgumentException("a search is read from its start");
        }
        kinds = kinds == null ? null : Set.copyOf(kinds);
    }
}
