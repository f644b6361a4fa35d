package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.FacetBlock;
import org.partnershipgraph.seeds.reader.facet.FacetBlocks;
import org.partnershipgraph.seeds.reader.facet.FacetReader;
import org.partnershipgraph.seeds.reader.facet.Label;
import org.partnershipgraph.seeds.reader.facet.ValueKinds;
import org.partnershipgraph.seeds.reader.item.ItemCutter;
import org.partnershipgraph.seeds.reader.item.ItemDraft;
import org.partnershipgraph.seeds.reader.item.ItemReader;
import org.partnershipgraph.seeds.reader.item.ListingHeading;
import org.partnershipgraph.seeds.reader.item.MatchProfile;
import org.partnershipgraph.seeds.reader.item.NetworkPage;
import org.partnershipgraph.seeds.reader.item.Segment;
import org.partnershipgraph.seeds.reader.item.Teasers;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.page.LanguageGuess;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.Noise;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairTitles;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;
import org.partnershipgraph.text.Language;

/** One page being read: which template it follows, its heading, its items. */
public final class PageReading {

    /** No listing is so long; a page that seems to hold more is something else. */
    public static final int MOST_ITEMS = 5_000;

    private final PageText page;
    private final Terms terms;
    private final NameResolver names;
    private final PairTitles titles;
    private final ItemReader itemReader;
    private final LanguageGuess language = new LanguageGuess();
    private @Nullable String heading;
    private boolean isCut;

    public PageReading(PageText page, Gazetteer gazetteer, Terms terms) {
        this.page = page;
        this.terms = terms;
        names = new NameResolver(gazetteer);
        titles = new PairTitles(names, terms.countries());
        itemReader = new ItemReader(terms, names, titles);
    }

    public List<ReadItem> items() {
        var items = new ArrayList<ReadItem>();
        for (var draft : drafts()) {
            language.add(draft.language);
            items.add(draft.finish());
        }
        return List.copyOf(items);
    }

    /** Whether the page has more items than are read. */
    public boolean isCut() {
        return isCut;
    }

    @Nullable
    public String heading() {
        return heading;
    }

    /** The language of most prose; where there is none, that of the labels. */
    @Nullable
    public Language language() {
        var answer = language.answer();
        return answer != null ? answer : languageOfLabels();
    }

    private @Nullable Language languageOfLabels() {
        var labels = new LanguageGuess();
        for (var line : page.lines()) {
            var found = Label.in(line.text());
            if (found != null) {
                labels.addLabel(Label.isSwedish(line.text()));
            }
        }
        return labels.answer();
    }

    private List<ItemDraft> drafts() {
        var lines = page.lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new FacetBlocks(page, new ValueKinds(terms, names, titles)).find();
        var found = ListingHeading.indexIn(
                lines, blocks.isEmpty() ? lines.size() : blocks.get(0).start());
        int start = found == null ? 0 : found + 1;
        heading =
                found == null ? null : PageText.withoutBorders(lines.get(found).text());
        return blocks.isEmpty() ? withoutBlocks(lines, start) : cut(lines, start, blocks, true);
    }

    private List<ItemDraft> withoutBlocks(List<Line> lines, int start) {
        var rest = lines.subList(start, lines.size()).stream()
                .flatMap(line -> line.atBorders().stream())
                .filter(line -> !Noise.is(line))
                .toList();
        if (rest.isEmpty()) {
            return List.of();
        }
        if (NetworkPage.is(rest)) {
            return List.of(new NetworkPage(terms, titles, itemReader).read(rest));
        }
        if (MatchProfile.is(rest)) {
            return List.of(new MatchProfile(terms, names, itemReader).read(rest));
        }
        var bullets = Teasers.bullets(rest);
        if (!bullets.isEmpty()) {
            heading = heading == null ? headingAbove(rest) : heading;
            return read(bullets);
        }
        var teasers = Teasers.lines(rest);
        return teasers.isEmpty() ? cut(lines, start, List.of(), heading != null) : read(teasers);
    }

    private static @Nullable String headingAbove(List<Line> lines) {
        return lines.get(0).isBullet() ? null : lines.get(0).text();
    }

    private List<ItemDraft> cut(List<Line> lines, int start, List<FacetBlock> blocks, boolean isListing) {
        var headings = new PairHeadings(titles, terms.areas());
        var cutter = new ItemCutter(titles, headings, new FacetReader(terms, names));
        return read(cutter.cut(lines, start, blocks, isListing));
    }

    private List<ItemDraft> read(List<Segment> segments) {
        isCut = segments.size() > MOST_ITEMS;
        return segments.stream().limit(MOST_ITEMS).map(itemReader::read).toList();
    }
}
