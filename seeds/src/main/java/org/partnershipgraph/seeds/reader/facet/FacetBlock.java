package org.partnershipgraph.seeds.reader.facet;

import java.util.List;
import org.partnershipgraph.seeds.reader.page.Line;

/**
 * The facet block of an item as the page prints it.
 *
 * @param start index of its first line
 * @param end index after its last line
 * @param values in the order of the page
 * @param strays lines inside it that have no label and are not a known value
 */
public record FacetBlock(int start, int end, List<Value> values, List<Line> strays) {

    public FacetBlock {
        values = List.copyOf(values);
        strays = List.copyOf(strays);
    }

    /**
     * The value of one label.
     *
     * @param text empty if the page has only the label
     * @param isLabelled whether the page has the label at all
     */
    public record Value(FacetLabel label, String text, Line line, boolean isLabelled) {}

    public boolean has(FacetLabel label) {
        return values.stream().anyMatch(value -> value.label() == label);
    }

    public boolean hasBothPartners() {
        return has(FacetLabel.SWEDISH_PARTNER) && has(FacetLabel.INTERNATIONAL_PARTNER);
    }
}
