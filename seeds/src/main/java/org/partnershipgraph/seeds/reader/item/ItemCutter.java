package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.facet.FacetBlock;
import org.partnershipgraph.seeds.reader.facet.FacetReader;
import org.partnershipgraph.seeds.reader.facet.Label;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.Noise;
import org.partnershipgraph.seeds.reader.pair.Mentions;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitles;

/** Cuts a listing into its items. Each ends with its facet block; where blocks are missing, only titles can tell. */
public final class ItemCutter {

    private static final int SHORTEST_PROSE = 40;

    private final PairTitles titles;
    private final PairHeadings headings;
    private final ItemStarts starts;
    private final FacetReader facets;
    private final List<Segment> segments = new ArrayList<>();

    public ItemCutter(PairTitles titles, PairHeadings headings, FacetReader facets) {
        this.titles = titles;
        this.headings = headings;
        starts = new ItemStarts(titles, headings);
        this.facets = facets;
    }

    /** The items of the lines from the given one on; a listing may hold several items without any block. */
    public List<Segment> cut(List<Line> lines, int start, List<FacetBlock> blocks, boolean isListing) {
        int from = start;
        for (var block : blocks) {
            cutBefore(prose(lines, from, Math.max(from, block.start())), block);
            from = block.end();
        }
        var rest = prose(lines, from, lines.size());
        if (!rest.isEmpty() && (blocks.isEmpty() || isItem(rest))) {
            cutRest(rest, isListing || !blocks.isEmpty());
        } else if (!rest.isEmpty()) {
            leaveUnread(rest);
        }
        return segments;
    }

    private static List<Line> prose(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .flatMap(line -> line.atBorders().stream())
                .filter(line -> !Noise.is(line))
                .toList();
    }

    /** Lines below the last block that are no item are not lost: they are reported with the item above. */
    private void leaveUnread(List<Line> rest) {
        var last = segments.remove(segments.size() - 1);
        var block = last.block();
        segments.add(new Segment(last.lines(), block == null ? null : block.withStrays(rest), last.isGuess()));
    }

    private boolean isItem(List<Line> rest) {
        var pair = titles.read(rest.get(0).text());
        int length = rest.stream().mapToInt(line -> line.text().length()).sum();
        return length >= SHORTEST_PROSE || (pair != null && pair.isLikely());
    }

    /** The lines above a block: its own item, or that and earlier ones that lack theirs. */
    private void cutBefore(List<Line> lines, FacetBlock block) {
        var sure = sharesBlock(lines, block) ? List.<Integer>of() : starts.sure(lines);
        boolean isGuess = sure.isEmpty() && hidesAnother(lines, block);
        int from = 0;
        for (int start : isGuess ? ItemStarts.lastGuess(lines) : sure) {
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
                || ItemStarts.lastGuess(lines).stream().anyMatch(start -> isForeignTo(block, lines.subList(0, start)));
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

    private void cutRest(List<Line> lines, boolean isListing) {
        int from = 0;
        boolean isGuess = false;
        for (int start : isListing ? starts.guessed(lines) : starts.ofPairs(lines)) {
            segments.add(new Segment(lines.subList(from, start), null, isGuess));
            isGuess = !starts.isItemTitle(lines, start) && lines.get(start).heading() == 0;
            from = start;
        }
        segments.add(new Segment(lines.subList(from, lines.size()), null, isGuess));
    }
}
