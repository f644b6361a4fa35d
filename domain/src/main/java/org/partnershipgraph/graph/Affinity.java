package org.partnershipgraph.graph;

import java.util.List;

/**
 * What one municipality has in common with another.
 *
 * @param municipality slug of the other municipality
 * @param score Adamic-Adar similarity: the sum of 1 / ln(n) over everything both have in common, n being how many
 *     municipalities have it (Adamic and Adar, Friends and neighbors on the Web, 2003)
 * @param goals numbers of the global goals that both work on
 * @param projectAreas slugs of project areas
 * @param networks slugs of networks
 * @param partners slugs of municipalities that are partners of both
 */
public record Affinity(
        String municipality,
        double score,
        List<Integer> goals,
        List<String> projectAreas,
        List<String> networks,
        List<String> partners) {

    public Affinity {
        goals = List.copyOf(goals);
        projectAreas = List.copyOf(projectAreas);
        networks = List.copyOf(networks);
        partners = List.copyOf(partners);
    }
}
