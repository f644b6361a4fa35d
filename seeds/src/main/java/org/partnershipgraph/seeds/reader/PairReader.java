package org.partnershipgraph.seeds.reader;

import java.util.List;
import org.partnershipgraph.seeds.reader.PairHeadings.Heading;

/** Finds out which Swedish partner works with which international one; never every one with every other. */
final class PairReader {

    private final NameResolver names;

    PairReader(NameResolver names) {
        this.names = names;
    }

    void read(List<Heading> headings, ItemLines lines, ItemDraft item) {
        for (var heading : headings) {
            fromHeading(heading, item);
        }
        if (!headings.isEmpty() && (headings.size() > 1 || !isSimple(item))) {
            reportUnpaired(item);
            return;
        }
        if (isSimple(item)) {
            everyWithEvery(item);
            return;
        }
        fromProse(lines, item);
    }

    private static boolean isSimple(ItemDraft item) {
        return Math.min(item.swedish().size(), item.international().size()) == 1;
    }

    /** Where one side has but one partner, all others are its partners. */
    private static void everyWithEvery(ItemDraft item) {
        for (var swedish : item.swedish()) {
            item.international().forEach(other -> pair(swedish, other, item.firstLine, item));
        }
    }

    private static void fromHeading(Heading heading, ItemDraft item) {
        int line = heading.line().number();
        var swedish = heading.pair().swedish();
        var international = heading.pair().international();
        if (Math.min(swedish.size(), international.size()) > 1) {
            item.problem("pairs-unstated", "'" + heading.line().text() + "' does not tell who works with whom", line);
            return;
        }
        for (var one : swedish) {
            international.forEach(other -> pair(asNamed(one, line, item), asNamed(other, line, item), line, item));
        }
    }

    /** The partner of the facets whom the heading means; a new one where the facets lack it. */
    private static Party asNamed(Party party, int line, ItemDraft item) {
        for (var partner : item.parties) {
            if (partner.isSwedish() == party.isSwedish() && partner.isSameAs(party)) {
                return partner;
            }
        }
        item.partner(party, line);
        return party;
    }

    private void fromProse(ItemLines lines, ItemDraft item) {
        var isStated = !item.swedish().isEmpty() && !item.international().isEmpty();
        var mentions = isStated ? Mentions.ofParties(item.parties) : Mentions.ofKnown(names);
        for (var line : lines.body()) {
            for (var sentence : Sentences.of(line.text())) {
                for (var pair : new ProsePairs(mentions).in(sentence)) {
                    item.partner(pair.swedish(), line.number());
                    item.partner(pair.international(), line.number());
                    pair(pair.swedish(), pair.international(), line.number(), item);
                }
            }
        }
        if (isStated) {
            reportUnpaired(item);
        }
    }

    private static void reportUnpaired(ItemDraft item) {
        var unpaired = item.parties.stream()
                .filter(party -> item.pairs.stream().noneMatch(pair -> pair.contains(party.reference())))
                .map(Party::text)
                .toList();
        if (!unpaired.isEmpty()) {
            item.problem(
                    "pairs-unstated",
                    "the page does not tell with whom these work: " + String.join(", ", unpaired),
                    null);
        }
    }

    private static void pair(Party swedish, Party international, int line, ItemDraft item) {
        var pair = List.of(swedish.reference(), international.reference());
        if (item.pairs.add(pair)) {
            item.evidence("pairs", String.join(" - ", pair), line, 0.9);
        }
    }
}
