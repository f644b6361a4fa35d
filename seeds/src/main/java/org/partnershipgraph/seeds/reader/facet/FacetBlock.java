package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Line;

/**
 * The facet block of an item as the page has it.
 *
 * @param start index of its first line
 * @param end index after its last line
 * @param values what it holds, in the order of the page
 * @param strays lines inside it that belong to no label and are no known value
 */
public record FacetBlock(int start, int end, List<Value> values, List<Line> strays) {

    /**
     * The value of one label.
     *
     * @param text empty where the page has the label alone
     * @param isLabelled whether the page has the label at all
     */
    public record Value(Label label, String text, Line line, boolean isLabelled) {}

    /** The same block with lines below it that are no item of their own. */
    public FacetBlock withStrays(List<Line> further) {
        var all = new ArrayList<>(strays);
        all.addAll(further);
        return new FacetBlock(start, end, values, List.copyOf(all));
    }

    public boolean has(Label label) {
        return values.stream().anyMatch(value -> value.label() == label);
    }

    public List<Value> of(Label label) {
        var found = new ArrayList<Value>();
        for (var value : values) {
            if (value.label() == label && !value.text().isEmpty()) {
                found.add(value);
            }
        }
        return found;
    }
}
