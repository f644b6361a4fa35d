package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.List;

/** Cuts a listing into its items. Each ends with its facet block; where blocks are missing, only titles can tell. */
final class ItemCutter {

    private static final int SHORTEST_PROSE = 40;

    private final PairTitles titles;
    private final PairHeadings headings;
    private final FacetReader facets;
    private final List<Segment> segments = new ArrayList<>();

    ItemCutter(PairTitles titles, PairHeadings headings, FacetReader facets) {
        this.titles = titles;
        this.headings = headings;
        this.facets = facets;
    }

    /** The items of the lines from the given one on; a listing may hold several items without any block. */
    List<Segment> cut(List<Line> lines, int start, List<FacetBlock> blocks, boolean isListing) {
        int from = start;
        for (var block : blocks) {
            cutBefore(prose(lines, from, Math.max(from, block.start())), block);
            from = block.end();
        }
        var rest = prose(lines, from, lines.size());
        if (!rest.isEmpty() && (blocks.isEmpty() || isItem(rest))) {
            cutRest(rest, isListing || !blocks.isEmpty());
        }
        return segments;
    }

    private static List<Line> prose(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream().filter(line -> !Noise.is(line)).toList();
    }

    private boolean isItem(List<Line> rest) {
        var pair = titles.read(rest.get(0).text());
        int length = rest.stream().mapToInt(line -> line.text().length()).sum();
        return length >= SHORTEST_PROSE || (pair != null && pair.isLikely());
    }

    /** The lines above a block: its own item, or that and earlier ones that lack theirs. */
    private void cutBefore(List<Line> lines, FacetBlock block) {
        var starts = sharesBlock(lines, block) ? List.<Integer>of() : itemStarts(lines);
        boolean isGuess = starts.isEmpty() && hidesAnother(lines, block);
        int from = 0;
        for (int start : isGuess ? lastGuess(lines) : starts) {
            segments.add(new Segment(lines.subList(from, start), null, false));
            from = start;
        }
        segments.add(new Segment(lines.subList(from, lines.size()), block, isGuess && from > 0));
    }

    /** Reports and rules have no partners: if a block names some below one, another item begins in between. */
    private boolean hidesAnother(List<Line> lines, FacetBlock block) {
        boolean hasPartners = block.has(Label.SWEDISH_PARTNER) && block.has(Label.INTERNATIONAL_PARTNER);
        if (!hasPartners || lines.isEmpty()) {
            return false;
        }
        return ItemKinds.isNoPartnership(lines.get(0).text())
                || lastGuess(lines).stream().anyMatch(start -> isForeignTo(block, lines.subList(0, start)));
    }

    /** Whether lines are those of a report or of rules and speak of none of the block's partners. */
    private boolean isForeignTo(FacetBlock block, List<Line> lines) {
        if (lines.stream().noneMatch(line -> ItemKinds.isNoPartnership(line.text()))) {
            return false;
        }
        var mentions = Mentions.ofParties(partnersOf(block));
        return lines.stream().allMatch(line -> mentions.in(line.text()).isEmpty());
    }

    private List<Party> partnersOf(FacetBlock block) {
        var probe = new ItemDraft();
        facets.read(block, probe);
        return probe.parties;
    }

    private static List<Integer> lastGuess(List<Line> lines) {
        for (int i = lines.size() - 2; i > 1; i--) {
            if (isBoldGuess(lines, i)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** Whether the block names the partners of several headings: then these are parts of one article. */
    private boolean sharesBlock(List<Line> lines, FacetBlock block) {
        var partners = partnersOf(block);
        long covered = headings.in(lines, partners).stream()
                .filter(heading -> covers(partners, heading.pair()))
                .map(heading ->
                        heading.pair().parties().stream().map(Party::reference).toList())
                .distinct()
                .count();
        return covered > 1;
    }

    private static boolean covers(List<Party> partners, PairTitle pair) {
        return pair.parties().stream()
                .allMatch(party -> partners.stream().anyMatch(partner -> partner.isSameAs(party)));
    }

    /** Where further items begin inside: at titles of pairs as listings have them, and at headings like the first. */
    private List<Integer> itemStarts(List<Line> lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 1; i < lines.size(); i++) {
            if (isItemTitle(lines, i) || isHeadingLikeFirst(lines, i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean isItemTitle(List<Line> lines, int i) {
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

    private void cutRest(List<Line> lines, boolean isListing) {
        var starts = isListing ? guessedStarts(lines) : pairStarts(lines);
        int from = 0;
        boolean isGuess = false;
        for (int start : starts) {
            segments.add(new Segment(lines.subList(from, start), null, isGuess));
            isGuess = !isItemTitle(lines, start) && lines.get(start).heading() == 0;
            from = start;
        }
        segments.add(new Segment(lines.subList(from, lines.size()), null, isGuess));
    }

    /** On a page without blocks several titles of pairs are items, unless they are headings of one article. */
    private List<Integer> pairStarts(List<Line> lines) {
        var starts = itemStarts(lines);
        var first = titles.read(lines.get(0).text());
        boolean isListing = first != null && first.isPair();
        return isListing || starts.stream().anyMatch(start -> hasCountry(lines.get(start))) ? starts : List.of();
    }

    private boolean hasCountry(Line line) {
        var pair = titles.read(line.text());
        return pair != null && !pair.countries().isEmpty();
    }

    private List<Integer> guessedStarts(List<Line> lines) {
        var sure = itemStarts(lines);
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
}
