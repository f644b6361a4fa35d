package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** One record by slug, id, code or name, however its letters are written. */
@RunningApi
class LookupTest {

    @Autowired
    private GraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    municipality(by: {slug: "Karlskrona"}) { slug }         | karlskrona
                    municipality(by: {slug: "Umeå"}) { slug }               | umea
                    municipality(by: {slug: "HOMA-BAY"}) { slug }           | homa-bay
                    municipality(by: {name: "växjö"}) { slug }              | vaxjo
                    municipality(by: {name: "Homa  bay"}) { slug }          | homa-bay
                    municipality(by: {name: "Falu kommun"}) { slug }        | falun
                    municipality(by: {name: "Danang"}) { slug }             | da-nang
                    municipality(by: {name: "UPPLANDSBRO"}) { slug }        | upplands-bro
                    municipality(by: {name: "Upplands Bro"}) { slug }       | upplands-bro
                    municipality(by: {name: "homabay"}) { slug }            | homa-bay
                    municipality(by: {name: "jbmarks"}) { slug }            | jb-marks
                    municipality(by: {name: "Håbo"}) { slug }               | habo-uppsala
                    municipality(by: {name: "Habo"}) { slug }               | habo
                    municipality(by: {scbCode: "2080"}) { slug }            | falun
                    network(by: {name: "network for democratic resilience"}) { slug } | democratic-resilience
                    network(by: {slug: "Climate-Action"}) { slug }          | climate-action
                    partnership(by: {slug: "Karlskrona-Tshwane"}) { slug }  | karlskrona-tshwane
                    theme(by: {slug: "Gender-Equality"}) { slug }           | gender-equality
                    country(code: "ke") { slug: code }                      | KE
                    """)
    void findsOneRecord(String lookup, String slug) {
        graphQl.document("{ found: %s }".formatted(lookup))
                .execute()
                .path("found.slug")
                .entity(String.class)
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "projects, project",
        "sources, source",
        "projectAreas, projectArea",
        "themes, theme",
        "tags, tag",
        "methods, method",
        "municipalities, municipality",
        "networks, network",
        "partnerships, partnership"
    })
    void findsEveryKindByItsId(String list, String field) {
        var id = graphQl.document("{ %s(first: 1) { nodes { id } } }".formatted(list))
                .execute()
                .path(list + ".nodes[0].id")
                .entity(String.class)
                .get();
        graphQl.document("{ %s(by: {id: \"%s\"}) { id } }".formatted(field, id))
                .execute()
                .path(field + ".id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "sources, source",
        "projectAreas, projectArea",
        "themes, theme",
        "tags, tag",
        "methods, method",
    })
    void findsOtherKindsByTheirSlug(String list, String field) {
        var slug = graphQl.document("{ %s(first: 1) { nodes { slug } } }".formatted(list))
                .execute()
                .path(list + ".nodes[0].slug")
                .entity(String.class)
                .get();
        graphQl.document("{ %s(by: {slug: \"%s\"}) { slug } }".formatted(field, slug))
                .execute()
                .path(field + ".slug")
                .entity(String.class)
                .isEqualTo(slug);
    }

    @Test
    void findsAProjectByTheSlugsOfItsPartnershipAndItself() {
        var project = graphQl.document("{ projects(first: 1) { nodes { slug partnership { slug } } } }")
                .execute()
                .path("projects.nodes[0]")
                .entity(Map.class)
                .get();
        var partnership = (Map<?, ?>) project.get("partnership");
        graphQl.document("{ project(by: {slug: \"%s/%s\"}) { slug partnership { slug } } }"
                        .formatted(partnership.get("slug"), project.get("slug")))
                .execute()
                .path("project")
                .entity(Map.class)
                .isEqualTo(project);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    municipality(by: {slug: "Saldanha Bay"}) { slug } | by.slug | is not a slug
                    municipality(by: {name: " "}) { slug }            | by.name | is empty
                    municipality(by: {name: "håBÖ"}) { slug }         | by.name | is the name of several, habo, habo-uppsala
                    municipality(by: {slug: "No Slug At All!"}) { slug } | by.slug | is not a slug
                    network(by: {slug: "No Slug!"}) { slug }          | by.slug | is not a slug
                    project(by: {slug: "karlskrona-tshwane"}) { slug } | by.slug | slugs of a partnership and its project
                    source(by: {id: "VGFnOng"}) { slug }              | by.id   | is the id of a Tag, not of a Source
                    country(code: "Kenya") { code }                   | code    | is not a country code
                    """)
    void saysWhatIsWrong(String lookup, String argument, String message) {
        var response = graphQl.document("{ found: %s }".formatted(lookup)).execute();
        response.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains(message))
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_USER_INPUT")
                                .containsEntry("argument", argument)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    municipalities(filter: {slug: ["Umeå", "KARLSKRONA"]}) { totalCount }    | municipalities(filter: {slug: ["umea", "karlskrona"]}) { totalCount }
                    municipalities(filter: {country: ["ke"]}) { totalCount }                 | municipalities(filter: {country: ["KE"]}) { totalCount }
                    partnerships(filter: {participant: ["Växjö"]}) { totalCount }            | partnerships(filter: {participant: ["vaxjo"]}) { totalCount }
                    countries(filter: {code: ["se", "Xk"]}) { totalCount }                   | countries(filter: {code: ["SE", "XK"]}) { totalCount }
                    """)
    void filtersReadKeysLikeLookups(String written, String plain) {
        var counts = graphQl.document("{ written: %s plain: %s }".formatted(written, plain))
                .execute();
        int expected = counts.path("plain.totalCount").entity(Integer.class).get();
        assertThat(expected).isPositive();
        counts.path("written.totalCount").entity(Integer.class).isEqualTo(expected);
    }
}
