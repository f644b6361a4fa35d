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
 * @param text words as a person types them, the last one possibly incomplete; there are no operators
 * @param kinds the kinds of record to find: all if null, none if empty
 * @param window which part of the list, counted from the start
 */
public record SearchQuery(String text, @Nullable Set<Kind<?>> kinds, Window window) {

    /** Longest text accepted, in characters. */
    public static final int MAX_LENGTH = 200;
    /** Most words accepted. */
    public static final int MAX_WORDS = 20;

    /** Why a text cannot be searched for. */
    public enum Flaw {
        EMPTY,
        TOO_LONG,
        NO_LETTER_OR_DIGIT,
        TOO_MANY_WORDS
    }

    public SearchQuery {
        flawOf(text).ifPresent(flaw -> {
            throw new IllegalArgumentException("the text cannot be searched for: " + flaw);
        });
        if (window.isFromEnd()) {
            throw new IllegalArgumentException("a search is read from its start");
        }
        kinds = kinds == null ? null : Set.copyOf(kinds);
    }

    /** The reason why a text cannot be searched for; empty if it can. */
    public static Optional<Flaw> flawOf(String text) {
        if (text.isBlank()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Flaw.NO_LETTER_OR_DIGIT);
        }
        return text.strip().split("\\s+").length > MAX_WORDS ? Optional.of(Flaw.TOO_MANY_WORDS) : Optional.empty();
    }
}
