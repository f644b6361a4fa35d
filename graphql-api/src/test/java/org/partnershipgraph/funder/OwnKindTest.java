package org.partnershipgraph.funder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

/** An application adds a kind of record by its record, description, schema, data and controller, and by nothing else. */
@SpringBootTest(
        classes = {PartnershipGraph.class, OwnKindTest.Funders.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "spring.graphql.schema.locations=classpath*:graphql/**/,classpath:funder/"
        })
@AutoConfigureHttpGraphQlTester
class OwnKindTest {

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private Stores stores;

    @Test
    void isLoadedFromItsFileAndListedByName() {
        assertThat(slugs("funders")).containsExactly("aland-foundation", "lake-trust", "north-fund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {slug: ["Lake-Trust"]}                           | lake-trust
            {country: ["se"]}                                | aland-foundation north-fund
            {not: {country: ["SE"]}}                         | lake-trust
            {network: ["climate-action"]}                    | lake-trust north-fund
            {founded: {from: 1990, to: 2000}}                | lake-trust
            {name: {startsWith: "fund of"}}                  | north-fund
            {text: "budgetar"}                               | lake-trust
            {country: ["SE"], founded: {to: 2000}}           | north-fund
            """)
    void isFiltered(String filter, String slugs) {
        assertThat(slugs("funders(filter: %s)".formatted(filter))).containsExactly(slugs.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {field: FOUNDED}                    | north-fund lake-trust aland-foundation
            {field: FOUNDED, direction: DESC}   | aland-foundation lake-trust north-fund
            {field: SLUG, direction: DESC}      | north-fund lake-trust aland-foundation
            {field: NAME, locale: SV}           | north-fund lake-trust aland-foundation
            """)
    void isOrdered(String order, String slugs) {
        assertThat(slugs("funders(orderBy: [%s])".formatted(order))).containsExactly(slugs.split(" "));
    }

    @Test
    void isPaged() {
        var cursor = value("funders(first: 1) { pageInfo { endCursor } }", "funders.pageInfo.endCursor");
        assertThat(slugs("funders(first: 1, after: \"%s\")".formatted(cursor))).containsExactly("lake-trust");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lake        | lake-trust
            sjostift    | lake-trust
            fund north  | north-fund
            skolor      | aland-foundation
            """)
    void isFoundBySearch(String words, String slug) {
        var query = "search(text: \"%s\", kinds: [FUNDER]) { nodes { ... on Funder { slug } } }".formatted(words);
        assertThat(values(query, "search.nodes[*].slug")).contains(slug);
    }

    @Test
    void isFoundBySearchAmongAllKinds() {
        assertThat(value("search(text: \"Nordfonden\") { nodes { __typename } }", "search.nodes[0].__typename"))
                .isEqualTo("Funder");
    }

    @Test
    void isCountedByItsLinks() {
        var query = "funders { totalCount countries { count node { code } } }";
        assertThat(values(query, "funders.countries[*].node.code")).containsExactly("SE", "KE");
        assertThat(values(query, "funders.countries[*].count")).containsExactly("2", "1");
        assertThat(value(query, "funders.totalCount")).isEqualTo("3");
    }

    @Test
    void isIdentifiedBySlugNameAndId() {
        var id = value("funder(by: {name: \"lake trust\"}) { id }", "funder.id");
        assertThat(value("funder(by: {id: \"%s\"}) { slug }".formatted(id), "funder.slug"))
                .isEqualTo("lake-trust");
        assertThat(value("node(id: \"%s\") { ... on Funder { slug } }".formatted(id), "node.slug"))
                .isEqualTo("lake-trust");
    }

    @Test
    void leadsToWhatItLinksTo() {
        assertThat(values("funder(by: {slug: \"lake-trust\"}) { networks { slug } }", "funder.networks[*].slug"))
                .containsExactly("democratic-resilience", "climate-action");
    }

    @Test
    void isFoundAsItIsAfterAChange() {
        var fund = stores.of(Funder.class).findById("north-fund").orElseThrow();
        var moved = stores.of(Funder.class).save(fund.in("NO", LocalizedText.same("Arctic Fund")));
        assertThat(slugs("funders(filter: {name: {equals: \"Arctic Fund\"}})")).containsExactly("north-fund");
        assertThat(slugs("funders(filter: {country: [\"SE\"]})")).containsExactly("aland-foundation");
        stores.of(Funder.class).save(moved.in(fund.country(), fund.name()));
        assertThat(slugs("funders(filter: {country: [\"SE\"]})")).containsExactly("aland-foundation", "north-fund");
    }

    private List<String> slugs(String field) {
        var name = field.substring(0, "funders".length());
        return values(field + " { nodes { slug } }", name + ".nodes[*].slug");
    }

    private List<String> values(String query, String path) {
        return graphQl.document("{ %s }".formatted(query))
                .execute()
                .path(path)
                .entityList(String.class)
                .get();
    }

    private String value(String query, String path) {
        return graphQl.document("{ %s }".formatted(query))
                .execute()
                .path(path)
                .entity(String.class)
                .get();
    }

    @TestConfiguration
    @Import(FunderController.class)
    static class Funders {

        @Bean
        Kind<Funder> funder() {
            return Funder.KIND;
        }
    }
}
