package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line {@code Area of Cooperation: …}, which is in the partners' own words and is not a facet.
 *
 * @param pair the pair under whose heading it stands, by slug or name; empty if it belongs to the whole item
 * @param projectArea English name of the project area that these words name, null if they name none
 */
public record AreaOfCooperation(
        String text, List<String> pair, @Nullable String projectArea, int line) {}
