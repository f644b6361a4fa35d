package org.partnershipgraph.graph;

import java.util.List;

/**
 * What a municipality has in common with another one.
 *
 * @param municipality slug of the other one
 * @param score the sum over all that both have of 1 / ln(n), n being how many municipalities have it, so that what few
 *     have counts most (Adamic and Adar, Friends and neighbors on the Web, 2003)
 * @param goals numbers of the global goals that both work on
 * @param projectAreas slugs of the project areas of both
 * @param networks slugs of the networks that both are in
 * @param partners slugs of municipalities that both have as partners
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
