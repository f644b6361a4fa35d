package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.drift.Item;
import org.partnershipgraph.persistence.drift.Items;
import org.partnershipgraph.persistence.drift.Meaning;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facets of filtered lists count what a look at every record counts. */
@RunningApi
class FacetsTest {

    private static final int TRIES = 30;
    private static final JsonMapper JSON = new JsonMapper();

    private static final String STATUSES = "statuses";

    /** Each facet with where its value stands. */
    private static final Map<String, String> FACETS = Map.of(
            "countries",
            "node { value: code }",
            "goals",
            "node { value: number }",
            "networks",
            "node { value: slug }",
            "phases",
            "value: phase",
            "projectAreas",
            "node { value: slug }",
            STATUSES,
            "value: status",
            "themes",
            "node { value: slug }",
            "years",
            "value: year");

    private static final Map<String, IndexField> FIELDS = Map.of(
            "countries", IndexField.COUNTRY,
            "goals", IndexField.GOAL,
            "networks", IndexField.NETWORK,
            "phases", IndexField.PHASE,
            "projectAreas", IndexField.PROJECT_AREA,
            "themes", IndexField.THEME,
            "years", IndexField.YEAR);

    private final LocalDate today;
    private final Items items;
    private final GraphQlClient client;

    @Autowired
    FacetsTest(Clock clock, Stores stores, @LocalServerPort int port) {
        today = LocalDate.now(clock);
        items = Items.in(stores);
        client = new GraphQlClient(port);
    }

    @Test
    void countPartnerships() {
        check("partnerships", "Partnership", Partnership.KIND);
    }

    @Test
    void countProjects() {
        check("projects", "Project", Project.KIND);
    }

    @Test
    void countMunicipalities() {
        check("municipalities", "Municipality", Municipality.KIND);
    }

    private void check(String list, String type, Kind<?> kind) {
        var samples = new Samples(items, today, list.length());
        for (int i = 0; i < TRIES; i++) {
            var sample = samples.of(kind, 1);
            var facets = ask(list, type, sample);
            var matching = new Meaning(items).matching(kind, sample.meaning());
            for (var facet : FACETS.keySet()) {
                var expected = new HashMap<String, Integer>();
                matching.forEach(
                        item -> values(facet, kind, item).forEach(value -> expected.merge(value, 1, Integer::sum)));
                assertThat(counts(facets.get(facet)))
                        .as("%s of %s where %s", facet, list, sample.input())
                        .isEqualTo(expected);
            }
        }
    }

    /** A municipality is counted by its country and by the values of its partnerships. */
    private Set<String> values(String facet, Kind<?> kind, Item item) {
        if (kind != Municipality.KIND || facet.equals("countries")) {
            return values(facet, item);
        }
        return items.of(Partnership.KIND).stream()
                .filter(partnership ->
                        partnership.values(IndexField.MUNICIPALITY).contains(item.key))
                .flatMap(partnership -> values(facet, partnership).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> values(String facet, Item item) {
        return facet.equals(STATUSES) ? Set.of(item.statusOn(today).name()) : item.values(FIELDS.get(facet));
    }

    private JsonNode ask(String list, String type, Sample sample) {
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
}
