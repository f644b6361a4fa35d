package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Questions about time and number. */
@RunningApi
class YearsTest {

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    projects     | startYear: {from: 2019}               | period { startYear } | 2019 | 9999
                    projects     | endYear: {from: 2020, to: 2021}       | period { endYear }   | 2020 | 2021
                    projects     | announcedYear: {from: 2023, to: 2024} | announcedYear        | 2023 | 2024
                    partnerships | startYear: {to: 2018}                 | startYear            | 0    | 2018
                    partnerships | endYear: {from: 2024}                 | endYear              | 2024 | 9999
                    networks     | startYear: {from: 2021}               | period { startYear } | 2021 | 9999
                    """)
    void filtersByARangeOfYears(String list, String filter, String field, int from, int to) {
        var years = years(list, filter, field);
        assertThat(years).isNotEmpty().allSatisfy(year -> assertThat(year).isBetween(from, to));
        var known = years(list, "", field).stream()
                .filter(year -> year != null && year >= from && year <= to)
                .toList();
        assertThat(years).hasSameSizeAs(known);
    }

    @Test
    void ordersByTheYearOfAnnouncementWithUnknownOnesLast() {
        var years = graphQl.document(
                        "{ projects(first: 100, orderBy: [{field: ANNOUNCED_YEAR, direction: DESC}]) { nodes { announcedYear } } }")
                .execute()
                .path("projects.nodes[*].announcedYear")
                .entityList(Integer.class)
                .get();
        assertThat(years).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
        assertThat(years.get(0)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"municipalities, DESC", "networks, ASC", "countries, DESC"})
    void ordersByTheNumberOfPartnershipsThroughAllPages(String list, String direction) {
        var counts = new ArrayList<Integer>();
        int total;
        String after = null;
        do {
            var page = graphQl.document("""
                            query ($after: String) { list: %s(first: 60, after: $after,
                                orderBy: [{field: PARTNERSHIPS, direction: %s}]) {
                              totalCount pageInfo { endCursor hasNextPage } nodes { partnerships { totalCount } } } }
                            """.formatted(list, direction))
                    .variable("after", after)
                    .execute();
            counts.addAll(page.path("list.nodes[*].partnerships.totalCount")
                    .entityList(Integer.class)
                    .get());
            var hasNext =
                    page.path("list.pageInfo.hasNextPage").entity(Boolean.class).get();
            after = hasNext
                    ? page.path("list.pageInfo.endCursor").entity(String.class).get()
                    : null;
            total = page.path("list.totalCount").entity(Integer.class).get();
        } while (after != null);
        Comparator<Integer> order = direction.equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder();
        assertThat(counts).isSortedAccordingTo(order).hasSize(total).contains(0);
        assertThat(Collections.max(counts)).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"projects", "partnerships", "municipalities"})
    void countsAsActiveWhatTheTimelineHasThisYear(String list) {
        var year = LocalDate.now(clock).getYear();
        var response = graphQl.document("{ list: %s { facets { statuses { status count } } timeline { year active } } }"
                        .formatted(list))
                .execute();
        var active = response.path("list.facets.statuses[?(@.status == 'ACTIVE')].count")
                .entityList(Integer.class)
                .get();
        response.path("list.timeline[?(@.year == %d)].active".formatted(year))
                .entityList(Integer.class)
                .isEqualTo(active);
        assertThat(active).singleElement().satisfies(count -> assertThat(count).isPositive());
    }

    @Test
    void saysWhereTheYearsOfAProjectAreKnownFrom() {
        record Found(
                @Nullable String timeBasis,
                Period period,
                @Nullable Integer announcedYear,
                List<Object> milestones) {}
        var projects = graphQl.document(
                        "{ projects(first: 100) { nodes { timeBasis period { startYear endYear } announcedYear milestones { place } } } }")
                .execute()
                .path("projects.nodes")
                .entityList(Found.class)
                .get();
        assertThat(projects).extracting(Found::timeBasis).contains("PERIOD", "ANNOUNCED");
        assertThat(projects).allSatisfy(project -> {
            var isUndated =
                    project.period().startYear() == null && project.period().endYear() == null;
            var expected = isUndated ? otherBasis(project.milestones(), project.announcedYear()) : "PERIOD";
            assertThat(project.timeBasis()).isEqualTo(expected);
        });
    }

    private record Period(
            @Nullable Integer startYear, @Nullable Integer endYear) {}

    private static @Nullable String otherBasis(List<?> milestones, @Nullable Integer announcedYear) {
        if (!milestones.isEmpty()) {
            return "MILESTONES";
        }
        return announcedYear == null ? null : "ANNOUNCED";
    }

    private List<Integer> years(String list, String filter, String field) {
        var path = field.replace(" { ", ".").replace(" }", "");
        var years = new ArrayList<Integer>();
        String after = null;
        do {
            var page = graphQl.document(
                            "query ($after: String) { list: %s(first: 100, after: $after, filter: {%s}) { pageInfo { endCursor hasNextPage } nodes { %s } } }"
                                    .formatted(list, filter, field))
                    .variable("after", after)
                    .execute();
            years.addAll(
                    page.path("list.nodes[*]." + path).entityList(Integer.class).get());
            var hasNext =
                    page.path("list.pageInfo.hasNextPage").entity(Boolean.class).get();
            after = hasNext
                    ? page.path("list.pageInfo.endCursor").entity(String.class).get()
                    : null;
        } while (after != null);
        return years;
    }
}
