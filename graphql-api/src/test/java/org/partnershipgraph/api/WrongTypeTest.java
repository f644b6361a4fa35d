package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value of another type than the schema has is told by its place, wherever it stands, and never by what holds it. */
@RunningApi
class WrongTypeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VARIABLES =
            "query ($by: MunicipalityBy = {slug: \"falun\"}, $filter: MunicipalityFilter, "
                    + "$first: Int, $orderBy: [MunicipalityOrder!], $on: Date, $locale: Locale = SV) { "
                    + "municipality(by: $by) { name(locale: $locale) } "
                    + "municipalities(filter: $filter, first: $first, orderBy: $orderBy) { totalCount } "
                    + "partnerships { nodes { isActive(on: $on) } } }";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first: "x"                                     | first    | is "x", but must be a whole number from -2147483648 to 2147483647
            first: 1.5                                     | first    | is 1.5, but must be a whole number from -2147483648 to 2147483647
            first: 99999999999                             | first    | is 99999999999, but must be a whole number from -2147483648 to 2147483647
            first: {a: [1]}                                | first    | must be a whole number from -2147483648 to 2147483647
            orderBy: [{}]                                  | orderBy[0] | lacks field
            orderBy: [{field: NOPE}]                       | orderBy[0].field | is NOPE, but must be one of NAME, SLUG, COUNTRY, KIND
            orderBy: {field: NAME, direction: null}        | orderBy.direction | is null, but must not be
            filter: {country: {a: 1}}                      | filter.country | must be a text in quotes
            filter: {country: SE}                          | filter.country | is SE, but must be a text in quotes
            filter: {country: [null]}                      | filter.country[0] | is null, but must not be
            filter: {hasPartnerships: "yes"}               | filter.hasPartnerships | is "yes", but must be true or false
            filter: {name: {nope: "x"}}                    | filter.name.nope | is no field of filter.name: use equals, startsWith, contains
            nope: 1                                        | nope | is no argument of municipalities: use first, after, last, before, filter, orderBy
            filter: {and: [{partnerships: {some: {status: [NOPE]}}}]} | filter.and[0].partnerships.some.status[0] | is NOPE, but must be one of PLANNED, ACTIVE, ENDED, UNKNOWN
            """)
    void tellsWhereInTheDocument(String argument, String place, String complaint) {
        var error = onlyError("{ municipalities(" + argument + ") { totalCount } }", Map.of());
        assertThat(error.get("message").asString()).isEqualTo(place + " " + complaint);
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(place);
        assertThat(error.at("/locations/0/column").asInt()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"first": "x"}                                 | $first    | is "x", but must be a whole number from -2147483648 to 2147483647
            {"first": 1.5}                                 | $first    | is 1.5, but must be a whole number from -2147483648 to 2147483647
            {"first": 99999999999}                         | $first    | is 99999999999, but must be a whole number from -2147483648 to 2147483647
            {"first": {"a": [1]}}                          | $first    | must be a whole number from -2147483648 to 2147483647
            {"orderBy": [{}]}                              | $orderBy[0] | lacks field
            {"orderBy": [{"field": "NOPE"}]}               | $orderBy[0].field | is "NOPE", but must be one of NAME, SLUG, COUNTRY, KIND
            {"orderBy": {"field": "NAME", "direction": null}} | $orderBy.direction | is null, but must not be
            {"orderBy": [null]}                            | $orderBy[0] | is null, but must not be
            {"filter": {"country": {"a": 1}}}              | $filter.country | must be a text in quotes
            {"filter": {"country": 5}}                     | $filter.country | is 5, but must be a text in quotes
            {"filter": {"country": [null]}}                | $filter.country[0] | is null, but must not be
            {"filter": {"hasPartnerships": "yes"}}         | $filter.hasPartnerships | is "yes", but must be true or false
            {"filter": {"name": {"nope": "x"}}}            | $filter.name.nope | is no field of $filter.name: use equals, startsWith, contains
            {"filter": {"and": [{"partnerships": {"some": {"status": ["NOPE"]}}}]}} | $filter.and[0].partnerships.some.status[0] | is "NOPE", but must be one of PLANNED, ACTIVE, ENDED, UNKNOWN
            {"filter": {"name": ["x"]}}                    | $filter.name | must be an object with equals, startsWith, contains
            {"on": "x"}                                    | $on       | is "x", but must be a day such as 2026-10-01, in quotes
            {"on": 5}                                      | $on       | is 5, but must be a day such as 2026-10-01, in quotes
            {"locale": "FI"}                               | $locale   | is "FI", but must be one of SV, EN
            {"by": {}}                                     | $by       | must have exactly one of slug, id, scbCode
            {"by": {"slug": null}}                         | $by.slug  | is null, but must not be
            {"by": {"slug": "a", "id": "b"}}               | $by       | must have exactly one of slug, id, scbCode
            {"by": 5}                                      | $by       | is 5, but must be an object with slug, id, scbCode
            """)
    void tellsWhereInVariables(String variables, String place, String complaint) {
        var error = onlyError(VARIABLES, JSON.readValue(variables, Map.class));
        assertThat(error.get("message").asString()).isEqualTo(place + " " + complaint);
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { municipality(by: null) { name } }            | by is null, but must not be
            { nodes(ids: null) { id } }                    | ids is null, but must not be
            query ($f: MunicipalityFilter = {country: 5}) { municipalities(filter: $f) { totalCount } } | The default value of a variable is no MunicipalityFilter
            { ...a } fragment a on Query { ...b } fragment b on Query { ...a } | Fragment cycles not allowed
            { ...a ...b } fragment a on Query { ...b } fragment b on Query { ...a __typename } | Fragment cycles not allowed
            '' | The query ends before it is complete, at line 1 column 1
            { municipalities(                              | The query ends before it is complete, at line 1 column 18
            { } }                                          | Invalid syntax at line 1 column 3: '}' cannot stand there
            { __typename } }                               | Invalid syntax at line 1 column 16: '}' cannot stand there
            { nothingOfTheKind }                           | Field 'nothingOfTheKind' in type 'Query' is undefined
            { municipality(by: {slug: "a}) { name } }      | Invalid syntax at line 1 column 27
            { __type(name: "A") { name } b: __type(name: "B") { name } } | Ask the schema for less at once: Query.__type is there too often
            """)
    void hasOneSentenceForEveryOtherMistake(String query, String message) {
        assertThat(onlyError(query, Map.of()).get("message").asString()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { municipality(by: {slug: null}) { name } }                       | by.slug   | is null, but must not be
            query ($s: String) { municipality(by: {slug: $s}) { name } }      | by.slug   | is null, but must not be
            { partnership(by: {slug: null}) { slug } }                        | by.slug   | is null, but must not be
            { municipality(by: {}) { name } }                                 | by        | must have exactly one of slug, id, scbCode
            { municipality(by: {slug: "a", id: "b"}) { name } }               | by        | must have exactly one of slug, id, scbCode
            { municipality { name } }                                         | by        | is missing: it must be an object with slug, id, scbCode
            { search { totalCount } }                                         | text      | is missing: it must be a text in quotes
            { ...f } fragment f on Query { search { totalCount } }            | text      | is missing: it must be a text in quotes
            { search(text: "x", last: 2) { totalCount } }                     | last      | is no argument of search: use text, kinds, first, after
            { networks { nodes { slug(a: 1) } } }                             | a         | is no argument of slug, which takes none
            { ... on Query { __type(nope: 1, name: "Query") { name } } }      | nope      | is no argument of __type: use name
            { municipalities(filter: {status: [ACTIVE]}) { totalCount } }     | filter.status | is no field of filter: use FIELDS
            """)
    void tellsTheArgumentWhereTheEngineDoesNot(String query, String place, String complaint) {
        var error = onlyError(query, Map.of());
        assertThat(error.get("message").asString()).startsWith(place + " " + complaint.replace("FIELDS", ""));
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(place);
    }

    @Test
    void tellsLimitsOfTheDocumentInPlainWords() {
        assertThat(onlyError("{ " + "a: __typename ".repeat(10_000) + "}", Map.of())
                        .get("message")
                        .asString())
                .isEqualTo("The query has more than 15,000 words and signs: ask for less at once");
        assertThat(onlyError("{ a ".repeat(1_000) + "}".repeat(1_000), Map.of())
                        .get("message")
                        .asString())
                .isEqualTo("The query is nested too deep: ask for less at once");
    }

    @Test
    void cutsEchoes() {
        var endless = "x".repeat(900_000);
        for (var query : new String[] {
            "{ municipalities(first: \"" + endless + "\") { totalCount } }",
            "{ " + endless + " }",
            "{ municipalities(filter: {" + endless + ": 1}) { totalCount } }",
            "{ municipalities(" + endless + ": 1) { totalCount } }",
            "{ municipality(by: {slug: \"falun\"}) { name(locale: " + endless + ") } }"
        }) {
            assertThat(onlyError(query, Map.of()).toString()).contains("xxx...").hasSizeLessThan(500);
        }
        var inVariables = Map.of("first", endless);
        assertThat(onlyError(VARIABLES, inVariables).toString())
                .contains("xxx...")
                .hasSizeLessThan(500);
    }

    @Test
    void refusesWhatIsNestedDeeperThanJsonMayBe() {
        var body = "{\"query\": \"{ __typename }\", \"variables\": {\"f\": %s1%s}}"
                .formatted("{\"not\": ".repeat(900), "}".repeat(900));
        var answer = JSON.readTree(
                new GraphQlClient(port).postBody(body, "application/json").body());
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("The JSON of the request is nested too deep, or has a name or number that is too long");
    }

    private JsonNode onlyError(String query, Map<?, ?> variables) {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        var errors = JSON.readTree(new GraphQlClient(port)
                        .postBody(body, "application/graphql-response+json")
                        .body())
                .get("errors");
        assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
        return errors.get(0);
    }
}
