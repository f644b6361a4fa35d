package org.partnershipgraph.seeds.reader.time;

import java.util.ArrayList;
import java.util.List;

/** A word or number of a folded text, and where it stands. */
record Token(String text, int start, int end) {

    static List<Token> of(String folded) {
        var tokens = new ArrayList<Token>();
        int i = 0;
        while (i < folded.length()) {
            int end = i;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > i) {
                tokens.add(new Token(folded.substring(i, end), i, end));
            }
            i = Math.max(end, i + 1);
        }
        return tokens;
    }

    boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }
}
