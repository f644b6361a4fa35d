package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts prose into sentences, roughly: after a stop that a space and a capital follow. */
public final class Sentences {

    /** Longer ones are cut, so that what is sought in each stays cheap. */
    private static final int LONGEST = 1_000;

    private Sentences() {}

    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isLong = i - start >= LONGEST;
            if (endsAt(text, i) || (isLong && text.charAt(i) == ' ') || i - start >= 2 * LONGEST) {
                sentences.add(text.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }

    private static boolean endsAt(String text, int i) {
        if (".!?".indexOf(text.charAt(i)) < 0 || i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
            return false;
        }
        char next = text.charAt(i + 2);
        return Character.isUpperCase(next) || Character.isDigit(next) || Fold.isDash(next) || "”“\"".indexOf(next) >= 0;
    }
}
