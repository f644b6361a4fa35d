package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.report.ReadPartner;
import org.partnershipgraph.seeds.reader.report.ReadPartners;

/**
 * The partners of an item.
 *
 * @param pairs references of a Swedish and an international partner
 */
public record ItemPartners(List<Party> partners, List<Party> thirdParties, List<List<String>> pairs) {

    public ItemPartners {
        partners = List.copyOf(partners);
        thirdParties = List.copyOf(thirdParties);
        pairs = List.copyOf(pairs);
    }

    public List<Party> swedish() {
        return partners.stream().filter(Party::isSwedish).toList();
    }

    public List<Party> international() {
        return partners.stream().filter(party -> !party.isSwedish()).toList();
    }

    public ReadPartners read() {
        return new ReadPartners(read(swedish()), read(international()), read(thirdParties), pairs);
    }

    private static List<ReadPartner> read(List<Party> parties) {
        return parties.stream().map(Party::read).toList();
    }
}
