package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line {@code Area of Cooperation: …}: the partners' own words, not a facet.
 *
 * @param pair the pair under whose heading it stands, by slug or name; empty where it is the item's own
 * @param projectArea English name of the project area that these words are, null where they are none's
 */
public record AreaOfCooperation(
        String text, List<String> pair, @Nullable String projectArea, int line) {}
