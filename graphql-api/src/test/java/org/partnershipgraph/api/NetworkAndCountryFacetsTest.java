package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The count of each value is the number of records that a filter for the value finds. */
@RunningApi
class NetworkAndCountryFacetsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            networks  | countries      | node { value: code }   | country: ["%s"]
            networks  | goals          | node { value: number } | partnerships: {some: {goal: [%s]}}
            networks  | municipalities | node { value: slug }   | municipalities: {some: {slug: ["%s"]}}
            networks  | phases         | value: phase           | partnerships: {some: {phase: [%s]}}
            networks  | projectAreas   | node { value: slug }   | partnerships: {some: {projectArea: ["%s"]}}
            networks  | statuses       | value: status          | partnerships: {some: {status: [%s]}}
            networks  | themes         | node { value: slug }   | partnerships: {some: {theme: ["%s"]}}
            networks  | years          | value: year            | years: {from: %1$s, to: %1$s}
            countries | goals          | node { value: number } | partnerships: {some: {goal: [%s]}}
            countries | networks       | node { value: slug }   | partnerships: {some: {network: ["%s"]}}
            countries | phases         | value: phase           | partnerships: {some: {phase: [%s]}}
            countries | projectAreas   | node { value: slug }   | partnerships: {some: {projectArea: ["%s"]}}
            countries | statuses       | value: status          | partnerships: {some: {status: [%s]}}
            countries | themes         | node { value: slug }   | partnerships: {some: {theme: ["%s"]}}
            countries | years          | value: year            | partnerships: {some: {years: {from: %1$s, to: %1$s}}}
            """)
    void countWhatFiltersFind(String list, String facet, String value, String filter) {
        var counts = answer("{ list: %s { facets { %s { %s count } } } }".formatted(list, facet, value))
                .at("/list/facets/" + facet);
        assertThat(counts.size()).isPositive();
        for (var count : counts) {
            var found = count.has("node") ? count.at("/node/value") : count.get("value");
            var filtered = answer(
                    "{ list: %s(filter: {%s}) { totalCount } }".formatted(list, filter.formatted(found.asString())));
            assertThat(count.get("count").asInt())
                    .as("%s of %s", found, list)
                    .isEqualTo(filtered.at("/list/totalCount").asInt());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            networks  | country: ["SE"]          | countries
            countries | isProgrammeCountry: true | networks
            """)
    void countWithinTheFilterOfTheList(String list, String filter, String facet) {
        var answer = answer("{ list: %s(filter: {%s}) { totalCount facets { %s { count } } } }"
                        .formatted(list, filter, facet))
                .get("list");
        assertThat(answer.at("/facets/" + facet + "/0/count").asInt())
                .isBetween(1, answer.get("totalCount").asInt());
    }

    private JsonNode answer(String query) {
        var answer = new GraphQlClient(port).answer(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }
}
