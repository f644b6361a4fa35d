package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitleReader;
import org.partnershipgraph.seeds.reader.pair.PartnerRoster;
import org.partnershipgraph.seeds.reader.prose.Prose;
import org.partnershipgraph.seeds.reader.prose.ProseReader;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.report.LineRange;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.ReadFacets;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;
import org.partnershipgraph.text.NameKey;

/** Reads the page of a network: prose, its time and countries, then its partnerships with a heading each. */
public final class NetworkPage {

    private static final Set<String> TIME = Set.of("tidsram", "timeframe", "time frame", "tidsperiod");
    private static final Set<String> COUNTRIES = Set.of("lander", "countries", "land", "country");
    private static final Set<String> PARTNERSHIPS = Set.of(
            "partnerskap i natverket",
            "partnerships in the network",
            "partnerskapen i natverket",
            "partnerskap",
            "partnerships",
            "partnerships in this network");
    private static final Set<String> BELOW_PAIR =
            Set.of("tema", "topic", "project", "projekt", "omrade", "theme", "area");

    private static final int FIRST_LINES = 3;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_PAIR = 120;
    private static final double OF_PAIRS = 0.95;

    private final PageVocabulary vocabulary;
    private final PairTitleReader titles;
    private final OpeningReader openings;
    private final ProseReader proseReader;

    public NetworkPage(PageVocabulary vocabulary, PairTitleReader titles) {
        this.vocabulary = vocabulary;
        this.titles = titles;
        openings = new OpeningReader(titles, vocabulary.countries());
        proseReader = new ProseReader(vocabulary);
    }

    public static boolean is(List<Line> lines) {
        var facts = new LabelledLines(lines);
        boolean hasPartnerships = lines.stream().anyMatch(NetworkPage::isPartnershipsHeading);
        if (facts.has(TIME) && (hasPartnerships || facts.has(COUNTRIES))) {
            return true;
        }
        return hasPartnerships && lines.stream().anyMatch(NetworkPage::mentionsNetwork);
    }

    /** The network as one item. Prose may name examples; only the list below it says who takes part. */
    public Item read(List<Line> lines) {
        var notes = new NoteTaker();
        var facts = new LabelledLines(lines);
        var prose = lines.subList(0, endOfProse(lines));
        var opening = openings.read(ItemCut.ofProse(prose));
        notes.add(opening.notes());
        var title = title(prose, opening.lines().titleText());
        var stated = readProse(opening, facts, title, notes);
        var countries = countries(opening.countries(), facts);
        var roster = new PartnerRoster(countries, notes);
        for (int i = prose.size(); i < lines.size(); i++) {
            readPair(lines, i, roster);
        }
        var range =
                new LineRange(opening.firstLine(), lines.get(lines.size() - 1).number());
        var head = new ItemHead(title, opening.lines().projectName(), range, opening.certainty());
        var read = stated.read(countries.codes(), List.of());
        return new Item(
                head.report(ItemKind.NETWORK, ReadFacets.NONE, roster.finish(), read, notes.notes()), stated.votes());
    }

    /** The line that names the network; what stands above it is the page's place on its site. */
    private @Nullable String title(List<Line> prose, @Nullable String first) {
        return prose.stream()
                .limit(FIRST_LINES)
                .filter(line -> line.looksLikeTitle() && vocabulary.networks().named(line.text()) != null)
                .findFirst()
                .map(line -> PageText.withoutBoundaries(line.text()))
                .orElse(first);
    }

    private Prose readProse(ItemOpening opening, LabelledLines facts, @Nullable String title, NoteTaker notes) {
        var lines = opening.lines();
        var prose = proseReader.read(lines.titleText(), opening.titleLine(), lines.body(), Set.of());
        notes.add(prose.notes());
        var named = title == null ? null : vocabulary.networks().named(title);
        if (named != null) {
            prose = prose.withNetworks(List.of(named));
            notes.evidence("networks", named, opening.firstLine(), 1);
        }
        var time = facts.line(TIME);
        if (time != null) {
            prose = prose.withYears(ProseReader.yearsOf(time));
            notes.evidence("years", time.text(), time.number(), 1);
        }
        return prose;
    }

    private CountryContext countries(CountryContext ofTitle, LabelledLines facts) {
        var codes = new ArrayList<>(ofTitle.codes());
        var value = facts.value(COUNTRIES);
        if (value != null) {
            codes.addAll(vocabulary.countries().only(value));
        }
        return new CountryContext(codes, ofTitle.unknown(), ofTitle.mentioned());
    }

    private static int endOfProse(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isPartnershipsHeading(lines.get(i))) {
                return i;
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            var label = lines.get(i).label();
            if (COUNTRIES.contains(label) || TIME.contains(label)) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private static boolean isPartnershipsHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING && PARTNERSHIPS.contains(NameKey.of(line.text()));
    }

    private static boolean mentionsNetwork(Line line) {
        return Fold.containsAny(Fold.of(line.text()), List.of("natverk", "network"));
    }

    private void readPair(List<Line> lines, int i, PartnerRoster roster) {
        var line = lines.get(i);
        if (line.text().length() > LONGEST_PAIR || line.text().endsWith(".")) {
            return;
        }
        var pair = titles.read(line.isBullet() ? line.text().substring(1).strip() : line.text());
        if (pair != null && pair.isPair() && (pair.isLikely() || isFollowedByFacts(lines, i))) {
            add(pair, line.number(), roster);
        }
    }

    /** The country or theme of a pair stands below it. */
    private boolean isFollowedByFacts(List<Line> lines, int i) {
        if (i + 1 == lines.size()) {
            return true;
        }
        var next = lines.get(i + 1);
        return !vocabulary.countries().only(next.text()).isEmpty() || BELOW_PAIR.contains(next.label());
    }

    private static void add(PairTitle pair, int line, PartnerRoster roster) {
        pair.parties().stream().filter(party -> !party.isOrganisation()).forEach(party -> roster.add(party, line));
        pair.organisations().forEach(party -> roster.addThirdParty(party, line));
        for (var swedish : pair.swedish()) {
            pair.international().forEach(other -> roster.addPair(swedish, other, line, OF_PAIRS));
        }
    }
}
