package org.partnershipgraph.seeds.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight times the page takes about eight times the work; measured in time of the processor, so that neighbours don't count. */
class LinearityTest {

    private static final PageReader READER = InventedPlaces.reader();
    private static final int SMALL = 50_000;
    private static final int TRIES = 3;

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("a listing", """
                        Alvsta and Kitondo, Zambia

                        In their inception phase (2023-2024) the two will meet. The network for climate action helps them.

                        Project Area
                        EducationUrban planning
                        Sustainable Development GoalReader
                        11 - Sustainable cities and communities3 - Good health and well-being
                        Swedish partner
                        Alvsta kommungranås stadNowhere kommun
                        International partner
                        KitondoNewtownZorynsk

                        """),
                Arguments.of("an article", """
                        Granås och Zorynsk

                        Samarbetsområde: Utbildning
                        Granås och Zorynsk lär av varandra, säger Moa Exempelsson, projektledare. Det började 2019.

                        """),
                Arguments.of("goals", "Granås och Zorynsk\n\nGlobala mål: " + "1 ".repeat(1_900) + "\n\n"),
                Arguments.of(
                        "prose",
                        "Alvsta is a town. It has a partner, Kitondo, and they met in 2019-2021. – Good, said all. "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void holdsFor(String name, String part) {
        timeOf(page(part, SMALL));
        var curve = new StringBuilder(name).append(": ");
        long first = timeOf(page(part, SMALL));
        long last = first;
        for (int factor = 1; factor <= 8; factor *= 2) {
            last = factor == 1 ? first : timeOf(page(part, factor * SMALL));
            curve.append(factor * SMALL / 1000)
                    .append(" kB ")
                    .append(last / 1_000_000)
                    .append(" ms  ");
        }
        System.out.println(curve);

        assertThat((double) last / first).as(curve.toString()).isLessThan(24);
    }

    private static long timeOf(String page) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            READER.readText("page", page);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return Math.max(1, least);
    }

    private static String page(String part, int length) {
        return part.repeat(1 + length / part.length());
    }
}
