package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.facet.FacetBlock;
import org.partnershipgraph.seeds.reader.page.Line;

/**
 * The lines of one item.
 *
 * @param lines its title and prose
 * @param block its facet block, null where it has none
 * @param isGuess whether its beginning was guessed from the look of a line
 */
public record Segment(List<Line> lines, @Nullable FacetBlock block, boolean isGuess) {

    public Segment {
        lines = List.copyOf(lines);
    }
}
