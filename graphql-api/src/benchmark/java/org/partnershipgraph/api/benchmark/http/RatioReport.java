package org.partnershipgraph.api.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipgraph.api.benchmark.Target;

/** How the server compares with others, as a Markdown table. */
class RatioReport {

    private final List<String> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** Adds the ratio of our rate to that of another server. */
    void rate(String what, SideResult ours, String other, SideResult others, Target target) {
        add(what, ours, other, others, ours.rate() / others.rate(), target);
        if (ours.errors() + others.errors() > 0) {
            wrong.add("%s: %d and %d wrong answers".formatted(what, ours.errors(), others.errors()));
        }
    }

    /** Adds the ratio of our 99th percentile to that of another server. */
    void percentile99(String what, SideResult ours, String other, SideResult others, Target target) {
        add(what + ", p99", ours, other, others, ours.percentile99() / others.percentile99(), target);
    }

    private void add(String what, SideResult ours, String other, SideResult others, double ratio, Target target) {
        var isMet = target.isMet(ratio);
        var line = "| %s | %s | %s: %s | %.2f | %s%s |"
                .formatted(what, cell(ours), other, cell(others), ratio, target, isMet ? "" : " **missed**");
        lines.add(line);
        System.out.println(line);
        if (!isMet) {
            missed.add("%s: %.2f, not %s".formatted(what, ratio, target));
        }
    }

    private static String cell(SideResult side) {
        return String.format(
                Locale.ROOT, "%,.0f/s ± %.0f %%, p99 %.1f ms, %,.0f µs CPU",
                side.rate(), side.variation(), side.percentile99(), side.cpu());
    }

    /** Prints the table, and fails if an answer was wrong or a target is missed. */
    void print() {
        System.out.println(this);
        assertThat(wrong).isEmpty();
        assertThat(missed).isEmpty();
    }

    @Override
    public String toString() {
        return """

                %s, %d processors, %s, Java %s

                | requests | ours | the other | ratio | target |
                | --- | --- | --- | --- | --- |
                %s
                """
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.version(),
                        String.join("\n", lines));
    }
}
