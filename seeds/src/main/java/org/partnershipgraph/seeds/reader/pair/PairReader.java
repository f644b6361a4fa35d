package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.item.ItemDraft;
import org.partnershipgraph.seeds.reader.item.ItemLines;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Sentences;
import org.partnershipgraph.seeds.reader.pair.PairHeadings.Heading;

/** Finds out which Swedish partner works with which international one; never every one with every other. */
public final class PairReader {

    private final NameResolver names;

    public PairReader(NameResolver names) {
        this.names = names;
    }

    /** From the headings; else, where one side has but one partner, from the facets; else from title and prose. */
    public void read(@Nullable PairTitle title, List<Heading> headings, ItemLines lines, ItemDraft item) {
        for (var heading : headings) {
            fromNames(heading.pair(), heading.line().number(), item);
        }
        if (headings.size() < 2 && isSimple(item)) {
            everyWithEvery(item);
            return;
        }
        if (headings.isEmpty() && title != null) {
            fromNames(title, item.firstLine, item);
        }
        if (headings.isEmpty()) {
            fromProse(lines, item);
        }
        reportUnpaired(item);
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

    private static void fromNames(PairTitle names, int line, ItemDraft item) {
        if (Math.min(names.swedish().size(), names.international().size()) > 1) {
            item.problem("pairs-unstated", "this line does not tell who of several works with whom", line);
            return;
        }
        for (var one : names.swedish()) {
            for (var other : names.international()) {
                join(one, other, line, item);
            }
        }
    }

    private void fromProse(ItemLines lines, ItemDraft item) {
        var isStated = !item.swedish().isEmpty() && !item.international().isEmpty();
        var mentions = isStated ? Mentions.ofParties(item.parties) : Mentions.ofKnown(names);
        if (lines.title() != null) {
            fromSentence(lines.title().text(), mentions, lines.title().number(), item);
        }
        for (var line : lines.body()) {
            Sentences.of(line.text()).forEach(sentence -> fromSentence(sentence, mentions, line.number(), item));
        }
    }

    private static void fromSentence(String sentence, Mentions mentions, int line, ItemDraft item) {
        for (var pair : new ProsePairs(mentions).in(sentence)) {
            join(pair.swedish(), pair.international(), line, item);
        }
    }

    private static void join(Party swedish, Party international, int line, ItemDraft item) {
        var one = asNamed(swedish, line, item);
        var other = asNamed(international, line, item);
        if (one != null && other != null) {
            pair(one, other, line, item);
        }
    }

    /** The partner of the item who is meant; a new one where its facets say nothing of that side, else null. */
    private static @Nullable Party asNamed(Party party, int line, ItemDraft item) {
        for (var partner : item.parties) {
            if (partner.isSwedish() == party.isSwedish() && partner.isSameAs(party)) {
                return partner;
            }
        }
        if (item.hasFacet(party.side())) {
            return null;
        }
        item.partner(party, line);
        return party;
    }

    private static void reportUnpaired(ItemDraft item) {
        var unpaired = item.parties.stream()
                .filter(party -> item.pairs.stream().noneMatch(pair -> pair.contains(party.reference())))
                .map(Party::text)
                .toList();
        boolean isStated = !item.swedish().isEmpty() && !item.international().isEmpty();
        if (isStated && !unpaired.isEmpty()) {
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
