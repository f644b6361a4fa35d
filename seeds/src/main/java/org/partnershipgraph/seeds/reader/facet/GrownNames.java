package org.partnershipgraph.seeds.reader.facet;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.seeds.reader.name.Gazetteer;

/** Finds where names that nothing separates end and begin: {@code Alfa kommunBeta}, {@code Alfa kommunbeta kommun}. */
record GrownNames(String text, String folded, Gazetteer gazetteer) {

    /** Words that end a name, so that even a small letter after them begins the next. */
    static final List<String> ENDING =
            AdministrativeWords.ENDING_NAMES.stream().map(word -> " " + word).toList();

    /** Beginnings of names that a capital follows: McX, KwaX, DeX. */
    private static final Set<String> INNER = Set.of(
            "mc", "mac", "kwa", "de", "la", "le", "el", "al", "di", "du", "van", "von", "fitz", "las", "los", "del");

    boolean isGrownTogether(int i, char before, char here) {
        if (!Character.isUpperCase(here)) {
            return false;
        }
        return before == ')' || Character.isDigit(before) || (Character.isLowerCase(before) && !isInnerCapital(i));
    }

    private boolean isInnerCapital(int i) {
        int start = i;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && (start == i || !isInside(start))) {
            start--;
        }
        boolean isOneLetter = i - start == 1 && (start == 0 || !isApostrophe(text.charAt(start - 1)));
        return isOneLetter || INNER.contains(folded.substring(start, i));
    }

    private static boolean isApostrophe(char here) {
        return here == '\'' || here == '\u2019' || here == '\u00b4';
    }

    private boolean isInside(int i) {
        return Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }

    boolean followsEndingWord(int i) {
        for (var word : ENDING) {
            if (folded.startsWith(word, i - word.length())) {
                return Character.isUpperCase(text.charAt(i)) || hasInnerCapital(i) || beginsName(i);
            }
        }
        return false;
    }

    /** Whether a name such as eThekwini begins. */
    private boolean hasInnerCapital(int i) {
        return i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    }

    /** Whether a name written with a small letter begins: a known one, or one that ends with such a word too. */
    boolean beginsName(int i) {
        if (gazetteer.spellingsAt(folded, i).stream().anyMatch(hit -> hit.end() - i >= 3 && endsWord(hit.end()))) {
            return true;
        }
        var next = folded.substring(i, Math.min(folded.length(), i + 60));
        return !startsWithEnding(next) && (next.contains(" kommun") || next.contains(" stad"));
    }

    boolean endsWord(int end) {
        return end == text.length() || !Character.isLowerCase(text.charAt(end));
    }

    /** The rest of a longer word: kommunen, kommunalförbund, stads. */
    private static boolean startsWithEnding(String next) {
        return next.startsWith("s ")
                || next.startsWith("en ")
                || next.startsWith("er ")
                || next.startsWith("alforbund");
    }
}
