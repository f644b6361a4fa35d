package org.partnershipgraph.seeds.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one item.
 *
 * @param lines its title and prose
 * @param block its facet block, null where it has none
 * @param isGuess whether its beginning was guessed from the look of a line
 */
record Segment(List<Line> lines, @Nullable FacetBlock block, boolean isGuess) {

    Segment {
        lines = List.copyOf(lines);
    }
}
