package org.partnershipgraph.api.facet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipgraph.query.Count;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;

/** How many records of a list have each value, by the names of the facets asked for. */
class FacetCounts {

    /** More values than a person looks through; the most frequent are kept. */
    private static final int MOST = 1_000;

    private static final Map<String, Field> FIELDS = Map.of(
            "countries", Field.COUNTRY,
            "goals", Field.GOAL,
            "kinds", Field.KIND,
            "municipalities", Field.MUNICIPALITY,
            "networks", Field.NETWORK,
            "phases", Field.PHASE,
            "projectAreas", Field.PROJECT_AREA,
            "themes", Field.THEME,
            "years", Field.YEAR);

    private static final Comparator<Count> BY_COUNT_AND_NUMBER =
            Comparator.comparingInt(Count::count).reversed().thenComparing(count -> Integer.valueOf(count.value()));

    private final Map<Field, List<Count>> counts;
    private final List<Count> statuses;

    FacetCounts(Index index, Listing list, Set<String> names, List<Count> statuses) {
        var fields = names.stream().filter(FIELDS::containsKey).map(FIELDS::get).collect(Collectors.toSet());
        counts = index.counts(list.kind(), list.filter(), fields);
        this.statuses = statuses;
    }

    public List<Count> getCountries() {
        return counts(Field.COUNTRY);
    }

    /** Those that are as frequent by their numbers. */
    public List<Count> getGoals() {
        return counts(Field.GOAL).stream().sorted(BY_COUNT_AND_NUMBER).toList();
    }

    public List<Count> getKinds() {
        return counts(Field.KIND);
    }

    /** The first of those who take part. */
    List<Count> municipalities(int first) {
        return counts(Field.MUNICIPALITY).stream().limit(first).toList();
    }

    public List<Count> getNetworks() {
        return counts(Field.NETWORK);
    }

    public List<Count> getPhases() {
        return counts(Field.PHASE);
    }

    public List<Count> getProjectAreas() {
        return counts(Field.PROJECT_AREA);
    }

    public List<Count> getThemes() {
        return counts(Field.THEME);
    }

    public List<Count> getStatuses() {
        return statuses;
    }

    /** In their order. */
    public List<Count> getYears() {
        return counts(Field.YEAR).stream()
                .sorted(Comparator.comparing(Count::value))
                .toList();
    }

    private List<Count> counts(Field field) {
        return counts.getOrDefault(field, List.of()).stream().limit(MOST).toList();
    }
}
