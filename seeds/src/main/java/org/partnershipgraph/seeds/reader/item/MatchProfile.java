package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;

/** Profiles of municipalities that look for a partner: lines with country, municipality, region, then a list of wishes. */
public final class MatchProfile {

    private static final List<String> COUNTRY = List.of("land", "country");
    private static final List<String> MUNICIPALITY =
            List.of("kommun", "municipality", "stad", "city", "local government");
    private static final List<String> REGION = List.of("region", "provins", "province", "county");
    private static final List<String> OTHER = List.of(
            "befolkningstathet",
            "population",
            "population density",
            "befolkning",
            "invanare",
            "styre",
            "government",
            "governance");

    private final Terms terms;
    private final NameResolver names;
    private final ItemReader items;

    public MatchProfile(Terms terms, NameResolver names, ItemReader items) {
        this.terms = terms;
        this.names = names;
        this.items = items;
    }

    public static boolean is(List<Line> lines) {
        var facts = new FactLines(lines);
        int others = (facts.line(REGION) == null ? 0 : 1) + (facts.line(OTHER) == null ? 0 : 1);
        return facts.line(MUNICIPALITY) != null && (facts.line(COUNTRY) != null || others == 2);
    }

    /** The municipality it is about becomes the item's international partner, of no pair yet; the wishes its areas. */
    public ItemDraft read(List<Line> lines) {
        var item = items.read(new Segment(lines, null, false));
        item.kind = ItemKind.ARTICLE;
        item.parties.clear();
        item.pairs.clear();
        var facts = new FactLines(lines);
        var country = facts.value(COUNTRY);
        if (country != null) {
            item.countries.addAll(terms.countries().only(beforeBracket(country)));
        }
        var line = facts.line(MUNICIPALITY);
        var name = facts.value(MUNICIPALITY);
        if (line != null && name != null && !name.isEmpty()) {
            var resolution = names.resolveOrSuggest(name, Side.INTERNATIONAL, item.countries);
            item.partner(new Party(name, resolution, Side.INTERNATIONAL), line.number());
            item.title = item.title == null || item.title.equals("Fakta") ? name : item.title;
        }
        lines.forEach(wish -> readWish(wish, item));
        return item;
    }

    private void readWish(Line line, ItemDraft item) {
        var text = withoutNumber(line.text());
        if (text.length() == line.text().length()) {
            return;
        }
        int stop = text.indexOf('.');
        var area = terms.areas().exactly(stop < 0 ? text : text.substring(0, stop));
        if (area != null) {
            item.projectAreas.add(area);
            item.evidence("projectAreas", area, line.number(), 0.7);
        }
    }

    /** Without the number or bullet that begins a line of a list. */
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
