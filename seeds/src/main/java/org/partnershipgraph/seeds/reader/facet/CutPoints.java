package org.partnershipgraph.seeds.reader.facet;

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

    /** Shorter bare names too often begin another: Kil, Lund, Nora. */
    private static final int SHORTEST_BARE = 5;

    private final String text;
    private final String folded;
    private final PartnerSide side;
    private final Gazetteer gazetteer;
    private final GrownNames grown;
    private final byte[] cuts;

    private CutPoints(String text, String folded, PartnerSide side, Gazetteer gazetteer) {
        this.text = text;
        this.folded = folded;
        this.side = side;
        this.gazetteer = gazetteer;
        grown = new GrownNames(text, folded, gazetteer);
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
        boolean isGrown = grown.followsEndingWord(i) || (grown.isGrownTogether(i, before, here) && !isSecondLetter);
        return isGrown ? GROWN_TOGETHER : NONE;
    }

    private boolean isConjunction(int i) {
        return folded.startsWith(" och ", i) || folded.startsWith(" and ", i) || folded.startsWith(" & ", i);
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
        return GrownNames.ENDING.stream().anyMatch(word -> folded.startsWith(word, hit.end() - word.length()))
                && (grown.endsWord(hit.end()) || grown.beginsName(hit.end()));
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
