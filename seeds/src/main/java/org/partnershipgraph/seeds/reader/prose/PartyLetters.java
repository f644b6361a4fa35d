package org.partnershipgraph.seeds.reader.prose;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a party in brackets behind a name: {@code (S)}, {@code (KD)}.
 *
 * @param start index of the opening bracket
 * @param end index after the closing one
 */
record PartyLetters(int start, int end, String letters) {

    private static final int MOST_LETTERS = 5;

    /** Those of Swedish parties, which stand for nothing else behind a name. */
    private static final Set<String> SWEDISH =
            Set.of("s", "m", "c", "l", "v", "kd", "mp", "sd", "fp", "fi", "obunden", "independent", "oberoende");

    /** The next ones from an index on; null if there are none. */
    static @Nullable PartyLetters next(String text, int from) {
        for (int open = text.indexOf('(', from); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            var letters = close < 0 ? "" : text.substring(open + 1, close).strip();
            var party = new PartyLetters(open, close + 1, letters);
            if (!letters.isEmpty() && (party.isSwedish() || party.looksLikeOne())) {
                return party;
            }
        }
        return null;
    }

    boolean isSwedish() {
        return SWEDISH.contains(letters.toLowerCase(Locale.ROOT));
    }

    private boolean looksLikeOne() {
        return letters.length() <= MOST_LETTERS
                && Character.isUpperCase(letters.charAt(0))
                && letters.chars().allMatch(Character::isLetter);
    }
}
