package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
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
                  totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """.formatted(type, list, arguments);
        var slugs = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("filter", sample.input(), "size", size));
        JsonNode page;
        do {
            page = ask(query, variables);
            page.get("nodes").forEach(node -> slugs.add(node.get("slug").asString()));
            variables.put(
                    "cursor",
                    page.at(isFromEnd ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                            .asString(null));
        } while (page.at(isFromEnd ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                .asBoolean());
        assertThat(slugs).hasSize(page.get("totalCount").asInt());
        return slugs;
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        var answer = JSON.readTree(client.post(query, variables, RESPONSE_JSON).body());
        assertThat(answer.has("errors")).as("%s of %s", answer, variables).isFalse();
        return answer.at("/data/list");
    }
}
