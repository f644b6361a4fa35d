package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.FacetReader;
import org.partnershipgraph.seeds.reader.facet.Label;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.Mentions;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairReader;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitles;
import org.partnershipgraph.seeds.reader.pair.ThirdParties;
import org.partnershipgraph.seeds.reader.prose.ProseReader;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;

/** Reads one item of a page. */
public final class ItemReader {

    private static final int MOST_AREAS = 200;

    private final Terms terms;
    private final PairTitles titles;
    private final PairHeadings headings;
    private final FacetReader facets;
    private final ProseReader prose;
    private final PairReader pairs;
    private final ThirdParties thirdParties;
    private final Mentions known;

    public ItemReader(Terms terms, NameResolver names, PairTitles titles) {
        this.terms = terms;
        this.titles = titles;
        headings = new PairHeadings(titles, terms.areas());
        facets = new FacetReader(terms, names);
        prose = new ProseReader(terms);
        pairs = new PairReader(names);
        thirdParties = new ThirdParties(titles);
        known = Mentions.ofKnown(names);
    }

    public ItemDraft read(Segment segment) {
        var item = new ItemDraft();
        var lines = ItemLines.of(segment, titles);
        place(segment, item);
        readTitle(segment, lines, item);
        if (lines.title() != null) {
            readCountries(titles.read(lines.title().text()), item);
        }
        for (var line : segment.lines()) {
            item.mentionedCountries.addAll(terms.countries().mentionedIn(line.text()));
        }
        if (segment.block() != null) {
            facets.read(segment.block(), item);
        }
        prose.read(lines, item);
        var title = titleOfPartners(lines, item);
        if (title != null) {
            partnersOfTitle(title, item.firstLine, item);
        }
        readPairs(title, lines, item);
        thirdParties.read(lines, item);
        int named = headings.in(lines.body(), item.parties).size();
        item.kind = ItemKinds.of(item, lines, segment.block(), title, named);
        item.confidence = sureness(segment, lines, title);
        return item;
    }

    private static void place(Segment segment, ItemDraft item) {
        if (!segment.lines().isEmpty()) {
            item.firstLine = segment.lines().get(0).number();
            item.lastLine = segment.lines().get(segment.lines().size() - 1).number();
        }
        if (segment.block() == null) {
            return;
        }
        for (var value : segment.block().values()) {
            item.firstLine = item.firstLine == 0 ? value.line().number() : item.firstLine;
            item.lastLine = Math.max(item.lastLine, value.line().number());
        }
    }

    private static void readTitle(Segment segment, ItemLines lines, ItemDraft item) {
        item.title = lines.titleText();
        item.projectName = lines.projectName();
        if (lines.title() == null) {
            item.problem("title-lost", "the item begins without a title", item.firstLine);
        } else if (segment.isGuess() || lines.isTitleGuessed()) {
            item.problem("title-guessed", "this line may be a paragraph instead of a title", item.firstLine);
        }
    }

    private static void readCountries(@Nullable PairTitle title, ItemDraft item) {
        if (title == null) {
            return;
        }
        item.countries.addAll(title.countries());
        if (title.unknownCountry() != null && title.isOfPlaces()) {
            item.unknownCountry = title.elsewhere();
            item.problem(
                    "country-unknown",
                    "'" + title.unknownCountry()
                            + "' is no known country and was not read as a partner: correct the title",
                    item.firstLine);
        }
    }

    /** Where the facets lack a side, the title tells it, if it is one that names partners. */
    private static void partnersOfTitle(PairTitle title, int line, ItemDraft item) {
        boolean lacksSwedish = item.swedish().isEmpty();
        boolean lacksInternational = item.international().isEmpty();
        for (var party : title.parties()) {
            boolean isLacking = party.isSwedish() ? lacksSwedish : lacksInternational;
            if (isLacking && !party.isOrganisation()) {
                item.partner(party, line);
            }
        }
        title.organisations().forEach(party -> item.thirdParty(party, line));
    }

    private @Nullable PairTitle titleOfPartners(ItemLines lines, ItemDraft item) {
        var title = lines.title() == null ? null : titles.read(lines.title().text());
        if (title == null) {
            return null;
        }
        boolean isParty = title.parties().size() == 1
                && (title.parties().get(0).resolution().isKnown()
                        || !title.countries().isEmpty());
        boolean isPair = title.isLikely() || (title.isPair() && isConfirmed(title, lines, item));
        return isParty || isPair ? title : null;
    }

    /** A pair of unknown places is believed if one of them is a partner by the facets, or the prose speaks of both. */
    private boolean isConfirmed(PairTitle title, ItemLines lines, ItemDraft item) {
        var isFacet = title.parties().stream()
                .anyMatch(party -> item.parties.stream().anyMatch(partner -> partner.isSameAs(party)));
        return isFacet
                || (item.parties.isEmpty()
                        && ItemKinds.hasPartnershipWording(lines)
                        && title.parties().stream().allMatch(party -> isInProse(party, lines))
                        && lines.body().stream().noneMatch(this::namesKnownSwedish));
    }

    private static boolean isInProse(Party party, ItemLines lines) {
        return lines.body().stream().anyMatch(line -> line.text().contains(party.text()));
    }

    private boolean namesKnownSwedish(Line line) {
        return known.in(line.text()).stream()
                .anyMatch(mention -> mention.party().isSwedish());
    }

    private void readPairs(@Nullable PairTitle title, ItemLines lines, ItemDraft item) {
        var found = headings.in(lines.body(), item.parties);
        found.forEach(heading -> add(heading.area(), item));
        var headed =
                item.areasOfCooperation.stream().map(AreaOfCooperation::line).collect(Collectors.toSet());
        for (var line : lines.body()) {
            var text = ItemLines.areaOfCooperation(line);
            if (text != null && !headed.contains(line.number())) {
                var area = terms.areas().exactly(text);
                add(new AreaOfCooperation(text, List.of(), area, line.number()), item);
            }
        }
        pairs.read(title, found, lines, item);
    }

    private static void add(@Nullable AreaOfCooperation area, ItemDraft item) {
        if (area != null && item.areasOfCooperation.size() < MOST_AREAS) {
            item.areasOfCooperation.add(area);
            item.evidence("areasOfCooperation", area.text(), area.line(), 1);
        }
    }

    private static double sureness(Segment segment, ItemLines lines, @Nullable PairTitle title) {
        if (segment.isGuess() || lines.isTitleGuessed()) {
            return 0.4;
        }
        if (segment.block() != null) {
            return segment.block().has(Label.SWEDISH_PARTNER) || segment.block().has(Label.INTERNATIONAL_PARTNER)
                    ? 1
                    : 0.9;
        }
        return title != null && title.isCertain() ? 0.8 : 0.6;
    }
}
