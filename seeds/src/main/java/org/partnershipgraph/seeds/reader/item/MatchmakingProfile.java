package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.pair.PartnerRoster;
import org.partnershipgraph.seeds.reader.prose.ProseReader;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.ReadFacets;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;

/** Reads the profile of a municipality in search of a partner: lines with country, municipality, region, then its wishes. */
public final class MatchmakingProfile {

    private static final Set<String> COUNTRY = Set.of("land", "country");
    private static final Set<String> MUNICIPALITY =
            Set.of("kommun", "municipality", "stad", "city", "local government");
    private static final Set<String> REGION = Set.of("region", "provins", "province", "county");
    private static final Set<String> OTHER = Set.of(
            "befolkningstathet",
            "population",
            "population density",
            "befolkning",
            "invanare",
            "styre",
            "government",
            "governance");
    private static final String FACTS_HEADING = "Fakta";

    private final PageVocabulary vocabulary;
    private final NameResolver names;
    private final OpeningReader openings;
    private final ProseReader proseReader;

    public MatchmakingProfile(PageVocabulary vocabulary, NameResolver names, PairTitleReader titles) {
        this.vocabulary = vocabulary;
        this.names = names;
        openings = new OpeningReader(titles, vocabulary.countries());
        proseReader = new ProseReader(vocabulary);
    }

    public static boolean is(List<Line> lines) {
        var facts = new LabelledLines(lines);
        boolean hasOthers = facts.has(REGION) && facts.has(OTHER);
        return facts.has(MUNICIPALITY) && (facts.has(COUNTRY) || hasOthers);
    }

    /** The municipality becomes the international partner of an item without a pair, and its wishes the project areas. */
    public Item read(List<Line> lines) {
        var notes = new NoteTaker();
        var facts = new LabelledLines(lines);
        var opening = openings.read(ItemCut.ofProse(lines));
        notes.add(opening.notes());
        var body = opening.lines().body();
        var prose = proseReader.read(opening.lines().titleText(), opening.titleLine(), body, Set.of());
        notes.add(prose.notes());
        var countries = countries(opening.countries(), facts.value(COUNTRY));
        var roster = new PartnerRoster(countries, notes);
        addMunicipality(facts.line(MUNICIPALITY), countries, roster);
        var facets = readWishes(lines, notes);
        var title = title(opening.lines().titleText(), facts.value(MUNICIPALITY));
        var head = new ItemHead(title, opening.lines().projectName(), opening.range(), opening.certainty());
        var read = prose.read(countries.codes(), List.of());
        return new Item(head.report(ItemKind.ARTICLE, facets, roster.finish(), read, notes.notes()), prose.votes());
    }

    private CountryContext countries(CountryContext ofTitle, @Nullable String country) {
        var codes = new ArrayList<>(ofTitle.codes());
        if (country != null) {
            codes.addAll(vocabulary.countries().only(beforeBracket(country)));
        }
        return new CountryContext(codes, ofTitle.unknown(), ofTitle.mentioned());
    }

    private void addMunicipality(@Nullable Line line, CountryContext countries, PartnerRoster roster) {
        if (line == null || line.value().isEmpty()) {
            return;
        }
        var side = PartnerSide.INTERNATIONAL;
        var resolution = names.resolveOrSuggest(line.value(), side, countries.codes());
        roster.add(new Party(line.value(), resolution, side), line.number());
    }

    private static @Nullable String title(@Nullable String title, @Nullable String municipality) {
        boolean hasName = municipality != null && !municipality.isEmpty();
        return hasName && (title == null || title.equals(FACTS_HEADING)) ? municipality : title;
    }

    private ReadFacets readWishes(List<Line> lines, NoteTaker notes) {
        var areas = new LinkedHashSet<String>();
        for (var line : lines) {
            var area = wish(line.text());
            if (area != null) {
                areas.add(area);
                notes.evidence("projectAreas", area, line.number(), 0.7);
            }
        }
        return new ReadFacets(List.copyOf(areas), List.of(), List.of(), List.of(), null);
    }

    /** The project area that a numbered line begins with, null for other lines. */
    private @Nullable String wish(String line) {
        var text = withoutNumber(line);
        if (text.length() == line.length()) {
            return null;
        }
        int stop = text.indexOf('.');
        return vocabulary.areas().exactly(stop < 0 ? text : text.substring(0, stop));
    }

    private static String withoutNumber(String text) {
        int i = 0;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || ".) •".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return text.substring(i);
    }

    private static String beforeBracket(String text) {
        int bracket = text.indexOf('(');
        return (bracket < 0 ? text : text.substring(0, bracket)).strip();
    }
}
