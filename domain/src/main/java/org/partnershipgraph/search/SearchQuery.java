package org.partnershipgraph.search;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Window;

/**
 * What to search for.
 *
 * @param text words as people type them, the last one perhaps unfinished; nothing in it is an operator
 * @param kinds what kinds of record are wanted: null for all, none for none
 * @param window which part of the list; counted from the start alone
 */
public record SearchQuery(String text, @Nullable Set<Kind<?>> kinds, Window window) {

    /** Longest text accepted, in characters. */
    public static final int MAX_LENGTH = 200;
    /** Most words accepted. */
    public static final int MAX_WORDS = 20;

    public SearchQuery {
        complaint(text).ifPresent(complaint -> {
            throw new IllegalArgumentException("text " + complaint);
        });
        if (window.isFromEnd()) {
            throw new IllegalArgumentException("a search is read from its start");
        }
        kinds = kinds == null ? null : Set.copyOf(kinds);
    }

    /** What is wrong with a text to search for, told as the rest of a sentence; empty where nothing is. */
    public static Optional<String> complaint(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty: give a word or the beginning of one");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(
                    "has %d characters, but may have %d: a few words are enough".formatted(text.length(), MAX_LENGTH));
        }
        if (Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("has neither letter nor digit: give a word or the beginning of one");
        }
        int words = text.strip().split("\\s+").length;
        return words > MAX_WORDS
                ? Optional.of("has %d words, but may have %d: a few words are enough".formatted(words, MAX_WORDS))
                : Optional.empty();
    }
}
