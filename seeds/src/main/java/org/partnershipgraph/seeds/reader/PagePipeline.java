package org.partnershipgraph.seeds.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.BlockFacets;
import org.partnershipgraph.seeds.reader.facet.FacetBlockFinder;
import org.partnershipgraph.seeds.reader.facet.FacetClassifier;
import org.partnershipgraph.seeds.reader.facet.FacetLabel;
import org.partnershipgraph.seeds.reader.facet.FacetReader;
import org.partnershipgraph.seeds.reader.item.Item;
import org.partnershipgraph.seeds.reader.item.ItemCut;
import org.partnershipgraph.seeds.reader.item.ItemCutter;
import org.partnershipgraph.seeds.reader.item.ItemReader;
import org.partnershipgraph.seeds.reader.item.ListingHeading;
import org.partnershipgraph.seeds.reader.item.MatchmakingProfile;
import org.partnershipgraph.seeds.reader.item.NetworkPage;
import org.partnershipgraph.seeds.reader.item.TeaserListing;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.page.LanguageVotes;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.pair.CooperationAreas;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;
import org.partnershipgraph.text.Language;

/** The phases that one page goes through: from its text to facet blocks, to the cuts of its items, to the items. */
final class PagePipeline {

    /** No listing is so long; a page that seems to hold more is something else. */
    static final int MOST_ITEMS = 5_000;

    private final PageVocabulary vocabulary;
    private final NameResolver names;
    private final PairTitleReader titles;
    private final ItemReader itemReader;

    PagePipeline(Gazetteer gazetteer, PageVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        names = new NameResolver(gazetteer);
        titles = new PairTitleReader(names, vocabulary.countries());
        itemReader = new ItemReader(vocabulary, names, titles);
    }

    /**
     * What was read of a page.
     *
     * @param heading of the listing, null if it has none
     * @param language of most prose, or of the labels if there is no prose; null if neither decides
     * @param isCut whether the page has more items than were read
     */
    record Result(
            List<ReadItem> items,
            @Nullable String heading,
            @Nullable Language language,
            boolean isCut) {}

    Result read(PageText page) {
        var blocks = readBlocks(page);
        int firstBlock =
                blocks.isEmpty() ? page.lines().size() : blocks.get(0).block().start();
        var heading = ListingHeading.indexIn(page.lines(), firstBlock);
        int start = heading == null ? 0 : heading + 1;
        var name = heading == null ? null : textOf(page.lines().get(heading));
        return blocks.isEmpty()
                ? readWithoutBlocks(page, start, name)
                : read(page, name, cut(page, start, blocks, true));
    }

    private List<BlockFacets> readBlocks(PageText page) {
        var finder = new FacetBlockFinder(page, new FacetClassifier(vocabulary, names, titles));
        var reader = new FacetReader(vocabulary, names);
        return finder.find().stream().map(reader::read).toList();
    }

    private Result readWithoutBlocks(PageText page, int start, @Nullable String heading) {
        var prose = ItemCutter.prose(page.lines().subList(start, page.lines().size()));
        if (prose.isEmpty()) {
            return new Result(List.of(), heading, null, false);
        }
        if (NetworkPage.is(prose)) {
            return result(page, heading, List.of(new NetworkPage(vocabulary, titles).read(prose)), false);
        }
        if (MatchmakingProfile.is(prose)) {
            var profile = new MatchmakingProfile(vocabulary, names, titles).read(prose);
            return result(page, heading, List.of(profile), false);
        }
        var bullets = TeaserListing.ofBullets(prose);
        if (!bullets.isEmpty()) {
            return read(page, heading == null ? headingAbove(prose.get(0)) : heading, bullets);
        }
        var teasers = TeaserListing.ofLines(prose);
        return read(page, heading, teasers.isEmpty() ? cut(page, start, List.of(), heading != null) : teasers);
    }

    private static @Nullable String headingAbove(Line first) {
        return first.isBullet() ? null : first.text();
    }

    private static String textOf(Line line) {
        return PageText.withoutBoundaries(line.text());
    }

    private List<ItemCut> cut(PageText page, int start, List<BlockFacets> blocks, boolean isListing) {
        var headings = new PairHeadings(titles, new CooperationAreas(vocabulary.areas()));
        return new ItemCutter(titles, headings).cut(page.lines(), start, blocks, isListing);
    }

    private Result read(PageText page, @Nullable String heading, List<ItemCut> cuts) {
        var items = cuts.stream().limit(MOST_ITEMS).map(itemReader::read).toList();
        return result(page, heading, items, cuts.size() > MOST_ITEMS);
    }

    private static Result result(PageText page, @Nullable String heading, List<Item> items, boolean isCut) {
        var ofProse = items.stream().map(Item::votes).reduce(LanguageVotes.NONE, LanguageVotes::plus);
        var language = ofProse.language() != null ? ofProse.language() : languageOfLabels(page);
        return new Result(items.stream().map(Item::read).toList(), heading, language, isCut);
    }

    private static @Nullable Language languageOfLabels(PageText page) {
        return page.lines().stream()
                .map(Line::text)
                .filter(FacetLabel.LABELS::isLabel)
                .map(text -> LanguageVotes.oneFor(FacetLabel.languageOf(text)))
                .reduce(LanguageVotes.NONE, LanguageVotes::plus)
                .language();
    }
}
