package org.partnershipgraph.seeds.reader.facet;

import java.util.Collection;
import java.util.List;
import org.partnershipgraph.seeds.reader.item.ItemDraft;
import org.partnershipgraph.seeds.reader.item.PartnerProblems;
import org.partnershipgraph.seeds.reader.name.NameQuery;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.vocabulary.ClosedList;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;

/** Reads the values of a facet block into an item. */
public final class FacetReader {

    private final Terms terms;
    private final NameResolver names;

    public FacetReader(Terms terms, NameResolver names) {
        this.terms = terms;
        this.names = names;
    }

    public void read(FacetBlock block, ItemDraft item) {
        for (var value : block.values()) {
            read(value, item);
        }
        for (var stray : block.strays()) {
            item.problem(
                    "line-unread",
                    "'" + shown(stray.text())
                            + "' was left unread: it is no known value of a facet and no item of its own",
                    stray.number());
        }
    }

    private void read(FacetBlock.Value value, ItemDraft item) {
        if (value.text().isEmpty()) {
            if (value.label().isPartner()) {
                item.emptyFacet(value.label() == Label.SWEDISH_PARTNER ? Side.SWEDISH : Side.INTERNATIONAL);
            }
            item.problem(
                    "value-missing",
                    "the label '" + value.line().text() + "' has no value",
                    value.line().number());
            return;
        }
        if (!value.isLabelled()) {
            item.problem(
                    "label-missing",
                    "'" + shown(value.text()) + "' stands without a label and was read as " + value.label(),
                    value.line().number());
        }
        switch (value.label()) {
            case PUBLICATION_TYPE -> item.publicationType = PageText.withoutBorders(value.text());
            case PROJECT_AREA -> closedList(terms.areas(), "projectAreas", item.projectAreas, value, item);
            case THEME -> closedList(terms.themes(), "themes", item.themes, value, item);
            case GLOBAL_GOALS -> goals(value, item);
            case SWEDISH_PARTNER -> partners(value, Side.SWEDISH, item);
            case INTERNATIONAL_PARTNER -> partners(value, Side.INTERNATIONAL, item);
            case TAGS -> tags(value, item);
        }
    }

    private static void closedList(
            ClosedList list, String field, Collection<String> into, FacetBlock.Value value, ItemDraft item) {
        int line = value.line().number();
        var reading = list.read(bounded(value, item));
        for (var term : reading.terms()) {
            into.add(term);
            item.evidence(field, term, line, value.isLabelled() ? 1 : 0.95);
        }
        for (var misspelt : reading.misspelt()) {
            item.problem("value-misspelt", "'" + misspelt + "' was read as the term it is most like", line);
        }
        for (var leftover : reading.leftovers()) {
            item.problem("value-unknown", "'" + shown(leftover) + "' is none of the known " + field, line);
        }
    }

    private void goals(FacetBlock.Value value, ItemDraft item) {
        var reading = terms.goals().read(bounded(value, item));
        for (int goal : reading.goals()) {
            item.goals.add(goal);
            item.evidence("globalGoals", goal, value.line().number(), 1);
        }
        for (var problem : reading.problems()) {
            item.problem("goal-odd", shown(problem), value.line().number());
        }
    }

    private void partners(FacetBlock.Value value, Side side, ItemDraft item) {
        var texts = new PartnerSplitter(names, side).split(bounded(value, item));
        for (var name : texts) {
            var resolution = resolve(name, texts, side, item);
            item.facetPartner(new Party(name, resolution, side), value.line().number());
            var place = resolution.place();
            if (place != null && new NameQuery(name, side, item.countries).isElsewhere(place)) {
                item.problem(PartnerProblems.attachedElsewhere(
                        place, item.countries, value.line().number()));
            }
        }
    }

    /** The title's countries bind a name that could be elsewhere, unless another partner is the one that lies in them. */
    private Resolution resolve(String name, List<String> all, Side side, ItemDraft item) {
        var resolution = names.resolveOrSuggest(name, side, item.titleCountries());
        if (resolution.isKnown()) {
            return terms.countries().code(name) == null
                    ? resolution.unlessMisspeltIn(item.mentionedCountries)
                    : resolution.unlessMisspelt();
        }
        var unbound = names.resolve(name, side);
        boolean isOtherHere = unbound.score() > Resolution.MISSPELT
                && all.stream().anyMatch(other -> isIn(names.resolve(other, side, item.countries), item));
        return isOtherHere ? unbound : resolution;
    }

    private static boolean isIn(Resolution resolution, ItemDraft item) {
        var place = resolution.place();
        return place != null && item.countries.contains(place.country());
    }

    private static void tags(FacetBlock.Value value, ItemDraft item) {
        for (var tag : List.of(bounded(value, item).split("[,;" + PageText.BORDER + "]", -1))) {
            if (!tag.isBlank()) {
                item.tags.add(tag.strip());
                item.evidence("tags", tag.strip(), value.line().number(), 1);
            }
        }
    }

    private static String bounded(FacetBlock.Value value, ItemDraft item) {
        int longest = PartnerSplitter.LONGEST_VALUE;
        if (value.text().length() <= longest) {
            return value.text();
        }
        item.problem(
                "value-too-long",
                "the value has " + value.text().length() + " characters; those after " + longest + " were left unread",
                value.line().number());
        return value.text().substring(0, longest);
    }

    private static String shown(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
