package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Lists with a filter say of how many records the facts asked about are known. */
@RunningApi
class CoverageTest {

    private record Entry(String fact, int stated, int unstated) {}

    @Autowired
    private GraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    projects     | {goal: [4]}                                           | GOALS
                    projects     | {not: {or: [{goal: [4]}, {hasGrants: true}]}}         | GOALS,GRANTS
                    projects     | {startYear: {from: 2019}}                             | YEARS
                    projects     | {status: [ACTIVE]}                                    | YEARS
                    partnerships | {projects: {some: {goal: [4], years: {from: 2020}}}}  | GOALS,YEARS
                    projects     | {participants: {every: {hasCoordinates: true}}, goal: [4]} | GOALS,COORDINATES
                    partnerships | {not: {participants: {some: {hasCoordinates: false}}}} | COORDINATES
                    partnerships | {announcedYear: {from: 2020}}                         | YEARS
                    """)
    void hasAnEntryForEachFactThatTheFilterAsksAbout(String list, String filter, String facts) {
        var response = graphQl.document("""
                        { list: %s(filter: %s) { coverage { fact stated unstated } } all: %s { totalCount } }
                        """.formatted(list, filter, list)).execute();
        int all = response.path("all.totalCount").entity(Integer.class).get();
        response.path("list.coverage").entityList(Entry.class).satisfies(entries -> {
            assertThat(entries).extracting(Entry::fact).containsExactly(facts.split(","));
            assertThat(entries)
                    .allSatisfy(entry ->
                            assertThat(entry.stated() + entry.unstated()).isEqualTo(all));
            assertThat(entries).allSatisfy(entry -> assertThat(entry.stated()).isPositive());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "filter: {country: [\"KE\"]}", "filter: {networks: {some: {years: {from: 2020}}}}"})
    void hasNoneForFiltersThatAskAboutNone(String arguments) {
        graphQl.document("{ partnerships(first: 1 %s) { coverage { fact } } }".formatted(arguments))
                .execute()
                .path("partnerships.coverage")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void countsWithinTheListOfAMunicipality() {
        var response = graphQl.document("""
                        { municipality(by: {slug: "karlskrona"}) {
                            projects(filter: {goal: [17]}) { totalCount coverage { stated unstated
                              en: text(locale: EN) sv: text(locale: SV) } }
                            all: projects { totalCount }
                            withoutGoal: projects(filter: {goal: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]}) { totalCount } } }
                        """).execute();
        int all = response.path("municipality.all.totalCount")
                .entity(Integer.class)
                .get();
        int stated = response.path("municipality.withoutGoal.totalCount")
                .entity(Integer.class)
                .get();
        response.path("municipality.projects.coverage[0].stated")
                .entity(Integer.class)
                .isEqualTo(stated);
        response.path("municipality.projects.coverage[0].unstated")
                .entity(Integer.class)
                .isEqualTo(all - stated);
        response.path("municipality.projects.coverage[0].en")
                .entity(String.class)
                .isEqualTo(
                        "%d of %d projects state a global goal; it is not known of the others".formatted(stated, all));
        response.path("municipality.projects.coverage[0].sv")
                .entity(String.class)
                .satisfies(text -> assertThat(text).contains("projekt", "globalt mål"));
    }
}
