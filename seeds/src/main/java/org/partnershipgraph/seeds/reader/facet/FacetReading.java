package org.partnershipgraph.seeds.reader.facet;

import java.util.List;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.report.Notes;

/**
 * What was read of one value of a block.
 *
 * @param partners its partners, resolved by their names alone; empty for the values of other labels
 */
public record FacetReading(FacetBlock.Value value, List<Party> partners, Notes notes) {

    public FacetReading {
        partners = List.copyOf(partners);
    }
}
