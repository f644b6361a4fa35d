package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.TitledLines;
import org.partnershipgraph.seeds.reader.pair.PairHeadings.Heading;

/** Finds out which Swedish partner works with which international one; it never pairs all with all. */
public final class PairReader {

    private static final double CONFIDENCE = 0.9;

    private final NameResolver names;

    public PairReader(NameResolver names) {
        this.names = names;
    }

    /**
     * Pairs the partners of an item: by its headings; else, if one side has only one partner, by its facets; else by its
     * title and prose.
     *
     * @param title the partners that the title names, null if it names none
     */
    public void read(
            @Nullable PairTitle title, List<Heading> headings, TitledLines prose, int firstLine, PartnerRoster roster) {
        for (var heading : headings) {
            pairNamed(heading.pair(), heading.line().number(), roster);
        }
        if (headings.size() < 2 && hasOneOnASide(roster)) {
            pairEach(firstLine, roster);
            return;
        }
        if (headings.isEmpty()) {
            if (title != null) {
                pairNamed(title, firstLine, roster);
            }
            readProse(prose, roster);
        }
        reportUnpaired(roster);
    }

    private static boolean hasOneOnASide(PartnerRoster roster) {
        return Math.min(roster.swedish().size(), roster.international().size()) == 1;
    }

    private static void pairEach(int line, PartnerRoster roster) {
        for (var swedish : roster.swedish()) {
            roster.international().forEach(other -> roster.addPair(swedish, other, line, CONFIDENCE));
        }
    }

    private static void pairNamed(PairTitle names, int line, PartnerRoster roster) {
        if (Math.min(names.swedish().size(), names.international().size()) > 1) {
            roster.problem("pairs-unstated", "this line does not say who of several works with whom", line);
            return;
        }
        for (var one : names.swedish()) {
            names.international().forEach(other -> pair(one, other, line, roster));
        }
    }

    private void readProse(TitledLines prose, PartnerRoster roster) {
        var mentions =
                roster.hasBothSides() ? MentionFinder.ofParties(roster.partners()) : MentionFinder.ofKnown(names);
        var pairs = new SentencePairs(mentions);
        prose.sentences()
                .forEach(sentence -> pairs.in(sentence.text())
                        .forEach(pair -> pair(pair.swedish(), pair.international(), sentence.line(), roster)));
    }

    private static void pair(Party swedish, Party international, int line, PartnerRoster roster) {
        var one = partner(swedish, line, roster);
        var other = partner(international, line, roster);
        if (one != null && other != null) {
            roster.addPair(one, other, line, CONFIDENCE);
        }
    }

    /** The partner of the item who is meant; a new one if its facets say nothing of that side, else null. */
    private static @Nullable Party partner(Party party, int line, PartnerRoster roster) {
        for (var partner : roster.partners()) {
            if (partner.isSwedish() == party.isSwedish() && partner.isSameAs(party)) {
                return partner;
            }
        }
        if (roster.isClosed(party.side())) {
            return null;
        }
        roster.add(party, line);
        return party;
    }

    private static void reportUnpaired(PartnerRoster roster) {
        var unpaired = roster.partners().stream()
                .filter(party -> !roster.isPaired(party))
                .map(Party::text)
                .toList();
        if (roster.hasBothSides() && !unpaired.isEmpty()) {
            roster.problem(
                    "pairs-unstated",
                    "the page does not say with whom these work: " + String.join(", ", unpaired),
                    null);
        }
    }
}
