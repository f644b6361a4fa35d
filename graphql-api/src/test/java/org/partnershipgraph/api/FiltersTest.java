package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filters find what a look at every record finds, page by page, forwards and backwards. */
@RunningApi
class FiltersTest {

    private static final int TRIES = 40;
    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private static final JsonMapper JSON = new JsonMapper();

    private final World world;
    private final GraphQlClient client;

    @Autowired
    FiltersTest(BeanFactory beans, @LocalServerPort int port) {
        world = new World(beans);
        client = new GraphQlClient(port);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findMunicipalities(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check(
                    "municipalities",
                    "Municipality",
                    world.municipalities,
                    samples.ofMunicipalities(2),
                    Municipality::slug,
                    seed + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void findPartnerships(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check(
                    "partnerships",
                    "Partnership",
                    world.partnerships,
                    samples.ofPartnerships(2),
                    Partnership::slug,
                    seed + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void findProjects(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check("projects", "Project", world.projects(), samples.ofProjects(2), Project::slug, seed + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void findNetworks(long seed) {
        var samples = new Samples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check("networks", "Network", world.networks, samples.ofNetworks(2), Network::slug, seed + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13})
    void findCountriesAndSources(long seed) {
        var samples = new VocabularySamples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check("countries", "Country", world.countries, samples.ofCountries(1), Country::code, seed + i);
            check("sources", "Source", world.sources, samples.ofSources(), Source::slug, seed + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void findWords(long seed) {
        var samples = new VocabularySamples(world, seed);
        for (int i = 0; i < TRIES; i++) {
            check("themes", "Term", world.themes, samples.ofThemes(1), Theme::slug, seed + i);
            check("globalGoals", "GlobalGoal", world.goals, samples.ofGoals(1), GlobalGoal::key, seed + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "ACTIVE", "ENDED", "UNKNOWN"})
    void findCountriesByTheirPartnerships(String status) {
        var filter = "filter: {partnerships: {some: {status: %s}}}".formatted(status);
        var found = client.answer("{ countries(first: 100, %s) { nodes { code } } }".formatted(filter));
        var expected = world.municipalities.stream()
                .filter(town -> world.partnershipsOf(town).stream()
                        .anyMatch(partnership ->
                                partnership.statusOn(world.today).name().equals(status)))
                .map(Municipality::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(found.findValuesAsString("code")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aPageMayBeEmpty() {
        var answer = client.answer(
                "{ forwards: partnerships(first: 0) { ...page } backwards: partnerships(last: 0) { ...page } "
                        + "found: search(text: \"karlskrona\", first: 0) { totalCount nodes { __typename } pageInfo { hasNextPage } } } "
                        + "fragment page on PartnershipConnection { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage } }");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        for (var list : List.of("forwards", "backwards", "found")) {
            assertThat(answer.at("/data/" + list + "/totalCount").asInt()).isPositive();
            assertThat(answer.at("/data/" + list + "/nodes").size()).isZero();
        }
        assertThat(answer.at("/data/forwards/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(answer.at("/data/backwards/pageInfo/hasPreviousPage").asBoolean())
                .isTrue();
        assertThat(answer.at("/data/found/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void aFilterThatSaysNothingIsAsNone() {
        var first = client.answer("{ list: projects(first: 1, filter: null) { pageInfo { endCursor } } }");
        var cursor = first.at("/data/list/pageInfo/endCursor").asString();
        for (var filter : List.of("", ", filter: null", ", filter: {}", ", filter: {theme: null}")) {
            assertThat(count("projects(after: \"%s\"%s)".formatted(cursor, filter)))
                    .isEqualTo(world.projects().size());
        }
    }

    @Test
    void partnershipsAreOrderedByTheirEnd() {
        var answer = client.answer("{ partnerships(first: 100, orderBy: [{field: END_YEAR}]) { nodes { endYear } } }");
        var years = answer.at("/data/partnerships/nodes").values().stream()
                .map(node -> node.get("endYear").asInt(9999))
                .toList();
        assertThat(years).hasSize(world.partnerships.size()).isSorted();
    }

    @Test
    void nullMatchesAllAndAnEmptyListNothing() {
        assertThat(count("projects(filter: null)")).isEqualTo(world.projects().size());
        assertThat(count("projects(filter: {theme: null, and: null, or: null, not: null})"))
                .isEqualTo(world.projects().size());
        assertThat(count("projects(filter: {and: []})"))
                .isEqualTo(world.projects().size());
        assertThat(count("projects(filter: {theme: []})")).isZero();
        assertThat(count("projects(filter: {status: []})")).isZero();
        assertThat(count("projects(filter: {or: []})")).isZero();
        assertThat(count("projects(filter: {not: {}})")).isZero();
    }

    private int count(String list) {
        var answer = client.answer("{ list: %s { totalCount } }".formatted(list));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/list/totalCount").asInt(-1);
    }

    private <T> void check(
            String list, String type, List<T> all, Sample<T> sample, Function<T, String> slug, long seed) {
        var expected = all.stream().filter(sample.meaning()).map(slug).toList();
        var random = new Random(seed);
        var size = 10 + random.nextInt(91);
        assertThat(walk(list, type, sample, size, random.nextBoolean()))
                .as("%s of %s", list, sample.input())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> walk(String list, String type, Sample<?> sample, int size, boolean isFromEnd) {
        var arguments = isFromEnd ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
        var query = """
                query ($filter: %sFilter, $size: Int, $cursor: String) { list: %s(filter: $filter, %s) {
                  totalCount nodes { key: %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """.formatted(type, list, arguments, keyOf(type));
        var slugs = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("filter", sample.input(), "size", size));
        JsonNode page;
        do {
            page = ask(query, variables);
            page.get("nodes").forEach(node -> slugs.add(node.get("key").asString()));
            variables.put(
                    "cursor",
                    page.at(isFromEnd ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                            .asString(null));
        } while (page.at(isFromEnd ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                .asBoolean());
        assertThat(slugs).hasSize(page.get("totalCount").asInt());
        return slugs;
    }

    private static String keyOf(String type) {
        return switch (type) {
            case "Country" -> "code";
            case "GlobalGoal" -> "number";
            default -> "slug";
        };
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        var answer = JSON.readTree(client.post(query, variables, RESPONSE_JSON).body());
        assertThat(answer.has("errors")).as("%s of %s", answer, variables).isFalse();
        return answer.at("/data/list");
    }
}
