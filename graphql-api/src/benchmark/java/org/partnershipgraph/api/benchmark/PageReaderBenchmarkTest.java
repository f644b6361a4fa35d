package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.PageReader;

/** Prints how long pages of growing length take to read, up to the longest that is read: the curve is a straight line. */
class PageReaderBenchmarkTest {

    private static final int SHORTEST = PageReader.LONGEST / 16;
    private static final int TRIES = 3;
    private static final PageReader READER = PageReader.of(DataSet.read());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Falun and Lusaka, Zambia\n\nThey meet in the inception phase.\n\nProject Area\nEducation\n"
                        + "Swedish partner\nFalu kommunUmeå kommun\nInternational partner\nLusakaNewtown\n\n",
                "Falun och Kolomyia\n\nSamarbetsområde: Utbildning\nDet började 2019, säger Moa Exempel, chef.\n\n",
                "Falun is a town, and its partner Kolomyia another. They met in 2019-2021. ",
                "<div><p>Svensk partner<br>Falu kommun</p><b>x</b></div>"
            })
    void printsTheCurve(String part) {
        var curve = new StringBuilder();
        double first = 0;
        double last = 0;
        for (int length = SHORTEST; length <= PageReader.LONGEST; length *= 2) {
            last = millisecondsOf(part.repeat(length / part.length()));
            first = length == SHORTEST ? last : first;
            curve.append(String.format(Locale.ROOT, "%,8d kB %,8.0f ms%n", length / 1024, last));
        }
        System.out.printf("%n%s ...%n%s", part.lines().findFirst().orElse(part), curve);
        assertThat(last / first).as(curve.toString()).isLessThan(48);
    }

    private static double millisecondsOf(String page) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            READER.read("page", page);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least / 1e6;
    }
}
