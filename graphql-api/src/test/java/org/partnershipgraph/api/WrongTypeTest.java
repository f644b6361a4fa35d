package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value of the wrong type is reported by its own path, however deep it is in an argument or variable. */
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
            first: "x"                                     | first    | must be a whole number from -2147483648 to 2147483647, but is "x"
            first: 1.5                                     | first    | must be a whole number from -2147483648 to 2147483647, but is 1.5
            first: 99999999999                             | first    | must be a whole number from -2147483648 to 2147483647, but is 99999999999
            first: {a: [1]}                                | first    | must be a whole number from -2147483648 to 2147483647
            orderBy: [{}]                                  | orderBy[0] | must have 'field'
            orderBy: [{field: NOPE}]                       | orderBy[0].field | must be one of NAME, SLUG, COUNTRY, KIND, PARTNERSHIPS, but is NOPE
            orderBy: {field: NAME, direction: null}        | orderBy.direction | is null, but must not be
            filter: {country: {a: 1}}                      | filter.country | must be a text in quotes
            filter: {country: SE}                          | filter.country | must be a text in quotes, but is SE
            filter: {country: [null]}                      | filter.country[0] | is null, but must not be
            filter: {hasPartnerships: "yes"}               | filter.hasPartnerships | must be true or false, but is "yes"
            filter: {name: {nope: "x"}}                    | filter.name.nope | is not a field of filter.name: use equals, startsWith, contains
            nope: 1                                        | nope | is not an argument of municipalities: use first, after, last, before, filter, orderBy
            filter: {and: [{partnerships: {some: {status: [NOPE]}}}]} | filter.and[0].partnerships.some.status[0] | must be one of PLANNED, ACTIVE, ENDED, UNKNOWN, but is NOPE
            """)
    void reportsThePathInAnArgument(String argument, String path, String words) {
        var error = onlyError("{ municipalities(" + argument + ") { totalCount } }", Map.of());
        assertInvalid(error, path, words);
        assertThat(error.at("/locations/0/column").asInt()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"first": "x"}                                 | $first    | must be a whole number from -2147483648 to 2147483647, but is "x"
            {"first": 1.5}                                 | $first    | must be a whole number from -2147483648 to 2147483647, but is 1.5
            {"first": 99999999999}                         | $first    | must be a whole number from -2147483648 to 2147483647, but is 99999999999
            {"first": {"a": [1]}}                          | $first    | must be a whole number from -2147483648 to 2147483647
            {"orderBy": [{}]}                              | $orderBy[0] | must have 'field'
            {"orderBy": [{"field": "NOPE"}]}               | $orderBy[0].field | must be one of NAME, SLUG, COUNTRY, KIND, PARTNERSHIPS, but is "NOPE"
            {"orderBy": {"field": "NAME", "direction": null}} | $orderBy.direction | is null, but must not be
            {"orderBy": [null]}                            | $orderBy[0] | is null, but must not be
            {"filter": {"country": {"a": 1}}}              | $filter.country | must be a text in quotes
            {"filter": {"country": 5}}                     | $filter.country | must be a text in quotes, but is 5
            {"filter": {"country": [null]}}                | $filter.country[0] | is null, but must not be
            {"filter": {"hasPartnerships": "yes"}}         | $filter.hasPartnerships | must be true or false, but is "yes"
            {"filter": {"name": {"nope": "x"}}}            | $filter.name.nope | is not a field of $filter.name: use equals, startsWith, contains
            {"filter": {"and": [{"partnerships": {"some": {"status": ["NOPE"]}}}]}} | $filter.and[0].partnerships.some.status[0] | must be one of PLANNED, ACTIVE, ENDED, UNKNOWN, but is "NOPE"
            {"filter": {"name": ["x"]}}                    | $filter.name | must be an object with equals, startsWith, contains
            {"on": "x"}                                    | $on       | must be a day such as 2026-10-01, in quotes, but is "x"
            {"on": 5}                                      | $on       | must be a day such as 2026-10-01, in quotes, but is 5
            {"locale": "FI"}                               | $locale   | must be one of SV, EN, but is "FI"
            {"by": {}}                                     | $by       | must have exactly one of slug, id, scbCode
            {"by": {"slug": null}}                         | $by.slug  | is null, but must not be
            {"by": {"slug": "a", "id": "b"}}               | $by       | must have exactly one of slug, id, scbCode
            {"by": 5}                                      | $by       | must be an object with slug, id, scbCode, name, but is 5
            """)
    void reportsThePathInAVariable(String variables, String path, String words) {
        assertInvalid(onlyError(VARIABLES, JSON.readValue(variables, Map.class)), path, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { ...a } fragment a on Query { ...b } fragment b on Query { ...a } | GRAPHQL_VALIDATION_FAILED | fragment cannot contain itself
            { ...a ...b } fragment a on Query { ...b } fragment b on Query { ...a __typename } | GRAPHQL_VALIDATION_FAILED | fragment cannot contain itself
            ''                                             | GRAPHQL_PARSE_FAILED | ends before it is complete
            { municipalities(                              | GRAPHQL_PARSE_FAILED | ends before it is complete
            { } }                                          | GRAPHQL_PARSE_FAILED | line 1 column 3: '}' cannot stand there
            { __typename } }                               | GRAPHQL_PARSE_FAILED | line 1 column 16: '}' cannot stand there
            { municipality(by: {slug: "a}) { name } }      | GRAPHQL_PARSE_FAILED | line 1 column 27
            { municipality(by: {slug: "\\uD800"}) { name } } | GRAPHQL_PARSE_FAILED | half a character
            """)
    void reportsEveryOtherMistakeOnce(String query, String code, String words) {
        var error = onlyError(query, Map.of());
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.get("message").asString()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { municipality(by: null) { name } }                               | by        | is null
            { nodes(ids: null) { id } }                                       | ids       | is null
            { municipality(by: {slug: null}) { name } }                       | by.slug   | is null
            query ($s: String) { municipality(by: {slug: $s}) { name } }      | by.slug   | is null
            { partnership(by: {slug: null}) { slug } }                        | by.slug   | is null
            { municipality(by: {}) { name } }                                 | by        | exactly one of slug, id, scbCode
            { municipality(by: {slug: "a", id: "b"}) { name } }               | by        | exactly one of slug, id, scbCode
            { municipality { name } }                                         | by        | is missing: municipality needs it, as an object with slug, id, scbCode
            { search { totalCount } }                                         | text      | is missing: search needs it, as a text
            { ...f } fragment f on Query { search { totalCount } }            | text      | is missing: search needs it, as a text
            { dataset @skip { revision } }                                    | if        | is missing: @skip needs it, as true or false
            { dataset @skip(if: 5) { revision } }                             | if        | must be true or false, but is 5
            { dataset @include(if: true, unless: true) { revision } }         | unless    | is not an argument of @include: use if
            { search(text: "x", last: 2) { totalCount } }                     | last      | is not an argument of search: use text, kinds, first, after
            { networks { nodes { slug(a: 1) } } }                             | a         | is not an argument of slug, which takes none
            { ... on Query { __type(nope: 1, name: "Query") { name } } }      | nope      | is not an argument of __type: use name
            { municipalities(filter: {status: [ACTIVE]}) { totalCount } }     | filter.status | is not a field of filter: use
            { municipality(by: {slug: $slug}) { name } }                      | $slug     | not declared
            query ($f: MunicipalityFilter = {country: 5}) { municipalities(filter: $f) { totalCount } } | $f.country | must be a text in quotes, but is 5
            """)
    void reportsTheArgumentAtAnyPlace(String query, String path, String words) {
        assertInvalid(onlyError(query, Map.of()), path, words);
    }

    @Test
    void reportsEachMissingArgument() {
        var errors = errors("{ shortestPath { length } }", Map.of());
        assertThat(errors.findValuesAsString("argument")).contains("from", "to");
    }

    @Test
    void reportsTheLimitsOfADocument() {
        assertThat(onlyError("{ " + "a: __typename ".repeat(10_000) + "}", Map.of())
                        .get("message")
                        .asString())
                .isEqualTo("The query has more than 15000 words and signs: ask for less at once");
        assertThat(onlyError("{ a ".repeat(1_000) + "}".repeat(1_000), Map.of())
                        .get("message")
                        .asString())
                .isEqualTo("The query is nested too deep: ask for less at once");
    }

    @Test
    void cutsWhatItRepeatsOfARequest() {
        var endless = "x".repeat(900_000);
        for (var query : new String[] {
            "{ municipalities(first: \"" + endless + "\") { totalCount } }",
            "{ " + endless + " }",
            "{ municipalities(filter: {" + endless + ": 1}) { totalCount } }",
            "{ municipalities(" + endless + ": 1) { totalCount } }",
            "{ municipality(by: {slug: \"falun\"}) { name(locale: " + endless + ") } }"
        }) {
            assertThat(onlyError(query, Map.of()).toString()).contains("xxx...").hasSizeLessThan(600);
        }
        var inVariables = Map.of("first", endless);
        assertThat(onlyError(VARIABLES, inVariables).toString())
                .contains("xxx...")
                .hasSizeLessThan(500);
    }

    @Test
    void rejectsJsonThatIsNestedTooDeep() {
        var body = "{\"query\": \"{ __typename }\", \"variables\": {\"f\": %s1%s}}"
                .formatted("{\"not\": ".repeat(900), "}".repeat(900));
        var answer = JSON.readTree(
                new GraphQlClient(port).postBody(body, "application/json").body());
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("The JSON of the request is nested too deep, or has a name or number that is too long");
    }

    private static void assertInvalid(JsonNode error, String path, String words) {
        assertThat(error.get("message").asString()).startsWith(path + " ").contains(words);
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(path);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    private JsonNode onlyError(String query, Map<?, ?> variables) {
        var errors = errors(query, variables);
        assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
        return errors.get(0);
    }

    private JsonNode errors(String query, Map<?, ?> variables) {
        var body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return JSON.readTree(new GraphQlClient(port)
                        .postBody(body, "application/graphql-response+json")
                        .body())
                .get("errors");
    }
}
