package org.partnershipgraph.api.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.api.reconcile.Refine.encoded;
import static org.partnershipgraph.api.reconcile.Refine.message;
import static org.partnershipgraph.api.reconcile.Refine.valid;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.api.reconcile.entity.EntityType;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts about entities: their properties, suggestions and previews. */
@RunningApi
class DataExtensionTest {

    @LocalServerPort
    private int port;

    private Refine refine;

    @BeforeEach
    void connect() {
        refine = new Refine(port);
    }

    @Test
    void fetchesFactsOfMunicipalities() throws Exception {
        var extended = extend("\"municipality/karlskrona\", \"municipality/nowhere\", \"Q1\"", """
                {"id": "country"}, {"id": "partners", "settings": {"limit": 2}}, {"id": "goal-numbers"},
                {"id": "latitude"}, {"id": "scb-code"}, {"id": "geonames-id"}, {"id": "county", "settings": {}}
                """);
        assertThat(extended.at("/meta/1/type/id").asString()).isEqualTo("municipality");
        assertThat(extended.at("/rows/municipality~1karlskrona"))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"country":[{"id":"country/SE","name":"Sweden"}],\
                "partners":[{"id":"municipality/chortkiv","name":"Chortkiv"},{"id":"municipality/entebbe","name":"Entebbe"}],\
                "goal-numbers":[{"int":4},{"int":16},{"int":13}],"latitude":[{"float":56.16156}],\
                "scb-code":[{"str":"1080"}],"geonames-id":[{"int":2701713}],"county":[{"str":"Blekinge County"}]}"""));
        assertThat(extended.at("/rows/municipality~1nowhere/country")).isEmpty();
        assertThat(extended.at("/rows/Q1/partners")).isEmpty();
    }

    @Test
    void fetchesTheYearsOfPartnerships() throws Exception {
        var rows =
                extend("\"country/UA\", \"network/democratic-resilience\"", """
                {"id": "first-year"}, {"id": "last-year"}
                """).get("rows");
        assertThat(rows.at("/country~1UA/first-year/0/int").asInt()).isEqualTo(2013);
        assertThat(rows.at("/country~1UA/last-year/0/int").asInt()).isEqualTo(2026);
        assertThat(rows.at("/network~1democratic-resilience/first-year/0/int").asInt())
                .isEqualTo(2023);
    }

    @ParameterizedTest
    @EnumSource
    void fetchesEveryPropertyOfAType(EntityType type) throws Exception {
        var proposed = valid(refine.get("/reconcile/properties?type=" + type.id()), "proposal")
                .get("properties");
        var properties = proposed.values().stream()
                .map(property -> "{\"id\": \"%s\"}".formatted(property.get("id").asString()))
                .collect(Collectors.joining(","));
        var row = extend("\"" + sample(type) + "\"", properties).get("rows").get(sample(type));
        assertThat(row.propertyNames()).hasSameSizeAs(proposed.values());
    }

    @Test
    void proposesAsManyPropertiesAsWanted() throws Exception {
        var proposal = valid(refine.get("/reconcile/properties?type=country&limit=2"), "proposal");
        assertThat(proposal.get("properties")).hasSize(2);
    }

    @Test
    void suggestsEntitiesPageByPage() throws Exception {
        var first = valid(refine.get("/reconcile/suggest/entity?prefix=karls"), "suggestions");
        assertThat(first.at("/result/0/name").asString()).startsWith("Karls");
        assertThat(first.at("/result/0/notable/0/id").asString()).isEqualTo("municipality");
        var second = valid(refine.get("/reconcile/suggest/entity?prefix=karls&cursor=1"), "suggestions");
        assertThat(second.at("/result/0")).isEqualTo(first.at("/result/1"));
        assertThat(valid(refine.get("/reconcile/suggest/entity?prefix="), "suggestions")
                        .get("result"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "2147483645", "2147483647", "4000000000", "4294967295"})
    void suggestsNothingBeyondTheLastPage(String cursor) throws Exception {
        var page = valid(refine.get("/reconcile/suggest/entity?prefix=karls&cursor=" + cursor), "suggestions");
        assertThat(page.get("result")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"property?prefix=part, partners", "property?prefix=countr, country", "type?prefix=net, network"})
    void suggestsPropertiesAndTypes(String service, String first) throws Exception {
        var suggested = valid(refine.get("/reconcile/suggest/" + service), "suggestions");
        assertThat(suggested.at("/result/0/id").asString()).isEqualTo(first);
    }

    @Test
    void showsEntitiesInFramesOfOtherSites() throws Exception {
        var preview = refine.get("/reconcile/preview?id=municipality%2Fkarlskrona", "Accept-Language", "sv");
        assertThat(preview.body()).contains("<h1", "Karlskrona", "Chortkiv, Entebbe", "land");
        assertThat(preview.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @Test
    void leadsToThePageOfAnEntity() throws Exception {
        var view = refine.get("/reconcile/view?id=municipality%2Fkarlskrona");
        assertThat(view.statusCode()).isEqualTo(303);
        assertThat(view.headers().firstValue("Location")).contains("../municipality/karlskrona");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /reconcile/view?id=municipality/nowhere    | 404 | There is no entity with the id municipality/nowhere
            /reconcile/preview?id=x                    | 404 | There is no entity with the id x
            /reconcile/properties?type=mayor           | 400 | There is no type mayor: use municipality, partnership, network, country
            /reconcile/suggest/entity?prefix=a&cursor=b | 400 | cursor and limit must be whole numbers from 0
            /reconcile/nope                            | 404 | There is nothing at /reconcile/nope: send queries to /graphql
            """)
    void rejectsMalformedRequests(String path, int status, String message) throws Exception {
        var response = refine.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(message(response)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                        | ids must be a list
            {"ids": []}                               | properties must be a list
            {"ids": [], "properties": [{"id": "mayor"}]} | There is no property mayor: use country, partners
            {"ids": [], "properties": [{"id": "partners", "settings": {"limit": 0}}]} | The limit of a property must be a whole number from 1 to 100
            """)
    void rejectsMalformedQueries(String query, String message) throws Exception {
        var response = refine.get("/reconcile?extend=" + encoded(query));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).startsWith(message);
    }

    @Test
    void rejectsTooManyEntities() throws Exception {
        var ids = IntStream.range(0, 1000).mapToObj(i -> "\"country/UA\"").collect(Collectors.joining(","));
        var response = refine.post("extend", "{\"ids\": [%s], \"properties\": []}".formatted(ids));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(message(response)).isEqualTo("ids has 1000 values, but may have 50");
    }

    private JsonNode extend(String ids, String properties) throws Exception {
        var query = "{\"ids\": [%s], \"properties\": [%s]}".formatted(ids, properties);
        return valid(refine.post("extend", query), "extension");
    }

    private static String sample(EntityType type) {
        return switch (type) {
            case MUNICIPALITY -> "municipality/karlskrona";
            case PARTNERSHIP -> "partnership/karlskrona-chortkiv";
            case NETWORK -> "network/democratic-resilience";
            case COUNTRY -> "country/UA";
        };
    }
}
