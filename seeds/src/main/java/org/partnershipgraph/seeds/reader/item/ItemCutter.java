package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.facet.BlockFacets;
import org.partnershipgraph.seeds.reader.page.Boilerplate;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.MentionFinder;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairHeadings.Heading;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;

/** Cuts a page into its items. Each ends with its facet block; without blocks only titles show where items begin. */
public final class ItemCutter {

    private static final int SHORTEST_PROSE = 40;

    private final PairTitleReader titles;
    private final PairHeadings headings;
    private final ItemStarts starts;

    public ItemCutter(PairTitleReader titles, PairHeadings headings) {
        this.titles = titles;
        this.headings = headings;
        starts = new ItemStarts(titles, headings);
    }

    /**
     * Cuts the lines from an index on.
     *
     * @param isListing whether there may be several items without any block
     */
    public List<ItemCut> cut(List<Line> lines, int start, List<BlockFacets> blocks, boolean isListing) {
        var cuts = new ArrayList<ItemCut>();
        int from = start;
        for (var facets : blocks) {
            int end = Math.max(from, facets.block().start());
            cuts.addAll(cutAbove(prose(lines.subList(from, end)), facets));
            from = facets.block().end();
        }
        var rest = prose(lines.subList(from, lines.size()));
        if (rest.isEmpty()) {
            return cuts;
        }
        if (blocks.isEmpty() || isItem(rest)) {
            cuts.addAll(cutRest(rest, isListing || !blocks.isEmpty()));
        } else {
            cuts.add(withUnread(cuts.remove(cuts.size() - 1), rest));
        }
        return cuts;
    }

    /** The lines of prose: without boilerplate, and one for each of several links in a row. */
    public static List<Line> prose(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.atBoundaries().stream())
                .filter(line -> !Boilerplate.is(line))
                .toList();
    }

    /** Lines below the last block that are not an item are reported with the item above. */
    private static ItemCut withUnread(ItemCut last, List<Line> lines) {
        var facets = last.facets();
        return new ItemCut(last.lines(), facets == null ? null : facets.withUnread(lines), last.isGuess());
    }

    private boolean isItem(List<Line> rest) {
        var pair = titles.read(rest.get(0).text());
        int length = rest.stream().mapToInt(line -> line.text().length()).sum();
        return length >= SHORTEST_PROSE || (pair != null && pair.isLikely());
    }

    /** The lines above a block: its own item, or that and earlier ones that lack their block. */
    private List<ItemCut> cutAbove(List<Line> lines, BlockFacets facets) {
        var certain = isShared(facets, lines) ? List.<Integer>of() : starts.certain(lines);
        boolean isGuess = certain.isEmpty() && hidesAnother(lines, facets);
        var cuts = new ArrayList<ItemCut>();
        int from = 0;
        for (int start : isGuess ? ItemStarts.lastGuess(lines) : certain) {
            cuts.add(ItemCut.ofProse(lines.subList(from, start)));
            from = start;
        }
        cuts.add(new ItemCut(lines.subList(from, lines.size()), facets, isGuess && from > 0));
        return cuts;
    }

    /** Reports and rules have no partners: if a block below one names some, another item begins in between. */
    private static boolean hidesAnother(List<Line> lines, BlockFacets facets) {
        if (!facets.block().hasBothPartners() || lines.isEmpty()) {
            return false;
        }
        return ItemClassifier.isNoPartnership(lines.get(0).text())
                || ItemStarts.lastGuess(lines).stream().anyMatch(start -> isForeign(lines.subList(0, start), facets));
    }

    /** Whether lines are those of a report or of rules and mention none of the block's partners. */
    private static boolean isForeign(List<Line> lines, BlockFacets facets) {
        if (lines.stream().noneMatch(line -> ItemClassifier.isNoPartnership(line.text()))) {
            return false;
        }
        var mentions = MentionFinder.ofParties(facets.partners());
        return lines.stream().allMatch(line -> mentions.in(line.text()).isEmpty());
    }

    /** Whether the block names the partners of several headings, which are then parts of one article. */
    private boolean isShared(BlockFacets facets, List<Line> lines) {
        var partners = facets.partners();
        return headings.in(lines, partners).stream()
                        .map(Heading::pair)
                        .filter(pair -> pair.isAmong(partners))
                        .map(PairTitle::references)
                        .distinct()
                        .count()
                > 1;
    }

    private List<ItemCut> cutRest(List<Line> lines, boolean isListing) {
        var cuts = new ArrayList<ItemCut>();
        int from = 0;
        boolean isGuess = false;
        for (int start : isListing ? starts.likely(lines) : starts.ofPairs(lines)) {
            cuts.add(new ItemCut(lines.subList(from, start), null, isGuess));
            isGuess = !starts.isItemTitle(lines, start) && lines.get(start).heading() == 0;
            from = start;
        }
        cuts.add(new ItemCut(lines.subList(from, lines.size()), null, isGuess));
        return cuts;
    }
}
