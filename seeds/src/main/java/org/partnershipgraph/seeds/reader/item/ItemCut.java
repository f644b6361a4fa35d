package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.BlockFacets;
import org.partnershipgraph.seeds.reader.page.Line;

/**
 * The third phase of reading: the lines of one item, cut out of its page.
 *
 * @param lines its title and prose
 * @param facets its facet block, null if it has none
 * @param isGuess whether its beginning was guessed from the look of a line
 */
public record ItemCut(List<Line> lines, @Nullable BlockFacets facets, boolean isGuess) {

    public ItemCut {
        lines = List.copyOf(lines);
    }

    /** An item without facets. */
    static ItemCut ofProse(List<Line> lines) {
        return new ItemCut(lines, null, false);
    }
}
