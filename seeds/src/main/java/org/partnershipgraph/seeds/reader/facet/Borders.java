package org.partnershipgraph.seeds.reader.facet;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.name.Trie;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Where a line of glued names may be cut: surely, at a border between words grown together, or only if both sides are known. */
public final class Borders {

    private static final byte NONE = 0;
    private static final byte SOFT = 1;
    private static final byte BORDER = 2;
    private static final byte HARD = 3;

    private static final String SEPARATORS = ";|•\t" + PageText.BORDER;

    /** Words that close a name, so that even a small letter after them begins the next. */
    private static final List<String> CLOSING = List.of(
            " kommunalforbund", " kommun", " stad", " municipality", " council", " county", " district", " landsting");

    /** Beginnings that a capital follows without a border: McX, KwaX, DeX. */
    private static final Set<String> INNER = Set.of(
            "mc", "mac", "kwa", "de", "la", "le", "el", "al", "di", "du", "van", "von", "fitz", "las", "los", "del");

    /** Shorter bare names are too often the beginning of another: Kil, Lund, Nora. */
    private static final int SHORTEST_BARE = 5;

    private final String text;
    private final String folded;
    private final Side side;
    private final Gazetteer gazetteer;
    private final byte[] cuts;

    private Borders(String text, String folded, Side side, Gazetteer gazetteer) {
        this.text = text;
        this.folded = folded;
        this.side = side;
        this.gazetteer = gazetteer;
        cuts = new byte[text.length() + 1];
    }

    public static Borders of(String text, String folded, Side side, Gazetteer gazetteer) {
        var borders = new Borders(text, folded, side, gazetteer);
        for (int i = 1; i < text.length(); i++) {
            borders.cuts[i] = borders.kindAt(i);
        }
        borders.cuts[text.length()] = HARD;
        borders.markEndsOfKnown();
        gazetteer.innerCapitals().forEach(borders::markInnerCapital);
        return borders;
    }

    public boolean isCut(int i) {
        return cuts[i] != NONE;
    }

    public boolean isSoft(int i) {
        return cuts[i] == SOFT;
    }

    public boolean isHard(int i) {
        return cuts[i] == HARD;
    }

    /** Whether a known name may end here: at a cut, or where no letter follows. */
    public boolean canEndName(int i) {
        return cuts[i] != NONE || (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\'');
    }

    public int skipSeparators(int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || isSeparator(text.charAt(i)) || text.charAt(i) == ',')) {
            i++;
        }
        return isConjunction(i - 1) ? folded.indexOf(' ', i) + 1 : i;
    }

    public String trim(int start, int end) {
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
            return side == Side.SWEDISH ? BORDER : SOFT;
        }
        if (here == ' ') {
            return side == Side.SWEDISH && isConjunction(i) ? BORDER : SOFT;
        }
        if (!Character.isLetter(here) || before == ' ') {
            return NONE;
        }
        boolean isSecondLetter = cuts[i - 1] == BORDER && Character.isLowerCase(before);
        boolean isBorder = followsClosingWord(i) || (isGrownTogether(i, before, here) && !isSecondLetter);
        return isBorder ? BORDER : NONE;
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
        return i - start == 1 || INNER.contains(folded.substring(start, i));
    }

    private boolean isInside(int i) {
        return Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
    }

    private boolean followsClosingWord(int i) {
        for (var word : CLOSING) {
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

    /** Whether a name written with a small letter begins: one that is known, or one that another closing word closes. */
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

    /** Known names end where another begins, even if nothing shows it: {@code Region Xalfa kommun}, {@code XYZAlfa}. */
    private void markEndsOfKnown() {
        for (int start = 0; start < text.length(); start++) {
            if (start > 0 && cuts[start] < BORDER) {
                continue;
            }
            for (var hit : gazetteer.spellingsAt(folded, start)) {
                if (hit.end() < text.length() && cuts[hit.end()] == NONE && endsUnseen(start, hit.end())) {
                    cuts[hit.end()] = BORDER;
                }
            }
        }
    }

    private boolean endsUnseen(int start, int end) {
        var name = text.substring(start, end);
        if (Character.isUpperCase(text.charAt(end))) {
            return name.length() >= 3 && name.chars().allMatch(Character::isUpperCase);
        }
        boolean isWhole = name.indexOf(' ') > 0 || (side == Side.SWEDISH && name.length() >= SHORTEST_BARE);
        return isWhole
                && Character.isLowerCase(text.charAt(end))
                && gazetteer.spellingsAt(folded, end).stream().anyMatch(this::isClosed);
    }

    private boolean isClosed(Trie.Hit<String> hit) {
        return CLOSING.stream().anyMatch(word -> folded.startsWith(word, hit.end() - word.length()))
                && (endsWord(hit.end()) || beginsName(hit.end()));
    }

    private void markInnerCapital(String name) {
        for (int i = text.indexOf(name, 1); i > 0; i = text.indexOf(name, i + 1)) {
            cuts[i] = BORDER;
        }
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
