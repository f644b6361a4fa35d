package org.partnershipgraph.persistence.index;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.generated.GeneratedGraph;
import org.partnershipgraph.persistence.index.cursor.Cursors;
import org.partnershipgraph.query.Count;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;

/** Counts of the index are those that going through the records one by one gives. */
class FacetsTest {

    private static final Set<Field> FIELDS = EnumSet.of(
            Field.COUNTRY, Field.GOAL, Field.NETWORK, Field.PHASE, Field.PROJECT_AREA, Field.THEME, Field.YEAR);
    private static final Set<Field> IN_TIME = EnumSet.of(Field.YEAR, Field.START_YEAR, Field.END_YEAR);

    private static List<Municipality> municipalities;
    private static List<Partnership> partnerships;
    private static Reckoning reckoning;
    private static LuceneIndex index;

    @BeforeAll
    static void build() throws IOException {
        var graph = new GeneratedGraph(1_500);
        municipalities = graph.municipalities().toList();
        partnerships = graph.partnerships().toList();
        reckoning = new Reckoning(municipalities);
        index = new LuceneIndex(
                List.of(
                        new Records<>(Municipality.class, municipalities),
                        new Records<>(Partnership.class, partnerships)),
                new Cursors(new byte[] {1}));
        index.rebuild();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SE", "KE", "UA", "QQ"})
    void countsPartnershipsWithACountry(String country) {
        var filter = linked(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY, is(Field.COUNTRY, country));
        assertPartnerships(
                country.isEmpty() ? Filter.all() : filter,
                one -> country.isEmpty() || reckoning.values(Field.COUNTRY, one).contains(country));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 13, 17})
    void countsPartnershipsAndProjectsWithoutAGoal(int goal) {
        var value = String.valueOf(goal);
        assertPartnerships(
                is(Field.GOAL, value).not(),
                one -> !reckoning.values(Field.GOAL, one).contains(value));
        assertProjects(is(Field.GOAL, value).not(), project -> !project.goals().contains(goal));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2010, 2024, 2026})
    void countsWhatWasUnderWayInAYear(int year) {
        var filter = new Filter.Overlaps(Field.YEARS, year, year);
        assertPartnerships(filter, one -> reckoning.values(Field.YEAR, one).contains(String.valueOf(year)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "KE", "UA"})
    void countsMunicipalitiesByWhatTheirPartnershipsHave(String country) {
        var wanted = municipalities.stream()
                .filter(one -> one.country().equals(country))
                .toList();
        var fields = EnumSet.copyOf(FIELDS);
        fields.addAll(IN_TIME);
        fields.remove(Field.COUNTRY);
        assertCounts(
                index.counts(Kind.MUNICIPALITY, is(Field.COUNTRY, country), fields),
                fields,
                wanted,
                this::valuesOfPartnerships);
    }

    @Test
    void countsWhoTakesPart() {
        var filter = is(Field.GOAL, "4");
        var wanted = partnerships.stream()
                .filter(one -> reckoning.values(Field.GOAL, one).contains("4"))
                .toList();
        var fields = EnumSet.of(Field.MUNICIPALITY);
        assertCounts(index.counts(Kind.PARTNERSHIP, filter, fields), fields, wanted, reckoning::values);
    }

    @Test
    void countsMunicipalitiesByTheirOwnCountry() {
        var counts = index.counts(Kind.MUNICIPALITY, Filter.all(), Set.of(Field.COUNTRY));
        assertThat(byValue(counts.get(Field.COUNTRY)))
                .isEqualTo(Reckoning.count(municipalities, one -> Set.of(one.country())));
    }

    @Test
    void countsAsManyAsAFilterForTheValueFinds() {
        var filter = is(Field.GOAL, "4");
        index.counts(Kind.PARTNERSHIP, filter, Set.of(Field.THEME))
                .get(Field.THEME)
                .forEach(count -> assertThat(index.count(Kind.PARTNERSHIP, filter.and(is(Field.THEME, count.value()))))
                        .isEqualTo(count.count()));
    }

    @Test
    void givesTheMostFrequentFirst() {
        assertThat(index.counts(Kind.PROJECT, Filter.all(), Set.of(Field.GOAL)).get(Field.GOAL))
                .hasSize(17)
                .isSortedAccordingTo((one, other) -> other.count() - one.count());
    }

    @Test
    void countsNothingWhereNothingIsAsked() {
        assertThat(index.counts(Kind.PARTNERSHIP, Filter.all(), Set.of())).isEmpty();
    }

    private static void assertPartnerships(Filter filter, Predicate<Partnership> isWanted) {
        var fields = EnumSet.copyOf(FIELDS);
        fields.addAll(IN_TIME);
        var wanted = partnerships.stream().filter(isWanted).toList();
        assertThat(index.count(Kind.PARTNERSHIP, filter)).isEqualTo(wanted.size());
        assertThat(index.keys(Kind.PARTNERSHIP, filter, Integer.MAX_VALUE))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(Partnership::slug).toList());
        assertCounts(index.counts(Kind.PARTNERSHIP, filter, fields), fields, wanted, reckoning::values);
    }

    private static void assertProjects(Filter filter, Predicate<Project> isWanted) {
        var fields = EnumSet.copyOf(FIELDS);
        fields.addAll(IN_TIME);
        record Undertaking(Partnership partnership, Project project) {}
        var wanted = partnerships.stream()
                .flatMap(one -> one.projects().stream().map(project -> new Undertaking(one, project)))
                .filter(one -> isWanted.test(one.project()))
                .toList();
        assertCounts(
                index.counts(Kind.PROJECT, filter, fields),
                fields,
                wanted,
                (field, one) -> reckoning.values(field, one.partnership(), one.project()));
    }

    private static <T> void assertCounts(
            Map<Field, List<Count>> counts,
            Set<Field> fields,
            Collection<T> records,
            BiFunction<Field, T, Set<String>> values) {
        assertThat(counts).containsOnlyKeys(fields);
        counts.forEach((field, found) -> assertThat(byValue(found))
                .as("%s", field)
                .isEqualTo(Reckoning.count(records, record -> values.apply(field, record))));
    }

    private Set<String> valuesOfPartnerships(Field field, Municipality municipality) {
        var values = new HashSet<String>();
        partnerships.stream()
                .filter(one -> reckoning.values(Field.MUNICIPALITY, one).contains(municipality.slug()))
                .forEach(one -> values.addAll(reckoning.values(field, one)));
        return values;
    }

    private static Map<String, Integer> byValue(List<Count> counts) {
        return counts.stream().collect(toMap(Count::value, Count::count));
    }
}
