package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.pair.MentionFinder;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.pair.PartnerRoster;

/** Decides whether the names in a title are partners, and adds those that the facets lack. */
final class TitlePartners {

    private final MentionFinder known;

    TitlePartners(NameResolver names) {
        known = MentionFinder.ofKnown(names);
    }

    /** The names of the title if they are partners, else null. */
    @Nullable
    PairTitle add(ItemOpening opening, PartnerRoster roster) {
        var title = opening.names();
        if (title == null || !namesPartners(title, opening.lines(), roster)) {
            return null;
        }
        boolean lacksSwedish = roster.swedish().isEmpty();
        boolean lacksInternational = roster.international().isEmpty();
        for (var party : title.parties()) {
            boolean isLacking = party.isSwedish() ? lacksSwedish : lacksInternational;
            if (isLacking && !party.isOrganisation()) {
                roster.add(party, opening.firstLine());
            }
        }
        title.organisations().forEach(party -> roster.addThirdParty(party, opening.firstLine()));
        return title;
    }

    private boolean namesPartners(PairTitle title, ItemLines lines, PartnerRoster roster) {
        if (title.parties().size() == 1) {
            return title.parties().get(0).resolution().isKnown()
                    || !title.countries().isEmpty();
        }
        return title.isLikely() || (title.isPair() && isConfirmed(title, lines, roster.partners()));
    }

    /** A pair of unknown places is accepted if the facets name one of them, or if the prose mentions both. */
    private boolean isConfirmed(PairTitle title, ItemLines lines, List<Party> partners) {
        if (title.parties().stream()
                .anyMatch(party -> partners.stream().anyMatch(partner -> partner.isSameAs(party)))) {
            return true;
        }
        return partners.isEmpty()
                && ItemClassifier.hasPartnershipWording(lines)
                && title.parties().stream().allMatch(party -> isMentioned(party, lines))
                && lines.body().stream().noneMatch(this::mentionsKnownSwedish);
    }

    private static boolean isMentioned(Party party, ItemLines lines) {
        return lines.body().stream().anyMatch(line -> line.text().contains(party.text()));
    }

    private boolean mentionsKnownSwedish(Line line) {
        return known.in(line.text()).stream()
                .anyMatch(mention -> mention.party().isSwedish());
    }
}
