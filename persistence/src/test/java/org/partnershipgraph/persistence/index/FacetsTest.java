package org.partnershipgraph.persistence.index;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.drift.Items;
import org.partnershipgraph.persistence.generated.GeneratedGraph;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index.Count;

/** Counts of the index are those that going through the records one by one gives. */
class FacetsTest {

    private static final Set<IndexField> FIELDS = Set.of(
            IndexField.COUNTRY,
            IndexField.GOAL,
            IndexField.NETWORK,
            IndexField.PHASE,
            IndexField.PROJECT_AREA,
            IndexField.THEME,
            IndexField.YEAR);
    private static final Set<IndexField> IN_TIME = Set.of(IndexField.YEAR, IndexField.START_YEAR, IndexField.END_YEAR);

    private static List<Municipality> municipalities;
    private static List<Partnership> partnerships;
    private static Items items;
    private static LuceneIndex index;

    @BeforeAll
    static void build() throws IOException {
        var graph = new GeneratedGraph(1_500);
        municipalities = graph.municipalities().toList();
        partnerships = graph.partnerships().toList();
        items = new Items(
                Stream.concat(municipalities.stream(), partnerships.stream()).toList());
        index = new LuceneIndex(StandardKinds.catalog());
        index.rebuild(action -> {
            municipalities.forEach(action);
            partnerships.forEach(action);
        });
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SE", "KE", "UA", "QQ"})
    void countsPartnershipsWithACountry(String country) {
        var filter =
                linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, is(IndexField.COUNTRY, country));
        assertPartnerships(
                country.isEmpty() ? Filter.all() : filter,
                one -> country.isEmpty() || values(IndexField.COUNTRY, one).contains(country));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 13, 17})
    void countsPartnershipsAndProjectsWithoutAGoal(int goal) {
        var value = String.valueOf(goal);
        assertPartnerships(
                is(IndexField.GOAL, value).not(),
                one -> !values(IndexField.GOAL, one).contains(value));
        assertProjects(
                is(IndexField.GOAL, value).not(), project -> !project.goals().contains(goal));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2010, 2024, 2026})
    void countsWhatWasUnderWayInAYear(int year) {
        var filter = new Filter.Overlaps(IndexField.YEARS, year, year);
        assertPartnerships(filter, one -> values(IndexField.YEAR, one).contains(String.valueOf(year)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "KE", "UA"})
    void countsMunicipalitiesByWhatTheirPartnershipsHave(String country) {
        var wanted = municipalities.stream()
                .filter(one -> one.country().equals(country))
                .toList();
        var fields = new HashSet<>(FIELDS);
        fields.addAll(IN_TIME);
        fields.remove(IndexField.COUNTRY);
        assertCounts(
                index.counts(Municipality.KIND, is(IndexField.COUNTRY, country), fields),
                fields,
                wanted,
                this::valuesOfPartnerships);
    }

    @Test
    void countsWhoTakesPart() {
        var filter = is(IndexField.GOAL, "4");
        var wanted = partnerships.stream()
                .filter(one -> values(IndexField.GOAL, one).contains("4"))
                .toList();
        var fields = new HashSet<>(Set.of(IndexField.MUNICIPALITY));
        assertCounts(index.counts(Partnership.KIND, filter, fields), fields, wanted, FacetsTest::values);
    }

    @Test
    void countsMunicipalitiesByTheirOwnCountry() {
        var counts = index.counts(Municipality.KIND, Filter.all(), Set.of(IndexField.COUNTRY));
        assertThat(byValue(counts.get(IndexField.COUNTRY)))
                .isEqualTo(count(municipalities, one -> Set.of(one.country())));
    }

    @Test
    void countsAsManyAsAFilterForTheValueFinds() {
        var filter = is(IndexField.GOAL, "4");
        index.counts(Partnership.KIND, filter, Set.of(IndexField.THEME))
                .get(IndexField.THEME)
                .forEach(count -> assertThat(
                                index.count(Partnership.KIND, filter.and(is(IndexField.THEME, count.value()))))
                        .isEqualTo(count.count()));
    }

    @Test
    void givesTheMostFrequentFirst() {
        assertThat(index.counts(Project.KIND, Filter.all(), Set.of(IndexField.GOAL))
                        .get(IndexField.GOAL))
                .hasSize(17)
                .isSortedAccordingTo((one, other) -> other.count() - one.count());
    }

    @Test
    void countsNothingWhereNothingIsAsked() {
        assertThat(index.counts(Partnership.KIND, Filter.all(), Set.of())).isEmpty();
    }

    private static void assertPartnerships(Filter filter, Predicate<Partnership> isWanted) {
        var fields = new HashSet<>(FIELDS);
        fields.addAll(IN_TIME);
        var wanted = partnerships.stream().filter(isWanted).toList();
        assertThat(index.count(Partnership.KIND, filter)).isEqualTo(wanted.size());
        assertThat(index.keys(Partnership.KIND, filter, Integer.MAX_VALUE))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(Partnership::slug).toList());
        assertCounts(index.counts(Partnership.KIND, filter, fields), fields, wanted, FacetsTest::values);
    }

    private static void assertProjects(Filter filter, Predicate<Project> isWanted) {
        var fields = new HashSet<>(FIELDS);
        fields.addAll(IN_TIME);
        record Undertaking(Partnership partnership, Project project) {}
        var wanted = partnerships.stream()
                .flatMap(one -> one.projects().stream().map(project -> new Undertaking(one, project)))
                .filter(one -> isWanted.test(one.project()))
                .toList();
        assertCounts(
                index.counts(Project.KIND, filter, fields),
                fields,
                wanted,
                (field, one) -> values(field, one.partnership(), one.project()));
    }

    private static <T> void assertCounts(
            Map<IndexField, List<Count>> counts,
            Set<IndexField> fields,
            Collection<T> records,
            BiFunction<IndexField, T, Set<String>> values) {
        assertThat(counts).containsOnlyKeys(fields);
        counts.forEach((field, found) -> assertThat(byValue(found))
                .as("%s", field)
                .isEqualTo(count(records, record -> values.apply(field, record))));
    }

    private Set<String> valuesOfPartnerships(IndexField field, Municipality municipality) {
        var values = new HashSet<String>();
        partnerships.stream()
                .filter(one -> values(IndexField.MUNICIPALITY, one).contains(municipality.slug()))
                .forEach(one -> values.addAll(values(field, one)));
        return values;
    }

    private static Map<String, Integer> byValue(List<Count> counts) {
        return counts.stream().collect(toMap(Count::value, Count::count));
    }

    private static Set<String> values(IndexField field, Partnership partnership) {
        return items.find(Partnership.KIND, partnership.slug())
                .findFirst()
                .orElseThrow()
                .values(field);
    }

    private static Set<String> values(IndexField field, Partnership partnership, Project project) {
        var key = partnership.slug() + "/" + project.slug();
        return items.find(Project.KIND, key).findFirst().orElseThrow().values(field);
    }

    private static <T> Map<String, Integer> count(Collection<T> records, Function<T, Set<String>> values) {
        var counts = new HashMap<String, Integer>();
        records.forEach(record -> values.apply(record).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }
}
