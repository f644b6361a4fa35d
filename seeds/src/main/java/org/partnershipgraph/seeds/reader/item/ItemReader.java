package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.BlockFacets;
import org.partnershipgraph.seeds.reader.facet.FacetPartners;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.CooperationAreas;
import org.partnershipgraph.seeds.reader.pair.ItemPartners;
import org.partnershipgraph.seeds.reader.pair.PairHeadings;
import org.partnershipgraph.seeds.reader.pair.PairHeadings.Heading;
import org.partnershipgraph.seeds.reader.pair.PairReader;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.pair.PartnerRoster;
import org.partnershipgraph.seeds.reader.pair.ThirdParties;
import org.partnershipgraph.seeds.reader.prose.ProseReader;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.ReadFacets;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;

/** Reads an item from its cut: first its opening, then facets, prose and partners, and last its kind. */
public final class ItemReader {

    private static final int MOST_AREAS = 200;

    private final OpeningReader openings;
    private final BodyCountries bodyCountries;
    private final FacetPartners facetPartners;
    private final ProseReader proseReader;
    private final TitlePartners titlePartners;
    private final PairHeadings headings;
    private final CooperationAreas areas;
    private final PairReader pairs;
    private final ThirdParties thirdParties;

    public ItemReader(PageVocabulary vocabulary, NameResolver names, PairTitleReader titles) {
        openings = new OpeningReader(titles, vocabulary.countries());
        bodyCountries = new BodyCountries(vocabulary.countries());
        facetPartners = new FacetPartners(names, vocabulary.countries());
        proseReader = new ProseReader(vocabulary);
        titlePartners = new TitlePartners(names);
        areas = new CooperationAreas(vocabulary.areas());
        headings = new PairHeadings(titles, areas);
        pairs = new PairReader(names);
        thirdParties = new ThirdParties(titles);
    }

    public Item read(ItemCut cut) {
        var notes = new NoteTaker();
        var opening = openings.read(cut);
        var lines = opening.lines();
        notes.add(opening.notes());
        var roster = new PartnerRoster(opening.countries(), notes);
        var facets = readFacets(cut.facets(), opening, roster, notes);
        var prose = proseReader.read(lines.titleText(), opening.titleLine(), lines.body(), roster.countries());
        notes.add(prose.notes());
        var title = titlePartners.add(opening, roster);
        var headed = headings.in(lines.body(), roster.partners());
        var cooperation = readAreas(headed, lines.body(), notes);
        pairs.read(title, headed, lines.text(), opening.firstLine(), roster);
        thirdParties.read(lines.body(), roster);
        var partners = roster.finish();
        var kind = new ItemClassifier(lines, cut.facets(), title, partners, prose).kind(headed.size());
        reportMissingSide(kind, partners, cut.facets(), opening.firstLine(), notes);
        var head =
                new ItemHead(lines.titleText(), lines.projectName(), opening.range(), certainty(cut, opening, title));
        var countries = bodyCountries.codes(opening.countries(), cut.lines(), roster.partners(), notes);
        var read = prose.read(countries, cooperation);
        return new Item(head.report(kind, facets, partners, read, notes.notes()), prose.votes());
    }

    private ReadFacets readFacets(
            @Nullable BlockFacets facets, ItemOpening opening, PartnerRoster roster, NoteTaker notes) {
        if (facets == null) {
            return ReadFacets.NONE;
        }
        for (var reading : facets.readings()) {
            notes.add(reading.notes());
            facetPartners.add(reading, opening.countries(), roster, notes);
        }
        for (var line : facets.unread()) {
            notes.problem(
                    "line-unread",
                    "'" + line.shown() + "' was left unread: it is no known value of a facet and no item of its own",
                    line.number());
        }
        return facets.facets();
    }

    /** The areas below the headings, then those of the whole item. */
    private List<AreaOfCooperation> readAreas(List<Heading> headed, List<Line> body, NoteTaker notes) {
        var found = headed.stream()
                .map(Heading::area)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        var ofHeadings = found.stream().map(AreaOfCooperation::line).collect(Collectors.toSet());
        body.stream()
                .filter(line -> CooperationAreas.isIn(line) && !ofHeadings.contains(line.number()))
                .forEach(line -> found.add(areas.read(line, List.of())));
        var first = found.subList(0, Math.min(found.size(), MOST_AREAS));
        first.forEach(area -> notes.evidence("areasOfCooperation", area.text(), area.line(), 1));
        return first;
    }

    private static void reportMissingSide(
            ItemKind kind, ItemPartners partners, @Nullable BlockFacets facets, int line, NoteTaker notes) {
        boolean lacksSwedish = partners.swedish().isEmpty();
        if (kind != ItemKind.PROJECT || lacksSwedish == partners.international().isEmpty()) {
            return;
        }
        var missing = lacksSwedish ? PartnerSide.SWEDISH : PartnerSide.INTERNATIONAL;
        if (facets == null || !facets.isEmpty(missing)) {
            notes.problem(
                    "partner-missing",
                    "the page names no " + (lacksSwedish ? "Swedish" : "international")
                            + " partner of this project: look for it in the text",
                    line);
        }
    }

    private static double certainty(ItemCut cut, ItemOpening opening, @Nullable PairTitle title) {
        if (cut.isGuess() || opening.lines().isTitleGuessed()) {
            return ItemOpening.GUESSED;
        }
        if (cut.facets() != null) {
            return cut.facets().hasPartnerLabel() ? 1 : 0.9;
        }
        return title != null && title.isCertain() ? 0.8 : ItemOpening.LIKELY;
    }
}
