package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Swedish clients get Swedish errors, all others English ones. */
@RunningApi
class ErrorLanguageTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { municipality(by: {slug: "falun"}) { naam } }       | har inget fält naam: menade du name
            { municipality(                                      | Frågan tar slut
            { dataset }                                          | Ange inom klamrar vilka fält av dataset
            { municipalities(first: "x") { totalCount } }        | first måste vara ett heltal
            { municipalities(first: 101) { totalCount } }        | first är 101, men måste vara från 0 till 100
            { municipalities(filter: {slug: ["No!"]}) { totalCount } } | filter.slug[0] är inte en slug
            { municipalities(after: "x") { totalCount } }        | after är inte en markör
            { municipality(by: {id: "VGFnOng"}) { name } }       | by.id är ett id för Tag
            { search(text: " ") { totalCount } }                 | text är tom
            { nodes(ids: ["x"]) { id } }                         | ids[0] är "x"
            { countries(first: 100) { nodes { municipalities(first: 100) { nodes { partners(first: 100) { nodes { name } } } } } } } | Frågan gäller upp till
            query ($n: Int!) { municipalities(first: $n) { totalCount } } | $n är null
            """)
    void isSwedishForSwedishClients(String query, String words) {
        assertThat(message(query, "sv-SE,sv;q=0.9,en;q=0.8")).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-DE,de;q=0.9", "nl", "*", ""})
    void isEnglishForAllOthers(String languages) {
        assertThat(message("{ municipalities(first: 101) { totalCount } }", languages))
                .contains("must be from 0 to 100");
        assertThat(message("{ nothingOfTheKind }", languages)).contains("has no field");
    }

    @Test
    void changesNeitherCodeNorArgument() {
        var query = "{ municipalities(filter: {slug: [\"No!\"]}) { totalCount } }";
        assertThat(error(query, "sv").get("extensions"))
                .isEqualTo(error(query, "en").get("extensions"));
    }

    private String message(String query, String languages) {
        return error(query, languages).get("message").asString();
    }

    private tools.jackson.databind.JsonNode error(String query, String languages) {
        var response = new GraphQlClient(port)
                .post(query, Map.of(), "application/graphql-response+json", "Accept-Language", languages);
        return new JsonMapper().readTree(response.body()).at("/errors/0");
    }
}
