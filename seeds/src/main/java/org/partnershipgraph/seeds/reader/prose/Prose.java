package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.page.LanguageVotes;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.report.Notes;
import org.partnershipgraph.seeds.reader.report.PublicRole;
import org.partnershipgraph.seeds.reader.report.ReadProse;
import org.partnershipgraph.seeds.reader.report.Years;

/**
 * What the title and prose of an item state.
 *
 * @param networks slugs of the networks mentioned
 */
public record Prose(
        Years years,
        @Nullable Phase phase,
        List<String> networks,
        List<PublicRole> people,
        List<String> referenceNumbers,
        LanguageVotes votes,
        Notes notes) {

    public Prose {
        networks = List.copyOf(networks);
        people = List.copyOf(people);
        referenceNumbers = List.copyOf(referenceNumbers);
    }

    public Prose withYears(Years other) {
        return new Prose(other, phase, networks, people, referenceNumbers, votes, notes);
    }

    public Prose withNetworks(List<String> others) {
        return new Prose(years, phase, others, people, referenceNumbers, votes, notes);
    }

    /** As it is reported, with what the item says of countries and areas of cooperation. */
    public ReadProse read(List<String> countries, List<AreaOfCooperation> areas) {
        return new ReadProse(votes.language(), years, phase, networks, countries, areas, people, referenceNumbers);
    }
}
