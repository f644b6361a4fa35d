package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningApi
class SimilarTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "similar, karlskrona, KE",
        "similar, homa-bay, SE",
        "similar, umea, ZA",
        "possiblePartners, karlskrona, ZM",
        "possiblePartners, homa-bay, SE"
    })
    void findsAmongThoseThatMatchTheBestOfAll(String field, String slug, String country) {
        var all = ask(field, slug, "first: 100");
        var matching = ask(field, slug, "first: 100, filter: {country: \"%s\"}".formatted(country));
        var expected = all.stream()
                .filter(affinity ->
                        affinity.at("/municipality/country/code").asString().equals(country))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(matching.subList(0, expected.size())).isEqualTo(expected);
        assertThat(ask(field, slug, "first: 1, filter: {country: \"%s\"}".formatted(country)))
                .isEqualTo(expected.subList(0, 1));
        assertThat(ask(field, slug, "filter: {country: []}")).isEmpty();
    }

    private List<JsonNode> ask(String field, String slug, String arguments) {
        var answer = new GraphQlClient(port).answer("""
                { municipality(by: {slug: "%s"}) { %s(%s) { score municipality { slug country { code } } } } }
                """.formatted(slug, field, arguments));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return List.copyOf(answer.at("/data/municipality/" + field).values());
    }
}
