package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApi
class BadInputTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ municipality(by: {slug: \"atlantis\"}) { name } }",
                "{ municipality(by: {name: \"No Name At All!\"}) { name } }",
                "{ municipality(by: {scbCode: \"9999\"}) { name } }",
                "{ partnership(by: {slug: \"atlantis-lemuria\"}) { slug } }",
                "{ network(by: {slug: \"atlantis\"}) { name } }",
                "{ country(code: \"QQ\") { name } }",
                "{ globalGoal(number: 18) { name } }"
            })
    void returnsNullForUnknownRecords(String query) {
        var answer = client().answer(query);
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.get("data").values()).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-04-31", "+999999999-12-31", "2026", "today"})
    void rejectsDaysThatDoNotExist(String day) {
        var query = "{ partnerships { nodes { isActive(on: \"%s\") } } }".formatted(day);
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertThat(response.body()).contains("must be a day such as 2026-10-01").doesNotContain("parse");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { node(id: "nonsense") { id } }                    | BAD_USER_INPUT | id is "nonsense": use one that a field named id gave
                    { nodes(ids: ["nonsense"]) { id } }                | BAD_USER_INPUT | ids[0] is "nonsense": use one that a field named id gave
                    { municipality(by: {id: "VGFnOng"}) { name } }     | BAD_USER_INPUT | by.id is the id of a Tag, not of a Municipality
                    { readPage { language } }                          | BAD_USER_INPUT | Give either text or html
                    { readPage(text: "a", html: "a") { language } }    | BAD_USER_INPUT | Give either text or html
                    { search(text: "  ") { totalCount } }              | BAD_USER_INPUT | text is empty: give a word or the beginning of one
                    { search(text: "...") { totalCount } }             | BAD_USER_INPUT | text has neither letter nor digit: give a word or the beginning of one
                    { search(text: "😀 (((*") { totalCount } }         | BAD_USER_INPUT | text has neither letter nor digit: give a word or the beginning of one
                    { search(text: "\\u202E\\u200F") { totalCount } } | BAD_USER_INPUT | text has neither letter nor digit: give a word or the beginning of one
                    { search(text: "a", after: "AAAA") { totalCount } } | BAD_CURSOR    | after is not a cursor of this list
                    { municipalities(after: "x") { totalCount } }      | BAD_CURSOR     | after is not a cursor of this list
                    """)
    void reportsWhatIsWrongWithAValueThatIsLookedUp(String query, String code, String message) {
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(query.contains("node") ? 200 : 400);
        assertOneError(response.body(), code, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    first: -1                                          | first is -1, but must be from 0 to 100
                    first: 101                                         | first is 101, but must be from 0 to 100
                    last: -1                                           | last is -1, but must be from 0 to 100
                    first: 1, last: 1                                  | Page either forwards with first and after, or backwards with last and before
                    filter: {slug: ["a", "No Slug!"]}                  | filter.slug[1] is not a slug such as karlskrona
                    filter: {country: "Sweden"}                        | filter.country[0] is not a country code of two capital letters such as SE
                    filter: {county: ["1*"]}                           | filter.county[0] is not a county code of two digits such as 10
                    filter: {text: " "}                                | filter.text is empty: give a word or the beginning of one
                    filter: {text: "*"}                                | filter.text has neither letter nor digit: give a word or the beginning of one
                    filter: {partnerships: {some: {networks: {some: {countryCount: {from: -1}}}}}} | filter.partnerships.some.networks.some.countryCount.from is -1, but must be 0 or more
                    filter: {partnerships: {some: {networks: {some: {countryCount: {from: 3, to: 2}}}}}} | filter.partnerships.some.networks.some.countryCount goes from 3 to 2: the least cannot be more than the most
                    filter: {name: {contains: " "}}                    | filter.name.contains is empty: leave it out to match every name
                    filter: {partnerships: {some: {goal: [1, 18]}}}    | filter.partnerships.some.goal[1] is not the number of a global goal: 1 to 17
                    filter: {partnerships: {every: {years: {from: 2021, to: 2020}}}} | filter.partnerships.every.years goes from 2021 to 2020: the first year cannot come after the last
                    filter: {or: [{}, {partnerships: {none: {years: {to: -1}}}}]}    | filter.or[1].partnerships.none.years.to is -1, but must be a year of four digits
                    filter: {name: {equals: "a\\u202Eb"}}            | filter.name.equals has the invisible character U+202E
                    filter: {name: {equals: "a\\u0000b"}}            | filter.name.equals has the invisible character U+0000
                    orderBy: [{field: NAME}, {field: NAME, direction: DESC}]         | orderBy[1].field is NAME for the second time: leave it out
                    """)
    void rejectsArgumentsThatMakeNoSense(String arguments, String message) {
        var query = "{ municipalities(%s) { totalCount } }".formatted(arguments);
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "BAD_USER_INPUT", message);
    }

    @Test
    void rejectsABadArgumentOfANestedListOnce() {
        var query =
                "{ municipalities(first: 50) { nodes { mine: partnerships(filter: {status: ACTIVE}, first: 101) { totalCount } } } }";
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertOneError(response.body(), "BAD_USER_INPUT", "first is 101, but must be from 0 to 100");
        var error = new JsonMapper().readTree(response.body()).at("/errors/0");
        assertThat(error.get("path").toString()).isEqualTo("[\"municipalities\",\"nodes\",\"mine\"]");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("first");
    }

    @Test
    void rejectsABadCursorOfNestedListsOnce() {
        var query = "{ municipalities(first: 100) { nodes { a: partnerships(after: \"x\") { totalCount } "
                + "b: partners(before: \"x\") { totalCount } c: projects(after: \"x\") { totalCount } } } }";
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertOneError(response.body(), "BAD_CURSOR", null);
        var error = new JsonMapper().readTree(response.body()).at("/errors/0");
        assertThat(error.get("path").toString()).isEqualTo("[\"municipalities\",\"nodes\",\"a\"]");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u202E", "y\u0000", ""})
    void rejectsTextsThatAreNotCursors(String start) {
        for (var cursor : List.of(start, start + "x".repeat(5000))) {
            var response = client().post(
                            "query ($before: String) { partnerships(last: 1, before: $before) { totalCount } }",
                            Map.of("before", cursor),
                            RESPONSE_JSON);
            assertOneError(response.body(), "BAD_CURSOR", "before is not a cursor of this list");
        }
    }

    @Test
    void reportsEveryMistakeInTheSameShape() {
        var mistakes = List.of(
                "{ municipalities(first: 101) { totalCount } }",
                "{ search(text: \" \") { totalCount } }",
                "{ municipalities(filter: {text: \" \"}) { totalCount } }",
                "{ municipality(by: {id: \"x\"}) { name } }",
                "{ readPage { language } }");
        assertThat(mistakes)
                .map(query -> client().post(query, Map.of(), RESPONSE_JSON))
                .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(400))
                .map(response -> new JsonMapper().readTree(response.body()))
                .allSatisfy(answer -> assertThat(answer.has("data")).isFalse())
                .allSatisfy(answer -> assertThat(answer.at("/errors/0").propertyNames())
                        .containsExactlyInAnyOrder("message", "locations", "path", "extensions"))
                .allSatisfy(answer -> assertThat(
                                answer.at("/errors/0/extensions/classification").asString())
                        .isEqualTo("BAD_REQUEST"));
    }

    @Test
    void rejectsGiganticLists() {
        assertRefused(
                Map.of("slug", Collections.nCopies(101, "falun")), "filter.slug has 101 values, but may have 100");
        assertRefused(Map.of("or", Collections.nCopies(101, Map.of())), "filter.or has 101 values, but may have 100");
        var hundred = Map.of("or", Collections.nCopies(100, Map.of("hasPartnerships", true)));
        assertRefused(
                Map.of("and", List.of(hundred, hundred)),
                "filter.and[1].or[97].hasPartnerships is one condition too many: a filter may have 200");
    }

    @Test
    void rejectsLongNames() {
        assertRefused(
                Map.of("name", Map.of("contains", "x".repeat(201))),
                "filter.name.contains is 201 characters long, but may be 200");
        assertRefused(
                Map.of("name", Map.of("contains", "x".repeat(10_000))),
                "filter.name.contains is 10000 characters long, but may be 4000");
        assertOneError(
                client().answer("{ municipality(by: {slug: \"%s\"}) { name } }".formatted("x".repeat(10_000)))
                        .toString(),
                "BAD_USER_INPUT",
                "by.slug is 10000 characters long, but may be 4000");
    }

    @Test
    void rejectsDeeplyNestedFilters() {
        Map<String, Object> filter = Map.of("hasPartnerships", true);
        for (int i = 0; i < 50; i++) {
            filter = Map.of("not", filter);
        }
        assertRefused(filter, "filter" + ".not".repeat(10) + " is nested more than 10 deep: ask for less at once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "?", "falun OR lund", "name:[* TO *]", "/.*/", "{\"$ne\": null}", "a\\", "%", ".*", "~"})
    void treatsOperatorsAsLetters(String text) {
        var query = "query ($filter: MunicipalityFilter) { municipalities(filter: $filter) { totalCount } }";
        var variables = Map.of("filter", Map.of("name", Map.of("contains", text)));
        var answer = new JsonMapper()
                .readTree(client().post(query, variables, RESPONSE_JSON).body());
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/municipalities/totalCount").asInt(-1)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { municipality(by: {slug: "karlskrona"}) { name(locale: FI) } } | GRAPHQL_VALIDATION_FAILED
                    { municipality(by: {}) { name } }                     | GRAPHQL_VALIDATION_FAILED
                    { municipality(by: {slug: "a", id: "b"}) { name } }   | GRAPHQL_VALIDATION_FAILED
                    { nothingOfTheKind }                                  | GRAPHQL_VALIDATION_FAILED
                    { municipality(                                       | GRAPHQL_PARSE_FAILED
                    """)
    void rejectsInvalidDocumentsWithStatus400(String query, String code) {
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertOneError(response.body(), code, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'a'  | 201 | text has 201 characters, but may have 200: a few words are enough
                    'a ' | 21  | text has more than 20 words
                    """)
    void rejectsLongSearchTexts(String part, int times, String message) {
        var query = "{ search(text: \"" + part.repeat(times) + "\") { totalCount } }";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "BAD_USER_INPUT", message);
    }

    @Test
    void rejectsQueriesThatAreTooDeep() {
        var query = "{ networks { nodes " + "{ partnerships { nodes { networks ".repeat(6) + "{ name }"
                + " } } }".repeat(6) + " } }";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "QUERY_TOO_LARGE", null);
    }

    @Test
    void rejectsQueriesThatCostTooMuch() {
        var query = "{ countries(first: 100) { nodes { municipalities(first: 100) { nodes "
                + "{ partners(first: 100) { nodes { name } } } } } } }";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "QUERY_TOO_LARGE", null);
    }

    @Test
    void admitsTwoNestedListsOfFifty() {
        var answer = client().answer(
                        "{ municipalities(first: 50, filter: {hasPartnerships: true}) { nodes { name "
                                + "partnerships(first: 50) { totalCount nodes { slug participants { role municipality { name } } } } } } }");
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/municipalities/nodes").size()).isEqualTo(50);
    }

    @Test
    void rejectsRequestsThatAreTooLong() {
        var response = client().post("# " + "x".repeat(1_000_000) + "\n{ __typename }", Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(413);
        assertOneError(response.body(), "REQUEST_TOO_LARGE", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql;x=1", "/%67raphql", "/./graphql"})
    void rejectsLongRequestsWhateverTheSpellingOfThePath(String address) {
        var body = "{\"query\": \"{ __typename }\", \"variables\": {\"x\": \"%s\"}}".formatted("x".repeat(1_000_000));
        assertThat(new GraphQlClient(port, address)
                        .postBody(body, RESPONSE_JSON)
                        .statusCode())
                .isEqualTo(413);
    }

    /** Parsing 990,000 digits takes more than ten seconds. */
    @Test
    void rejectsLongNumbersBeforeTheyAreParsed() {
        var query = "{ municipalities(first: %s) { totalCount } }".formatted("9".repeat(990_000));
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertOneError(response.body(), "BAD_REQUEST", null);
    }

    @Test
    void countsTheCostOfSiblingsTogether() {
        var deep = "{ partnerships(first: 100) { nodes { networks ".repeat(4) + "{ name }" + " } } }".repeat(4);
        var siblings = "a: municipality(by: {slug: \"atlantis\"}) { networks(first: 100) { nodes " + deep + " } } ";
        var query = "{ " + siblings + siblings.replace("a:", "b:") + siblings.replace("a:", "c:") + "}";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "QUERY_TOO_LARGE", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "{",
                "[]",
                "\"x\"",
                "{}",
                "{\"query\": 42}",
                "{\"query\": null}",
                "{\"query\": \"{ __typename }\", \"variables\": \"x\"}",
                "{\"query\": \"{ __typename }\", \"operationName\": 3}",
                "{\"query\": \"{ __typename }\", \"extensions\": []}"
            })
    void rejectsBodiesThatAreNotRequests(String body) {
        var response = client().postBody(body, RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertOneError(response.body(), "BAD_REQUEST", null);
        assertThat(response.body()).doesNotContain("Exception", "org.springframework", "jackson", "at org.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    query A { a: __typename } query B { b: __typename } | ''  | Name the operation to run in operationName: A, B
                    query A { a: __typename } query B { b: __typename } | ' ' | Name the operation to run in operationName: A, B
                    query A { a: __typename } query B { b: __typename } | C   | Name the operation to run in operationName: A, B
                    { a: __typename }                                   | C   | no operation of this name: leave operationName out
                    """)
    void asksWhichOperationIsMeant(String query, String name, String message) {
        var body = "{\"query\": \"%s\", \"operationName\": \"%s\"}".formatted(query, name);
        var response = client().postBody(body, RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertOneError(response.body(), "GRAPHQL_VALIDATION_FAILED", message);
    }

    @Test
    void returnsTheOtherFieldsBesideANodeWithABadId() {
        var answer = client().answer("{ dataset { revision } a: node(id: \"Tm9wZTp4\") { id } b: node(id: \"\") { id } "
                + "c: node(id: \"Q291bnRyeTpYSw\") { id } d: node(id: \"Q291bnRyeTpRUQ\") { id } }");
        assertThat(answer.at("/data/dataset/revision").isNumber()).isTrue();
        assertThat(answer.at("/data/a").isNull()).isTrue();
        assertThat(answer.at("/data/b").isNull()).isTrue();
        assertThat(answer.at("/data/c/id").asString()).isEqualTo("Q291bnRyeTpYSw");
        assertThat(answer.at("/data/d").isNull()).isTrue();
        assertThat(answer.get("errors").values())
                .extracting(error -> error.get("path").toString())
                .containsExactlyInAnyOrder("[\"a\"]", "[\"b\"]");
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("id");
    }

    @Test
    void returnsTheOtherNodesBesideABadId() {
        var answer = client().answer("{ nodes(ids: [\"x\", \"Q291bnRyeTpYSw\"]) { id } }");
        assertThat(answer.at("/data/nodes/0").isNull()).isTrue();
        assertThat(answer.at("/data/nodes/1/id").asString()).isEqualTo("Q291bnRyeTpYSw");
        assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"nodes\",0]");
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("ids[0]");
    }

    @Test
    void rejectsInvalidDocumentsWithStatus200AsPlainJson() {
        var response = client().post("{ nothingOfTheKind }", Map.of(), "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
    }

    private void assertRefused(Map<String, ?> filter, String message) {
        var query = "query ($filter: MunicipalityFilter) { municipalities(filter: $filter) { totalCount } }";
        var response = client().post(query, Map.of("filter", filter), RESPONSE_JSON);
        assertOneError(response.body(), "BAD_USER_INPUT", message);
    }

    private GraphQlClient client() {
        return new GraphQlClient(port);
    }

    private static void assertOneError(String body, String code, @Nullable String words) {
        var errors = new JsonMapper().readTree(body).get("errors");
        assertThat(errors.size()).as(body).isEqualTo(1);
        assertThat(errors.get(0).at("/extensions/code").asString()).isEqualTo(code);
        if (words != null) {
            assertThat(errors.get(0).get("message").asString()).contains(words);
        }
    }
}
