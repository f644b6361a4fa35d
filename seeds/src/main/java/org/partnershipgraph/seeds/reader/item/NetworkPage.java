package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PairTitles;
import org.partnershipgraph.seeds.reader.prose.StatedYears;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;

/** Pages on a network: prose, its time and countries, then its partnerships, a heading each. */
public final class NetworkPage {

    private static final List<String> TIME = List.of("tidsram", "timeframe", "time frame", "tidsperiod");
    private static final List<String> COUNTRIES = List.of("lander", "countries", "land", "country");
    private static final List<String> PARTNERSHIPS = List.of(
            "partnerskap i natverket",
            "partnerships in the network",
            "partnerskapen i natverket",
            "partnerskap",
            "partnerships",
            "partnerships in this network");
    private static final List<String> BELOW_PAIR =
            List.of("tema", "topic", "project", "projekt", "omrade", "theme", "area");

    private static final int FIRST_LINES = 3;

    private final Terms terms;
    private final PairTitles titles;
    private final ItemReader items;

    public NetworkPage(Terms terms, PairTitles titles, ItemReader items) {
        this.terms = terms;
        this.titles = titles;
        this.items = items;
    }

    public static boolean is(List<Line> lines) {
        var facts = new FactLines(lines);
        boolean hasPartnerships = lines.stream().anyMatch(NetworkPage::isPartnershipsHeading);
        boolean hasTime = facts.line(TIME) != null;
        if (hasTime && (hasPartnerships || facts.line(COUNTRIES) != null)) {
            return true;
        }
        return hasPartnerships && lines.stream().anyMatch(NetworkPage::speaksOfNetwork);
    }

    private static boolean speaksOfNetwork(Line line) {
        var folded = Fold.of(line.text());
        return folded.contains("natverk") || folded.contains("network");
    }

    public ItemDraft read(List<Line> lines) {
        var prose = lines.subList(0, endOfProse(lines));
        var item = items.read(new Segment(prose, null, false));
        item.kind = ItemKind.NETWORK;
        item.lastLine = lines.get(lines.size() - 1).number();
        clearPartners(item);
        readTitle(prose, item);
        readName(item);
        readFacts(new FactLines(lines), item);
        for (int i = prose.size(); i < lines.size(); i++) {
            readPair(lines, i, item);
        }
        return item;
    }

    /** Prose may name examples; the list below says who takes part. */
    private static void clearPartners(ItemDraft item) {
        item.parties.clear();
        item.pairs.clear();
        item.thirdParties.clear();
    }

    /** What stands above the network's name is where the page lies on the site. */
    private void readTitle(List<Line> prose, ItemDraft item) {
        prose.stream()
                .limit(FIRST_LINES)
                .filter(line -> line.looksLikeTitle() && terms.networks().named(line.text()) != null)
                .findFirst()
                .ifPresent(line -> item.title = PageText.withoutBorders(line.text()));
    }

    private void readName(ItemDraft item) {
        var named = item.title == null ? null : terms.networks().named(item.title);
        if (named != null) {
            item.networks.clear();
            item.networks.add(named);
            item.evidence("networks", named, item.firstLine, 1);
        }
    }

    private void readFacts(FactLines facts, ItemDraft item) {
        var time = facts.line(TIME);
        if (time != null) {
            item.years = StatedYears.ofLabelled(time.text());
            item.evidence("years", time.text(), time.number(), 1);
        }
        var countries = facts.value(COUNTRIES);
        if (countries != null) {
            item.countries.addAll(terms.countries().only(countries));
        }
    }

    private static int endOfProse(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isPartnershipsHeading(lines.get(i))) {
                return i;
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (COUNTRIES.contains(FactLines.label(lines.get(i))) || TIME.contains(FactLines.label(lines.get(i)))) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private static boolean isPartnershipsHeading(Line line) {
        return line.text().length() <= 60 && PARTNERSHIPS.contains(Fold.key(line.text()));
    }

    private void readPair(List<Line> lines, int i, ItemDraft item) {
        var line = lines.get(i);
        if (line.text().length() > 120 || line.text().endsWith(".")) {
            return;
        }
        var text = line.isBullet() ? line.text().substring(1).strip() : line.text();
        var pair = titles.read(text);
        if (pair == null || !pair.isPair() || (!pair.isLikely() && !isFollowedByFacts(lines, i))) {
            return;
        }
        add(pair, line.number(), item);
    }

    /** Below a pair stands its country or its theme. */
    private boolean isFollowedByFacts(List<Line> lines, int i) {
        if (i + 1 == lines.size()) {
            return true;
        }
        var next = lines.get(i + 1);
        return !terms.countries().only(next.text()).isEmpty() || BELOW_PAIR.contains(FactLines.label(next));
    }

    private static void add(PairTitle pair, int line, ItemDraft item) {
        pair.parties().stream().filter(party -> !party.isOrganisation()).forEach(party -> item.partner(party, line));
        pair.organisations().forEach(party -> item.thirdParty(party, line));
        for (var swedish : pair.swedish()) {
            for (var other : pair.international()) {
                item.pairs.add(List.of(swedish.reference(), other.reference()));
                item.evidence("pairs", swedish.reference() + " - " + other.reference(), line, 0.95);
            }
        }
    }
}
