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
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names as people spell them are matched to records. */
@RunningApi
class ReconcileTest {

    @LocalServerPort
    private int port;

    private Refine refine;

    @BeforeEach
    void connect() {
        refine = new Refine(port);
    }

    @Test
    void describesTheService() throws Exception {
        var response = refine.get("/reconcile");
        var manifest = valid(response, "manifest");
        assertThat(manifest.at("/view/url").asString()).isEqualTo(address() + "/reconcile/view?id={{id}}");
        assertThat(manifest.at("/defaultTypes/0/id").asString()).isEqualTo("municipality");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Falun                    | municipality/falun
            Falu kommun              | municipality/falun
            FALU KOMMUN              | municipality/falun
            Karlskronas kommun       | municipality/karlskrona
            Umeå kn.                 | municipality/umea
            Lunds kn                 | municipality/lund
            Upplands Väsby kn        | municipality/upplands-vasby
            City of Tshwane          | municipality/tshwane
            Kisjinjov                | municipality/chisinau
            Mombassa                 | municipality/mombasa
            Habo                     | municipality/habo
            Håbo                     | municipality/habo-uppsala
            municipality/karlskrona  | municipality/karlskrona
            """)
    void matchesOneMunicipality(String name, String id) throws Exception {
        var first = candidates(name, "\"type\": \"municipality\"").get(0);
        assertThat(first.get("id").asString()).isEqualTo(id);
        assertThat(first.get("match").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karlskrona - Chortkiv     | partnership | partnership/karlskrona-chortkiv
            Nätverket för demokratisk resiliens | network | network/democratic-resilience
            Ukraina                   | country     | country/UA
            """)
    void findsPartnershipsNetworksAndCountries(String name, String type, String id) throws Exception {
        var first =
                candidates(name, "\"type\": {\"id\": \"%s\"}".formatted(type)).get(0);
        assertThat(first.get("id").asString()).isEqualTo(id);
        assertThat(first.at("/type/0/id").asString()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karlskrone", "Karlskron", "Saldanha"})
    void leavesDoubtfulNamesToThePerson(String name) throws Exception {
        var candidates = candidates(name, "\"type\": [\"municipality\"], \"type_strict\": \"should\"");
        assertThat(candidates).isNotEmpty().noneMatch(each -> each.get("match").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "???", "Neither this nor that is the name of any place on earth"})
    void findsNothingForWhatIsNoName(String name) throws Exception {
        assertThat(candidates(name, "\"limit\": 3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Sverige\"",
                "\"se\"",
                "{\"id\": \"country/SE\", \"name\": \"Sweden\"}",
                "[\"Kenya\", \"Sweden\"]"
            })
    void matchesByTheCountryToo(String country) throws Exception {
        var first = candidates("Karlskrona", inCountry(country)).get(0);
        assertThat(first.get("match").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Kenya\"", "\"Atlantis\""})
    void matchesNothingInAnotherCountry(String country) throws Exception {
        assertThat(candidates("Karlskrona", inCountry(country)))
                .isNotEmpty()
                .noneMatch(each -> each.get("match").asBoolean())
                .allMatch(each -> each.get("score").asDouble() <= 50);
    }

    @Test
    void answersInTheLanguageOfTheRequest() throws Exception {
        var query = "{\"q0\": {\"query\": \"Ukraine\", \"type\": \"country\"}}";
        var response = refine.post("queries", query, "Accept-Language", "sv");
        assertThat(valid(response, "results").at("/q0/result/0/name").asString())
                .isEqualTo("Ukraina");
    }

    /** OpenRefine guesses the type of a column from the first names in it, and sends short batches by GET. */
    @Test
    void answersBatchesByGet() throws Exception {
        var queries = "{\"q0\":{\"query\":\"Falun\",\"limit\":3},\"q1\":{\"query\":\"Kenya\",\"limit\":3}}";
        var results = valid(refine.get("/reconcile?queries=" + encoded(queries)), "results");
        assertThat(results.at("/q0/result/0/type/0/id").asString()).isEqualTo("municipality");
        assertThat(results.at("/q1/result/0/type/0/id").asString()).isEqualTo("country");
    }

    @Test
    void ignoresCallbacks() throws Exception {
        assertThat(valid(refine.get("/reconcile?callback=jsonp"), "manifest").has("name"))
                .isTrue();
    }

    @Test
    void rejectsBatchesThatAreTooLong() throws Exception {
        var response = refine.post("queries", batchOf(1000));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(message(response))
                .isEqualTo("The batch has 1000 queries, but may have 50: send them in several requests");
        assertThat(valid(refine.post("queries", batchOf(50)), "results").size()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nope                                                            | queries must be a JSON object
            [{"query": "Falun"}]                                            | queries must be a JSON object
            {"q0": "Falun"}                                                 | q0 must be a JSON object
            {"q0": {"query": 1}}                                            | q0 needs a query, which is the name to match
            {"q0": {"properties": []}}                                      | q0 needs a query, which is the name to match
            {"q0": {"query": "Falun", "type": "Q515"}}                      | There is no type Q515: use municipality, partnership, network, country
            {"q0": {"query": "Falun", "limit": 0}}                          | The limit of q0 must be a whole number from 1
            {"q0": {"query": "Falun", "limit": "all"}}                      | The limit of q0 must be a whole number from 1
            {"q0": {"query": "Falun", "properties": [{"pid": "mayor", "v": 1}]}} | q0 has a property that names cannot be matched by: use country
            """)
    void rejectsMalformedBatches(String queries, String message) throws Exception {
        var response = refine.post("queries", queries);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"queries, application/json, 415", "other, application/x-www-form-urlencoded, 400", "queries, x, 415"})
    void rejectsOtherForms(String field, String type, int status) throws Exception {
        var response = refine.postBody(type, field + "={}");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(message(response)).startsWith("Send ");
    }

    private JsonNode candidates(String name, String rest) throws Exception {
        var query = JsonMapper.shared().writeValueAsString(name);
        var response = refine.post("queries", "{\"q0\": {\"query\": %s, %s}}".formatted(query, rest));
        return valid(response, "results").at("/q0/result");
    }

    private static String inCountry(String country) {
        return "\"type\": \"municipality\", \"properties\": [{\"pid\": \"country\", \"v\": %s}]".formatted(country);
    }

    private static String batchOf(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "\"q%s\": {\"query\": \"Karlskrona\", \"limit\": 1}".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
