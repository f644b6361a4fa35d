package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.text.Language;

/**
 * What the title and prose of an item state.
 *
 * @param language of the prose, null if it has none
 * @param networks slugs of the networks mentioned
 * @param countries codes of the countries named
 */
public record ReadProse(
        @Nullable Language language,
        Years years,
        @Nullable Phase phase,
        List<String> networks,
        List<String> countries,
        List<AreaOfCooperation> areasOfCooperation,
        List<PublicRole> people,
        List<String> referenceNumbers) {

    public ReadProse {
        networks = List.copyOf(networks);
        countries = List.copyOf(countries);
        areasOfCooperation = List.copyOf(areasOfCooperation);
        people = List.copyOf(people);
        referenceNumbers = List.copyOf(referenceNumbers);
    }
}
