package org.partnershipgraph.api.benchmark.http.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How a server did for a while.
 *
 * @param rate answers per second
 * @param median milliseconds from sending a request to the end of its answer, as is the 99th percentile
 * @param cpu microseconds of the server's processor time per answer, which other processes hardly affect
 * @param errors answers that are no success, contain errors or differ from the first answer to the same request
 */
public record RoundResult(double rate, double median, double percentile99, double cpu, int errors) {

    static RoundResult of(long[] latencies, long elapsed, Duration cpu, int errors) {
        Arrays.sort(latencies);
        var count = latencies.length;
        if (count == 0) {
            throw new IllegalStateException("No answer in " + elapsed / 1_000_000 + " ms");
        }
        return new RoundResult(
                count * 1e9 / elapsed,
                latencies[count / 2] / 1e6,
                latencies[count * 99 / 100] / 1e6,
                cpu.toNanos() / 1e3 / count,
                errors);
    }

    /** Reads the form of {@link #toString}. */
    public static RoundResult valueOf(String text) {
        var parts = text.split(" ");
        return new RoundResult(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Integer.parseInt(parts[4]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %.3f %.3f %.1f %d", rate, median, percentile99, cpu, errors);
    }
}
