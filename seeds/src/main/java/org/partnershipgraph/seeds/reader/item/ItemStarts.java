package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitles;

/** Finds where items begin that no facet block closes. */
public final class ItemStarts {

    private static final int SHORTEST_PROSE = 40;

    private final PairTitles titles;
    private final PairHeadings headings;

    public ItemStarts(PairTitles titles, PairHeadings headings) {
        this.titles = titles;
        this.headings = headings;
    }

    /** Where further items begin inside: at titles of pairs as listings have them, and at headings like the first. */
    public List<Integer> sure(List<Line> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 1; i < lines.size(); i++) {
            if (isItemTitle(lines, i) || isHeadingLikeFirst(lines, i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Whether a title of a pair begins an item, as it does in listings. */
    public boolean isItemTitle(List<Line> lines, int i) {
        var line = lines.get(i);
        if (!line.afterGap() || !line.looksLikeTitle() || i + 1 == lines.size()) {
            return false;
        }
        var pair = titles.read(line.text());
        if (pair == null || !pair.isPair()) {
            return false;
        }
        if (ItemLines.areaOfCooperation(lines.get(i + 1)) != null
                && pair.countries().isEmpty()) {
            return false;
        }
        var first = titles.read(lines.get(0).text());
        boolean isOther = first == null || !isSame(first, pair) || ItemLines.projectName(lines.get(i + 1)) != null;
        boolean followsPair = first != null && first.isPair();
        return isOther && (!pair.countries().isEmpty() || (pair.isCertain() && followsPair));
    }

    private static boolean isSame(PairTitle a, PairTitle b) {
        return a.parties().size() == b.parties().size()
                && a.parties().stream()
                        .allMatch(party -> b.parties().stream().anyMatch(other -> other.isSameAs(party)));
    }

    private static boolean isHeadingLikeFirst(List<Line> lines, int i) {
        int level = lines.get(0).heading();
        return level > 0 && lines.get(i).heading() == level;
    }

    /** On a page without blocks several titles of pairs are items, unless they are headings of one article. */
    public List<Integer> ofPairs(List<Line> lines) {
        var starts = sure(lines);
        var first = titles.read(lines.get(0).text());
        boolean isListing = first != null && first.isPair();
        return isListing || starts.stream().anyMatch(start -> hasCountry(lines.get(start))) ? starts : List.of();
    }

    private boolean hasCountry(Line line) {
        var pair = titles.read(line.text());
        return pair != null && !pair.countries().isEmpty();
    }

    /** As {@link #sure}, and where there is none, where the look of a line makes it likely. */
    public List<Integer> guessed(List<Line> lines) {
        var sure = sure(lines);
        if (!sure.isEmpty()) {
            return sure;
        }
        var starts = new ArrayList<Integer>();
        for (int i = 2; i + 1 < lines.size(); i++) {
            if (isBoldGuess(lines, i)) {
                starts.add(i);
            }
        }
        return headings.in(lines, List.of()).isEmpty() ? starts : List.of();
    }

    /** A short line without a stop, alone between prose above and prose below. */
    private static boolean isBoldGuess(List<Line> lines, int i) {
        var line = lines.get(i);
        var next = lines.get(i + 1);
        return line.afterGap()
                && line.looksLikeTitle()
                && line.text().indexOf(':') < 0
                && line.text().indexOf(' ') > 0
                && next.afterGap()
                && next.text().length() >= SHORTEST_PROSE
                && lines.get(i - 1).text().length() >= SHORTEST_PROSE;
    }
    /** The last place where the look of a line makes it likely; empty where none does. */
    public static List<Integer> lastGuess(List<Line> lines) {
        for (int i = lines.size() - 2; i > 1; i--) {
            if (isBoldGuess(lines, i)) {
                return List.of(i);
            }
        }
        return List.of();
    }
}
