package org.partnershipgraph.api.facet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.query.Listing;

/** How many records of a list have each value, by the names of the facets asked for. */
class FacetCounts {

    /** More values than a person looks through; the most frequent are kept. */
    private static final int MOST = 1_000;

    private static final Map<String, IndexField> FIELDS = Map.of(
            "countries", IndexField.COUNTRY,
            "goals", IndexField.GOAL,
            "kinds", IndexField.KIND,
            "municipalities", IndexField.MUNICIPALITY,
            "networks", IndexField.NETWORK,
            "phases", IndexField.PHASE,
            "projectAreas", IndexField.PROJECT_AREA,
            "themes", IndexField.THEME,
            "years", IndexField.YEAR);

    private static final Comparator<Count> BY_COUNT_AND_NUMBER =
            Comparator.comparingInt(Count::count).reversed().thenComparing(count -> Integer.valueOf(count.value()));

    private final Map<IndexField, List<Count>> counts;
    private final List<Count> statuses;

    FacetCounts(Index index, Listing list, Set<String> names, List<Count> statuses) {
        var fields = names.stream().filter(FIELDS::containsKey).map(FIELDS::get).collect(Collectors.toSet());
        counts = index.counts(list.kind(), list.filter(), fields);
        this.statuses = statuses;
    }

    public List<Count> getCountries() {
        return counts(IndexField.COUNTRY);
    }

    /** Those that are as frequent by their numbers. */
    public List<Count> getGoals() {
        return counts(IndexField.GOAL).stream().sorted(BY_COUNT_AND_NUMBER).toList();
    }

    public List<Count> getKinds() {
        return counts(IndexField.KIND);
    }

    /** The first of those who take part. */
    List<Count> municipalities(int first) {
        return counts(IndexField.MUNICIPALITY).stream().limit(first).toList();
    }

    public List<Count> getNetworks() {
        return counts(IndexField.NETWORK);
    }

    public List<Count> getPhases() {
        return counts(IndexField.PHASE);
    }

    public List<Count> getProjectAreas() {
        return counts(IndexField.PROJECT_AREA);
    }

    public List<Count> getThemes() {
        return counts(IndexField.THEME);
    }

    public List<Count> getStatuses() {
        return statuses;
    }

    /** In their order. */
    public List<Count> getYears() {
        return counts(IndexField.YEAR).stream()
                .sorted(Comparator.comparing(Count::value))
                .toList();
    }

    private List<Count> counts(IndexField field) {
        return counts.getOrDefault(field, List.of()).stream().limit(MOST).toList();
    }
}
