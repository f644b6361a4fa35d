package org.partnershipgraph.seeds.reader.facet;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Trie;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Where a line of names may be cut: certainly, between words grown together, or only if both sides are known. */
final class CutPoints {

    private static final byte NONE = 0;
    private static final byte SOFT = 1;
    private static final byte GROWN_TOGETHER = 2;
    private static final byte HARD = 3;

    private static final String SEPARATORS = ";|•\t" + PageText.BOUNDARY;

    /** Words that end a name, so that even a small letter after them begins the next. */
    private static final List<String> ENDING =
            AdministrativeWords.ENDING_NAMES.stream().map(word -> " " + word).toList();

    /** Beginnings of names that a capital follows: McX, KwaX, DeX. */
    private static final Set<String> INNER = Set.of(
            "mc", "mac", "kwa", "de", "la", "le", "el", "al", "di", "du", "van", "von", "fitz", "las", "los", "del");

    /** Shorter bare names too often begin another: Kil, Lund, Nora. */
    private static final int SHORTEST_BARE = 5;

    private final String text;
    private final String folded;
    private final PartnerSide side;
    private final Gazetteer gazetteer;
    private final byte[] cuts;

    private CutPoints(String text, String folded, PartnerSide side, Gazetteer gazetteer) {
        this.text = text;
        this.folded = folded;
        this.side = side;
        this.gazetteer = gazetteer;
        cuts = new byte[text.length() + 1];
    }

    static CutPoints of(String text, String folded, PartnerSide side, Gazetteer gazetteer) {
        var points = new CutPoints(text, folded, side, gazetteer);
        for (int i = 1; i < text.length(); i++) {
            points.cuts[i] = points.kindAt(i);
        }
        points.cuts[text.length()] = HARD;
        points.markEndsOfKnown();
        gazetteer.innerCapitals().forEach(points::markInnerCapital);
        return points;
    }

    boolean isCut(int i) {
        return cuts[i] != NONE;
    }

    boolean isSoft(int i) {
        return cuts[i] == SOFT;
    }

    boolean isHard(int i) {
        return cuts[i] == HARD;
    }

    /** Whether a known name may end here: at a cut point, or before anything but a letter. */
    boolean canEndName(int i) {
        return cuts[i] != NONE || (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\'');
    }

    int skipSeparators(int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || isSeparator(text.charAt(i)) || text.charAt(i) == ',')) {
            i++;
        }
        return isConjunction(i - 1) ? folded.indexOf(' ', i) + 1 : i;
    }

    String trim(int start, int end) {
        int last = end;
        int first = skipSeparators(start);
        while (last > first && (isSeparator(text.charAt(last - 1)) || " ,".indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return text.substring(Math.min(first, last), last).strip();
    }

    private byte kindAt(int i) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (isSeparator(here)) {
            return HARD;
        }
        if (here == ',') {
            return side == PartnerSide.SWEDISH ? GROWN_TOGETHER : SOFT;
        }
        if (here == ' ') {
            return side == PartnerSide.SWEDISH && isConjunction(i) ? GROWN_TOGETHER : SOFT;
        }
        if (!Character.isLetter(here) || before == ' ') {
            return NONE;
        }
        boolean isSecondLetter = cuts[i - 1] == GROWN_TOGETHER && Character.isLowerCase(before);
        boolean isGrown = followsEndingWord(i) || (isGrownTogether(i, before, here) && !isSecondLetter);
        return isGrown ? GROWN_TOGETHER : NONE;
    }

    private boolean isConjunction(int i) {
        return folded.startsWith(" och ", i) || folded.startsWith(" and ", i) || folded.startsWith(" & ", i);
    }

    private boolean isGrownTogether(int i, char before, char here) {
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

    private boolean followsEndingWord(int i) {
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
    private boolean beginsName(int i) {
        if (gazetteer.spellingsAt(folded, i).stream().anyMatch(hit -> hit.end() - i >= 3 && endsWord(hit.end()))) {
            return true;
        }
        var next = folded.substring(i, Math.min(folded.length(), i + 60));
        return !startsWithEnding(next) && (next.contains(" kommun") || next.contains(" stad"));
    }

    private boolean endsWord(int end) {
        return end == text.length() || !Character.isLowerCase(text.charAt(end));
    }

    /** The rest of a longer word: kommunen, kommunalförbund, stads. */
    private static boolean startsWithEnding(String next) {
        return next.startsWith("s ")
                || next.startsWith("en ")
                || next.startsWith("er ")
                || next.startsWith("alforbund");
    }

    /** A known name ends where another begins, even if nothing shows it: {@code Region Xalfa kommun}, {@code XYZAlfa}. */
    private void markEndsOfKnown() {
        for (int start = 0; start < text.length(); start++) {
            if (start > 0 && cuts[start] < GROWN_TOGETHER) {
                continue;
            }
            for (var hit : gazetteer.spellingsAt(folded, start)) {
                if (hit.end() < text.length() && cuts[hit.end()] == NONE && endsUnseen(start, hit.end())) {
                    cuts[hit.end()] = GROWN_TOGETHER;
                }
            }
        }
    }

    private boolean endsUnseen(int start, int end) {
        var name = text.substring(start, end);
        if (Character.isUpperCase(text.charAt(end))) {
            var last = name.substring(name.lastIndexOf(' ') + 1);
            return last.length() >= 3 && last.chars().allMatch(Character::isUpperCase);
        }
        boolean isWhole = name.indexOf(' ') > 0 || (side == PartnerSide.SWEDISH && name.length() >= SHORTEST_BARE);
        return isWhole
                && Character.isLowerCase(text.charAt(end))
                && gazetteer.spellingsAt(folded, end).stream().anyMatch(this::isClosed);
    }

    private boolean isClosed(Trie.Hit<String> hit) {
        return ENDING.stream().anyMatch(word -> folded.startsWith(word, hit.end() - word.length()))
                && (endsWord(hit.end()) || beginsName(hit.end()));
    }

    private void markInnerCapital(String name) {
        for (int i = text.indexOf(name, 1); i > 0; i = text.indexOf(name, i + 1)) {
            cuts[i] = GROWN_TOGETHER;
        }
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
