package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the facets of an item say besides its partners.
 *
 * @param projectAreas their English names
 * @param themes their English names
 * @param globalGoals their numbers, in the order of the page
 * @param publicationType as printed
 */
public record ReadFacets(
        List<String> projectAreas,
        List<String> themes,
        List<Integer> globalGoals,
        List<String> tags,
        @Nullable String publicationType) {

    public static final ReadFacets NONE = new ReadFacets(List.of(), List.of(), List.of(), List.of(), null);

    public ReadFacets {
        projectAreas = List.copyOf(projectAreas);
        themes = List.copyOf(themes);
        globalGoals = List.copyOf(globalGoals);
        tags = List.copyOf(tags);
    }
}
