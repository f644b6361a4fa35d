package org.partnershipgraph.seeds.reader.report;

import java.util.List;

/**
 * Who takes part in what an item is about.
 *
 * @param thirdParties parties that only the prose names
 * @param pairs Swedish and international partner, each by slug, or by name if it is unknown
 */
public record ReadPartners(
        List<ReadPartner> swedish,
        List<ReadPartner> international,
        List<ReadPartner> thirdParties,
        List<List<String>> pairs) {

    public ReadPartners {
        swedish = List.copyOf(swedish);
        international = List.copyOf(international);
        thirdParties = List.copyOf(thirdParties);
        pairs = List.copyOf(pairs);
    }
}
