package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits prose into sentences, roughly: after punctuation that a space and a capital follow. */
public final class Sentences {

    /** Longer ones are split, so that searching each stays cheap. */
    private static final int LONGEST = 1_000;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "fr.o.m", "t.o.m", "bl.a", "t.ex", "m.fl", "f.d", "dvs", "ca", "kl", "nr", "dnr", "st", "dr", "mr", "mrs",
            "ms", "prof", "hon", "cllr", "rev", "sr", "jr", "e.g", "i.e", "approx", "no", "ref", "jan", "feb", "febr",
            "apr", "aug", "sep", "sept", "okt", "oct", "nov", "dec");
    private static final int LONGEST_ABBREVIATION = 8;

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

    /** Whether the full stop belongs to an abbreviation that a name or number follows. */
    private static boolean endsWithAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST_ABBREVIATION && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start < stop && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }

    private static boolean endsAt(String text, int i) {
        if (".!?".indexOf(text.charAt(i)) < 0 || i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
            return false;
        }
        if (text.charAt(i) == '.' && endsWithAbbreviation(text, i)) {
            return false;
        }
        char next = text.charAt(i + 2);
        return Character.isUpperCase(next) || Character.isDigit(next) || Fold.isDash(next) || "”“\"".indexOf(next) >= 0;
    }
}
