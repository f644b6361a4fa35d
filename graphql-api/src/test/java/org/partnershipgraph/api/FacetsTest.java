package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.time.Period;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facets of filtered lists count what a look at every record counts. */
@RunningApi
class FacetsTest {

    private static final int TRIES = 15;
    private static final JsonMapper JSON = new JsonMapper();

    /** Each facet with where its value stands. */
    private static final Map<String, String> FACETS = Map.of(
            "countries", "node { value: code }",
            "goals", "node { value: number }",
            "networks", "node { value: slug }",
            "phases", "value: phase",
            "projectAreas", "node { value: slug }",
            "statuses", "value: status",
            "themes", "node { value: slug }",
            "years", "value: year");

    private final World world;
    private final GraphQlClient client;

    @Autowired
    FacetsTest(BeanFactory beans, @LocalServerPort int port) {
        world = new World(beans);
        client = new GraphQlClient(port);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void countPartnerships(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check("partnerships", "Partnership", world.partnerships, samples.ofPartnerships(1), this::values);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {23, 24})
    void countProjects(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check("projects", "Project", world.projects(), samples.ofProjects(1), this::values);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {25, 26})
    void countMunicipalities(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check(
                    "municipalities",
                    "Municipality",
                    world.municipalities,
                    samples.ofMunicipalities(1),
                    (facet, town) -> facet.equals("countries")
                            ? Stream.ofNullable(town.country())
                            : ofPartnerships(facet, town));
        }
    }

    private interface Values<T> {
        Stream<?> of(String facet, T record);
    }

    private <T> void check(String list, String type, List<T> all, Sample<T> sample, Values<T> values) {
        var facets = ask(list, type, sample);
        FACETS.keySet().forEach(facet -> {
            var expected = new HashMap<String, Integer>();
            all.stream()
                    .filter(sample.meaning())
                    .forEach(record -> distinct(values.of(facet, record))
                            .forEach(value -> expected.merge(value, 1, Integer::sum)));
            assertThat(counts(facets.get(facet)))
                    .as("%s of %s where %s", facet, list, sample.input())
                    .isEqualTo(expected);
        });
    }

    private JsonNode ask(String list, String type, Sample<?> sample) {
        var fields = new StringBuilder();
        FACETS.forEach((facet, value) -> fields.append(facet + " { " + value + " count } "));
        var query = "query ($filter: %sFilter) { list: %s(filter: $filter) { facets { %s } } }"
                .formatted(type, list, fields);
        var body = client.post(query, Map.of("filter", sample.input()), "application/graphql-response+json")
                .body();
        var answer = JSON.readTree(body);
        assertThat(answer.has("errors")).as(body).isFalse();
        return answer.at("/data/list/facets");
    }

    private static Map<String, Integer> counts(JsonNode facet) {
        var counts = new HashMap<String, Integer>();
        facet.forEach(count -> {
            var value = count.has("node") ? count.at("/node/value") : count.get("value");
            counts.put(value.asString(), count.get("count").asInt());
        });
        return counts;
    }

    private Stream<?> values(String facet, Partnership partnership) {
        return switch (facet) {
            case "countries" -> countries(partnership);
            case "networks" -> partnership.memberships().stream().map(Membership::network);
            case "statuses" -> Stream.of(partnership.statusOn(world.today));
            case "years" ->
                Stream.concat(years(new Period(partnership.since(), null)), ofProjects(facet, partnership.projects()));
            default -> ofProjects(facet, partnership.projects());
        };
    }

    private Stream<?> values(String facet, Project project) {
        return switch (facet) {
            case "countries" -> countries(world.partnershipOf(project));
            case "goals" -> project.goals().stream();
            case "networks" -> project.networks().stream();
            case "phases" -> Stream.ofNullable(project.phase());
            case "projectAreas" -> project.projectAreas().stream();
            case "statuses" -> Stream.of(project.statusOn(world.today));
            case "themes" -> project.themes().stream();
            case "years" -> years(World.timeOf(project));
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private Stream<?> ofProjects(String facet, Collection<Project> projects) {
        return projects.stream().flatMap(project -> values(facet, project));
    }

    private Stream<?> ofPartnerships(String facet, Municipality municipality) {
        return world.partnershipsOf(municipality).stream().flatMap(partnership -> values(facet, partnership));
    }

    private Stream<?> countries(Partnership partnership) {
        return world.participantsOf(partnership).stream()
                .map(Municipality::country)
                .filter(Objects::nonNull);
    }

    private static Stream<Integer> years(Period period) {
        var start = period.startYear();
        var end = period.endYear();
        if (start == null || end == null) {
            return Stream.of(start, end).flatMap(Stream::ofNullable);
        }
        return IntStream.rangeClosed(start, end).boxed();
    }

    private static HashSet<String> distinct(Stream<?> values) {
        var texts = new HashSet<String>();
        values.map(String::valueOf).forEach(texts::add);
        return texts;
    }
}
