package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.CooperationAreas;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;

/** Finds the lines at which items begin if no facet block ends the item before. */
final class ItemStarts {

    private static final int SHORTEST_PROSE = 40;

    private final PairTitleReader titles;
    private final PairHeadings headings;

    ItemStarts(PairTitleReader titles, PairHeadings headings) {
        this.titles = titles;
        this.headings = headings;
    }

    /** At titles that name pairs as those of listings do, and at headings of the first one's level. */
    List<Integer> certain(List<Line> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 1; i < lines.size(); i++) {
            if (isItemTitle(lines, i) || isHeadingLikeFirst(lines, i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** On a page without blocks several titles of pairs are items, unless they are headings of one article. */
    List<Integer> ofPairs(List<Line> lines) {
        var starts = certain(lines);
        var first = titles.read(lines.get(0).text());
        boolean isListing = first != null && first.isPair();
        return isListing || starts.stream().anyMatch(start -> namesCountry(lines.get(start))) ? starts : List.of();
    }

    /** The certain ones; if there is none, lines that look like a title. */
    List<Integer> likely(List<Line> lines) {
        var certain = certain(lines);
        if (!certain.isEmpty()) {
            return certain;
        }
        var starts = new ArrayList<Integer>();
        for (int i = 2; i + 1 < lines.size(); i++) {
            if (looksLikeStart(lines, i)) {
                starts.add(i);
            }
        }
        return headings.in(lines, List.of()).isEmpty() ? starts : List.of();
    }

    /** The last line that looks like a title; empty if none does. */
    static List<Integer> lastGuess(List<Line> lines) {
        for (int i = lines.size() - 2; i > 1; i--) {
            if (looksLikeStart(lines, i)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** Whether a title that names a pair begins an item, as in listings. */
    boolean isItemTitle(List<Line> lines, int i) {
        var line = lines.get(i);
        if (!line.isAfterGap() || !line.looksLikeTitle() || i + 1 == lines.size()) {
            return false;
        }
        var pair = titles.read(line.text());
        if (pair == null || !pair.isPair()) {
            return false;
        }
        var below = lines.get(i + 1);
        if (CooperationAreas.isIn(below) && pair.countries().isEmpty()) {
            return false;
        }
        var first = titles.read(lines.get(0).text());
        boolean isOther = first == null || !first.isSameAs(pair) || ItemLines.projectName(below) != null;
        return isOther && (!pair.countries().isEmpty() || (pair.isCertain() && isPair(first)));
    }

    private static boolean isPair(@Nullable PairTitle title) {
        return title != null && title.isPair();
    }

    private static boolean isHeadingLikeFirst(List<Line> lines, int i) {
        int level = lines.get(0).heading();
        return level > 0 && lines.get(i).heading() == level;
    }

    private boolean namesCountry(Line line) {
        var pair = titles.read(line.text());
        return pair != null && !pair.countries().isEmpty();
    }

    /** A short line without closing punctuation, alone between prose above and prose below. */
    private static boolean looksLikeStart(List<Line> lines, int i) {
        var line = lines.get(i);
        var next = lines.get(i + 1);
        return line.isAfterGap()
                && line.looksLikeTitle()
                && line.text().indexOf(':') < 0
                && line.text().indexOf(' ') > 0
                && next.isAfterGap()
                && next.text().length() >= SHORTEST_PROSE
                && lines.get(i - 1).text().length() >= SHORTEST_PROSE;
    }
}
