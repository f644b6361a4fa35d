package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.ReadFacets;

/**
 * The second phase of reading: what a facet block says.
 *
 * @param facets all its values but the partners
 * @param readings each value by itself, with partners and notes
 * @param unread lines in it or below it that belong to no item
 */
public record BlockFacets(FacetBlock block, ReadFacets facets, List<FacetReading> readings, List<Line> unread) {

    public BlockFacets {
        readings = List.copyOf(readings);
        unread = List.copyOf(unread);
    }

    public BlockFacets withUnread(List<Line> further) {
        var all = new ArrayList<>(unread);
        all.addAll(further);
        return new BlockFacets(block, facets, readings, all);
    }

    public List<Party> partners() {
        return readings.stream().flatMap(reading -> reading.partners().stream()).toList();
    }

    public boolean hasPartnerLabel() {
        return block.has(FacetLabel.SWEDISH_PARTNER) || block.has(FacetLabel.INTERNATIONAL_PARTNER);
    }

    /** Whether it has the label of this side without any value below. */
    public boolean isEmpty(PartnerSide side) {
        return block.values().stream()
                .anyMatch(value -> value.label().side() == side && value.text().isEmpty());
    }
}
