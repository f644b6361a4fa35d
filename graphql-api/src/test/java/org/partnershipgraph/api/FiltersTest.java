package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.partnershipgraph.query.Filter.linked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.persistence.drift.Items;
import org.partnershipgraph.persistence.drift.Meaning;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filters find what a look at every record finds, page by page, forwards and backwards. */
@RunningApi
class FiltersTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Random random = new Random(1);
    private final LocalDate today;
    private final Items items;
    private final Meaning meaning;
    private final GraphQlClient client;

    @Autowired
    FiltersTest(Clock clock, Stores stores, @LocalServerPort int port) {
        today = LocalDate.now(clock);
        items = Items.in(stores);
        meaning = new Meaning(items);
        client = new GraphQlClient(port);
    }

    @ParameterizedTest
    @MethodSource
    void findWhatALookAtEveryRecordFinds(String list, String type, Kind<?> kind, int depth, int tries) {
        var samples = new Samples(items, today, tries);
        for (int i = 0; i < tries; i++) {
            var sample = samples.of(kind, depth);
            var expected = meaning.matching(kind, sample.meaning()).stream()
                    .map(item -> item.key.substring(item.key.indexOf('/') + 1))
                    .toList();
            assertThat(walk(list, type, kind, sample))
                    .as("%s of %s", list, sample.input())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    static Stream<Arguments> findWhatALookAtEveryRecordFinds() {
        return Stream.of(
                arguments("municipalities", "Municipality", Municipality.KIND, 2, 120),
                arguments("partnerships", "Partnership", Partnership.KIND, 2, 120),
                arguments("projects", "Project", Project.KIND, 2, 120),
                arguments("networks", "Network", Network.KIND, 2, 80),
                arguments("countries", "Country", Country.KIND, 1, 80),
                arguments("sources", "Source", Source.KIND, 2, 80),
                arguments("themes", "Term", Theme.KIND, 1, 80),
                arguments("globalGoals", "GlobalGoal", GlobalGoal.KIND, 1, 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "ACTIVE", "ENDED", "UNKNOWN"})
    void findCountriesByTheirPartnerships(String status) {
        var filter = "filter: {partnerships: {some: {status: %s}}}".formatted(status);
        var found = client.answer("{ countries(first: 100, %s) { nodes { code } } }".formatted(filter));
        var partnerships = linked(
                IndexField.KEY, Partnership.KIND, IndexField.COUNTRY, Samples.hasStatus(Status.valueOf(status), today));
        var expected = meaning.matching(Country.KIND, partnerships).stream()
                .map(item -> item.key)
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
                    .isEqualTo(items.of(Project.KIND).size());
        }
    }

    @Test
    void partnershipsAreOrderedByTheirEnd() {
        var answer = client.answer("{ partnerships(first: 100, orderBy: [{field: END_YEAR}]) { nodes { endYear } } }");
        var years = answer.at("/data/partnerships/nodes").values().stream()
                .map(node -> node.get("endYear").asInt(9999))
                .toList();
        assertThat(years).hasSize(items.of(Partnership.KIND).size()).isSorted();
    }

    @Test
    void nullMatchesAllAndAnEmptyListNothing() {
        assertThat(count("projects(filter: null)"))
                .isEqualTo(items.of(Project.KIND).size());
        assertThat(count("projects(filter: {theme: null, and: null, or: null, not: null})"))
                .isEqualTo(items.of(Project.KIND).size());
        assertThat(count("projects(filter: {and: []})"))
                .isEqualTo(items.of(Project.KIND).size());
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

    private List<String> walk(String list, String type, Kind<?> kind, Sample sample) {
        int size = 10 + random.nextInt(91);
        var isFromEnd = random.nextBoolean();
        var arguments = isFromEnd ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
        var query = """
                query ($filter: %sFilter, $size: Int, $cursor: String) { list: %s(filter: $filter, %s) {
                  totalCount nodes { key: %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """.formatted(type, list, arguments, kind.keyName());
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

    private JsonNode ask(String query, Map<String, ?> variables) {
        var answer = JSON.readTree(client.post(query, variables, RESPONSE_JSON).body());
        assertThat(answer.has("errors")).as("%s of %s", answer, variables).isFalse();
        return answer.at("/data/list");
    }
}
