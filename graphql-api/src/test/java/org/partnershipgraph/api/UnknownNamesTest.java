package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks for a name that does not exist learns which is near, or which there are. */
@RunningApi
class UnknownNamesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { municipality(by: {slug: "falun"}) { naam } }                     | Municipality has no field naam: did you mean name
            { municipality(by: {slug: "falun"}) { Slug } }                     | Municipality has no field Slug: did you mean slug?
            { municipalties { totalCount } }                                   | Query has no field municipalties: did you mean municipalities
            { partnerships { nodes { title } } }                               | Partnership has no field title: use
            { country(code: "SE") { population } }                             | Country has no field population: use
            { ...f } fragment f on Query { networks { nods { slug } } }        | NetworkConnection has no field nods: did you mean nodes
            { node(id: "x") { name } }                                         | Node has no field name itself: ask for it in ... on
            { node(id: "x") { idd } }                                          | Node has no field idd: did you mean id?
            { search(text: "a") { nodes { slug } } }                           | has no field slug itself: ask for it in ... on Municipality
            { search(text: "a") { nodes { naem } } }                           | has no field naem: did you mean ... on Municipality { name }?
            { search(text: "a") { nodes { population } } }                     | has no fields of its own, and no field population
            { __schema { type { name } } }                                     | __Schema has no field type: did you mean types
            { node(id: "x") { ... on Municipalty { slug } } }                  | This API has no type Municipalty: did you mean Municipality
            query ($f: MunicipalityFiltre) { municipalities(filter: $f) { totalCount } } | did you mean MunicipalityFilter
            query ($slug: String!) { municipality(by: {slug: $slgu}) { name } } | $slgu is used, but not declared by the query: did you mean $slug?
            query ($n: Int) { ...f } fragment f on Query { networks(first: $m, last: $n) { totalCount } } | $m is used, but not declared by the query: did you mean $n?
            { municipality(by: {slug: $slug}) { name } }                       | $slug is used, but not declared by the query
            query ($first: Int) { networks(first: $first, orderBy: $order) { totalCount } } | $order is used, but not declared by the query
            { dataset @incldue(if: true) { revision } }                        | @incldue is not a directive of this API: use @
            """)
    void areReportedWithTheNamesThatExist(String query, String words) {
        var errors = new GraphQlClient(port).answer(query).get("errors");
        assertThat(errors.get(0).get("message").asString()).contains(words);
        assertThat(errors.get(0).at("/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }
}
