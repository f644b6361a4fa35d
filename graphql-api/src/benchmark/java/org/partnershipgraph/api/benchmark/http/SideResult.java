package org.partnershipgraph.api.benchmark.http;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.partnershipgraph.api.benchmark.http.load.RoundResult;

/** What a server did in each round. */
record SideResult(List<RoundResult> rounds) {

    /** The median number of answers per second. */
    double rate() {
        return median(RoundResult::rate);
    }

    double median() {
        return median(RoundResult::median);
    }

    double percentile99() {
        return median(RoundResult::percentile99);
    }

    double cpu() {
        return median(RoundResult::cpu);
    }

    int errors() {
        return rounds.stream().mapToInt(RoundResult::errors).sum();
    }

    /** The standard deviation of the rate in percent of its mean. */
    double variation() {
        var mean = rounds.stream().mapToDouble(RoundResult::rate).average().orElse(0);
        var variance = rounds.stream()
                .mapToDouble(round -> Math.pow(round.rate() - mean, 2))
                .average()
                .orElse(0);
        return 100 * Math.sqrt(variance) / mean;
    }

    private double median(ToDoubleFunction<RoundResult> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
