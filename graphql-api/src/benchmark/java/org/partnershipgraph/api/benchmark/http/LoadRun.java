package org.partnershipgraph.api.benchmark.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.benchmark.http.load.LoadClient;
import org.partnershipgraph.api.benchmark.http.load.RoundResult;

/** Runs the load client over several servers, round by round in turn. */
class LoadRun {

    /** A server and the directory of the requests it gets. */
    record Side(TestedServer server, Path requests) {}

    private static final int CONNECTIONS = 16;

    private final int rounds;
    private final int milliseconds;

    LoadRun(int rounds, int milliseconds) {
        this.rounds = rounds;
        this.milliseconds = milliseconds;
    }

    /** As many rounds, as long and after as long a warm-up as the system properties say. */
    static LoadRun configured() {
        return new LoadRun(
                Integer.getInteger("benchmark.http.rounds"),
                Integer.getInteger("benchmark.http.milliseconds"));
    }

    List<SideResult> of(List<Side> sides) {
        return of(sides, CONNECTIONS, Integer.getInteger("benchmark.http.warm-up"));
    }

    List<SideResult> of(List<Side> sides, int connections, int warmUp) {
        var arguments = new ArrayList<>(List.of(
                String.valueOf(connections),
                String.valueOf(rounds),
                String.valueOf(milliseconds),
                String.valueOf(warmUp)));
        sides.forEach(side -> arguments.add(side.server().address().port() + "=" + side.server().processId() + "=" + side.requests()));
        var results = new HashMap<Integer, List<RoundResult>>();
        try (var client = new JavaProcess(LoadClient.class, arguments.toArray(String[]::new))) {
            client.lines().forEach(line -> add(results, line));
        }
        return resultsOf(sides.size(), results);
    }

    private static void add(Map<Integer, List<RoundResult>> results, String line) {
        var parts = line.split(" ", 2);
        results.computeIfAbsent(Integer.valueOf(parts[0]), side -> new ArrayList<>())
                .add(RoundResult.valueOf(parts[1]));
    }

    private List<SideResult> resultsOf(int sides, Map<Integer, List<RoundResult>> results) {
        var all = new ArrayList<SideResult>();
        for (int side = 0; side < sides; side++) {
            var measured = results.getOrDefault(side, List.of());
            if (measured.size() != rounds) {
                throw new IllegalStateException("The load client has stopped in round " + measured.size());
            }
            all.add(new SideResult(measured));
        }
        return all;
    }
}
