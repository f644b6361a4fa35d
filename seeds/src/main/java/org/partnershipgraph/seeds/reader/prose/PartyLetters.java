package org.partnershipgraph.seeds.reader.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * The letters of a party in brackets behind a name: {@code (S)}, {@code (KD)}.
 *
 * @param start index of the opening bracket
 * @param end index after the closing one
 */
record PartyLetters(int start, int end, String letters) {

    private static final int MOST_LETTERS = 5;
    private static final int LONGEST = 25;

    /** Those of Swedish parties, which stand for nothing else behind a name. */
    private static final Set<String> SWEDISH = Set.of("""
            s m c l v kd mp sd fp fi obunden oberoende independent socialdemokraterna moderaterna centerpartiet liberalerna
            vansterpartiet kristdemokraterna miljopartiet sverigedemokraterna folkpartiet""".strip().split("\\s+"));

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    /** The next ones from an index on; null if there are none. */
    static @Nullable PartyLetters next(String text, int from) {
        for (int open = from; open < text.length(); open++) {
            int kind = OPENING.indexOf(text.charAt(open));
            int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), open);
            if (close < 0 || close - open > LONGEST) {
                continue;
            }
            var letters = text.substring(open + 1, close).strip();
            var party = new PartyLetters(open, close + 1, letters);
            if (!letters.isEmpty() && (party.isSwedish() || party.looksLikeOne())) {
                return party;
            }
        }
        return null;
    }

    boolean isSwedish() {
        return SWEDISH.contains(Fold.of(letters));
    }

    private boolean looksLikeOne() {
        return letters.length() <= MOST_LETTERS
                && Character.isUpperCase(letters.charAt(0))
                && letters.chars().allMatch(Character::isLetter);
    }
}
